// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/import/importpanel.h"
#include "app/desk.h"
#include "app/registry/profilebook.h"
#include "app/state/tokenbook.h"
#include "ui/parts/elidedlabel.h"
#include "ui/parts/messagebar.h"
#include "ui/parts/plainlabel.h"
#include "ui/text/errortext.h"
#include "ui/text/plaintext.h"
#include "ui/theme/metrics.h"
#include "ui/theme/theme.h"
#include <QDir>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QLocale>
#include <QPushButton>
#include <QRadioButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Tokendesk {

namespace {

constexpr qsizetype mostRows = 3; // of what can be undone, and of what can be rotated

QVBoxLayout *rowsIn(QWidget *widget)
{
    auto *rows = new QVBoxLayout(widget);
    rows->setContentsMargins({});
    rows->setSpacing(Metrics::halfStep);
    return rows;
}

void clear(QVBoxLayout *rows)
{
    while (QLayoutItem *item = rows->takeAt(0)) {
        if (item->widget())
            item->widget()->deleteLater();
        delete item;
    }
}

/// A line that says what can be done, and the button that does it.
QPushButton *addRow(QVBoxLayout *rows, const QString &text, const QString &deed)
{
    auto *row = new QWidget;
    auto *line = new QHBoxLayout(row);
    line->setContentsMargins({});
    line->addWidget(new ElidedLabel(text, TextRole::Dim), 1);
    auto *button = new QPushButton(deed);
    button->setAutoDefault(false);
    line->addWidget(button);
    rows->addWidget(row);
    return button;
}

} // namespace

ImportPanel::ImportPanel(const Context &context, QWidget *parent)
    : QWidget(parent), m_context(context), m_words(context.desk->profiles()), m_found(new PlainLabel),
      m_problems(new MessageBar), m_said(new MessageBar), m_list(new ImportList(context.desk->profiles())),
      m_detail(new PlainLabel(QString(), TextRole::Dim)),
      m_takeOut(new QRadioButton(tr("Take the tokens out of their files"))),
      m_leave(new QRadioButton(tr("Leave them there too, readable by you alone"))),
      m_addFile(new QPushButton(tr("Look into a .env file…"))), m_again(new QPushButton(tr("Look again"))),
      m_go(new QPushButton), m_choices(new QWidget), m_undo(new QWidget), m_rotate(new QWidget)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(Metrics::step);
    m_found->setObjectName(u"importFound"_s);
    m_found->wrap();
    column->addWidget(m_found);
    for (MessageBar *bar : {m_problems, m_said}) {
        bar->setStacked(true);
        bar->hide();
        column->addWidget(bar);
    }
    m_problems->setObjectName(u"importProblems"_s);
    m_said->setObjectName(u"importSaid"_s);
    column->addWidget(m_list, 1);
    m_detail->setObjectName(u"importDetail"_s);
    m_detail->wrap();
    m_detail->hide();
    column->addWidget(m_detail);
    connect(m_list, &ImportList::currentItemChanged, this, &ImportPanel::showDetail);
    buildChoices(column);
    m_rotateRows = rowsIn(m_rotate);
    m_undoRows = rowsIn(m_undo);
    column->addWidget(m_rotate);
    column->addWidget(m_undo);
    column->addStretch(); // while the list is not there
    connect(m_list, &ImportList::choiceChanged, this, &ImportPanel::showChoice);
    connect(context.desk->import(), &ImportBook::movesChanged, this, &ImportPanel::showUndoable);
    connect(context.desk->import(), &ImportBook::lainPlain, this, [this](const TokenId &token) {
        m_lainPlain.removeOne(token);
        m_lainPlain.append(token);
        showRotatable();
    });
    showChoice();
    showUndoable();
    showRotatable();
}

