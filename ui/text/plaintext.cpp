// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/plaintext.h"
#include <QList>
#include <QTextBoundaryFinder>

using namespace Qt::StringLiterals;

namespace Tokendesk {

namespace {

constexpr int menuTextLimit = 60;
constexpr int marksAllowed = 4; // Vietnamese, Thai and pointed Hebrew need up to this many on a letter

// Shown as nothing at all, although Unicode counts them as letters, marks or symbols.
bool isInvisible(char32_t c)
{
    return c == 0x034F || c == 0x115F || c == 0x1160 || c == 0x17B4 || c == 0x17B5 || (c >= 0x180B && c <= 0x180F)
        || c == 0x2800 || c == 0x3164 || (c >= 0xFE00 && c <= 0xFE0F) || c == 0xFFA0 || c == 0xFFFC
        || (c >= 0xE0100 && c <= 0xE01EF);
}

bool isHidden(char32_t c)
{
    switch (QChar::category(c)) {
    case QChar::Other_Control:
    case QChar::Other_Format:
    case QChar::Other_Surrogate:
    case QChar::Other_PrivateUse:
    case QChar::Other_NotAssigned:
    case QChar::Separator_Line:
    case QChar::Separator_Paragraph:
        return true;
    case QChar::Separator_Space:
        return c != U' ';
    default:
        return isInvisible(c);
    }
}

bool isMark(char32_t c)
{
    const QChar::Category category = QChar::category(c);
    return category == QChar::Mark_NonSpacing || category == QChar::Mark_Enclosing;
}

QString escaped(char32_t c)
{
    return u"‹U+%1›"_s.arg(uint(c), 4, 16, QChar(u'0')).toUpper();
}

QString elided(const QString &text, int limit)
{
    if (text.size() <= limit)
        return text;
    QTextBoundaryFinder letters(QTextBoundaryFinder::Grapheme, text);
    letters.setPosition(limit - 1);
    const qsizetype cut = letters.isAtBoundary() ? limit - 1 : letters.toPreviousBoundary();
    return text.first(qMax<qsizetype>(0, cut)) + u'…';
}

} // namespace

QString plainText(const QString &foreign)
{
    QString result;
    result.reserve(foreign.size());
    int marks = 0;
    const QList<uint> characters = foreign.toUcs4();
    for (const char32_t c : characters) {
        marks = isMark(c) ? marks + 1 : 0;
        if (isHidden(c) || marks > marksAllowed)
            result += escaped(c);
        else
            result += QChar::fromUcs4(c);
    }
    return result;
}

QString isolated(const QString &foreign)
{
    return QChar(0x2068) + plainText(foreign) + QChar(0x2069);
}

QString toMenuText(const QString &foreign)
{
    return elided(plainText(foreign), menuTextLimit).replace(u'&', "&&"_L1);
}

QString toToolTip(const QString &foreign)
{
    return "<span>"_L1 + plainText(foreign).toHtmlEscaped() + "</span>"_L1;
}

} // namespace Tokendesk
