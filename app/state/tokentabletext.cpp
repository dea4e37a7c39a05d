// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/state/tokentabletext.h"
#include "app/state/textfold.h"
#include <algorithm>

namespace Tokendesk {

namespace {

bool bitAt(const std::vector<quint64> &bits, size_t place)
{
    return (bits[place / 64] >> (place % 64)) & 1;
}

void setBit(std::vector<quint64> &bits, size_t place)
{
    bits[place / 64] |= quint64(1) << (place % 64);
}

bool isCapital(char c)
{
    return c >= 'A' && c <= 'Z';
}

char smallAscii(char c)
{
    return isCapital(c) ? char(c - 'A' + 'a') : c;
}

bool isPlain(const QString &text)
{
    return std::all_of(text.begin(), text.end(), [](QChar c) { return c >= u' ' && c <= u'~'; });
}

/// Whether folding text changed nothing but ASCII capitals.
bool foldsSimply(const QString &text, const QByteArray &folded)
{
    const QString back = QString::fromUtf8(folded);
    return back.size() == text.size()
        && std::equal(text.begin(), text.end(), back.begin(),
            [](QChar shown, QChar small) { return shown == small || (shown >= u'A' && shown <= u'Z'); });
}

} // namespace

QString TokenTableText::name(quint32 row) const
{
    if (const Original *kept = original(row))
        return kept->name;
    return QString::fromUtf8(shown(foldedName(row)));
}

QString TokenTableText::prefix(quint32 row) const
{
    if (const Original *kept = original(row))
        return kept->prefix;
    return QString::fromUtf8(shown(foldedPrefix(row)));
}

QByteArray TokenTableText::nameUtf8(quint32 row) const
{
    const Original *kept = original(row);
    return kept ? kept->name.toUtf8() : shown(foldedName(row));
}

QByteArray TokenTableText::prefixUtf8(quint32 row) const
{
    const Original *kept = original(row);
    return kept ? kept->prefix.toUtf8() : shown(foldedPrefix(row));
}

QByteArrayView TokenTableText::foldedName(quint32 row) const
{
    const QByteArrayView line = m_lines.at(row);
    return line.first(line.indexOf(separator));
}

QByteArrayView TokenTableText::foldedPrefix(quint32 row) const
{
    return m_lines.at(row).sliced(foldedName(row).size() + 1);
}

size_t TokenTableText::bytes() const
{
    size_t originals = m_originals.capacity() * sizeof(Original);
    for (const Original &kept : m_originals)
        originals += size_t(kept.name.capacity() + kept.prefix.capacity()) * sizeof(QChar);
    return m_lines.bytes() + m_capitals.capacity() * sizeof(quint64) + originals;
}

void TokenTableText::reserve(size_t rows, size_t bytes)
{
    m_lines.reserve(rows, bytes);
    m_capitals.reserve(bytes / 64 + 1);
}

void TokenTableText::append(const QString &name, const QString &prefix)
{
    const quint32 row = m_lines.count();
    const QByteArray shown = name.toUtf8() + separator + prefix.toUtf8();
    if (isPlain(name) && isPlain(prefix)) { // the usual, and four times as fast
        QByteArray folded = shown;
        std::transform(folded.begin(), folded.end(), folded.begin(), smallAscii);
        m_lines.append(folded);
        growCapitals();
        return markCapitals(row, shown);
    }
    const QByteArray foldedName = foldedText(name);
    const QByteArray foldedPrefix = foldedText(prefix);
    m_lines.append(foldedName + separator + foldedPrefix);
    growCapitals();
    if (foldsSimply(name, foldedName) && foldsSimply(prefix, foldedPrefix))
        markCapitals(row, shown);
    else
        m_originals.push_back({row, name, prefix});
}

TokenTableText TokenTableText::kept(const RowSet &rows) const
{
    size_t bytes = 0;
    rows.forEach([this, &bytes](quint32 row) { bytes += size_t(m_lines.at(row).size()) + 1; });
    TokenTableText result;
    result.reserve(rows.count(), bytes);
    rows.forEach([this, &result](quint32 row) { result.copyRow(*this, row); });
    return result;
}

QByteArray TokenTableText::shown(QByteArrayView folded) const
{
    QByteArray text = folded.toByteArray();
    const auto start = size_t(folded.data() - m_lines.text().data());
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (bitAt(m_capitals, start + size_t(i)))
            text[i] = char(text.at(i) - 'a' + 'A');
    }
    return text;
}

const TokenTableText::Original *TokenTableText::original(quint32 row) const
{
    const auto found = std::lower_bound(m_originals.begin(), m_originals.end(), row,
        [](const Original &kept, quint32 wanted) { return kept.row < wanted; });
    return found != m_originals.end() && found->row == row ? &*found : nullptr;
}

void TokenTableText::growCapitals()
{
    const size_t needed = size_t(m_lines.text().size()) / 64 + 1;
    makeRoom(m_capitals, needed - m_capitals.size());
    m_capitals.resize(needed);
}

void TokenTableText::markCapitals(quint32 row, QByteArrayView shownLine)
{
    const size_t start = m_lines.start(row);
    for (size_t i = 0; i < size_t(shownLine.size()); ++i) {
        if (isCapital(shownLine[qsizetype(i)]))
            setBit(m_capitals, start + i);
    }
}

void TokenTableText::copyRow(const TokenTableText &from, quint32 row)
{
    const quint32 copy = m_lines.count();
    const QByteArrayView line = from.m_lines.at(row);
    m_lines.append(line);
    growCapitals();
    for (size_t i = 0; i < size_t(line.size()); ++i) {
        if (bitAt(from.m_capitals, from.m_lines.start(row) + i))
            setBit(m_capitals, m_lines.start(copy) + i);
    }
    if (const Original *kept = from.original(row))
        m_originals.push_back({copy, kept->name, kept->prefix});
}

} // namespace Tokendesk
