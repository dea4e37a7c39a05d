// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/secretlines.h"
#include "ui/theme/theme.h"
#include <QPainter>

using namespace Qt::StringLiterals;

namespace Tokendesk {

namespace {

constexpr int block = 4;

/// 0 and O, 1 and l and I look alike: digits get one tint, letters another.
QColor inkFor(char c)
{
    const Palette &p = currentPalette();
    switch (c) {
    case '0':
    case '1':
        return p.accent;
    case 'O':
    case 'l':
    case 'I':
        return p.warning;
    default:
        return p.text;
    }
}

QString shown(char c)
{
    const bool printable = c > ' ' && c < 0x7f;
    return QString(printable ? QChar::fromLatin1(c) : QChar(QChar::ReplacementCharacter));
}

} // namespace

SecretLines::SecretLines(const Secret &secret, int prefixLength, const QFont &font)
    : m_secret(secret), m_prefix(qBound(0, prefixLength, int(secret.size()))), m_font(font)
{
    const QFontMetrics metrics(font);
    m_charWidth = metrics.horizontalAdvance(u'0');
    m_lineHeight = metrics.height() + 4;
}

int SecretLines::heightFor(int width) const
{
    const int last = qMax(0, int(m_secret.size()) - 1);
    return (cellOf(last, columnsIn(width)).y() + 1) * m_lineHeight;
}

int SecretLines::widthOfOneLine() const
{
    const int size = int(m_secret.size());
    const int gaps = 1 + (size - m_prefix) / block;
    return (size + gaps) * m_charWidth;
}

int SecretLines::widthOfBlock() const
{
    return qMax(m_prefix, 2 * block + 1) * m_charWidth;
}

void SecretLines::paint(QPainter *painter, const QRect &rect, bool revealed) const
{
    painter->setFont(m_font);
    // A token is read from left to right in every language.
    painter->setLayoutDirection(Qt::LeftToRight);
    const QByteArrayView bytes = m_secret.reveal();
    const int columns = columnsIn(rect.width());
    const int top = rect.top() + qMax(0, (rect.height() - heightFor(rect.width())) / 2);
    for (int i = 0; i < int(bytes.size()); ++i) {
        const bool open = revealed || i < m_prefix;
        const QPoint cell = cellOf(i, columns);
        const QRect place(
            rect.left() + cell.x() * m_charWidth, top + cell.y() * m_lineHeight, m_charWidth, m_lineHeight);
        painter->setPen(open && i >= m_prefix ? inkFor(bytes[i]) : currentPalette().text);
        painter->drawText(place, Qt::AlignCenter | Qt::TextDontClip, open ? shown(bytes[i]) : u"·"_s);
    }
}

QPoint SecretLines::cellOf(int index, int columns) const
{
    if (index < m_prefix)
        return {index % columns, index / columns};
    const int rest = index - m_prefix;
    // The first line begins with the prefix; blocks that do not fit go on below.
    const int prefixLines = m_prefix / columns;
    const int indent = m_prefix % columns == 0 ? 0 : m_prefix % columns + 1;
    const int inFirst = qMax(0, (columns - indent + 1) / (block + 1));
    const int inLine = qMax(1, (columns + 1) / (block + 1));
    const int number = rest / block;
    if (number < inFirst)
        return {indent + number * (block + 1) + rest % block, prefixLines};
    const int below = number - inFirst;
    return {below % inLine * (block + 1) + rest % block,
        prefixLines + (indent == 0 && inFirst == 0 ? 0 : 1) + below / inLine};
}

int SecretLines::columnsIn(int width) const
{
    return qMax(block, width / qMax(1, m_charWidth));
}

} // namespace Tokendesk
