// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/audit/chartbutton.h"
#include "ui/audit/chartpaint.h"
#include "ui/audit/chartview.h"
#include "ui/theme/theme.h"
#include <QPainter>

namespace Tokendesk {

ChartButton::ChartButton(ChartView *view, int bin) : QAbstractButton(view), m_view(view), m_bin(bin)
{
    setCheckable(true);
    setAttribute(Qt::WA_Hover);
    setCursor(Qt::PointingHandCursor);
}

void ChartButton::paintEvent(QPaintEvent *)
{
    const Palette &palette = currentPalette();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (isChecked() || (isEnabled() && underMouse())) {
        painter.setPen(isChecked() ? QPen(palette.accent, 1) : QPen(Qt::NoPen));
        painter.setBrush(isChecked() ? palette.accentSoft : palette.hover);
        painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 3, 3);
    }
    painter.save();
    painter.translate(-pos());
    ChartPaint paint = ChartPaint::onScreen(palette, captionFont());
    if (isChecked())
        paint.ground = palette.accentSoft;
    if (isChecked() || (isEnabled() && underMouse()))
        paint.paintTitles(&painter, m_view->chart(), m_view->plan()); // the ground covers what stands below
    paint.paintBar(&painter, m_view->chart(), m_view->plan(), m_bin);
    painter.restore();
    if (hasFocus()) {
        painter.setPen(QPen(palette.accent, Metrics::focusWidth));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 3, 3);
    }
}

} // namespace Tokendesk
