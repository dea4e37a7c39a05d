// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>
#include <algorithm>
#include <bit>
#include <cstdint>
#include <vector>

namespace Tokendesk {

/// Some of the rows of a table, one bit a row.
class RowSet {
public:
    RowSet() = default;
    explicit RowSet(quint32 size, bool full = false)
        : m_size(size), m_words(size / 64 + 2, full ? ~std::uint64_t(0) : 0) // the scanner may write one word more
    {
        if (full) {
            m_words[size / 64] &= (std::uint64_t(1) << (size % 64)) - 1;
            m_words[size / 64 + 1] = 0;
        }
    }

    quint32 size() const
    {
        return m_size;
    }
    bool contains(quint32 row) const
    {
        return (m_words[row / 64] >> (row % 64)) & 1;
    }
    quint32 count() const
    {
        quint32 sum = 0;
        for (const std::uint64_t word : m_words)
            sum += quint32(std::popcount(word));
        return sum;
    }
    bool isEmpty() const
    {
        return std::all_of(m_words.begin(), m_words.end(), [](std::uint64_t word) { return word == 0; });
    }
    /// Calls visit(row) for each row in it, ascending.
    template <typename Visit>
    void forEach(Visit visit) const
    {
        for (size_t i = 0; i < m_words.size(); ++i) {
            for (std::uint64_t word = m_words[i]; word != 0; word &= word - 1)
                visit(quint32(i * 64) + quint32(std::countr_zero(word)));
        }
    }

    void insert(quint32 row)
    {
        m_words[row / 64] |= std::uint64_t(1) << (row % 64);
    }
    void remove(quint32 row)
    {
        m_words[row / 64] &= ~(std::uint64_t(1) << (row % 64));
    }
    RowSet &operator&=(const RowSet &other)
    {
        for (size_t i = 0; i < m_words.size(); ++i)
            m_words[i] &= other.m_words[i];
        return *this;
    }
    RowSet &operator|=(const RowSet &other)
    {
        for (size_t i = 0; i < m_words.size(); ++i)
            m_words[i] |= other.m_words[i];
        return *this;
    }
    /// Takes the other's rows out.
    RowSet &operator-=(const RowSet &other)
    {
        for (size_t i = 0; i < m_words.size(); ++i)
            m_words[i] &= ~other.m_words[i];
        return *this;
    }
    std::uint64_t *words()
    {
        return m_words.data();
    }
    const std::uint64_t *words() const
    {
        return m_words.data();
    }

private:
    quint32 m_size = 0;
    std::vector<std::uint64_t> m_words;
};

} // namespace Tokendesk
