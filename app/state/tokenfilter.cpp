// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/state/tokenfilter.h"
#include "app/state/textfold.h"
#include <QSet>
#include <algorithm>

namespace Tokendesk {

namespace {

constexpr qint64 secondsPerDay = 86400;
constexpr qint64 soonDays = 14;

/// Part of a text, or after "=" all of it.
struct Wanted {
    explicit Wanted(const QString &value)
        : isWhole(value.size() > 1 && value.startsWith(u'=')), text(foldedText(isWhole ? value.mid(1) : value))
    {
    }
    bool fits(const QString &word) const
    {
        const QByteArray folded = foldedText(word);
        return isWhole ? folded == text : folded.contains(text);
    }
    bool isWhole;
    QByteArray text;
};

bool isDate(qint64 seconds)
{
    return seconds < TokenTable::never;
}

/// One pass over the rows, which writes whole words of bits: there may be a million of them.
template <typename Match>
RowSet rowsWhere(quint32 count, Match match)
{
    RowSet rows(count);
    for (quint32 start = 0; start < count; start += 64) {
        const quint32 end = std::min(count, start + 64);
        std::uint64_t bits = 0;
        for (quint32 row = end; row > start; --row)
            bits = bits << 1 | std::uint64_t(match(row - 1));
        rows.words()[start / 64] = bits;
    }
    return rows;
}

/// The rows whose number is marked.
template <typename Number>
RowSet rowsMarked(const std::vector<Number> &numbers, const std::vector<quint8> &marks)
{
    return rowsWhere(quint32(numbers.size()), [&](quint32 row) { return marks[numbers[row]]; });
}

} // namespace

TokenFilter::TokenFilter(const TokenTable *table) : m_table(table), m_text(table)
{
}

const RowSet &TokenFilter::rows(const QString &query, qint64 now)
{
    return rows(TokenQuery::parse(query), now);
}

const RowSet &TokenFilter::rows(const TokenQuery &query, qint64 now)
{
    QList<QByteArray> words;
    QList<const QueryTerm *> others;
    for (const QueryTerm &term : query.terms) {
        if (!term.isComplete)
            continue;
        if (term.kind != QueryKind::Text || term.negated) {
            others.append(&term);
            continue;
        }
        const QByteArray word = foldedText(term.value);
        if (!word.isEmpty() && !words.contains(word))
            words.append(word);
    }
    const RowSet &found = m_text.rows(words);
    if (others.isEmpty())
        return found;
    m_rows = found;
    for (const QueryTerm *term : std::as_const(others)) {
        if (term->negated)
            m_rows -= rowsOf(*term, now);
        else
            m_rows &= rowsOf(*term, now);
    }
    return m_rows;
}

RowSet TokenFilter::rowsOf(const QueryTerm &term, qint64 now) const
{
    switch (term.kind) {
    case QueryKind::Text: {
        const QByteArray word = foldedText(term.value);
        return word.isEmpty() ? RowSet(m_table->count()) : m_text.rowsWith(word);
    }
    case QueryKind::Is:
        return rowsThatAre(term.fact, now);
    case QueryKind::Scope:
        return rowsOfWord(m_table->scopeLists(), m_table->scopesNumbers(), term.value);
    case QueryKind::Tag:
        return rowsOfWord(m_table->tagLists(), m_table->tagNumbers(), term.value);
    case QueryKind::Organisation:
        return rowsOfOrganisation(term.value);
    case QueryKind::Account:
    case QueryKind::Registry:
        return rowsOfAccount(term);
    case QueryKind::Owner:
        return rowsOfOwner(term.value);
    case QueryKind::Unused:
    case QueryKind::Expires:
    case QueryKind::Created:
        return term.range || term.isUnknown ? rowsInRange(term) : rowsInTime(term, now);
    }
    return RowSet(m_table->count());
}

RowSet TokenFilter::rowsThatAre(TokenFact fact, qint64 now) const
{
    const std::vector<qint64> &expiries = m_table->expiryDates();
    const std::vector<qint64> &uses = m_table->lastUsedDates();
    const std::vector<quint8> &flags = m_table->flags();
    const quint32 count = m_table->count();
    // What never ends has a date later than any now; what is only due for a review still works.
    const auto works = [&](quint32 row) {
        return expiries[row] > now || (flags[row] & TokenTable::Review) != 0;
    };
    switch (fact) {
    case TokenFact::Active:
        return rowsWhere(count, [&](quint32 row) { return works(row) && (flags[row] & TokenTable::Enabled) != 0; });
    case TokenFact::Expiring:
        return rowsWhere(
            count, [&](quint32 row) { return works(row) && expiries[row] <= now + soonDays * secondsPerDay; });
    case TokenFact::Expired:
        return rowsWhere(count, [&](quint32 row) { return !works(row); });
    case TokenFact::NeverUsed:
        return rowsWhere(count, [&](quint32 row) { return uses[row] == TokenTable::never; });
    case TokenFact::NoExpiry:
        return rowsWhere(count, [&](quint32 row) { return expiries[row] == TokenTable::never; });
    case TokenFact::TooManyRights:
        return rowsWithTooManyRights(now);
    case TokenFact::HighRisk:
        return highRiskRows();
    case TokenFact::MediumRisk: {
        RowSet rows = rowsWithRisk(&AccountLabel::mediumRiskScopes);
        return rows -= highRiskRows();
    }
    case TokenFact::LowRisk: {
        RowSet rows(count, true);
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
    return RowSet(count);
}

RowSet TokenFilter::rowsFlagged(quint8 mask, quint8 wanted) const
{
    const std::vector<quint8> &flags = m_table->flags();
    return rowsWhere(m_table->count(), [&](quint32 row) { return (flags[row] & mask) == wanted; });
}

/// Unrestricted, or with a right that its registry's profile calls dangerous.
RowSet TokenFilter::highRiskRows() const
{
    RowSet risky = rowsFlagged(TokenTable::Unrestricted, TokenTable::Unrestricted);
    return risky |= rowsWithRisk(&AccountLabel::highRiskScopes);
}

/// Which lists hold one of the rights is asked once for each kind of registry.
RowSet TokenFilter::rowsWithRisk(QStringList AccountLabel::*scopes) const
{
    RowSet risky(m_table->count());
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
        risky |= rowsWhere(
            m_table->count(), [&](quint32 row) { return (lists[numbers[row]] & there[owners[row]]) != 0; });
    }
    return risky;
}

RowSet TokenFilter::rowsWithTooManyRights(qint64 now) const
{
    RowSet rows = highRiskRows();
    const std::vector<qint64> &expiries = m_table->expiryDates();
    const std::vector<qint64> &uses = m_table->lastUsedDates();
    const std::vector<qint64> &births = m_table->createdDates();
    const std::vector<quint8> &flags = m_table->flags();
    const qint64 idleSince = now - RightsRule::idleDays * secondsPerDay;
    rows &= rowsWhere(m_table->count(), [&](quint32 row) {
        const qint64 since = uses[row] == TokenTable::never ? births[row] : uses[row];
        const bool idle = since < idleSince; // a date that is not reported is later than any
        const bool endless = expiries[row] == TokenTable::never;
        const bool unrestricted = (flags[row] & TokenTable::Unrestricted) != 0;
        const bool works = expiries[row] > now || (flags[row] & TokenTable::Review) != 0;
        return works && (unrestricted || idle || endless);
    });
    return rows;
}

RowSet TokenFilter::rowsInTime(const QueryTerm &term, qint64 now) const
{
    const std::vector<qint64> &expiries = m_table->expiryDates();
    const std::vector<qint64> &uses = m_table->lastUsedDates();
    const std::vector<qint64> &births = m_table->createdDates();
    const std::vector<quint8> &flags = m_table->flags();
    const quint32 count = m_table->count();
    // Whole seconds: "at least" is "more than a second less".
    const bool longer = term.isLonger;
    const qint64 limit = term.seconds + (!term.isInclusive ? 0 : longer ? -1 : 1);
    if (term.kind == QueryKind::Expires) {
        if (term.isNever)
            return rowsThatAre(TokenFact::NoExpiry, now);
        // What is over does not end soon, and what never ends does not end late.
        return rowsWhere(count, [&](quint32 row) {
            const qint64 left = expiries[row] - now;
            const bool works = left > 0 || (flags[row] & TokenTable::Review) != 0;
            return isDate(expiries[row]) && works && (longer ? left > limit : left < limit);
        });
    }
    if (term.kind == QueryKind::Created) {
        return rowsWhere(count, [&](quint32 row) {
            const qint64 age = now - births[row];
            return isDate(births[row]) && (longer ? age > limit : age < limit);
        });
    }
    // Never used since it was made; made at an unknown time, it is unused for longer than anybody asks.
    return rowsWhere(count, [&](quint32 row) {
        if (uses[row] == TokenTable::never)
            return longer && (!isDate(births[row]) || now - births[row] > limit);
        const qint64 idle = now - uses[row];
        return isDate(uses[row]) && (longer ? idle > limit : idle < limit);
    });
}

/// Between two moments, or not told.
RowSet TokenFilter::rowsInRange(const QueryTerm &term) const
{
    const std::vector<qint64> &dates = term.kind == QueryKind::Expires ? m_table->expiryDates()
        : term.kind == QueryKind::Created                              ? m_table->createdDates()
                                                                       : m_table->lastUsedDates();
    if (term.isUnknown)
        return rowsWhere(m_table->count(), [&](quint32 row) { return dates[row] == TokenTable::notReported; });
    const auto [from, until] = *term.range;
    return rowsWhere(m_table->count(), [&, from = from, until = until](quint32 row) {
        return isDate(dates[row]) && dates[row] >= from && dates[row] < until;
    });
}

/// By name or id. Where the registry tells no owner it is the person who is signed in.
RowSet TokenFilter::rowsOfOwner(const QString &value) const
{
    const Wanted wanted(value);
    const std::vector<TokenOwner> &owners = m_table->owners();
    std::vector<quint8> hits(owners.size());
    for (size_t number = 1; number < hits.size(); ++number)
        hits[number] = wanted.fits(owners[number].name.isEmpty() ? owners[number].id : owners[number].name)
            || (!owners[number].id.isEmpty() && wanted.fits(owners[number].id));
    std::vector<quint8> persons(size_t(m_table->accounts().size()));
    for (size_t account = 0; account < persons.size(); ++account)
        persons[account] = wanted.fits(m_table->label(quint16(account)).name);
    const std::vector<quint16> &accounts = m_table->accountNumbers();
    return rowsWhere(m_table->count(), [&](quint32 row) {
        const quint32 number = m_table->ownerNumber(row);
        return (number == 0 ? persons[accounts[row]] : hits[number]) != 0;
    });
}

/// Part of a right or tag is enough: "admin" finds "skills:admin".
RowSet TokenFilter::rowsOfWord(
    const TokenTableScopes &lists, const std::vector<quint32> &numbers, const QString &value) const
{
    const Wanted wanted(value);
    std::vector<quint8> hits(lists.count());
    if (wanted.isWhole || wanted.text.contains(' ')) { // the lines have spaces between words
        for (quint32 list = 0; list < hits.size(); ++list) {
            const QStringList &words = lists.at(list);
            hits[list] = std::any_of(
                words.cbegin(), words.cend(), [&wanted](const QString &word) { return wanted.fits(word); });
        }
    } else {
        lists.lines().containing(wanted.text).forEach([&hits](quint32 list) { hits[list] = 1; });
    }
    return rowsMarked(numbers, hits);
}

/// By what it is called or by its id; two registries may call two organisations the same.
RowSet TokenFilter::rowsOfOrganisation(const QString &value) const
{
    const QByteArray wanted = foldedText(value);
    QSet<QString> called;
    const auto accounts = quint16(m_table->accounts().size());
    for (quint16 account = 0; account < accounts; ++account) {
        const QHash<QString, QString> &names = m_table->label(account).organisationNames;
        for (auto name = names.cbegin(); name != names.cend(); ++name) {
            if (foldedText(name.value()).contains(wanted))
                called.insert(name.key());
        }
    }
    const std::vector<QString> &ids = m_table->organisationIds();
    std::vector<quint8> hits(ids.size()); // none at number 0: the person's own
    for (size_t number = 1; number < hits.size(); ++number)
        hits[number] = called.contains(ids[number]) || foldedText(ids[number]).contains(wanted);
    return rowsWhere(m_table->count(), [&](quint32 row) { return hits[m_table->organisationNumber(row)] != 0; });
}

RowSet TokenFilter::rowsOfAccount(const QueryTerm &term) const
{
    const Wanted wanted(term.value);
    const auto accounts = quint16(m_table->accounts().size());
    std::vector<quint8> hits(accounts);
    for (quint16 account = 0; account < accounts; ++account) {
        const AccountLabel &label = m_table->label(account);
        hits[account] = term.kind == QueryKind::Account
            ? wanted.fits(label.name)
            : wanted.fits(label.registryName) || wanted.fits(label.registryId);
    }
    return rowsMarked(m_table->accountNumbers(), hits);
}

} // namespace Tokendesk
