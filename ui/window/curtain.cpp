// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/curtain.h"
#include "ui/theme/theme.h"
#include <QPainter>
#include <QStyle>

namespace Tokendesk {

namespace {

constexpr int topHeight = 48;
constexpr int sideWidth = 204;

} // namespace

void Curtain::paintEvent(QPaintEvent *)
{
    const Palette &p = currentPalette();
    QPainter painter(this);
    painter.fillRect(rect(), p.background);
    painter.fillRect(QRect(0, 0, width(), topHeight), p.surface);
    const QRect side(0, topHeight, sideWidth, height() - topHeight);
    painter.fillRect(QStyle::visualRect(layoutDirection(), rect(), side), p.side);
    painter.fillRect(QRect(0, topHeight - 1, width(), 1), p.line);
}

} // namespace Tokendesk