void ImportPanel::buildChoices(QVBoxLayout *column)
{
    m_takeOut->setObjectName(u"importTakeOut"_s);
    m_leave->setObjectName(u"importLeave"_s);
    m_takeOut->setChecked(true);
    connect(m_takeOut, &QRadioButton::toggled, this, &ImportPanel::showChoice);
    auto *takeOutNote = new PlainLabel(
        tr("Then start the registry's tool with: tokendesk run -- COMMAND. You can undo this for a day."),
        TextRole::Caption);
    takeOutNote->wrap();
    auto *leaveNote = new PlainLabel(tr("The registry's tool works as before."), TextRole::Caption);
    leaveNote->wrap();
    auto *choices = new QVBoxLayout(m_choices);
    choices->setContentsMargins({});
    choices->setSpacing(Metrics::step);
    for (QWidget *widget : {static_cast<QWidget *>(m_takeOut), static_cast<QWidget *>(takeOutNote),
             static_cast<QWidget *>(m_leave), static_cast<QWidget *>(leaveNote)})
        choices->addWidget(widget);
    column->addWidget(m_choices);
    m_addFile->setObjectName(u"importAddFile"_s);
    m_again->setObjectName(u"importAgain"_s);
    m_go->setObjectName(u"importGo"_s);
    setButtonRole(m_go, ButtonRole::Primary);
    m_addFile->setAutoDefault(false);
    m_again->setAutoDefault(false);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(Metrics::step);
    buttons->addWidget(m_addFile);
    buttons->addWidget(m_again);
    buttons->addStretch(1);
    buttons->addWidget(m_go);
    column->addLayout(buttons);
    connect(m_addFile, &QPushButton::clicked, this, &ImportPanel::chooseFile);
    connect(m_again, &QPushButton::clicked, this, &ImportPanel::search);
    connect(m_go, &QPushButton::clicked, this, &ImportPanel::go);
}

CredentialMove::Way ImportPanel::way() const
{
    return m_takeOut->isChecked() ? CredentialMove::Way::TakeOut : CredentialMove::Way::Leave;
}

bool ImportPanel::isMoving() const
{
    return m_moving;
}

void ImportPanel::search()
{
    m_found->setText(tr("Looking for tokens…"));
    m_again->setEnabled(false);
    whenAnswered(this, m_context.desk->import()->search({QDir::homePath(), m_files, true}),
        [this](const Result<Findings> &findings) { showFindings(findings); });
}

void ImportPanel::lookInto(const QStringList &files)
{
    m_files += files;
    m_files.removeDuplicates();
    search();
}

void ImportPanel::showFindings(const Result<Findings> &findings)
{
    m_again->setEnabled(true);
    const Findings found = findings.value_or(Findings());
    const int count = int(found.finds.size());
    m_found->setText(count > 0 ? tr("Found %n token(s) in plain text on this computer.", nullptr, count)
                               : tr("No token lies in plain text where the registries' tools keep theirs."));
    QStringList lines;
    for (const FindProblem &problem : found.problems)
        lines.append(ImportWords::problem(problem));
    if (lines.isEmpty())
        m_problems->hide();
    else
        m_problems->tell(Tone::Warning, lines.mid(0, 5).join(u'\n'));
    m_list->setFinds(found.finds);
    for (QWidget *widget : {static_cast<QWidget *>(m_list), m_choices, static_cast<QWidget *>(m_go)})
        widget->setVisible(count > 0);
}

void ImportPanel::showChoice()
{
    const int count = int(m_list->chosen().size());
    m_go->setText(way() == CredentialMove::Way::TakeOut ? tr("Move %n to the keychain", nullptr, count)
                                                        : tr("Copy %n to the keychain", nullptr, count));
    m_go->setEnabled(count > 0 && !m_moving);
    m_go->setToolTip(count > 0 ? QString() : tr("Choose at least one token."));
    for (QWidget *widget : {static_cast<QWidget *>(m_takeOut), static_cast<QWidget *>(m_leave)})
        widget->setEnabled(!m_moving);
}

void ImportPanel::showDetail()
{
    const QString detail = m_list->detail();
    m_detail->setText(detail);
    m_detail->setVisible(!detail.isEmpty());
}

