// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/state/textlines.h"
#include "app/state/textscan.h"

namespace Tokendesk {

RowSet TextLines::containing(QByteArrayView needle) const
{
    static const TextScanner scanner = bestTextScanner();
    RowSet lines(count());
    scanner({m_text.data(), m_text.size(), needle.data(), size_t(needle.size()), lines.words()});
    return lines;
}

size_t TextLines::bytes() const
{
    return m_text.capacity() + m_starts.capacity() * sizeof(quint32);
}

void TextLines::reserve(size_t lines, size_t bytes)
{
    m_starts.reserve(lines + 1);
    m_text.reserve(bytes);
}

void TextLines::append(QByteArrayView text)
{
    makeRoom(m_text, size_t(text.size()) + 1);
    makeRoom(m_starts, 1);
    m_text.insert(m_text.end(), text.begin(), text.end());
    m_text.push_back('\n');
    m_starts.push_back(quint32(m_text.size()));
}

} // namespace Tokendesk
