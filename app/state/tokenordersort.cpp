// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/state/tokenordersort.h"
#include "app/state/numbersort.h"
#include "app/state/textlines.h"
#include <QtEndian>
#include <array>
#include <bit>

namespace Tokendesk {

namespace {

constexpr size_t textKeySize = sizeof(quint64);
constexpr size_t smallRange = 512; // below that a comparison sort is faster than clearing counters

struct TextItem {
    quint64 key; ///< Eight bytes of the text, the first one highest; zeros behind its end.
    quint32 row;
    quint32 place; ///< In base.
};

/// One stable pass of a radix sort over the byte of the keys that begins at this bit.
void distribute(const TextItem *from, TextItem *to, size_t count, int shift)
{
    std::array<quint32, 256> places = {};
    for (size_t i = 0; i < count; ++i)
        ++places[(from[i].key >> shift) & 0xff];
    quint32 place = 0;
    for (quint32 &byte : places)
        place += std::exchange(byte, place);
    for (size_t i = 0; i < count; ++i)
        to[places[(from[i].key >> shift) & 0xff]++] = from[i];
}

/// Sorts by eight bytes at a time; only groups that are equal so far look at their next eight.
class TextSort {
public:
    TextSort(const TextLines &lines, const std::vector<quint32> &starts, const OrderEqual &orderEqual)
        : m_text(lines.text()), m_starts(starts), m_orderEqual(orderEqual)
    {
    }

    RowOrder sorted(const RowOrder &base)
    {
        m_items.reserve(base.size());
        for (const quint32 row : base)
            m_items.push_back({0, row, quint32(m_items.size())});
        m_spare.resize(base.size());
        m_ranges.push_back({0, base.size(), 0});
        while (!m_ranges.empty()) {
            const Range range = m_ranges.back();
            m_ranges.pop_back();
            sortRange(range);
        }
        RowOrder rows(base.size());
        std::transform(m_items.begin(), m_items.end(), rows.begin(), [](const TextItem &item) { return item.row; });
        orderEqualRuns(rows);
        return rows;
    }

private:
    struct Range {
        size_t begin;
        size_t end;
        quint32 depth;
    };

    quint64 keyAt(size_t at) const
    {
        quint64 key = 0;
        const size_t left = size_t(m_text.size()) - at;
        if (left >= textKeySize) {
            key = qFromBigEndian<quint64>(m_text.data() + at);
        } else {
            for (size_t i = 0; i < textKeySize; ++i)
                key = key << 8 | (i < left ? static_cast<unsigned char>(m_text[qsizetype(at + i)]) : 0);
        }
        // Exact test for a byte below 0x20: its three top bits are all zero. The first one ends the text.
        const quint64 top = (key & 0xe0e0e0e0e0e0e0e0) >> 5;
        const quint64 ends = ~((top | top >> 1 | top >> 2)) & 0x0101010101010101;
        if (ends == 0)
            return key;
        const int kept = std::countl_zero(ends) / 8 * 8;
        return kept == 0 ? 0 : key & ~quint64(0) << (64 - kept);
    }

    void sortRange(const Range &range)
    {
        quint64 any = 0;
        quint64 all = ~quint64(0);
        for (size_t i = range.begin; i < range.end; ++i) {
            TextItem &item = m_items[i];
            item.key = keyAt(m_starts[item.row] + range.depth);
            any |= item.key;
            all &= item.key;
        }
        if (range.end - range.begin < smallRange)
            compareRange(range);
        else
            distributeRange(range, any ^ all);
        splitRange(range);
    }

    void compareRange(const Range &range)
    {
        std::sort(m_items.begin() + qsizetype(range.begin), m_items.begin() + qsizetype(range.end),
            [](const TextItem &a, const TextItem &b) { return a.key != b.key ? a.key < b.key : a.place < b.place; });
    }

    void distributeRange(const Range &range, quint64 varying)
    {
        const size_t count = range.end - range.begin;
        TextItem *from = m_items.data() + range.begin;
        TextItem *to = m_spare.data() + range.begin;
        for (int shift = 0; shift < 64; shift += 8) {
            if (((varying >> shift) & 0xff) == 0)
                continue;
            distribute(from, to, count, shift);
            std::swap(from, to);
        }
        if (from != m_items.data() + range.begin)
            std::copy_n(from, count, to);
    }

    void splitRange(const Range &range)
    {
        for (size_t begin = range.begin; begin < range.end;) {
            size_t end = begin + 1;
            while (end < range.end && m_items[end].key == m_items[begin].key)
                ++end;
            const bool textGoesOn = (m_items[begin].key & 0xff) != 0;
            if (end - begin > 1 && textGoesOn)
                m_ranges.push_back({begin, end, range.depth + quint32(textKeySize)});
            else if (end - begin > 1 && m_orderEqual)
                m_equal.push_back({begin, end, 0});
            begin = end;
        }
    }

    void orderEqualRuns(RowOrder &rows) const
    {
        for (const Range &range : m_equal)
            m_orderEqual(rows.data() + range.begin, rows.data() + range.end);
    }

    QByteArrayView m_text;
    const std::vector<quint32> &m_starts;
    const OrderEqual &m_orderEqual;
    std::vector<TextItem> m_items;
    std::vector<TextItem> m_spare;
    std::vector<Range> m_ranges;
    std::vector<Range> m_equal;
};

} // namespace

RowOrder sortedByNumber(const RowOrder &base, const std::vector<quint32> &keys)
{
    quint32 highest = 0;
    for (const quint32 key : keys)
        highest |= key;
    return NumberSort(quint32(keys.size()), highest).sorted(base, [&keys](quint32 row) { return keys[row]; });
}

RowOrder sortedByText(
    const RowOrder &base, const TextLines &lines, const std::vector<quint32> &starts, const OrderEqual &orderEqual)
{
    return TextSort(lines, starts, orderEqual).sorted(base);
}

} // namespace Tokendesk
