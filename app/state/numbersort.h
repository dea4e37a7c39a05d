// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/state/roworder.h"
#include <array>
#include <bit>
#include <memory>
#include <utility>

namespace Tokendesk {

/// Stable radix sort of rows by a number. Key and row are packed into one number, so that each pass moves through
/// memory once; all digits are counted while packing.
class NumberSort {
public:
    /// Row numbers are below rowCount, keys are at most highest.
    NumberSort(quint32 rowCount, quint64 highest)
        : m_rowBits(int(std::bit_width(rowCount))), m_keyBits(int(std::bit_width(highest))),
          m_passes((m_keyBits + maxDigitBits - 1) / maxDigitBits),
          m_digitBits(m_passes > 0 ? (m_keyBits + m_passes - 1) / m_passes : 0)
    {
    }

    /// The rows by keyOf(row). Into twins, if given, go those whose key another row has too.
    template <typename KeyOf>
    RowOrder sorted(RowOrder rows, KeyOf keyOf, RowSet *twins = nullptr) const
    {
        if (m_rowBits + m_keyBits > 64)
            return sortedUnpacked(std::move(rows), keyOf, twins);
        const auto items = sortedItems(rows, keyOf);
        quint64 last = ~quint64(0);
        for (size_t i = 0; i < rows.size(); ++i) {
            rows[i] = quint32(items[i] & ((quint64(1) << m_rowBits) - 1));
            const quint64 key = items[i] >> m_rowBits;
            if (twins && key == last && i > 0) {
                twins->insert(rows[i - 1]);
                twins->insert(rows[i]);
            }
            last = key;
        }
        return rows;
    }

private:
    static constexpr int maxDigitBits = 11; // 2048 counters stay in the first-level cache
    using Places = std::array<quint32, size_t(1) << maxDigitBits>;

    template <typename KeyOf>
    std::unique_ptr<quint64[]> sortedItems(const RowOrder &rows, KeyOf keyOf) const
    {
        std::vector<Places> allPlaces(static_cast<size_t>(m_passes));
        const size_t count = rows.size();
        auto items = std::make_unique_for_overwrite<quint64[]>(count);
        for (size_t i = 0; i < count; ++i) {
            items[i] = quint64(keyOf(rows[i])) << m_rowBits | rows[i];
            for (int pass = 0; pass < m_passes; ++pass)
                ++allPlaces[size_t(pass)][digit(items[i], pass)];
        }
        auto spare = std::make_unique_for_overwrite<quint64[]>(m_passes > 0 ? count : 0);
        for (int pass = 0; pass < m_passes; ++pass) {
            Places &places = allPlaces[size_t(pass)];
            quint32 place = 0;
            for (quint32 &bucket : places)
                place += std::exchange(bucket, place);
            for (size_t i = 0; i < count; ++i)
                spare[places[digit(items[i], pass)]++] = items[i];
            items.swap(spare);
        }
        return items;
    }

    template <typename KeyOf>
    static RowOrder sortedUnpacked(RowOrder rows, KeyOf keyOf, RowSet *twins)
    {
        std::stable_sort(rows.begin(), rows.end(), [keyOf](quint32 a, quint32 b) { return keyOf(a) < keyOf(b); });
        for (size_t i = 1; twins && i < rows.size(); ++i) {
            if (keyOf(rows[i - 1]) == keyOf(rows[i])) {
                twins->insert(rows[i - 1]);
                twins->insert(rows[i]);
            }
        }
        return rows;
    }

    size_t digit(quint64 item, int pass) const
    {
        return (item >> (m_rowBits + pass * m_digitBits)) & ((quint64(1) << m_digitBits) - 1);
    }

    int m_rowBits;
    int m_keyBits;
    int m_passes;
    int m_digitBits;
};

} // namespace Tokendesk
