// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/state/tokenordersort.h"
#include "app/state/textlines.h"
#include <QtEndian>
#include <array>
#include <bit>

namespace Tokendesk {

namespace {

constexpr int maxDigitBits = 11; // 2048 counters stay in the first-level cache
constexpr size_t textKeySize = sizeof(quint64);
constexpr size_t smallRange = 512; // below that a comparison sort is faster than clearing counters

int bitsFor(quint64 value)
{
    return int(std::bit_width(value));
}

/// One stable pass of a radix sort over the bits [shift, shift + digitBits).
template <typename Item, typename Key>
void distribute(const Item *from, Item *to, size_t count, int shift, int digitBits, Key key)
{
    const quint64 mask = (quint64(1) << digitBits) - 1;
    std::array<quint32, size_t(1) << maxDigitBits> places; // NOLINT(*-member-init): only what is needed is cleared
    std::fill_n(places.begin(), mask + 1, 0);
    for (size_t i = 0; i < count; ++i)
        ++places[(key(from[i]) >> shift) & mask];
    quint32 place = 0;
    for (size_t digit = 0; digit <= mask; ++digit)
        place += std::exchange(places[digit], place);
    for (size_t i = 0; i < count; ++i)
        to[places[(key(from[i]) >> shift) & mask]++] = from[i];
}

/// Radix sort of key and row packed into one number; all digits are counted while packing.
class NumberSort {
public:
    NumberSort(int rowBits, int keyBits)
        : m_rowBits(rowBits), m_passes((keyBits + maxDigitBits - 1) / maxDigitBits),
          m_digitBits((keyBits + m_passes - 1) / m_passes), m_places(size_t(m_passes))
    {
    }

    template <typename Key>
    RowOrder sorted(const RowOrder &base, const std::vector<Key> &keys, Key lowest)
    {
        std::vector<quint64> items(base.size());
        for (size_t i = 0; i < base.size(); ++i) {
            items[i] = quint64(keys[base[i]] - lowest) << m_rowBits | base[i];
            for (int pass = 0; pass < m_passes; ++pass)
                ++m_places[size_t(pass)][digit(items[i], pass)];
        }
        for (Places &places : m_places) {
            quint32 place = 0;
            for (quint32 &count : places)
                place += std::exchange(count, place);
        }
        std::vector<quint64> spare(m_passes > 1 ? base.size() : 0);
        for (int pass = 0; pass + 1 < m_passes; ++pass) {
            for (const quint64 item : items)
                spare[m_places[size_t(pass)][digit(item, pass)]++] = item;
            items.swap(spare);
        }
        RowOrder rows(base.size());
        const quint64 rowMask = (quint64(1) << m_rowBits) - 1;
        for (const quint64 item : items)
            rows[m_places.back()[digit(item, m_passes - 1)]++] = quint32(item & rowMask);
        return rows;
    }

private:
    using Places = std::array<quint32, size_t(1) << maxDigitBits>;

    size_t digit(quint64 item, int pass) const
    {
        return (item >> (m_rowBits + pass * m_digitBits)) & ((quint64(1) << m_digitBits) - 1);
    }

    int m_rowBits;
    int m_passes;
    int m_digitBits;
    std::vector<Places> m_places;
};

struct TextItem {
    quint64 key; ///< Eight bytes of the text, the first one highest; zeros behind its end.
    quint32 row;
    quint32 place; ///< In base.
};

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
            distribute(from, to, count, shift, 8, [](const TextItem &item) { return item.key; });
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

template <typename Key>
RowOrder sortedByNumber(const RowOrder &base, const std::vector<Key> &keys)
{
    if (base.empty())
        return base;
    const auto [lowest, highest] = std::minmax_element(keys.begin(), keys.end());
    const int rowBits = bitsFor(keys.size() - 1);
    const int keyBits = bitsFor(*highest - *lowest);
    if (keyBits == 0)
        return base;
    if (rowBits + keyBits <= 64)
        return NumberSort(rowBits, keyBits).sorted(base, keys, *lowest);
    RowOrder rows = base;
    std::stable_sort(rows.begin(), rows.end(), [&keys](quint32 a, quint32 b) { return keys[a] < keys[b]; });
    return rows;
}

template RowOrder sortedByNumber(const RowOrder &base, const std::vector<quint32> &keys);
template RowOrder sortedByNumber(const RowOrder &base, const std::vector<quint64> &keys);

RowOrder sortedByText(
    const RowOrder &base, const TextLines &lines, const std::vector<quint32> &starts, const OrderEqual &orderEqual)
{
    return TextSort(lines, starts, orderEqual).sorted(base);
}

} // namespace Tokendesk
