// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/state/eventbook.h"
#include "app/registry/administration.h"
#include "app/state/accountbook.h"
#include "app/state/eventreading.h"
#include "app/state/memberbook.h"
#include "app/state/rightsbook.h"
#include <algorithm>

using namespace Qt::StringLiterals;

namespace Tokendesk {

EventBook::EventBook(AccountBook *accounts, RightsBook *rights, MemberBook *members, QObject *parent)
    : QObject(parent), m_accounts(accounts), m_rights(rights), m_members(members)
{
    connect(accounts, &AccountBook::accountsChanged, this, &EventBook::forgetGone);
}

EventBook::~EventBook() = default;

void EventBook::forgetGone()
{
    const QStringList known = m_readings.keys();
    for (const AccountId &account : known) {
        if (m_accounts->account(account))
            continue;
        delete m_readings.take(account);
        delete m_unfiltered.take(account);
        emit restarted(account);
        emit stateChanged(account);
    }
}

QStringList EventBook::sources() const
{
    QStringList sources;
    const QList<Account> &accounts = m_accounts->accounts();
    for (const Account &account : accounts) {
        const Registry *registry = m_accounts->registry(account.id);
        if (registry && RightsBook::callFor(registry->profile(), Right::SeeEvents))
            sources.append(account.id);
    }
    return sources;
}

EventBook::State EventBook::state(const AccountId &account) const
{
    const EventReading *reading = m_readings.value(account);
    return reading ? reading->state() : State{};
}

EventFilter EventBook::filter(const AccountId &account) const
{
    const EventReading *reading = m_readings.value(account);
    return reading ? reading->filter() : EventFilter{};
}

EventFilter EventBook::applied(const AccountId &account, const EventFilter &wanted) const
{
    const Registry *registry = m_accounts->registry(account);
    const auto knows = [registry](const QString &part) {
        return registry && Administration::filtersBy(registry->profile(), part);
    };
    EventFilter filter;
    filter.action = knows(u"action"_s) ? wanted.action : QString();
    filter.actor = knows(u"actor"_s) ? wanted.actor : QString();
    filter.targetType = knows(u"targetType"_s) ? wanted.targetType : QString();
    filter.target = knows(u"target"_s) ? wanted.target : QString();
    filter.from = knows(u"from"_s) ? wanted.from : QDateTime();
    filter.to = knows(u"to"_s) ? wanted.to : QDateTime();
    return filter;
}

void EventBook::follow(EventReading *reading)
{
    const AccountId account = reading->account();
    connect(reading, &EventReading::stateChanged, this, [this, account] { emit stateChanged(account); });
    connect(reading, &EventReading::answered, this,
        [this, account](const std::optional<Error> &error) { m_rights->note(account, Right::SeeEvents, error); });
    connect(reading, &EventReading::arrived, this, [this, account](QList<AuditEvent> events) {
        for (AuditEvent &event : events) {
            if (event.actorName.isEmpty())
                event.actorName = m_members->nameOf(account, event.actor);
            if (event.targetName.isEmpty())
                event.targetName = m_members->nameOf(account, event.target);
        }
        emit arrived(account, events);
    });
}

void EventBook::load(const AccountId &account, const EventFilter &filter)
{
    delete m_readings.take(account);
    delete m_unfiltered.take(account);
    emit restarted(account);
    begin(account, filter);
}

void EventBook::begin(const AccountId &account, const EventFilter &filter)
{
    auto *reading = new EventReading(m_accounts, account, filter, this);
    m_readings.insert(account, reading);
    follow(reading);
    emit stateChanged(account);
    // Names first, so that the rows need not be told a second time who did it. No list of people is no hindrance.
    whenAnswered(reading, m_members->need(account), [reading](const Result<void> &) { reading->want(1); });
}

void EventBook::look(const AccountId &account, const EventFilter &wanted)
{
    const EventFilter filter = applied(account, wanted);
    EventReading *reading = m_readings.value(account);
    if (!reading)
        return begin(account, filter);
    const bool isUnfiltered = reading->filter() == EventFilter();
    if (reading->filter() == filter || (isUnfiltered && reading->state().kind == State::Kind::Whole))
        return;
    m_readings.remove(account);
    if (isUnfiltered) {
        reading->stop();
        m_unfiltered.insert(account, reading);
    } else {
        delete reading;
    }
    EventReading *before = m_unfiltered.value(account);
    const bool isWhole = before && before->state().kind == State::Kind::Whole;
    if (!before || (!isWhole && !(filter == EventFilter())))
        return begin(account, filter);
    m_readings.insert(account, m_unfiltered.take(account));
    emit stateChanged(account);
}

void EventBook::more(const AccountId &account, qint64 rows)
{
    EventReading *reading = m_readings.value(account);
    if (!reading) {
        load(account);
        reading = m_readings.value(account);
    }
    whenAnswered(reading, m_members->need(account), [reading, rows](const Result<void> &) { reading->want(rows); });
}

void EventBook::all(const AccountId &account)
{
    if (!m_readings.contains(account))
        load(account);
    EventReading *reading = m_readings.value(account);
    whenAnswered(reading, m_members->need(account), [reading](const Result<void> &) { reading->wantAll(); });
}

void EventBook::stop(const AccountId &account)
{
    if (EventReading *reading = m_readings.value(account))
        reading->stop();
}

} // namespace Tokendesk
