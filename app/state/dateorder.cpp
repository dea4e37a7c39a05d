// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/state/dateorder.h"
#include "app/state/numbersort.h"
#include "app/state/tokentable.h"

namespace Tokendesk {

namespace {

void append(RowOrder &order, const RowOrder &more)
{
    order.insert(order.end(), more.begin(), more.end());
}

} // namespace

RowOrder sortedByDate(const RowOrder &base, const std::vector<qint64> &dates)
{
    const auto count = quint32(dates.size());
    RowSet endless(count);
    RowSet unknown(count);
    RowOrder dated;
    dated.reserve(count);
    qint64 earliest = TokenTable::never;
    qint64 latest = std::numeric_limits<qint64>::min();
    for (quint32 row = 0; row < count; ++row) {
        const qint64 date = dates[row];
        if (date >= TokenTable::never) {
            (date == TokenTable::never ? endless : unknown).insert(row);
            continue;
        }
        dated.push_back(row);
        earliest = std::min(earliest, date);
        latest = std::max(latest, date);
    }
    const quint64 span = dated.empty() ? 0 : quint64(latest) - quint64(earliest);
    const auto since = [&dates, earliest](quint32 row) {
        return quint64(dates[row]) - quint64(earliest);
    };
    // In the order of their numbers rows are read one after the other; in that of base each would be waited for.
    const NumberSort sort(count, span);
    RowSet twins(count); // few: two tokens are seldom made in the same second
    RowOrder sorted = sort.sorted(std::move(dated), since, &twins);
    if (!twins.isEmpty()) {
        const RowOrder ordered = sort.sorted(keptRows(base, twins), since);
        auto next = ordered.cbegin();
        for (quint32 &row : sorted) {
            if (twins.contains(row))
                row = *next++;
        }
    }
    append(sorted, keptRows(base, endless));
    append(sorted, keptRows(base, unknown));
    return sorted;
}

} // namespace Tokendesk
