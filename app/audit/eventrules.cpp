// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/audit/eventcolumns.h"
#include "app/audit/findinglist.h"
#include <QMap>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace Tokendesk {

namespace {

constexpr qint64 msPerMinute = 60000;
constexpr qint64 dayMinutes = 24 * 60;

/// Minutes since midnight where the person is. Asking a time zone is slow, but it does not change within a quarter of
/// an hour, and events come in the order of time.
class LocalMinutes {
public:
    explicit LocalMinutes(const QTimeZone &zone) : m_zone(zone)
    {
    }
    int of(qint64 time)
    {
        constexpr qint64 quarter = 15 * msPerMinute;
        if (time / quarter != m_quarter) {
            m_quarter = time / quarter;
            m_offset = m_zone.offsetFromUtc(QDateTime::fromMSecsSinceEpoch(time, Qt::UTC)) * qint64(1000);
        }
        const qint64 minutes = (time + m_offset) / msPerMinute % dayMinutes;
        return int(minutes < 0 ? minutes + dayMinutes : minutes);
    }

private:
    QTimeZone m_zone;
    qint64 m_quarter = std::numeric_limits<qint64>::min();
    qint64 m_offset = 0;
};

/// The events of one person at one account, the latest first.
struct Doer {
    AccountId account;
    QString actor;
    QString actorId;
    std::vector<quint32> rows;
};

/// What registries tell: our own deeds are known to whoever sits here. An event without an actor says nothing of one.
std::vector<Doer> doersIn(const AuditInput &input)
{
    const EventColumns &events = *input.events;
    const qint64 from
        = input.eventsFrom.isValid() ? input.eventsFrom.toMSecsSinceEpoch() : std::numeric_limits<qint64>::min() + 1;
    std::vector<Doer> doers;
    QHash<quint64, size_t> places;
    for (const quint32 row : events.order()) {
        if (events.time(row) < from)
            break;
        if (events.isLocal(row) || events.actorNumber(row) == 0)
            continue;
        const quint64 key = quint64(events.accountNumber(row)) << 32 | events.actorNumber(row);
        auto place = places.find(key);
        if (place == places.end()) {
            place = places.insert(key, doers.size());
            doers.push_back({events.account(row), events.actor(row), events.actorId(row), {}});
        }
        doers[*place].rows.push_back(row);
    }
    return doers;
}

bool isUsualHour(int minute, const AuditRules &rules)
{
    if (rules.dayFrom == rules.dayUntil)
        return true;
    return rules.dayFrom < rules.dayUntil ? minute >= rules.dayFrom && minute < rules.dayUntil
                                          : minute >= rules.dayFrom || minute < rules.dayUntil;
}

bool isKnownActor(const Doer &doer, const AuditedAccount &account)
{
    const auto is = [&doer](const QString &name) {
        return !name.isEmpty() && (name == doer.actor || name == doer.actorId);
    };
    const Identity &own = account.identity;
    return is(own.userId) || is(own.name) || is(own.email) || account.knownActors.contains(doer.actor)
        || account.knownActors.contains(doer.actorId)
        || std::any_of(account.members->cbegin(), account.members->cend(), [&is](const Member &member) {
               return member.standing != Member::Standing::Left
                   && (is(member.id) || is(member.name) || is(member.email));
           });
}

Finding findingOf(FindingKind kind, const Doer &doer, const std::vector<quint32> &rows, const EventColumns &events)
{
    constexpr size_t mostNamed = 10000; // nobody reads more, and all of a million would be copied again and again
    Finding finding = FindingList::of(kind);
    finding.subject = doer.actor;
    finding.account = doer.account;
    finding.events = QList<quint32>(rows.cbegin(), rows.cbegin() + qsizetype(std::min(rows.size(), mostNamed)));
    finding.number = int(rows.size());
    finding.time = QDateTime::fromMSecsSinceEpoch(events.time(rows.front()), Qt::UTC);
    return finding;
}

void judgeHours(FindingList &list, const std::vector<Doer> &doers)
{
    const EventColumns &events = *list.input().events;
    LocalMinutes minutes(list.input().zone);
    for (const Doer &doer : doers) {
        std::vector<quint32> rows;
        std::copy_if(doer.rows.begin(), doer.rows.end(), std::back_inserter(rows),
            [&](quint32 row) { return !isUsualHour(minutes.of(events.time(row)), list.input().rules); });
        if (!rows.empty())
            list.addOther(findingOf(FindingKind::UnusualHour, doer, rows, events));
    }
}

/// The densest stretch of each person's events.
void judgeBursts(FindingList &list, const std::vector<Doer> &doers)
{
    const AuditRules &rules = list.input().rules;
    const EventColumns &events = *list.input().events;
    const qint64 span = rules.burstMinutes * msPerMinute;
    for (const Doer &doer : doers) {
        size_t first = 0;
        size_t best = 0;
        size_t bestFirst = 0;
        for (size_t last = 0; last < doer.rows.size(); ++last) {
            while (events.time(doer.rows[first]) - events.time(doer.rows[last]) >= span)
                ++first;
            if (last - first + 1 > best) {
                best = last - first + 1;
                bestFirst = first;
            }
        }
        if (best <= size_t(rules.burstEvents))
            continue;
        const auto begin = doer.rows.cbegin() + qsizetype(bestFirst);
        list.addOther(
            findingOf(FindingKind::Burst, doer, std::vector<quint32>(begin, begin + qsizetype(best)), events));
    }
}

void judgeActors(FindingList &list, const std::vector<Doer> &doers)
{
    const AuditInput &input = list.input();
    for (const Doer &doer : doers) {
        const auto account = input.accounts.constFind(doer.account);
        const bool knowsPeople
            = account != input.accounts.cend() && account->isWhole && account->members && !account->members->isEmpty();
        if (knowsPeople && !isKnownActor(doer, *account))
            list.addOther(findingOf(FindingKind::UnknownActor, doer, doer.rows, *input.events));
    }
}

} // namespace

void judgeEvents(FindingList &list)
{
    std::vector<Doer> doers = doersIn(list.input());
    doers.erase(std::remove_if(doers.begin(), doers.end(),
                    [&](const Doer &doer) { return !list.input().accounts.contains(doer.account); }),
        doers.end());
    if (list.isLookedFor(FindingKind::UnusualHour))
        judgeHours(list, doers);
    if (list.isLookedFor(FindingKind::Burst))
        judgeBursts(list, doers);
    if (list.isLookedFor(FindingKind::UnknownActor))
        judgeActors(list, doers);
}

} // namespace Tokendesk
