// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/audit/findingspage.h"
#include "app/desk.h"
#include "app/state/tokenbook.h"
#include "ui/audit/acceptdialog.h"
#include "ui/audit/findingdelegate.h"
#include "ui/audit/findingdetails.h"
#include "ui/audit/findingmodel.h"
#include "ui/parts/segmentedbuttons.h"
#include "ui/theme/theme.h"
#include <QHBoxLayout>
#include <QListView>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Tokendesk {

FindingsPage::FindingsPage(const Context &context, QWidget *parent)
    : QWidget(parent), m_context(context), m_which(new SegmentedButtons(tr("Which findings"))),
      m_open(m_which->addSegment(tr("Open"))), m_accepted(m_which->addSegment(tr("Accepted"))),
      m_model(new FindingModel(this)), m_list(new QListView), m_details(new FindingDetails(context))
{
    m_open->setObjectName(u"openFindings"_s);
    m_accepted->setObjectName(u"acceptedFindings"_s);
    m_which->setCurrent(0);
    m_list->setObjectName(u"findings"_s);
    m_list->setAccessibleName(tr("Findings"));
    m_list->setModel(m_model);
    m_list->setItemDelegate(new FindingDelegate(m_list));
    m_list->setMouseTracking(true);
    m_list->setUniformItemSizes(true);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *left = new QVBoxLayout;
    left->setContentsMargins(0, Metrics::step, 0, 0);
    left->setSpacing(Metrics::step);
    left->addWidget(m_which);
    left->addWidget(m_list, 1);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->setSpacing(Metrics::step);
    row->addLayout(left, 3);
    row->addWidget(m_details, 2);
    connect(m_which, &SegmentedButtons::currentChanged, this, &FindingsPage::fill);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &FindingsPage::showCurrent);
    connect(m_list, &QListView::activated, m_details, &FindingDetails::actionRequested);
    connect(m_details, &FindingDetails::actionRequested, this, [this] {
        if (const Finding *finding = m_model->finding(m_list->currentIndex()))
            emit actionRequested(Finding(*finding));
    });
    connect(m_details, &FindingDetails::tokensRequested, this, [this] {
        if (const Finding *finding = m_model->finding(m_list->currentIndex()))
            emit tokensRequested(Finding(*finding));
    });
    connect(m_details, &FindingDetails::acceptRequested, this, &FindingsPage::accept);
    connect(m_details, &FindingDetails::endRequested, this, &FindingsPage::endAcceptance);
}

void FindingsPage::setReport(const AuditReport &report, const AuditScope &scope)
{
    m_findings = report.findings;
    m_scope = scope;
    fill();
}

int FindingsPage::count() const
{
    return int(std::count_if(
        m_findings.cbegin(), m_findings.cend(), [](const Finding &finding) { return finding.count() > 0; }));
}

/// What was chosen stays chosen: the same kind and subject, else the row in its place.
void FindingsPage::fill()
{
    const Finding *before = m_model->finding(m_list->currentIndex());
    const std::optional<Finding> chosen = before ? std::optional(*before) : std::nullopt;
    const int row = std::max(0, m_list->currentIndex().row());
    QList<Acceptance> accepted = m_context.desk->audit()->acceptances();
    accepted.removeIf(
        [this](const Acceptance &each) { return !m_scope.account.isEmpty() && each.account != m_scope.account; });
    m_open->setText(tr("Open (%1)").arg(QLocale().toString(count())));
    m_accepted->setText(tr("Accepted (%1)").arg(QLocale().toString(int(accepted.size()))));
    if (m_which->current() == 1) {
        QStringList names;
        for (const Acceptance &each : std::as_const(accepted))
            names.append(nameOf(each));
        m_model->setAcceptances(accepted, names);
    } else {
        m_model->setFindings(m_findings);
    }
    QModelIndex wanted;
    for (int i = 0; chosen && i < m_model->rowCount() && !wanted.isValid(); ++i) {
        const Finding *each = m_model->finding(m_model->index(i));
        if (each && each->kind == chosen->kind && each->subject == chosen->subject)
            wanted = m_model->index(i);
    }
    if (!wanted.isValid() && m_model->rowCount() > 0)
        wanted = m_model->index(std::min(row, m_model->rowCount() - 1));
    m_list->setCurrentIndex(wanted);
    showCurrent();
}

void FindingsPage::choose(FindingKind kind)
{
    m_which->setCurrent(0);
    if (const QModelIndex index = m_model->indexOf(kind); index.isValid())
        m_list->setCurrentIndex(index);
    m_list->setFocus();
}

void FindingsPage::showCurrent()
{
    const QModelIndex current = m_list->currentIndex();
    if (const Finding *finding = m_model->finding(current))
        m_details->show(*finding);
    else if (const Acceptance *acceptance = m_model->acceptance(current))
        m_details->show(*acceptance, m_model->acceptedName(current));
    else
        m_details->showNothing(m_which->current() == 1);
}

QString FindingsPage::nameOf(const Acceptance &acceptance) const
{
    const TokenTable *table = m_context.desk->tokens()->table();
    const auto row = table->row({acceptance.account, acceptance.subject});
    if (!row)
        return acceptance.subject;
    return table->name(*row).isEmpty() ? table->prefix(*row) : table->name(*row);
}

void FindingsPage::accept()
{
    const Finding *finding = m_model->finding(m_list->currentIndex());
    if (!finding)
        return;
    auto *dialog = new AcceptDialog(*finding, m_context.desk->clock()->now(), window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &AcceptDialog::confirmed, this,
        [this, accepted = *finding](const QString &reason, const QDateTime &until) {
            m_context.desk->audit()->accept(accepted, reason, until);
        });
    dialog->open();
}

void FindingsPage::endAcceptance()
{
    if (const Acceptance *acceptance = m_model->acceptance(m_list->currentIndex()))
        m_context.desk->audit()->endAcceptance(Acceptance(*acceptance));
}

} // namespace Tokendesk
