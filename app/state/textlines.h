// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/state/rowset.h"
#include <QByteArrayView>
#include <vector>

namespace Tokendesk {

/// Many short folded texts in one piece of memory, so that all of them are searched in one pass.
class TextLines {
public:
    TextLines() = default;

    quint32 count() const
    {
        return quint32(m_starts.size()) - 1;
    }
    QByteArrayView at(quint32 line) const
    {
        return {m_text.data() + m_starts[line], qsizetype(m_starts[line + 1] - m_starts[line]) - 1};
    }
    quint32 start(quint32 line) const
    {
        return m_starts[line];
    }
    /// All lines, each with its '\n'.
    QByteArrayView text() const
    {
        return {m_text.data(), qsizetype(m_text.size())};
    }
    /// The lines that contain the needle, which is folded and not empty.
    RowSet containing(QByteArrayView needle) const;
    size_t bytes() const;

    void reserve(size_t lines, size_t bytes);
    /// Text has no '\n'.
    void append(QByteArrayView text);

private:
    std::vector<char> m_text;
    std::vector<quint32> m_starts = {0};
};

/// Room for more in a vector, growing by a quarter: at a million rows half a vector of spare room would be the
/// biggest column.
template <typename T>
void makeRoom(std::vector<T> &vector, size_t more)
{
    const size_t needed = vector.size() + more;
    if (needed > vector.capacity())
        vector.reserve(std::max(needed, vector.capacity() + vector.capacity() / 4));
}

} // namespace Tokendesk
