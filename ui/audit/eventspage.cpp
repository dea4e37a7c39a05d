// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/audit/eventspage.h"
#include "app/desk.h"
#include "app/state/eventbook.h"
#include "app/state/journalbook.h"
#include "ui/audit/eventasking.h"
#include "ui/audit/eventdelegate.h"
#include "ui/audit/eventfilterbar.h"
#include "ui/audit/eventmodel.h"
#include "ui/parts/messagebar.h"
#include "ui/parts/plainlabel.h"
#include "ui/text/errortext.h"
#include "ui/theme/theme.h"
#include <QHeaderView>
#include <QPushButton>
#include <QScrollBar>
#include <QTableView>
#include <QVBoxLayout>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace Tokendesk {

namespace {

constexpr int often = 60; // milliseconds

} // namespace

EventsPage::EventsPage(const Context &context, QWidget *parent)
    : QWidget(parent), m_context(context), m_flaw(new MessageBar), m_bar(new EventFilterBar),
      m_model(new EventModel(context, this)), m_asking(new EventAsking(context, this)), m_table(new QTableView),
      m_state(new PlainLabel(QString(), TextRole::Faint)), m_all(new QPushButton(tr("Read all older events"))),
      m_onlyOff(new QPushButton(tr("Show all events")))
{
    buildTable();
    m_flaw->setObjectName(u"journalFlaw"_s);
    m_state->setObjectName(u"eventState"_s);
    m_state->wrap();
    m_all->setObjectName(u"readAllEvents"_s);
    m_onlyOff->setObjectName(u"showAllEvents"_s);
    setButtonRole(m_all, ButtonRole::Link);
    setButtonRole(m_onlyOff, ButtonRole::Link);
    auto *foot = new QHBoxLayout;
    foot->addWidget(m_state, 1);
    foot->addWidget(m_onlyOff);
    foot->addWidget(m_all);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, Metrics::step, 0, 0);
    column->setSpacing(Metrics::halfStep);
    column->addWidget(m_flaw);
    column->addWidget(m_bar);
    column->addWidget(m_table, 1);
    column->addLayout(foot);
    connect(m_bar, &EventFilterBar::changed, this, &EventsPage::filter);
    connect(m_all, &QPushButton::clicked, m_asking, &EventAsking::readAll);
    connect(m_onlyOff, &QPushButton::clicked, this, [this] { showOnly({}); });
    connect(m_table->verticalScrollBar(), &QScrollBar::valueChanged, this, &EventsPage::readOn);
    connect(context.desk->audit(), &AuditBook::eventsChanged, this, &EventsPage::follow);
    connect(context.desk->events(), &EventBook::stateChanged, this, &EventsPage::hearState);
    connect(&m_soon, &QTimer::timeout, this, &EventsPage::refresh);
    m_soon.setSingleShot(true);
    m_soon.setInterval(often);
}

void EventsPage::buildTable()
{
    m_table->setObjectName(u"events"_s);
    m_table->setAccessibleName(tr("Events"));
    m_table->setModel(m_model);
    auto *delegate = new EventDelegate(m_table);
    delegate->attachTo(m_table);
    QHeaderView *header = m_table->horizontalHeader();
    const int letter = fontMetrics().averageCharWidth();
    for (const auto &[column, letters] : std::initializer_list<std::pair<int, int>>{{EventModel::Time, 20},
             {EventModel::Action, 18}, {EventModel::Actor, 20}, {EventModel::Target, 24}, {EventModel::Details, 32}})
        header->resizeSection(column, letters * letter);
    header->setStretchLastSection(true);
}

const EventModel *EventsPage::model() const
{
    return m_model;
}

void EventsPage::askRegistries()
{
    m_asking->ask();
}

void EventsPage::setScope(const AuditScope &scope)
{
    m_scope = scope;
    filter();
}

void EventsPage::setFrom(QDate from)
{
    m_bar->setFrom(from);
}

void EventsPage::showOnly(const QList<quint32> &events)
{
    m_model->setOnly(events);
    if (events.isEmpty())
        filter();
    tellState();
}

QString EventsPage::filterText() const
{
    const EventQuery query = m_model->query();
    QStringList parts;
    const auto add = [&parts](const QString &word, const QString &value) {
        if (!value.isEmpty())
            parts.append(word + u':' + value);
    };
    add(u"action"_s, query.action);
    add(u"actor"_s, query.actor);
    add(u"target"_s, query.target);
    add(u"from"_s, query.from.isValid() ? query.from.date().toString(Qt::ISODate) : QString());
    add(u"until"_s, query.until.isValid() ? query.until.date().addDays(-1).toString(Qt::ISODate) : QString());
    add(u"text"_s, query.text);
    return parts.join(u' ');
}

