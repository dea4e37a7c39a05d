// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/audit/changespage.h"
#include "ui/parts/emptystate.h"
#include "ui/parts/plainlabel.h"
#include "ui/parts/rowframe.h"
#include "ui/text/plaintext.h"
#include "ui/text/tokenwords.h"
#include "ui/theme/theme.h"
#include <QHeaderView>
#include <QLocale>
#include <QPushButton>
#include <QStackedLayout>
#include <QTableWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Tokendesk {

namespace {

constexpr int mostRows = 10'000; // an export has all of them

} // namespace

ChangesPage::ChangesPage(const Context &context, QWidget *parent)
    : QWidget(parent), m_context(context), m_since(new PlainLabel(QString(), TextRole::Dim)),
      m_seen(new QPushButton(tr("Mark as seen"))), m_table(new QTableWidget(0, 3)),
      m_nothing(new EmptyState(u"clock"_s, tr("Nothing to compare with yet"),
          tr("Mark what there is as seen. From then on this page shows which tokens are new or gone, and whose rights "
             "or "
             "end changed.")))
{
    m_since->setObjectName(u"changesSince"_s);
    m_since->wrap();
    m_seen->setObjectName(u"markAsSeen"_s);
    m_seen->setToolTip(tr("From now on the difference is told to how it is now."));
    m_table->setObjectName(u"changes"_s);
    m_table->setAccessibleName(tr("Changes since the last look"));
    m_table->setHorizontalHeaderLabels({tr("Change"), tr("Token"), tr("Details")});
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setItemDelegate(new RowDelegate(m_table));
    m_table->setShowGrid(false);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setTabKeyNavigation(false);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_table->verticalHeader()->setDefaultSectionSize(Metrics::rowHeight(fontMetrics()));
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_table->setColumnWidth(0, 18 * fontMetrics().averageCharWidth());
    m_table->setColumnWidth(1, 32 * fontMetrics().averageCharWidth());
    auto *head = new QHBoxLayout;
    head->addWidget(m_since, 1);
    head->addWidget(m_seen);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, Metrics::step, 0, 0);
    column->setSpacing(Metrics::step);
    column->addLayout(head);
    m_nothing->setObjectName(u"noChanges"_s);
    auto *rows = new QWidget;
    m_rows = new QStackedLayout(rows);
    m_rows->addWidget(m_table);
    m_rows->addWidget(m_nothing);
    column->addWidget(rows, 1);
    connect(m_seen, &QPushButton::clicked, this, &ChangesPage::seen);
    connect(m_table, &QTableWidget::cellActivated, this, [this](int row) {
        if (m_back.changes.at(row).kind != LookBack::Change::Kind::Gone)
            emit tokenRequested(m_back.changes.at(row).token);
    });
}

QString ChangesPage::word(LookBack::Change::Kind kind)
{
    switch (kind) {
    case LookBack::Change::Kind::New:
        return tr("New");
    case LookBack::Change::Kind::Gone:
        return tr("Gone");
    case LookBack::Change::Kind::GainedRights:
        return tr("Gained rights");
    case LookBack::Change::Kind::LostRights:
        return tr("Lost rights");
    case LookBack::Change::Kind::ChangedEnd:
        return tr("Changed end");
    }
    Q_UNREACHABLE();
}

QString ChangesPage::details(const LookBack::Change &change)
{
    const auto day = [](const QDateTime &time) {
        return time.isValid() ? QLocale().toString(time.toLocalTime().date(), QLocale::ShortFormat) : tr("no end");
    };
    if (change.kind == LookBack::Change::Kind::ChangedEnd)
        return tr("%1, before: %2", "new end, old end").arg(day(change.after), day(change.before));
    return change.everything ? tr("everything") : plainText(change.rights.join(u", "_s));
}

void ChangesPage::addRow(const LookBack::Change &change)
{
    const int row = m_table->rowCount();
    m_table->insertRow(row);
    const QStringList texts{word(change.kind), plainText(change.name), details(change)};
    for (int column = 0; column < int(texts.size()); ++column) {
        auto *item = new QTableWidgetItem(texts.at(column));
        item->setToolTip(toToolTip(texts.at(column)));
        item->setData(Qt::AccessibleTextRole, texts.join(u", "_s));
        m_table->setItem(row, column, item);
    }
}

void ChangesPage::show(const LookBack &back)
{
    m_back = back;
    m_table->setRowCount(0);
    for (qsizetype i = 0; i < std::min<qsizetype>(mostRows, back.changes.size()); ++i)
        addRow(back.changes.at(i));
    m_rows->setCurrentWidget(back.since.isValid() ? static_cast<QWidget *>(m_table) : m_nothing);
    if (!back.since.isValid())
        m_since->clear();
    else if (back.changes.isEmpty())
        m_since->setText(tr("Nothing changed since %1.").arg(m_context.words->moment(back.since.toSecsSinceEpoch())));
    else
        m_since->setText(tr("%n change(s) since %1.", nullptr, int(back.changes.size()))
                             .arg(m_context.words->moment(back.since.toSecsSinceEpoch())));
    m_seen->setEnabled(!back.since.isValid() || !back.changes.isEmpty());
}

} // namespace Tokendesk
