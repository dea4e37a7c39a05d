// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/state/eventreading.h"
#include "app/state/accountbook.h"
#include <QTimer>
#include <algorithm>
#include <limits>

using namespace Qt::StringLiterals;

namespace Tokendesk {

namespace {

using Kind = EventBook::State::Kind;

constexpr int mostAtOnce = 6; // as many connections as Qt opens to one host
constexpr int mostUses = 50; // pages, before the credentials are fetched again
constexpr qsizetype remembered = 2000; // ids; rows that move while we read move by less

const ListFacts *eventFacts(const AccountBook *accounts, const AccountId &account)
{
    const Registry *registry = accounts->registry(account);
    if (!registry)
        return nullptr;
    const auto found = registry->profile().records.constFind(u"auditEvents"_s);
    return found == registry->profile().records.cend() ? nullptr : &*found;
}

bool differs(const QString &wanted, const QString &is)
{
    return !wanted.isEmpty() && wanted != is;
}

/// For what the registry cannot filter by.
bool fits(const AuditEvent &event, const EventFilter &filter)
{
    if (differs(filter.action, event.action) || differs(filter.actor, event.actor)
        || differs(filter.targetType, event.targetType) || differs(filter.target, event.target))
        return false;
    const bool early = filter.from.isValid() && (!event.time.isValid() || event.time < filter.from);
    const bool late = filter.to.isValid() && (!event.time.isValid() || event.time > filter.to);
    return !early && !late;
}

} // namespace

EventReading::EventReading(AccountBook *accounts, const AccountId &account, const EventFilter &filter, QObject *parent)
    : QObject(parent), m_accounts(accounts), m_account(account), m_filter(filter), m_sent(filter)
{
    if (const ListFacts *facts = eventFacts(accounts, account))
        m_paging = facts->paging;
}

const AccountId &EventReading::account() const
{
    return m_account;
}

const EventFilter &EventReading::filter() const
{
    return m_filter;
}

const EventBook::State &EventReading::state() const
{
    return m_state;
}

void EventReading::want(qint64 rows)
{
    const qint64 coming = m_pageSize > 0 ? (m_asked - m_delivered) * m_pageSize : 0;
    m_wanted = std::max(m_wanted, m_rows + std::max(coming, rows));
    goOn();
}

void EventReading::wantAll()
{
    m_wanted = std::numeric_limits<qint64>::max();
    goOn();
}

void EventReading::stop()
{
    m_wanted = 0;
    if (m_open == 0 && m_state.kind == Kind::Loading)
        setKind(Kind::Idle);
}

bool EventReading::mayAsk() const
{
    if (m_pausing || m_state.kind == Kind::Whole || m_open >= mostAtOnce)
        return false;
    const bool inTurn
        = m_asked == 0 || m_paging.kind == PagingFacts::Kind::Cursor || m_pageSize == 0 || m_state.total < 0;
    if (inTurn)
        return m_open == 0 && m_rows < m_wanted;
    const qint64 planned = m_rows + (m_asked - m_delivered) * m_pageSize;
    return planned < m_wanted && m_asked * m_pageSize < m_state.total;
}

void EventReading::goOn()
{
    if (!eventFacts(m_accounts, m_account))
        return fail(Error{.kind = Error::Kind::NotOffered});
    while (mayAsk())
        ask(m_asked);
    if (m_open == 0 && !m_pausing && m_state.kind == Kind::Loading)
        setKind(Kind::Idle);
}

void EventReading::ask(qint64 number)
{
    ++m_asked;
    ++m_open;
    setKind(Kind::Loading);
    const EventMark mark{number, m_pageSize, m_cursor};
    const Answer<EventPage> page
        = thenAsk<EventPage>(this, credentials(), [this, mark](const Result<Credentials> &credentials) {
              if (!credentials)
                  return Tokendesk::answered<EventPage>(failure(credentials.error()));
              return m_accounts->ask<EventPage>(
                  m_account, *credentials, [filter = m_sent, mark](Registry *registry, const Credentials &mine) {
                      return Administration(registry).events(mine, filter, mark);
                  });
          });
    whenAnswered(this, page, [this, number, generation = m_generation](const Result<EventPage> &result) {
        take(number, generation, result);
    });
}

/// Those of the page before, for a while: a token that was renewed meanwhile is fetched then.
Answer<Credentials> EventReading::credentials()
{
    if (!m_credentials.isEmpty() && m_credentialUses < mostUses) {
        ++m_credentialUses;
        return Tokendesk::answered<Credentials>(m_credentials);
    }
    return thenAsk<Credentials>(this, m_accounts->credentials(m_account), [this](const Result<Credentials> &fetched) {
        m_credentials = m_open > 0 ? fetched.value_or(Credentials()) : Credentials();
        m_credentialUses = 0;
        return Tokendesk::answered<Credentials>(fetched);
    });
}

void EventReading::take(qint64 number, int generation, const Result<EventPage> &page)
{
    if (generation != m_generation)
        return;
    --m_open;
    if (m_state.kind == Kind::Whole)
        return;
    emit answered(page ? std::nullopt : std::optional(page.error()));
    if (!page)
        return fail(page.error());
    m_waiting.insert(number, *page);
    while (m_waiting.contains(m_delivered))
        deliver(m_waiting.take(m_delivered));
    goOn();
}

/// What the first page tells of all: how many rows a page has, how many there are, and of which moment.
void EventReading::learn(const EventPage &first)
{
    m_state.asOf = QDateTime::currentDateTimeUtc();
    m_state.total = first.total;
    m_pageSize = first.total > first.rows && first.rows > 0 ? int(first.rows) : m_paging.size;
    const Registry *registry = m_accounts->registry(m_account);
    const bool canStop = registry && Administration::filtersBy(registry->profile(), u"to"_s);
    if (canStop && !m_filter.to.isValid() && !first.events.isEmpty() && first.events.constFirst().time.isValid())
        m_sent.to = first.events.constFirst().time;
}

void EventReading::deliver(const EventPage &page)
{
    if (m_delivered == 0)
        learn(page);
    ++m_delivered;
    m_rows += page.rows;
    if (page.total >= 0)
        m_state.total = page.total;
    const bool repeats = !page.next.isEmpty() && page.next == m_cursor;
    m_cursor = page.next;
    const QList<AuditEvent> events = fresh(page.events);
    m_state.arrived += events.size();
    const bool isCursor = m_paging.kind == PagingFacts::Kind::Cursor;
    const bool over = page.rows == 0 || m_paging.kind == PagingFacts::Kind::None
        || (isCursor && (page.next.isEmpty() || repeats))
        || (!isCursor && m_state.total >= 0 && m_delivered * m_pageSize >= m_state.total)
        || (!isCursor && m_state.total < 0 && page.rows < m_pageSize);
    if (over) {
        m_state.kind = Kind::Whole;
        m_credentials = {};
    }
    m_state.error.reset();
    if (!events.isEmpty())
        emit arrived(events);
    emit stateChanged();
}

QList<AuditEvent> EventReading::fresh(const QList<AuditEvent> &events)
{
    QList<AuditEvent> list;
    list.reserve(events.size());
    for (const AuditEvent &event : events) {
        if (m_recentIds.contains(event.id))
            continue;
        m_recentIds.insert(event.id);
        m_recent.append(event.id);
        if (!fits(event, m_filter))
            continue;
        list.append(event);
        list.last().account = m_account;
    }
    while (m_recent.size() > remembered)
        m_recentIds.remove(m_recent.takeFirst());
    return list;
}

/// The page that failed and those behind it are asked for anew: when somebody wants them, or after the registry's
/// pause.
void EventReading::fail(const Error &error)
{
    ++m_generation;
    m_open = 0;
    m_credentials = {};
    m_waiting.clear();
    m_asked = m_delivered;
    m_state.error = error;
    if (error.kind != Error::Kind::TooManyRequests || m_wanted <= m_rows) {
        m_wanted = 0;
        return setKind(Kind::Failed);
    }
    m_pausing = true;
    setKind(Kind::Loading);
    emit stateChanged();
    QTimer::singleShot(error.retryAfter, this, [this] {
        m_pausing = false;
        goOn();
    });
}

void EventReading::setKind(Kind kind)
{
    if (m_state.kind == kind || m_state.kind == Kind::Whole)
        return;
    m_state.kind = kind;
    if (kind != Kind::Loading)
        m_credentials = {};
    if (kind == Kind::Loading && !m_pausing)
        m_state.error.reset();
    emit stateChanged();
}

} // namespace Tokendesk
