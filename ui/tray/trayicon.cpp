// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tray/trayicon.h"
#include "ui/theme/icons.h"
#include "ui/theme/palette.h"
#include <QPainter>

using namespace Qt::StringLiterals;

namespace Tokendesk {

namespace {

/// A tray may be light or dark and does not say which: colours in the middle, with a rim of their own.
const QColor dotColor(0xe0, 0x8a, 0x00);
const QColor ringColor(0x2f, 0xa8, 0x66);
const QColor lockColor(0x45, 0x4f, 0x60);

void paintDot(QPainter &painter, qreal side)
{
    painter.setPen(QPen(Qt::white, side / 16));
    painter.setBrush(dotColor);
    painter.drawEllipse(QRectF(side * 0.58, side * 0.04, side * 0.38, side * 0.38));
}

void paintRing(QPainter &painter, qreal side)
{
    const qreal width = side / 8;
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(ringColor, width));
    painter.drawEllipse(QRectF(0, 0, side, side).adjusted(width / 2, width / 2, -width / 2, -width / 2));
}

void paintLock(QPainter &painter, qreal side)
{
    const QRectF badge(side * 0.4, side * 0.4, side * 0.6, side * 0.6);
    painter.setPen(QPen(Qt::white, side / 16));
    painter.setBrush(lockColor);
    painter.drawEllipse(badge.adjusted(side / 32, side / 32, -side / 32, -side / 32));
    const qreal inset = badge.width() * 0.22;
    Icons::paint(&painter, badge.adjusted(inset, inset, -inset, -inset), u"lock"_s, Qt::white);
}

QPixmap drawn(TrayLook look, int side)
{
    QPixmap pixmap(side, side);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    // Inside the ring the key has to be smaller.
    const int inset = look == TrayLook::Ring ? side / 5 : 0;
    painter.drawPixmap(inset, inset, Icons::application().pixmap(side - 2 * inset));
    if (look == TrayLook::Dot)
        paintDot(painter, side);
    else if (look == TrayLook::Ring)
        paintRing(painter, side);
    else if (look == TrayLook::Lock)
        paintLock(painter, side);
    return pixmap;
}

} // namespace

QIcon trayIcon(TrayLook look)
{
    QIcon icon;
    for (const int side : {16, 22, 24, 32, 48, 64})
        icon.addPixmap(drawn(look, side));
    return icon;
}

} // namespace Tokendesk
