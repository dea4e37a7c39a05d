// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/theme.h"
#include "ui/theme/deskstyle.h"
#include <QAbstractButton>
#include <QApplication>
#include <QFile>
#include <QPalette>
#include <QPushButton>
#include <QStyle>
#include <QToolTip>
#include <utility>

using namespace Qt::StringLiterals;

namespace Tokendesk {

namespace {

Palette &rememberedPalette()
{
    static Palette palette = Palette::light();
    return palette;
}

QPalette systemPaletteOf(const Palette &p)
{
    QPalette result(p.text, p.raised, p.raised, p.strongLine, p.line, p.text, p.text, p.surface, p.background);
    result.setColor(QPalette::AlternateBase, p.background);
    result.setColor(QPalette::Highlight, p.accent);
    result.setColor(QPalette::HighlightedText, p.onAccent);
    result.setColor(QPalette::Link, p.accent);
    result.setColor(QPalette::LinkVisited, p.accent);
    result.setColor(QPalette::PlaceholderText, p.faint);
    result.setColor(QPalette::ToolTipBase, p.raised);
    result.setColor(QPalette::ToolTipText, p.text);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::HighlightedText})
        result.setColor(QPalette::Disabled, role, p.disabled);
    result.setColor(QPalette::Disabled, QPalette::Highlight, p.line);
    return result;
}

QString points(const QFont &font)
{
    return QString::number(font.pointSizeF(), 'f', 2) + "pt"_L1;
}

QList<std::pair<QString, QString>> tokensOf(const Palette &p)
{
    // A name that begins with another one comes before it: the tokens are replaced in this order.
    return {
        {u"@background"_s, p.background.name()},
        {u"@surface"_s, p.surface.name()},
        {u"@raised"_s, p.raised.name()},
        {u"@side"_s, p.side.name()},
        {u"@hover"_s, p.hover.name()},
        {u"@line"_s, p.line.name()},
        {u"@strongLine"_s, p.strongLine.name()},
        {u"@text"_s, p.text.name()},
        {u"@dim"_s, p.dim.name()},
        {u"@faint"_s, p.faint.name()},
        {u"@disabled"_s, p.disabled.name()},
        {u"@accentHover"_s, p.accentHover.name()},
        {u"@accentSoft"_s, p.accentSoft.name()},
        {u"@accent"_s, p.accent.name()},
        {u"@onAccent"_s, p.onAccent.name()},
        {u"@good"_s, p.good.name()},
        {u"@warning"_s, p.warning.name()},
        {u"@badSoft"_s, p.badSoft.name()},
        {u"@bad"_s, p.bad.name()},
        {u"@captionSize"_s, points(captionFont())},
        {u"@headingSize"_s, points(headingFont())},
        {u"@codeSize"_s, points(codeFont())},
        {u"@codeFamily"_s, codeFont().family()},
    };
}

QString nameOf(ButtonRole role)
{
    switch (role) {
    case ButtonRole::Secondary:
        return u"secondary"_s;
    case ButtonRole::Primary:
        return u"primary"_s;
    case ButtonRole::Danger:
        return u"danger"_s;
    case ButtonRole::Quiet:
        return u"quiet"_s;
    case ButtonRole::Link:
        return u"link"_s;
    }
    Q_UNREACHABLE();
}

} // namespace

void applyColours(const Palette &palette)
{
    rememberedPalette() = palette;
    // A blinking caret wakes the processor 360 times a minute.
    QApplication::setCursorFlashTime(0);
    // Nothing slides or fades, whatever the desktop does: who asked for calm has it, and nobody waits for a menu.
    QApplication::setEffectEnabled(Qt::UI_General, false);
    QApplication::setStyle(new DeskStyle);
    QApplication::setPalette(systemPaletteOf(palette));
    QApplication::setFont(baseFont());
    QToolTip::setFont(baseFont());
}

void applyTheme(QApplication &application, const Palette &palette)
{
    applyColours(palette);
    application.setStyleSheet(styleSheetOf(palette));
}

const Palette &currentPalette()
{
    return rememberedPalette();
}

QString styleSheetOf(const Palette &palette)
{
    QFile file(u":/theme/theme.qss"_s);
    const bool opened = file.open(QIODevice::ReadOnly);
    Q_ASSERT_X(opened, "styleSheetOf", "the resources are not linked");
    QString sheet = opened ? QString::fromUtf8(file.readAll()) : QString();
    const auto tokens = tokensOf(palette);
    for (const auto &[token, value] : tokens)
        sheet.replace(token, value);
    return sheet;
}

void setButtonRole(QAbstractButton *button, ButtonRole role)
{
    setStyleProperty(button, "role", nameOf(role));
}

void setButtonMenu(QPushButton *button, QMenu *menu)
{
    button->setMenu(menu);
    setStyleProperty(button, "menu", u"true"_s);
}

void setStyleProperty(QWidget *widget, const char *name, const QString &value)
{
    if (widget->property(name) == value)
        return;
    widget->setProperty(name, value);
    // Selectors are matched once, when a widget is polished.
    widget->style()->unpolish(widget);
    widget->style()->polish(widget);
}

} // namespace Tokendesk
