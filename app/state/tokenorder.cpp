// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/state/tokenorder.h"
#include "app/state/dateorder.h"
#include "app/state/textfold.h"
#include <algorithm>
#include <compare>
#include <numeric>

namespace Tokendesk {

namespace {

/// What needs an eye comes first.
quint32 urgency(TokenState state)
{
    switch (state) {
    case TokenState::Expired:
        return 0;
    case TokenState::EndsTomorrow:
        return 1;
    case TokenState::EndsSoon:
        return 2;
    case TokenState::NeverUsed:
        return 3;
    case TokenState::NoExpiry:
        return 4;
    case TokenState::Unknown:
        return 5;
    case TokenState::Paused:
        return 6;
    case TokenState::Active:
        return 7;
    }
    return 0;
}

bool isDateColumn(TokenColumn column)
{
    return column == TokenColumn::Created || column == TokenColumn::LastUsed || column == TokenColumn::Expires;
}

int sign(std::strong_ordering order)
{
    return order < 0 ? -1 : int(order > 0);
}

/// For each text its place among the different texts.
template <typename Text>
std::vector<quint32> ranks(quint32 count, Text text)
{
    RowOrder order(count);
    std::iota(order.begin(), order.end(), 0);
    std::sort(order.begin(), order.end(), [&text](quint32 a, quint32 b) { return text(a) < text(b); });
    std::vector<quint32> ranks(count);
    for (quint32 i = 1; i < count; ++i)
        ranks[order[i]] = ranks[order[i - 1]] + quint32(text(order[i - 1]) != text(order[i]));
    return ranks;
}

} // namespace

TokenOrder::TokenOrder(const TokenTable *table) : m_table(table)
{
}

RowOrder TokenOrder::sorted(const RowSet &wanted, TokenColumn column, Qt::SortOrder direction, qint64 now)
{
    const RowOrder &all = rows(column, direction, now);
    return wanted.count() == all.size() ? all : keptRows(all, wanted);
}

const RowOrder &TokenOrder::rows(TokenColumn column, Qt::SortOrder direction, qint64 now)
{
    forgetStale(now);
    const RowOrder &up = ascending(column);
    RowOrder &down = m_cached[size_t(column)].descending;
    if (direction == Qt::AscendingOrder)
        return up;
    if (down.size() != up.size())
        down = reversed(up, column);
    return down;
}

void TokenOrder::forgetStale(qint64 now)
{
    if (m_revision != m_table->revision())
        m_cached = {};
    if (now != m_now)
        m_cached[size_t(TokenColumn::State)] = {};
    m_revision = m_table->revision();
    m_now = now;
}

const RowOrder &TokenOrder::ascending(TokenColumn column)
{
    RowOrder &order = m_cached[size_t(column)].ascending;
    const size_t count = m_table->count();
    if (order.size() == count)
        return order;
    rankDictionaries();
    if (count - order.size() > order.size() / 4)
        order = built(column);
    else
        extend(order, column);
    m_cached[size_t(column)].descending.clear();
    return order;
}

RowOrder TokenOrder::built(TokenColumn column)
{
    if (column == TokenColumn::Name)
        return builtByName();
    const RowOrder &byName = ascending(TokenColumn::Name);
    if (column == TokenColumn::Prefix)
        return builtByPrefix(byName);
    return isDateColumn(column) ? sortedByDate(byName, dates(column)) : sortedByNumber(byName, ranksOfRows(column));
}

RowOrder TokenOrder::builtByName() const
{
    RowOrder byRow(m_table->count());
    std::iota(byRow.begin(), byRow.end(), 0);
    const TextLines &lines = m_table->text().lines();
    std::vector<quint32> starts(byRow.size());
    std::transform(byRow.begin(), byRow.end(), starts.begin(), [&lines](quint32 row) { return lines.start(row); });
    return sortedByText(byRow, lines, starts, [this](quint32 *begin, quint32 *end) {
        std::sort(begin, end, [this](quint32 a, quint32 b) { return m_table->idLess(a, b); });
    });
}

RowOrder TokenOrder::builtByPrefix(const RowOrder &byName) const
{
    const TokenTableText &text = m_table->text();
    std::vector<quint32> starts(byName.size());
    for (quint32 row = 0; row < quint32(starts.size()); ++row)
        starts[row] = text.lines().start(row) + quint32(text.foldedName(row).size()) + 1;
    return sortedByText(byName, text.lines(), starts);
}

/// A page came: sorting it and merging is far less than sorting all.
void TokenOrder::extend(RowOrder &order, TokenColumn column)
{
    const auto less = [this, column](quint32 a, quint32 b) {
        if (const int difference = compare(column, a, b))
            return difference < 0;
        if (const int difference = compare(TokenColumn::Name, a, b))
            return difference < 0;
        return m_table->idLess(a, b);
    };
    RowOrder added(m_table->count() - order.size());
    std::iota(added.begin(), added.end(), quint32(order.size()));
    std::sort(added.begin(), added.end(), less);
    RowOrder merged;
    merged.reserve(m_table->count());
    auto rest = order.cbegin();
    for (const quint32 row : added) {
        const auto place = std::upper_bound(rest, order.cend(), row, less);
        merged.insert(merged.end(), rest, place);
        merged.push_back(row);
        rest = place;
    }
    merged.insert(merged.end(), rest, order.cend());
    order.swap(merged);
}

/// Runs of equal values change places, but stay as they are within, and so do missing dates at the end.
RowOrder TokenOrder::reversed(const RowOrder &order, TokenColumn column) const
{
    const auto hasValue = [this, column](quint32 row) {
        return !isDateColumn(column) || dates(column)[row] < TokenTable::never;
    };
    RowOrder result;
    result.reserve(order.size());
    const auto missing = std::partition_point(order.begin(), order.end(), hasValue);
    for (auto end = missing; end != order.begin();) {
        auto begin = end - 1;
        while (begin != order.begin() && compare(column, *(begin - 1), *begin) == 0)
            --begin;
        result.insert(result.end(), begin, end);
        end = begin;
    }
    result.insert(result.end(), missing, order.end());
    return result;
}

std::vector<quint32> TokenOrder::ranksOfRows(TokenColumn column) const
{
    std::vector<quint32> result(m_table->count());
    const auto take = [&result](const auto &numbers, const std::vector<quint32> &ranks) {
        std::transform(numbers.begin(), numbers.end(), result.begin(), [&ranks](auto number) { return ranks[number]; });
    };
    switch (column) {
    case TokenColumn::Registry:
        take(m_table->accountNumbers(), m_registryRanks);
        break;
    case TokenColumn::Account:
        take(m_table->accountNumbers(), m_accountRanks);
        break;
    case TokenColumn::Scopes:
        take(m_table->scopesNumbers(), m_scopeRanks);
        break;
    default:
        for (quint32 row = 0; row < m_table->count(); ++row)
            result[row] = rank(column, row);
    }
    return result;
}

const std::vector<qint64> &TokenOrder::dates(TokenColumn column) const
{
    switch (column) {
    case TokenColumn::Created:
        return m_table->createdDates();
    case TokenColumn::LastUsed:
        return m_table->lastUsedDates();
    default:
        return m_table->expiryDates();
    }
}

quint32 TokenOrder::rank(TokenColumn column, quint32 row) const
{
    switch (column) {
    case TokenColumn::Registry:
        return m_registryRanks[m_table->accountNumbers()[row]];
    case TokenColumn::Account:
        return m_accountRanks[m_table->accountNumbers()[row]];
    case TokenColumn::Scopes:
        return m_scopeRanks[m_table->scopesNumbers()[row]];
    case TokenColumn::Owner:
        return ownerRank(row);
    default:
        return urgency(m_table->state(row, m_now));
    }
}

int TokenOrder::compare(TokenColumn column, quint32 a, quint32 b) const
{
    const TokenTableText &text = m_table->text();
    if (column == TokenColumn::Name)
        return text.foldedName(a).compare(text.foldedName(b));
    if (column == TokenColumn::Prefix)
        return text.foldedPrefix(a).compare(text.foldedPrefix(b));
    if (isDateColumn(column))
        return sign(dates(column)[a] <=> dates(column)[b]);
    return sign(rank(column, a) <=> rank(column, b));
}

void TokenOrder::rankDictionaries()
{
    const TextLines &scopes = m_table->scopeLists().lines();
    if (m_scopeRanks.size() != scopes.count())
        m_scopeRanks = ranks(scopes.count(), [&scopes](quint32 number) { return scopes.at(number); });
    const TextLines accounts = m_table->accountNames();
    m_accountRanks = ranks(accounts.count(), [&accounts](quint32 number) { return accounts.at(number); });
    const TextLines registries = m_table->registryNames();
    m_registryRanks = ranks(registries.count(), [&registries](quint32 number) { return registries.at(number); });
    const std::vector<TokenOwner> &owners = m_table->owners();
    QList<QByteArray> names;
    for (const TokenOwner &owner : owners)
        names.append(foldedText(owner.name.isEmpty() ? owner.id : owner.name));
    m_ownerRanks = ranks(quint32(names.size()) + accounts.count(), [&](quint32 number) {
        return number < names.size() ? QByteArrayView(names.at(number)) : accounts.at(number - quint32(names.size()));
    });
}

/// Whose owner is not told belongs to the account's person.
quint32 TokenOrder::ownerRank(quint32 row) const
{
    const quint32 number = m_table->ownerNumber(row);
    return m_ownerRanks[number > 0 ? number : m_table->owners().size() + m_table->accountNumbers()[row]];
}

} // namespace Tokendesk
