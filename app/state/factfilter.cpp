// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/state/factfilter.h"
#include "app/state/rowswhere.h"
#include <QSet>
#include <algorithm>

namespace Tokendesk {

namespace {

constexpr qint64 secondsPerDay = 86400;
constexpr qint64 soonDays = 14;

bool isDate(qint64 seconds)
{
    return seconds < TokenTable::never;
}

} // namespace

FactFilter::FactFilter(const TokenTable *table, qint64 now, const RowSet &within)
    : m_table(table), m_now(now), m_within(within)
{
}

RowSet FactFilter::rowsThatAre(TokenFact fact) const
{
    const std::vector<qint64> &expiries = m_table->expiryDates();
    const std::vector<qint64> &uses = m_table->lastUsedDates();
    const std::vector<quint8> &flags = m_table->flags();
    // What never ends has a date later than any now; what is only due for a review still works.
    const auto works = [&](quint32 row) {
        return expiries[row] > m_now || (flags[row] & TokenTable::Review) != 0;
    };
    switch (fact) {
    case TokenFact::Active:
        return rowsWhere(m_within, [&](quint32 row) { return works(row) && (flags[row] & TokenTable::Enabled) != 0; });
    case TokenFact::Expiring:
        return rowsWhere(
            m_within, [&](quint32 row) { return works(row) && expiries[row] <= m_now + soonDays * secondsPerDay; });
    case TokenFact::Expired:
        return rowsWhere(m_within, [&](quint32 row) { return !works(row); });
    case TokenFact::NeverUsed:
        return rowsWhere(m_within, [&](quint32 row) { return uses[row] == TokenTable::never; });
    case TokenFact::NoExpiry:
        return rowsWhere(m_within, [&](quint32 row) { return expiries[row] == TokenTable::never; });
    case TokenFact::TooManyRights:
        return rowsWithTooManyRights();
    case TokenFact::HighRisk:
        return highRiskRows();
    case TokenFact::MediumRisk: {
        RowSet rows = rowsWithRisk(&AccountLabel::mediumRiskScopes);
        return rows -= highRiskRows();
    }
    case TokenFact::LowRisk: {
        RowSet rows = m_within;
        rows -= highRiskRows();
        return rows -= rowsWithRisk(&AccountLabel::mediumRiskScopes);
    }
    case TokenFact::Unrestricted:
        return rowsFlagged(TokenTable::Unrestricted, TokenTable::Unrestricted);
    case TokenFact::Pinned:
        return rowsFlagged(TokenTable::Pinned, TokenTable::Pinned);
    case TokenFact::Kept:
        return rowsFlagged(TokenTable::SecretStored, TokenTable::SecretStored);
    case TokenFact::NotKept:
        return rowsFlagged(TokenTable::SecretStored, 0);
    case TokenFact::Disabled:
        return rowsFlagged(TokenTable::Enabled, 0);
    }
    return RowSet(m_within.size());
}

RowSet FactFilter::rowsFlagged(quint8 mask, quint8 wanted) const
{
    const std::vector<quint8> &flags = m_table->flags();
    return rowsWhere(m_within, [&](quint32 row) { return (flags[row] & mask) == wanted; });
}

/// Unrestricted, or with a right that its registry's profile calls dangerous.
RowSet FactFilter::highRiskRows() const
{
    RowSet risky = rowsFlagged(TokenTable::Unrestricted, TokenTable::Unrestricted);
    return risky |= rowsWithRisk(&AccountLabel::highRiskScopes);
}

/// Which lists hold one of the rights is asked once for each kind of registry.
RowSet FactFilter::rowsWithRisk(QStringList AccountLabel::*scopes) const
{
    RowSet risky(m_within.size());
    QHash<QStringList, std::vector<quint16>> accounts; // by what is dangerous there
    const QList<AccountId> known = m_table->accounts();
    for (qsizetype account = 0; account < known.size(); ++account) {
        const QStringList &dangerous = m_table->label(quint16(account)).*scopes;
        if (!dangerous.isEmpty())
            accounts[dangerous].push_back(quint16(account));
    }
    for (auto entry = accounts.cbegin(); entry != accounts.cend(); ++entry) {
        const QSet<QString> dangerous(entry.key().cbegin(), entry.key().cend());
        std::vector<quint8> lists(m_table->scopeLists().count());
        for (quint32 list = 0; list < lists.size(); ++list) {
            const QStringList &scopes = m_table->scopeLists().at(list);
            lists[list] = std::any_of(scopes.cbegin(), scopes.cend(),
                [&dangerous](const QString &scope) { return dangerous.contains(scope); });
        }
        std::vector<quint8> there(size_t(known.size()));
        for (const quint16 account : entry.value())
            there[account] = 1;
        const std::vector<quint32> &numbers = m_table->scopesNumbers();
        const std::vector<quint16> &owners = m_table->accountNumbers();
        risky |= rowsWhere(m_within, [&](quint32 row) { return (lists[numbers[row]] & there[owners[row]]) != 0; });
    }
    return risky;
}

RowSet FactFilter::rowsWithTooManyRights() const
{
    const std::vector<qint64> &expiries = m_table->expiryDates();
    const std::vector<qint64> &uses = m_table->lastUsedDates();
    const std::vector<qint64> &births = m_table->createdDates();
    const std::vector<quint8> &flags = m_table->flags();
    const qint64 idleSince = m_now - RightsRule::idleDays * secondsPerDay;
    return rowsWhere(highRiskRows(), [&](quint32 row) {
        const qint64 since = uses[row] == TokenTable::never ? births[row] : uses[row];
        const bool idle = since < idleSince; // a date that is not reported is later than any
        const bool endless = expiries[row] == TokenTable::never;
        const bool unrestricted = (flags[row] & TokenTable::Unrestricted) != 0;
        const bool works = expiries[row] > m_now || (flags[row] & TokenTable::Review) != 0;
        return works && (unrestricted || idle || endless);
    });
}

RowSet FactFilter::rowsInTime(const QueryTerm &term) const
{
    if (term.range || term.isUnknown)
        return rowsInRange(term);
    const std::vector<qint64> &expiries = m_table->expiryDates();
    const std::vector<qint64> &uses = m_table->lastUsedDates();
    const std::vector<qint64> &births = m_table->createdDates();
    const std::vector<quint8> &flags = m_table->flags();
    // Whole seconds: "at least" is "more than a second less".
    const bool longer = term.isLonger;
    const qint64 limit = term.seconds + (!term.isInclusive ? 0 : longer ? -1 : 1);
    if (term.kind == QueryKind::Expires) {
        if (term.isNever)
            return rowsThatAre(TokenFact::NoExpiry);
        // What is over does not end soon, and what never ends does not end late.
        return rowsWhere(m_within, [&](quint32 row) {
            const qint64 left = expiries[row] - m_now;
            const bool works = left > 0 || (flags[row] & TokenTable::Review) != 0;
            return isDate(expiries[row]) && works && (longer ? left > limit : left < limit);
        });
    }
    if (term.kind == QueryKind::Created) {
        return rowsWhere(m_within, [&](quint32 row) {
            const qint64 age = m_now - births[row];
            return isDate(births[row]) && (longer ? age > limit : age < limit);
        });
    }
    // Never used since it was made; made at an unknown time, it is unused for longer than anybody asks.
    return rowsWhere(m_within, [&](quint32 row) {
        if (uses[row] == TokenTable::never)
            return longer && (!isDate(births[row]) || m_now - births[row] > limit);
        const qint64 idle = m_now - uses[row];
        return isDate(uses[row]) && (longer ? idle > limit : idle < limit);
    });
}

/// Between two moments, or not told.
RowSet FactFilter::rowsInRange(const QueryTerm &term) const
{
    const std::vector<qint64> &dates = term.kind == QueryKind::Expires ? m_table->expiryDates()
        : term.kind == QueryKind::Created                              ? m_table->createdDates()
                                                                       : m_table->lastUsedDates();
    if (term.isUnknown)
        return rowsWhere(m_within, [&](quint32 row) { return dates[row] == TokenTable::notReported; });
    const auto [from, until] = *term.range;
    return rowsWhere(m_within, [&, from = from, until = until](quint32 row) {
        return isDate(dates[row]) && dates[row] >= from && dates[row] < until;
    });
}

} // namespace Tokendesk
