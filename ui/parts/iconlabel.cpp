// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/iconlabel.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include <QPainter>
#include <QStyle>

namespace Tokendesk {

IconLabel::IconLabel(const QString &icon, Ink ink, int side, QWidget *parent)
    : QWidget(parent), m_icon(icon), m_ink(ink), m_side(side)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void IconLabel::setIcon(const QString &icon, Ink ink)
{
    m_icon = icon;
    m_ink = ink;
    update();
}

QSize IconLabel::sizeHint() const
{
    return {side(), side()};
}

QSize IconLabel::minimumSizeHint() const
{
    return sizeHint();
}

void IconLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Palette &p = currentPalette();
    const QRect place = QStyle::alignedRect(layoutDirection(), Qt::AlignCenter, {side(), side()}, rect());
    Icons::paint(&painter, place, m_icon, isEnabled() ? p.*m_ink : p.disabled);
}

int IconLabel::side() const
{
    return m_side > 0 ? m_side : Metrics::iconSide(fontMetrics());
}

} // namespace Tokendesk
