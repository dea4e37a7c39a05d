// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/state/textfold.h"
#include <QString>
#include <algorithm>

namespace Tokendesk {

namespace {

constexpr char16_t firstPrintable = 0x20;
constexpr char16_t firstBeyondAscii = 0x80;

char foldedAscii(char16_t c)
{
    if (c < firstPrintable)
        return ' ';
    return c >= u'A' && c <= u'Z' ? char(c - u'A' + u'a') : char(c);
}

} // namespace

QByteArray foldedText(QStringView text)
{
    const bool ascii = std::all_of(text.begin(), text.end(), [](QChar c) { return c.unicode() < firstBeyondAscii; });
    if (ascii) {
        QByteArray folded(text.size(), Qt::Uninitialized);
        std::transform(text.begin(), text.end(), folded.begin(), [](QChar c) { return foldedAscii(c.unicode()); });
        return folded;
    }
    QByteArray folded = text.toString().normalized(QString::NormalizationForm_C).toCaseFolded().toUtf8();
    std::replace_if(
        folded.begin(), folded.end(), [](char c) { return c >= 0 && c < char(firstPrintable); }, ' ');
    return folded;
}

} // namespace Tokendesk
