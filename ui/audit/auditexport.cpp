// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/audit/auditexport.h"
#include "app/desk.h"
#include "app/state/journalbook.h"
#include "app/state/tokenbook.h"
#include "ui/audit/audithead.h"
#include "ui/audit/eventmodel.h"
#include "ui/audit/eventspage.h"
#include "ui/audit/exporttables.h"
#include "ui/audit/reportfacts.h"
#include "ui/parts/messagebar.h"
#include "ui/text/errortext.h"
#include "ui/text/plaintext.h"
#include "ui/theme/theme.h"
#include "ui/tokens/tokenpage.h"
#include <QDir>
#include <QFileDialog>
#include <QMenu>
#include <QProgressBar>
#include <QPushButton>
#include <QSaveFile>
#include <QTabWidget>

using namespace Qt::StringLiterals;

namespace Tokendesk {

AuditExport::AuditExport(const Context &context, const Parts &parts, QWidget *window)
    : QObject(window), m_context(context), m_parts(parts), m_window(window)
{
    buildMenu();
}

void AuditExport::buildMenu()
{
    auto *menu = new QMenu(m_parts.head);
    menu->setObjectName(u"exportMenu"_s);
    const auto add = [this, menu](const char *name, const QString &suffix, auto use) {
        QAction *action = menu->addAction(QString(), this, [this, suffix, use] { askFor(suffix, use); });
        action->setObjectName(QLatin1StringView(name));
        return action;
    };
    QAction *csv = add("exportCsv", u"csv"_s, [this](const QString &f) { exportTo(f, ExportJob::Format::Csv); });
    QAction *json = add("exportJson", u"json"_s, [this](const QString &f) { exportTo(f, ExportJob::Format::Json); });
    menu->addSeparator();
    add("exportPdf", u"pdf"_s, [this](const QString &f) { reportTo(f); })->setText(tr("Whole report as PDF…"));
    const auto name = [this, csv, json] {
        const QString tab = m_parts.tabs->tabText(m_parts.tabs->currentIndex());
        csv->setText(tr("“%1” as CSV…", "a tab").arg(tab));
        json->setText(tr("“%1” as JSON…", "a tab").arg(tab));
    };
    connect(menu, &QMenu::aboutToShow, this, name);
    setButtonMenu(m_parts.head->exportButton(), menu);
    m_parts.head->exportButton()->setEnabled(false);
    m_parts.head->exportButton()->setToolTip(tr("The audit is still being counted."));
    name();
}

void AuditExport::setJudgement(const Judged &judgement)
{
    m_judgement = judgement;
    m_parts.head->exportButton()->setEnabled(true);
    m_parts.head->exportButton()->setToolTip(QString());
}

void AuditExport::setQuery(const QString &query)
{
    m_query = query;
}

QString AuditExport::tableWord() const
{
    switch (Table(m_parts.tabs->currentIndex())) {
    case Tokens:
        return u"tokens"_s;
    case Events:
        return u"events"_s;
    case Findings:
        return u"findings"_s;
    case Changes:
        return u"changes"_s;
    }
    Q_UNREACHABLE();
}

void AuditExport::askFor(const QString &suffix, const std::function<void(const QString &)> &use)
{
    const QString name = suffix == "pdf"_L1 ? u"tokendesk-audit.pdf"_s : u"tokendesk-%1.%2"_s.arg(tableWord(), suffix);
    auto *files = new QFileDialog(m_window->window(), tr("Export"), QDir::homePath() + u'/' + name,
        tr("Files (%1)", "kinds of files").arg(u"*."_s + suffix));
    files->setObjectName(u"exportFile"_s);
    files->setAttribute(Qt::WA_DeleteOnClose);
    files->setAcceptMode(QFileDialog::AcceptSave);
    files->setDefaultSuffix(suffix);
    files->selectFile(name);
    connect(files, &QFileDialog::fileSelected, this, use);
    files->open();
}

ExportHead AuditExport::head() const
{
    ExportHead head;
    head.what = tableWord();
    head.scope = m_parts.head->scopeName();
    head.filter = m_parts.tabs->currentIndex() == Tokens ? m_query
        : m_parts.tabs->currentIndex() == Events         ? m_parts.events->filterText()
                                                         : QString();
    head.made = m_context.desk->clock()->now();
    return head;
}

std::shared_ptr<const ExportTable> AuditExport::table() const
{
    const TokenTable *tokens = m_context.desk->tokens()->table();
    const AuditBook *book = m_context.desk->audit();
    switch (Table(m_parts.tabs->currentIndex())) {
    case Tokens:
        return ExportTables::tokens(book, m_parts.tokens->model()->tableRows());
    case Events:
        return ExportTables::events(book, m_parts.events->model()->events(), tokens);
    case Findings:
        return ExportTables::findings(m_judgement->report.findings, tokens);
    case Changes:
        return ExportTables::changes(m_judgement->back);
    }
    Q_UNREACHABLE();
}

void AuditExport::exportTo(const QString &file, ExportJob::Format format)
{
    if (m_job)
        return m_parts.bar->tell(Tone::Warning, tr("An export is still being written. Wait for it, or cancel it."));
    m_job = new ExportJob(this);
    auto *progress = new QProgressBar;
    progress->setObjectName(u"exportProgress"_s);
    progress->setAccessibleName(tr("Export"));
    progress->setTextVisible(false);
    progress->setFixedWidth(16 * Metrics::step);
    m_parts.bar->tell(Tone::Info, tr("Exporting to %1…").arg(isolated(QDir::toNativeSeparators(file))));
    m_parts.bar->addWidget(progress);
    QPushButton *cancel = m_parts.bar->addAction(tr("Cancel"));
    cancel->setObjectName(u"cancelExport"_s);
    connect(cancel, &QPushButton::clicked, m_job, &ExportJob::cancel);
    connect(m_job, &ExportJob::progressed, progress, [progress](quint32 rows, quint32 all) {
        progress->setMaximum(int(all));
        progress->setValue(int(rows));
    });
    const QString word = format == ExportJob::Format::Csv ? u"csv"_s : u"json"_s;
    connect(m_job, &ExportJob::finished, this, [this, file, word](const std::optional<Error> &error) {
        m_job->deleteLater();
        m_job = nullptr;
        finish(file, word, error);
    });
    m_job->start(file, format, head(), table());
}

void AuditExport::reportTo(const QString &file)
{
    QSaveFile saved(file);
    const ReportInput input{m_parts.head->scope(), m_parts.head->scopeName(), m_query, m_parts.events->filterText(),
        m_parts.tokens->model()->tableRows(), m_parts.events->model(), *m_judgement};
    const bool written
        = saved.open(QIODevice::WriteOnly) && writeAuditReport(reportFacts(m_context, input), &saved) && saved.commit();
    finish(file, u"pdf"_s, written ? std::nullopt : std::optional(Error{Error::Kind::Storage, saved.errorString()}));
}

void AuditExport::finish(const QString &file, const QString &format, const std::optional<Error> &error)
{
    const QString shown = isolated(QDir::toNativeSeparators(file));
    if (!error) {
        m_parts.bar->tell(Tone::Good, tr("Exported to %1.").arg(shown));
        m_context.desk->journal()->record({.action = JournalAction::Exported,
            .account = m_parts.head->scope().account,
            .targetName = format == "pdf"_L1 ? u"audit"_s : tableWord(),
            .detail = format});
    } else if (error->kind == Error::Kind::Cancelled) {
        m_parts.bar->tell(Tone::Info, tr("The export was cancelled. Nothing was written."));
    } else {
        m_parts.bar->tell(Tone::Bad,
            tr("%1 was not written. Choose another place, or make room there.").arg(shown) + u' '
                + plainText(error->detail));
    }
}

} // namespace Tokendesk
