// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/state/querycounts.h"
#include "app/base/clock.h"
#include <QElapsedTimer>
#include <QSet>
#include <QTimer>
#include <algorithm>
#include <chrono>

using namespace std::chrono_literals;

namespace Tokendesk {

namespace {

constexpr qint64 secondsPerDay = 86400;
constexpr qint64 soonDays = 14;

/// How long before (negative) or after a date something about it changes.
struct Offsets {
    QSet<qint64> expiry;
    QSet<qint64> use; ///< Of the last use or, if there was none, of the creation.
    QSet<qint64> creation;
};

void add(Offsets &offsets, const QueryTerm &term)
{
    if (!term.isComplete || term.isUnknown || term.range) // time changes nothing about them
        return;
    if (term.kind == QueryKind::Expires && !term.isNever)
        offsets.expiry << 0 << -term.seconds;
    if (term.kind == QueryKind::Unused)
        offsets.use << term.seconds;
    if (term.kind == QueryKind::Created)
        offsets.creation << term.seconds;
    if (term.kind != QueryKind::Is)
        return;
    if (term.fact == TokenFact::Active || term.fact == TokenFact::Expired)
        offsets.expiry << 0;
    if (term.fact == TokenFact::Expiring)
        offsets.expiry << 0 << -soonDays * secondsPerDay;
    if (term.fact == TokenFact::TooManyRights) {
        offsets.expiry << 0;
        offsets.use << RightsRule::idleDays * secondsPerDay;
    }
}

/// The earliest of the dates, moved by the offset, that is still to come.
qint64 earliest(const std::vector<qint64> &dates, qint64 offset, qint64 now, qint64 best)
{
    for (const qint64 date : dates) {
        if (date < TokenTable::never && date + offset >= now && date + offset < best)
            best = date + offset;
    }
    return best;
}

} // namespace

QueryCounts::QueryCounts(const TokenTable *table, const Clock *clock, QObject *parent)
    : QObject(parent), m_table(table), m_clock(clock), m_filter(table), m_soon(new QTimer(this)),
      m_moment(new QTimer(this))
{
    m_soon->setSingleShot(true);
    m_moment->setSingleShot(true);
    m_moment->setTimerType(Qt::VeryCoarseTimer);
    connect(m_soon, &QTimer::timeout, this, &QueryCounts::countNow);
    connect(m_moment, &QTimer::timeout, this, &QueryCounts::countNow);
    connect(table, &TokenTable::changed, this, &QueryCounts::countSoon);
}

void QueryCounts::setQueries(const QStringList &queries)
{
    if (m_queries == queries)
        return;
    m_queries = queries;
    m_parsed.clear();
    for (const QString &query : queries)
        m_parsed.append(TokenQuery::parse(query));
    countNow();
}

quint32 QueryCounts::count(const QString &query) const
{
    return m_counts.value(query);
}

/// A long list comes in pages, each of which changes the table: at most a tenth of the time goes into counting.
void QueryCounts::countSoon()
{
    constexpr auto leastPause = 50ms;
    constexpr int share = 10;
    if (!m_soon->isActive())
        m_soon->start(std::max(leastPause, share * m_cost));
}

void QueryCounts::countNow()
{
    QElapsedTimer timer;
    timer.start();
    const qint64 now = m_clock->now().toSecsSinceEpoch();
    QHash<QString, quint32> counts;
    for (qsizetype i = 0; i < m_parsed.size(); ++i)
        counts.insert(m_queries.at(i), m_filter.rows(m_parsed.at(i), now).count());
    waitForNextMoment(now);
    m_cost = std::chrono::milliseconds(timer.elapsed());
    if (counts == m_counts)
        return;
    m_counts = std::move(counts);
    emit changed();
}

qint64 QueryCounts::nextMoment(qint64 now) const
{
    Offsets offsets;
    for (const TokenQuery &query : m_parsed) {
        for (const QueryTerm &term : query.terms)
            add(offsets, term);
    }
    qint64 moment = TokenTable::never;
    for (const qint64 offset : std::as_const(offsets.expiry))
        moment = earliest(m_table->expiryDates(), offset, now, moment);
    for (const qint64 offset : std::as_const(offsets.use)) {
        moment = earliest(m_table->lastUsedDates(), offset, now, moment);
        moment = earliest(m_table->createdDates(), offset, now, moment);
    }
    for (const qint64 offset : std::as_const(offsets.creation))
        moment = earliest(m_table->createdDates(), offset, now, moment);
    return moment;
}

void QueryCounts::waitForNextMoment(qint64 now)
{
    m_moment->stop();
    const qint64 moment = nextMoment(now + 1); // what changes in this second has been counted
    if (moment == TokenTable::never)
        return;
    constexpr qint64 longest = 20 * secondsPerDay; // as milliseconds, more would not fit
    m_moment->start(std::chrono::seconds(std::min(longest, moment - now + 1)));
}

} // namespace Tokendesk
