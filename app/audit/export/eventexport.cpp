// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/audit/export/eventexport.h"
#include <limits>

using namespace Qt::StringLiterals;

namespace Tokendesk {

namespace {

constexpr qint64 quarterMs = 15 * 60 * 1000;
constexpr qint64 dayMs = qint64(24) * 60 * 60 * 1000;

void putDigits(char *place, qint64 number, int digits)
{
    for (int i = digits - 1; i >= 0; --i, number /= 10)
        place[i] = char('0' + number % 10);
}

qint64 floorDiv(qint64 number, qint64 by)
{
    return number >= 0 ? number / by : -((-number + by - 1) / by);
}

} // namespace

ExportClock::ExportClock(const QTimeZone &zone) : m_zone(zone), m_quarter(std::numeric_limits<qint64>::min())
{
}

void ExportClock::moveTo(qint64 quarter)
{
    m_quarter = quarter;
    const int seconds = m_zone.offsetFromUtc(QDateTime::fromMSecsSinceEpoch(quarter * quarterMs, Qt::UTC));
    m_offset = qint64(seconds) * 1000;
    const int minutes = std::abs(seconds) / 60;
    m_offsetText = seconds < 0 ? "-00:00" : "+00:00";
    putDigits(m_offsetText.data() + 1, minutes / 60, 2);
    putDigits(m_offsetText.data() + 4, minutes % 60, 2);
}

QByteArray ExportClock::text(qint64 milliseconds)
{
    const qint64 quarter = floorDiv(milliseconds, quarterMs);
    if (quarter != m_quarter)
        moveTo(quarter);
    const qint64 local = milliseconds + m_offset;
    const qint64 day = floorDiv(local, dayMs);
    if (day != m_day || m_date.isEmpty()) {
        m_day = day;
        m_date = QDate(1970, 1, 1).addDays(day).toString(Qt::ISODate).toLatin1() + 'T';
    }
    const qint64 ofDay = local - day * dayMs;
    char time[] = "00:00:00.000";
    putDigits(time, ofDay / 3600000, 2);
    putDigits(time + 3, ofDay / 60000 % 60, 2);
    putDigits(time + 6, ofDay / 1000 % 60, 2);
    putDigits(time + 9, ofDay % 1000, 3);
    return m_date + QByteArrayView(time).toByteArray() + m_offsetText;
}

EventExport::EventExport(std::shared_ptr<const EventColumns> events, std::vector<quint32> rows,
    const QHash<AccountId, QString> &names, const QTimeZone &zone)
    : m_events(std::move(events)), m_rows(std::move(rows)), m_clock(zone),
      m_actions(m_events->actionWords(), false, m_rows.size()), m_actors(m_events->actorWords(), false, m_rows.size()),
      m_actorIds(m_events->actorWords(), true, m_rows.size()), m_targets(m_events->targetWords(), false, m_rows.size()),
      m_targetIds(m_events->targetWords(), true, m_rows.size()),
      m_details(m_events->detailWords(), false, m_rows.size())
{
    const std::vector<AccountId> &accounts = m_events->accounts();
    for (const AccountId &account : accounts)
        m_accountNames.push_back(names.value(account).toUtf8());
}

EventExport::Words::Words(const EventWords &words, bool isId, size_t rows)
    : m_words(words), m_isId(isId), m_known(words.count() <= rows / 2 ? words.count() : 0)
{
}

QByteArray EventExport::Words::text(quint32 number) const
{
    return m_isId ? m_words.idUtf8(number) : m_words.shownUtf8(number);
}

void EventExport::Words::add(quint32 number, Line *line) const
{
    if (m_known.empty())
        return line->add(text(number));
    QByteArray &known = m_known[number];
    if (known.isNull())
        known = text(number);
    line->add(known);
}

QStringList EventExport::columns() const
{
    return {u"time"_s, u"action"_s, u"actor"_s, u"actorId"_s, u"target"_s, u"targetId"_s, u"details"_s, u"account"_s,
        u"source"_s};
}

quint32 EventExport::count() const
{
    return quint32(m_rows.size());
}

void EventExport::read(quint32 index, Line *line) const
{
    const quint32 row = m_rows[index];
    static const QByteArray localWord = "local";
    static const QByteArray registryWord = "registry";
    const EventColumns &events = *m_events;
    constexpr qint64 unknown = std::numeric_limits<qint64>::min();
    line->add(events.time(row) == unknown ? QByteArray() : m_clock.text(events.time(row)));
    m_actions.add(events.actionNumber(row), line);
    m_actors.add(events.actorNumber(row), line);
    m_actorIds.add(events.actorNumber(row), line);
    m_targets.add(events.targetNumber(row), line);
    m_targetIds.add(events.targetNumber(row), line);
    m_details.add(events.detailsNumber(row), line);
    line->add(m_accountNames[events.accountNumber(row)]);
    line->add(events.isLocal(row) ? localWord : registryWord);
}

} // namespace Tokendesk
