// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/audit/export/eventexport.h"
#include "app/audit/export/exporttext.h"
#include <limits>

using namespace Qt::StringLiterals;

namespace Tokendesk {

namespace {

constexpr qint64 quarterMs = 15 * 60 * 1000;
constexpr qint64 dayMs = qint64(24) * 60 * 60 * 1000;

void putDigits(char *place, quint32 number, int digits)
{
    for (int i = digits - 1; i >= 0; --i, number /= 10)
        place[i] = char('0' + int(number % 10));
}

qint64 floorDiv(qint64 number, qint64 by)
{
    return number >= 0 ? number / by : -((-number + by - 1) / by);
}

} // namespace

ExportClock::ExportClock(const QTimeZone &zone)
    : m_zone(zone), m_quarter(std::numeric_limits<qint64>::min()), m_day(std::numeric_limits<qint64>::min())
{
}

void ExportClock::moveTo(qint64 quarter)
{
    m_quarter = quarter;
    const int seconds = m_zone.offsetFromUtc(QDateTime::fromMSecsSinceEpoch(quarter * quarterMs, Qt::UTC));
    m_offset = qint64(seconds) * 1000;
    const int minutes = std::abs(seconds) / 60;
    m_offsetText = seconds < 0 ? "-00:00" : "+00:00";
    putDigits(m_offsetText.data() + 1, quint32(minutes / 60), 2);
    putDigits(m_offsetText.data() + 4, quint32(minutes % 60), 2);
    m_day = std::numeric_limits<qint64>::min();
}

void ExportClock::moveToDay(qint64 day)
{
    m_day = day;
    m_text = QDate(1970, 1, 1).addDays(day).toString(Qt::ISODate).toLatin1() + 'T';
    m_time = m_text.size();
    m_text += "00:00:00.000" + m_offsetText;
}

QByteArrayView ExportClock::text(qint64 milliseconds)
{
    const qint64 quarter = floorDiv(milliseconds, quarterMs);
    if (quarter != m_quarter)
        moveTo(quarter);
    const qint64 local = milliseconds + m_offset;
    const qint64 day = floorDiv(local, dayMs);
    if (day != m_day)
        moveToDay(day);
    const auto ofDay = quint32(local - day * dayMs);
    char *time = m_text.data() + m_time;
    putDigits(time, ofDay / 3600000, 2);
    putDigits(time + 3, ofDay / 60000 % 60, 2);
    putDigits(time + 6, ofDay / 1000 % 60, 2);
    putDigits(time + 9, ofDay % 1000, 3);
    return m_text;
}

EventExport::EventExport(std::shared_ptr<const EventColumns> events, std::vector<quint32> rows,
    const QHash<AccountId, QString> &names, const QTimeZone &zone)
    : m_events(std::move(events)), m_rows(std::move(rows)), m_clock(zone),
      m_actions(m_events->actionWords(), 1, false, m_rows.size()),
      m_actors(m_events->actorWords(), 2, true, m_rows.size()),
      m_targets(m_events->targetWords(), 4, true, m_rows.size()),
      m_details(m_events->detailWords(), 6, false, m_rows.size())
{
    const std::vector<AccountId> &accounts = m_events->accounts();
    for (const AccountId &account : accounts)
        m_accountNames.push_back(names.value(account).toUtf8());
}

EventExport::Cells::Cells(const EventWords &words, size_t firstColumn, bool withId, size_t rows)
    : m_words(words), m_column(firstColumn), m_withId(withId),
      m_places(words.count() <= rows - rows / 4 ? words.count() : 0)
{
}

QByteArray EventExport::Cells::made(quint32 number, const ExportText &text) const
{
    return m_withId ? text.cells(m_column, {m_words.shownUtf8(number), m_words.idUtf8(number)})
                    : text.cells(m_column, {m_words.shownUtf8(number)});
}

void EventExport::Cells::add(quint32 number, ExportText *out) const
{
    const size_t count = m_withId ? 2 : 1;
    if (m_places.empty())
        return out->addReady(made(number, *out), count);
    Place &place = m_places[number];
    if (!place.isMade) {
        const QByteArray cells = made(number, *out);
        place = {quint32(m_made.size()), quint32(m_made.size() + size_t(cells.size())), true};
        m_made.insert(m_made.end(), cells.cbegin(), cells.cend());
    }
    out->addReady({m_made.data() + place.start, qsizetype(place.end - place.start)}, count);
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

/// The cells of words lie anywhere, and waiting for the memory would be most of the work.
void EventExport::Cells::comeNearer(quint32 number) const
{
    if (!m_places.empty())
        __builtin_prefetch(&m_places[number]);
}

void EventExport::Cells::comeNear(quint32 number) const
{
    if (!m_places.empty() && m_places[number].isMade)
        __builtin_prefetch(m_made.data() + m_places[number].start);
}

void EventExport::read(quint32 index, ExportText *out) const
{
    constexpr quint32 far = 16;
    constexpr quint32 near = 8;
    if (index + far < m_rows.size()) {
        m_targets.comeNearer(m_events->targetNumber(m_rows[index + far]));
        m_details.comeNearer(m_events->detailsNumber(m_rows[index + far]));
        m_targets.comeNear(m_events->targetNumber(m_rows[index + near]));
        m_details.comeNear(m_events->detailsNumber(m_rows[index + near]));
    }
    constexpr qint64 unknown = std::numeric_limits<qint64>::min();
    const quint32 row = m_rows[index];
    const EventColumns &events = *m_events;
    if (m_sources.empty()) {
        for (const QByteArray &name : m_accountNames) {
            m_sources.push_back(out->cells(7, {name, "registry"}));
            m_sources.push_back(out->cells(7, {name, "local"}));
        }
    }
    if (events.time(row) == unknown)
        out->add(QByteArrayView());
    else
        out->addPlain(m_clock.text(events.time(row)));
    m_actions.add(events.actionNumber(row), out);
    m_actors.add(events.actorNumber(row), out);
    m_targets.add(events.targetNumber(row), out);
    m_details.add(events.detailsNumber(row), out);
    out->addReady(m_sources[events.accountNumber(row) * 2U + (events.isLocal(row) ? 1U : 0U)], 2);
}

} // namespace Tokendesk
