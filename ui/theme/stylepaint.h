// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyle>

class QPainter;
class QRect;

/// The strokes of DeskStyle, in the colours of the current palette.
namespace Tokendesk::StylePaint {

void checkMark(QPainter *painter, const QRect &rect, const QColor &color);
void checkBox(QPainter *painter, const QStyleOption *option);
void radioButton(QPainter *painter, const QStyleOption *option);
void arrow(QPainter *painter, const QStyleOption *option, QStyle::PrimitiveElement direction);
/// Border and ground of a combo or spin box.
void field(QPainter *painter, const QStyleOption *option, bool typedInto);
/// Two pixels wide, and only for people who came by keyboard.
void focusRing(QPainter *painter, const QStyleOption *option, const QWidget *widget);

} // namespace Tokendesk::StylePaint