void ImportPanel::chooseFile()
{
    auto *files = new QFileDialog(this, tr("Look into a .env file"), QDir::homePath());
    files->setObjectName(u"importFileDialog"_s);
    files->setAttribute(Qt::WA_DeleteOnClose);
    files->setFileMode(QFileDialog::ExistingFiles);
    files->setFilter(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot);
    connect(files, &QFileDialog::filesSelected, this, &ImportPanel::lookInto);
    files->open();
}

void ImportPanel::go()
{
    m_waiting = m_list->chosen();
    m_moving = true;
    m_anyDone = false;
    m_said->hide();
    showChoice();
    emit stateChanged();
    moveNext();
}

/// One after the other: two of them may stand in one file.
void ImportPanel::moveNext()
{
    if (m_waiting.isEmpty()) {
        m_moving = false;
        if (m_anyDone)
            m_said->tell(Tone::Info,
                tr("They lay in plain text, so others may have read them. Find them by “tag:plain-file”, and replace "
                   "them by new ones when you can."));
        showChoice();
        showRotatable();
        emit stateChanged();
        return;
    }
    const int row = m_waiting.takeFirst();
    m_list->showMoving(row);
    CredentialMove *move = m_context.desk->import()->move(m_list->finds().at(row), way());
    connect(move, &CredentialMove::finished, this, [this, row](const CredentialMove::Outcome &outcome) {
        m_list->showOutcome(row, way(), outcome);
        showDetail();
        m_anyDone = m_anyDone || outcome.end == CredentialMove::End::Done;
        moveNext();
    });
}

void ImportPanel::showUndoable()
{
    clear(m_undoRows);
    const QList<FileMove> moves = m_context.desk->import()->undoable().mid(0, mostRows);
    m_undo->setVisible(!moves.isEmpty());
    for (const FileMove &move : moves) {
        const QString when = QLocale().toString(move.time.toLocalTime(), QLocale::ShortFormat);
        const QString file = ImportWords::path(move.path);
        QPushButton *button = addRow(m_undoRows, tr("Taken out of %1 on %2", "file, time").arg(file, when), tr("Undo"));
        button->setObjectName(u"importUndo"_s);
        button->setAccessibleName(tr("Write the token back into %1").arg(file));
        connect(button, &QPushButton::clicked, this, [this, move] { undo(move); });
    }
}

/// The cure for a token that others may have read: a new one in its place. The latest first.
void ImportPanel::showRotatable()
{
    clear(m_rotateRows);
    const TokenTable *table = m_context.desk->tokens()->table();
    int shown = 0;
    for (auto token = m_lainPlain.crbegin(); token != m_lainPlain.crend() && shown < mostRows; ++token) {
        const std::optional<quint32> row = table->row(*token);
        if (!row)
            continue;
        ++shown;
        const QString name = isolated(table->name(*row).isEmpty() ? table->prefix(*row) : table->name(*row));
        QPushButton *button = addRow(
            m_rotateRows, tr("“%1” lay in plain text: put a new token in its place.").arg(name), tr("Rotate…"));
        button->setObjectName(u"importRotate"_s);
        button->setAccessibleName(tr("Rotate “%1”").arg(name));
        button->setEnabled(!m_moving);
        connect(button, &QPushButton::clicked, this, [this, id = *token] { emit rotateRequested(id); });
    }
    m_rotate->setVisible(shown > 0);
}

void ImportPanel::undo(const FileMove &move)
{
    whenAnswered(this, m_context.desk->import()->undo(move.id),
        [this, path = move.path](const Result<ImportBook::Undone> &undone) {
            if (undone)
                m_said->tell(*undone == ImportBook::Undone::WrittenBack ? Tone::Good : Tone::Warning,
                    ImportWords::undone(*undone, path));
            else
                m_said->tell(Tone::Bad, errorText(undone.error()));
            if (!m_moving)
                search();
        });
}

} // namespace Tokendesk
