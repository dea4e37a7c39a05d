// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/state/rowset.h"

namespace Tokendesk {

/// The rows among these that match. Writes whole words of bits: there may be a million rows.
template <typename Match>
RowSet rowsWhere(const RowSet &within, Match match)
{
    constexpr int few = 12; // asking more of 64 one by one costs more than asking all without a branch
    RowSet rows(within.size());
    for (quint32 start = 0; start < within.size(); start += 64) {
        const std::uint64_t asked = within.words()[start / 64];
        std::uint64_t bits = 0;
        if (std::popcount(asked) > few) {
            for (quint32 row = std::min(within.size(), start + 64); row > start; --row)
                bits = bits << 1 | std::uint64_t(match(row - 1));
        } else {
            for (std::uint64_t rest = asked; rest != 0; rest &= rest - 1) {
                const int place = std::countr_zero(rest);
                bits |= std::uint64_t(match(start + quint32(place))) << place;
            }
        }
        rows.words()[start / 64] = bits & asked;
    }
    return rows;
}

/// The rows among these whose number is marked.
template <typename Number>
RowSet rowsMarked(const RowSet &within, const std::vector<Number> &numbers, const std::vector<quint8> &marks)
{
    return rowsWhere(within, [&](quint32 row) { return marks[numbers[row]] != 0; });
}

} // namespace Tokendesk
