// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/palette.h"
#include <QIcon>
#include <QRectF>

class QPainter;

/// Our line icons, by the names of the files in resources/icons. Nothing is read before the first painting;
/// each size and colour is drawn once, for the pixels of the screen it is shown on.
namespace Tokendesk::Icons {

QIcon get(const QString &name, const QColor &color);
/// The same in a colour of the palette: it follows when the theme changes.
QIcon get(const QString &name, Ink ink = &Palette::text);
/// The mark of the program, in its own colours.
QIcon application();

/// For widgets and delegates that paint themselves.
void paint(QPainter *painter, const QRectF &rect, const QString &name, const QColor &color);
bool exists(const QString &name);

} // namespace Tokendesk::Icons