void EventsPage::filter()
{
    EventQuery query = m_bar->query();
    query.account = m_scope.account;
    m_model->setQuery(query);
    m_asking->setWanted(m_scope, query);
    if (isVisible())
        m_asking->askSoon();
    tellState();
}

void EventsPage::follow()
{
    if (!m_soon.isActive())
        m_soon.start();
}

/// New rows come above and beneath: what is chosen stays chosen, and what is in sight stays there.
void EventsPage::refresh()
{
    m_bar->setActions(m_context.desk->audit()->events().actions());
    if (m_model->hasOnly())
        return; // numbers of events hold
    const auto eventAt = [this](int row) {
        return row < 0 ? std::nullopt : std::optional(m_model->events().at(size_t(row)));
    };
    const auto top = eventAt(m_table->verticalScrollBar()->value() > 0 ? m_table->rowAt(0) : -1);
    const auto current = eventAt(m_table->currentIndex().row());
    m_model->refresh();
    const auto rowOf = [this](quint32 event) {
        const auto &rows = m_model->events();
        return int(std::find(rows.cbegin(), rows.cend(), event) - rows.cbegin());
    };
    if (current && rowOf(*current) < m_model->rowCount())
        m_table->setCurrentIndex(m_model->index(rowOf(*current), EventModel::Action));
    if (top && rowOf(*top) < m_model->rowCount())
        m_table->scrollTo(m_model->index(rowOf(*top), EventModel::Time), QAbstractItemView::PositionAtTop);
    else
        m_table->scrollToTop();
    tellState();
}

bool EventsPage::isAtEnd() const
{
    const int last = m_table->rowAt(m_table->viewport()->height() - 1);
    const int inSight = last - m_table->rowAt(0) + 1;
    return isVisible() && !m_model->hasOnly() && (last < 0 || last + inSight >= m_model->rowCount());
}

/// The next page when the last rows come into sight.
void EventsPage::readOn()
{
    if (isAtEnd())
        m_asking->readOn();
}

/// A page that came may have left room for another, if hardly an event of it passed the filter.
void EventsPage::hearState(const QString &account)
{
    if (m_context.desk->events()->state(account).kind == EventBook::State::Kind::Idle) {
        if (m_soon.isActive())
            refresh();
        if (isAtEnd())
            m_asking->fill();
    }
    tellState();
}

void EventsPage::tellState()
{
    EventBook *book = m_context.desk->events();
    const QStringList all = m_asking->sources();
    bool isWhole = true;
    bool isLoading = false;
    QStringList words{tr("%n event(s)", nullptr, m_model->rowCount())};
    for (const QString &account : all) {
        const EventBook::State state = book->state(account);
        isWhole = isWhole && state.kind == EventBook::State::Kind::Whole;
        isLoading = isLoading || state.kind == EventBook::State::Kind::Loading;
        if (state.kind == EventBook::State::Kind::Failed && state.error)
            words.append(errorText(*state.error));
        else if (state.total > state.arrived)
            words.append(
                tr("%1 of %2 read", "events").arg(QLocale().toString(state.arrived), QLocale().toString(state.total)));
    }
    if (const QString where = m_asking->filteredWhere(); !where.isEmpty())
        words.append(where);
    if (all.isEmpty())
        words.append(tr("No log of events of a registry may be read here: these are this program's own."));
    m_state->setText(words.join(u" · "_s));
    m_all->setVisible(!isWhole && !all.isEmpty());
    m_all->setText(isLoading ? tr("Stop reading") : tr("Read all older events"));
    m_onlyOff->setVisible(m_model->hasOnly());
}

/// A line that was taken out or changed shows.
void EventsPage::checkJournal()
{
    whenAnswered(this, m_context.desk->journal()->verify(), [this](const Result<std::optional<JournalFlaw>> &flaw) {
        if (!flaw || !*flaw)
            return m_flaw->hide();
        const QString number = QLocale().toString((*flaw)->number);
        const QString what = (*flaw)->kind == JournalFlaw::Kind::Changed
            ? tr("Line %1 of this computer's journal is not as it was written.").arg(number)
            : tr("Line %1 of this computer's journal is missing.").arg(number);
        m_flaw->tell(Tone::Warning,
            what + u' ' + tr("Somebody or something changed the file; what it says from there on proves nothing."));
    });
}

void EventsPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    checkJournal();
    refresh();
    m_asking->ask();
}

} // namespace Tokendesk
