// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/audit/eventcolumns.h"
#include "app/state/textfilter.h"
#include "app/state/textfold.h"
#include <QUuid>
#include <algorithm>
#include <limits>

using namespace Qt::StringLiterals;

namespace Tokendesk {

namespace {

constexpr quint16 localBit = 0x8000;
constexpr qint64 noTime = std::numeric_limits<qint64>::min();

qint64 msOf(const QDateTime &time)
{
    return time.isValid() ? time.toMSecsSinceEpoch() : noTime;
}

/// 64 good bits of what makes an event unlike all others. Two of a million fall together once in thirty million tries.
quint64 keyOf(const AuditEvent &event)
{
    constexpr size_t other = 0x9e3779b9;
    const auto hash = [&event](size_t seed) {
        return qHashMulti(seed, event.account, int(event.source), event.id);
    };
    const quint64 key = sizeof(size_t) > 4 ? quint64(hash(0)) : quint64(hash(0)) << 32 | quint64(hash(other));
    return key == 0 ? 1 : key;
}

/// Whether the action is the one asked for: whole, or by its beginning.
bool fitsAction(const QString &action, const QString &wanted)
{
    return wanted.endsWith(u'*') ? action.startsWith(QStringView(wanted).chopped(1), Qt::CaseInsensitive)
                                 : action.compare(wanted, Qt::CaseInsensitive) == 0;
}

/// As text, UUIDs would be a third of the table.
QByteArray packedId(const QString &id)
{
    constexpr qsizetype uuidLetters = 36;
    const QUuid uuid = id.size() == uuidLetters ? QUuid::fromString(id) : QUuid();
    const bool isUuid = !uuid.isNull() && uuid.toString(QUuid::WithoutBraces) == id;
    return isUuid ? '\0' + uuid.toRfc4122() : id.toUtf8();
}

std::vector<quint8> marked(const RowSet &rows)
{
    std::vector<quint8> marks(rows.size());
    rows.forEach([&marks](quint32 row) { marks[row] = 1; });
    return marks;
}

} // namespace

AuditEvent EventColumns::event(quint32 row) const
{
    AuditEvent event;
    event.id = id(row);
    event.account = account(row);
    event.time = m_times[row] == noTime ? QDateTime() : QDateTime::fromMSecsSinceEpoch(m_times[row], Qt::UTC);
    event.action = action(row);
    event.actor = actorId(row);
    event.actorName = m_actorWords.shown(m_actors[row]);
    event.targetType = m_actionWords.id(m_actions[row]);
    event.target = targetId(row);
    event.targetName = m_targetWords.shown(m_targets[row]);
    event.details = details(row);
    event.source = source(row);
    return event;
}

QString EventColumns::id(quint32 row) const
{
    const size_t end = row + 1 < count() ? m_ids[row + 1] : m_idText.size();
    const QByteArrayView packed(m_idText.data() + m_ids[row], qsizetype(end - m_ids[row]));
    if (packed.isEmpty() || packed.front() != '\0')
        return QString::fromUtf8(packed);
    return QUuid::fromRfc4122(packed.sliced(1)).toString(QUuid::WithoutBraces);
}

QString EventColumns::action(quint32 row) const
{
    return m_actionWords.shown(m_actions[row]);
}

QString EventColumns::actor(quint32 row) const
{
    const QString name = m_actorWords.shown(m_actors[row]);
    return name.isEmpty() ? actorId(row) : name;
}

QString EventColumns::actorId(quint32 row) const
{
    return m_actorWords.id(m_actors[row]);
}

QString EventColumns::target(quint32 row) const
{
    const QString name = m_targetWords.shown(m_targets[row]);
    return name.isEmpty() ? targetId(row) : name;
}

QString EventColumns::targetId(quint32 row) const
{
    return m_targetWords.id(m_targets[row]);
}

QString EventColumns::details(quint32 row) const
{
    return m_detailWords.shown(m_details[row]);
}

AccountId EventColumns::account(quint32 row) const
{
    return m_accountIds[accountNumber(row)];
}

quint16 EventColumns::accountNumber(quint32 row) const
{
    return quint16(m_accounts[row] & ~localBit);
}

bool EventColumns::isLocal(quint32 row) const
{
    return (m_accounts[row] & localBit) != 0;
}

AuditEvent::Source EventColumns::source(quint32 row) const
{
    return isLocal(row) ? AuditEvent::Source::Local : AuditEvent::Source::Registry;
}

quint16 EventColumns::knownAccount(const AccountId &account)
{
    const auto found = std::find(m_accountIds.begin(), m_accountIds.end(), account);
    if (found != m_accountIds.end())
        return quint16(found - m_accountIds.begin());
    Q_ASSERT(m_accountIds.size() < localBit);
    m_accountIds.push_back(account);
    return quint16(m_accountIds.size() - 1);
}

/// Whether it is new; then it is noted.
bool EventColumns::noteKey(quint64 key)
{
    if ((size_t(count()) + 1) * 4 > m_keys.size() * 3) {
        std::vector<quint64> keys(std::max<size_t>(16, m_keys.size() * 2));
        for (const quint64 known : m_keys) {
            size_t slot = known & (keys.size() - 1);
            while (known != 0 && keys[slot] != 0)
                slot = (slot + 1) & (keys.size() - 1);
            if (known != 0)
                keys[slot] = known;
        }
        m_keys = std::move(keys);
    }
    size_t slot = key & (m_keys.size() - 1);
    while (m_keys[slot] != 0) {
        if (m_keys[slot] == key)
            return false;
        slot = (slot + 1) & (m_keys.size() - 1);
    }
    m_keys[slot] = key;
    return true;
}

quint32 EventColumns::append(const QList<AuditEvent> &events)
{
    const quint32 before = count();
    const auto more = size_t(events.size());
    makeRoom(m_times, more);
    makeRoom(m_actions, more);
    makeRoom(m_accounts, more);
    makeRoom(m_order, more);
    for (auto *column : {&m_actors, &m_targets, &m_details, &m_ids})
        makeRoom(*column, more);
    for (const AuditEvent &event : events) {
        if (noteKey(keyOf(event)))
            appendRow(event);
    }
    mergeOrder(before);
    return count() - before;
}

void EventColumns::appendRow(const AuditEvent &event)
{
    m_times.push_back(msOf(event.time));
    m_actions.push_back(quint16(std::min<quint32>(m_actionWords.number(event.action, event.targetType), 0xffff)));
    m_actors.push_back(m_actorWords.number(event.actorName, event.actor));
    m_targets.push_back(m_targetWords.number(event.targetName, event.target));
    m_details.push_back(m_detailWords.number(event.details));
    const bool isLocal = event.source == AuditEvent::Source::Local;
    m_accounts.push_back(quint16(knownAccount(event.account) | (isLocal ? localBit : 0)));
    m_ids.push_back(quint32(m_idText.size()));
    const QByteArray id = packedId(event.id);
    makeRoom(m_idText, size_t(id.size()));
    m_idText.insert(m_idText.end(), id.cbegin(), id.cend());
}

/// The new rows among the old ones. Of the same moment what came later stands before, as registries list it the other
/// way round only among their own pages.
void EventColumns::mergeOrder(quint32 firstNew)
{
    const auto later = [this](quint32 a, quint32 b) {
        return m_times[a] != m_times[b] ? m_times[a] > m_times[b] : a < b;
    };
    const auto middle = qsizetype(m_order.size());
    for (quint32 row = firstNew; row < count(); ++row)
        m_order.push_back(row);
    std::sort(m_order.begin() + middle, m_order.end(), later);
    // Pages mostly come in the order of time: then little or nothing has to make room.
    const auto news = m_order.begin() + middle;
    if (middle > 0 && news != m_order.end() && later(*news, *(news - 1)))
        std::inplace_merge(std::upper_bound(m_order.begin(), news, *news, later), news, m_order.end(), later);
}

void EventColumns::removeAccount(const AccountId &account)
{
    EventColumns rest;
    QList<AuditEvent> kept;
    for (quint32 row = 0; row < count(); ++row) {
        if (this->account(row) != account || isLocal(row))
            kept.append(event(row));
    }
    rest.append(kept);
    *this = std::move(rest);
}

void EventColumns::clear()
{
    *this = {};
}

/// Which rows each part of the query lets through: one look at the words, then one pass over numbers.
struct EventColumns::Sieve {
    std::vector<std::vector<quint8>> actions, actors, targets;
    std::vector<std::array<std::vector<quint8>, 4>> words; ///< Any of action, actor, target, details.
};

EventColumns::Sieve EventColumns::sieveFor(const EventQuery &query) const
{
    Sieve sieve;
    if (!query.action.isEmpty()) {
        std::vector<quint8> marks(m_actionWords.count());
        for (quint32 number = 0; number < marks.size(); ++number)
            marks[number] = fitsAction(m_actionWords.shown(number), query.action) ? 1 : 0;
        sieve.actions.push_back(std::move(marks));
    }
    if (!query.actor.isEmpty())
        sieve.actors.push_back(marked(m_actorWords.with(foldedText(query.actor))));
    if (!query.target.isEmpty())
        sieve.targets.push_back(marked(m_targetWords.with(foldedText(query.target))));
    const QList<QByteArray> words = TextFilter::wordsOf(query.text);
    for (const QByteArray &word : words) {
        sieve.words.push_back({marked(m_actionWords.with(word)), marked(m_actorWords.with(word)),
            marked(m_targetWords.with(word)), marked(m_detailWords.with(word))});
    }
    return sieve;
}

bool EventColumns::passes(quint32 row, const Sieve &sieve) const
{
    for (const auto &marks : sieve.actions) {
        if (marks[m_actions[row]] == 0)
            return false;
    }
    for (const auto &marks : sieve.actors) {
        if (marks[m_actors[row]] == 0)
            return false;
    }
    for (const auto &marks : sieve.targets) {
        if (marks[m_targets[row]] == 0)
            return false;
    }
    return std::all_of(sieve.words.begin(), sieve.words.end(), [this, row](const auto &word) {
        return (word[0][m_actions[row]] | word[1][m_actors[row]] | word[2][m_targets[row]] | word[3][m_details[row]])
            != 0;
    });
}

std::vector<quint32> EventColumns::find(const EventQuery &query) const
{
    // The order is that of time, so a span is a stretch of it.
    const auto notBefore = [this](quint32 row, qint64 time) {
        return m_times[row] >= time;
    };
    auto first = m_order.begin();
    auto last = m_order.end();
    if (query.until.isValid())
        first = std::lower_bound(first, last, query.until.toMSecsSinceEpoch(), notBefore);
    if (query.from.isValid())
        last = std::lower_bound(first, last, query.from.toMSecsSinceEpoch(), notBefore);
    EventQuery rest = query;
    rest.from = rest.until = {};
    if (rest.isEmpty())
        return {first, last};
    const Sieve sieve = sieveFor(query);
    const auto number = std::find(m_accountIds.begin(), m_accountIds.end(), query.account);
    const auto account = quint16(number - m_accountIds.begin());
    std::vector<quint32> rows;
    std::copy_if(first, last, std::back_inserter(rows), [&](quint32 row) {
        return (query.account.isEmpty() || accountNumber(row) == account)
            && (!query.source || source(row) == *query.source) && passes(row, sieve);
    });
    return rows;
}

QStringList EventColumns::actions() const
{
    QStringList list;
    for (quint32 number = 0; number < m_actionWords.count(); ++number)
        list.append(m_actionWords.shown(number));
    list.removeAll(QString());
    list.sort();
    list.removeDuplicates();
    return list;
}

QStringList EventColumns::actors() const
{
    QStringList list;
    for (quint32 number = 1; number < m_actorWords.count(); ++number) {
        const QString name = m_actorWords.shown(number);
        list.append(name.isEmpty() ? m_actorWords.id(number) : name);
    }
    list.sort(Qt::CaseInsensitive);
    list.removeDuplicates();
    return list;
}

/// The rows stand in the order of time: each day's end is found by halving, and no row is looked at twice.
std::vector<quint32> EventColumns::perDay(
    const std::vector<quint32> &rows, QDate first, QDate last, const QTimeZone &zone) const
{
    std::vector<quint32> counts;
    const auto startOf = [&zone](QDate day) {
        return day.startOfDay(zone).toMSecsSinceEpoch();
    };
    const auto notBefore = [this](quint32 row, qint64 time) {
        return m_times[row] >= time;
    };
    auto end = std::lower_bound(rows.begin(), rows.end(), startOf(first), notBefore);
    for (QDate day = first; day <= last; day = day.addDays(1)) {
        const auto next = std::lower_bound(rows.begin(), end, startOf(day.addDays(1)), notBefore);
        counts.push_back(quint32(end - next));
        end = next;
    }
    return counts;
}

size_t EventColumns::bytes() const
{
    const size_t numbers
        = m_actors.capacity() + m_targets.capacity() + m_details.capacity() + m_ids.capacity() + m_order.capacity();
    return m_times.capacity() * sizeof(qint64) + (m_actions.capacity() + m_accounts.capacity()) * sizeof(quint16)
        + numbers * sizeof(quint32) + m_keys.capacity() * sizeof(quint64) + m_idText.capacity() + m_actionWords.bytes()
        + m_actorWords.bytes() + m_targetWords.bytes() + m_detailWords.bytes();
}

} // namespace Tokendesk
