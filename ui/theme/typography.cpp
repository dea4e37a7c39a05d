// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/typography.h"
#include "ui/theme/theme.h"
#include <QFontDatabase>
#include <QFontInfo>
#include <QLabel>

using namespace Qt::StringLiterals;

namespace Tokendesk {

namespace {

constexpr qreal smallest = 9.75; // points: 13 px at 96 dpi

qreal &rememberedScale()
{
    static qreal scale = 1.0;
    return scale;
}

QFont scaled(qreal factor)
{
    QFont font = baseFont();
    font.setPointSizeF(font.pointSizeF() * factor);
    return font;
}

QString nameOf(TextRole role)
{
    switch (role) {
    case TextRole::Body:
        return u"body"_s;
    case TextRole::Strong:
        return u"strong"_s;
    case TextRole::Dim:
        return u"dim"_s;
    case TextRole::Faint:
        return u"faint"_s;
    case TextRole::Caption:
        return u"caption"_s;
    case TextRole::Section:
        return u"section"_s;
    case TextRole::Heading:
        return u"heading"_s;
    case TextRole::Code:
        return u"code"_s;
    case TextRole::Link:
        return u"link"_s;
    case TextRole::Good:
        return u"good"_s;
    case TextRole::Warning:
        return u"warning"_s;
    case TextRole::Bad:
        return u"bad"_s;
    }
    Q_UNREACHABLE();
}

} // namespace

void setTextScale(qreal scale)
{
    rememberedScale() = scale;
}

QFont baseFont()
{
    QFont font = QFontDatabase::systemFont(QFontDatabase::GeneralFont);
    font.setPointSizeF(qMax(QFontInfo(font).pointSizeF(), smallest) * rememberedScale());
    return font;
}

QFont captionFont()
{
    return scaled(11.0 / 13.0);
}

QFont headingFont()
{
    QFont font = scaled(16.0 / 13.0);
    font.setWeight(QFont::DemiBold);
    return font;
}

QFont codeFont()
{
    QFont font = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    font.setStyleHint(QFont::Monospace);
    font.setPointSizeF(baseFont().pointSizeF() * 12.0 / 13.0); // monospace letters look larger than others
    return font;
}

void setTextRole(QLabel *label, TextRole role)
{
    setStyleProperty(label, "textRole", nameOf(role));
}

} // namespace Tokendesk
