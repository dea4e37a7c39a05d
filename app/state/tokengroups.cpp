// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/state/tokengroups.h"
#include <QHash>
#include <algorithm>
#include <numeric>

using namespace Qt::StringLiterals;

namespace Tokendesk {

namespace {

/// The beginnings of all local months in which something ends: a date's month is then found without a calendar.
class Months {
public:
    Months(const TokenTable &table, const RowOrder &rows)
    {
        qint64 first = TokenTable::never;
        qint64 last = 0;
        for (const quint32 row : rows) {
            const qint64 end = table.expires(row);
            if (end >= TokenTable::never)
                continue;
            first = std::min(first, end);
            last = std::max(last, end);
        }
        if (first >= TokenTable::never)
            return;
        const QDate day = QDateTime::fromSecsSinceEpoch(first).date();
        for (QDate month(day.year(), day.month(), 1);; month = month.addMonths(1)) {
            m_begins.push_back(month.startOfDay().toSecsSinceEpoch());
            if (m_begins.back() > last)
                return;
        }
    }

    /// Of a moment: its number; never and notReported come after all of them.
    quint32 number(qint64 moment) const
    {
        if (moment >= TokenTable::never)
            return quint32(m_begins.size()) + (moment == TokenTable::never ? 0 : 1);
        return quint32(std::upper_bound(m_begins.begin(), m_begins.end(), moment) - m_begins.begin()) - 1;
    }
    qint64 begin(quint32 number) const
    {
        if (number < m_begins.size())
            return m_begins[number];
        return number == m_begins.size() ? TokenTable::never : TokenTable::notReported;
    }

private:
    std::vector<qint64> m_begins;
};

TokenGroup groupOf(const TokenTable &table, quint32 row, TokenGrouping grouping, const Months &months)
{
    switch (grouping) {
    case TokenGrouping::Account:
        return {table.id(row).account, table.account(row).registryName + u" · "_s + table.account(row).name};
    case TokenGrouping::Registry:
        return {table.account(row).registryId, table.account(row).registryName};
    case TokenGrouping::Organisation: {
        const QString &id = table.organisation(row);
        return id.isEmpty() ? TokenGroup{u"/"_s, {}}
                            : TokenGroup{table.account(row).registryId + u'/' + id,
                                table.account(row).registryName + u" · "_s + table.organisationName(row)};
    }
    case TokenGrouping::Owner: {
        const QString name = table.owner(row);
        return {name.isEmpty() ? u"?"_s : name.toCaseFolded(), name}; // one person at several registries
    }
    case TokenGrouping::Scopes: {
        if (table.isUnrestricted(row))
            return {u"*"_s, {}};
        const QString text = table.scopes(row).join(u' ');
        return {text.isEmpty() ? u"-"_s : text, text};
    }
    case TokenGrouping::EndMonth:
    case TokenGrouping::None:
        break;
    }
    const qint64 month = months.begin(months.number(table.expires(row)));
    return {QString::number(month), {}, month};
}

bool isBefore(const TokenGroup &a, const TokenGroup &b)
{
    if (a.month != b.month)
        return a.month < b.month;
    if (a.text.isEmpty() != b.text.isEmpty())
        return b.text.isEmpty();
    const int order = a.text.compare(b.text, Qt::CaseInsensitive);
    return order != 0 ? order < 0 : a.id < b.id;
}

} // namespace

GroupedRows groupedRows(const TokenTable &table, const RowOrder &rows, TokenGrouping grouping)
{
    const Months months(table, grouping == TokenGrouping::EndMonth ? rows : RowOrder());
    // A row's fact has a small number already; each is looked at closely once.
    const auto fact = [&](quint32 row) -> quint32 {
        switch (grouping) {
        case TokenGrouping::Scopes:
            return table.scopesNumbers()[row] * 2 + (table.isUnrestricted(row) ? 1 : 0);
        case TokenGrouping::Organisation:
            return quint32(table.accountNumbers()[row]) << 16 | table.organisationNumber(row);
        case TokenGrouping::Owner: {
            const quint32 owner = table.ownerNumber(row);
            constexpr quint32 behindAccounts = 1 << 16;
            return owner == 0 ? table.accountNumbers()[row] : behindAccounts + owner;
        }
        case TokenGrouping::EndMonth:
            return months.number(table.expires(row));
        default:
            return table.accountNumbers()[row];
        }
    };
    GroupedRows result;
    QHash<quint32, quint32> groupOfFact;
    QHash<QString, quint32> groupOfId;
    std::vector<quint32> groupOfRow(rows.size());
    for (size_t i = 0; i < rows.size(); ++i) {
        auto known = groupOfFact.constFind(fact(rows[i]));
        if (known == groupOfFact.constEnd()) {
            const TokenGroup group = groupOf(table, rows[i], grouping, months);
            if (!groupOfId.contains(group.id)) {
                groupOfId.insert(group.id, quint32(result.groups.size()));
                result.groups.push_back(group);
            }
            groupOfFact.insert(fact(rows[i]), groupOfId.value(group.id));
            known = groupOfFact.constFind(fact(rows[i]));
        }
        groupOfRow[i] = *known;
        ++result.groups[*known].count;
    }

    std::vector<quint32> order(result.groups.size());
    std::iota(order.begin(), order.end(), 0);
    std::sort(
        order.begin(), order.end(), [&](quint32 a, quint32 b) { return isBefore(result.groups[a], result.groups[b]); });
    std::vector<quint32> next(order.size());
    quint32 begin = 0;
    for (const quint32 group : order) {
        next[group] = begin;
        begin += result.groups[group].count;
    }
    result.rows.resize(rows.size());
    for (size_t i = 0; i < rows.size(); ++i)
        result.rows[next[groupOfRow[i]]++] = rows[i];
    std::vector<TokenGroup> sorted;
    sorted.reserve(order.size());
    for (const quint32 group : order)
        sorted.push_back(std::move(result.groups[group]));
    result.groups = std::move(sorted);
    return result;
}

} // namespace Tokendesk
