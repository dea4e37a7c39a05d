// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/stylepaint.h"
#include "ui/theme/theme.h"
#include <QAbstractButton>
#include <QCheckBox>
#include <QPainter>
#include <QRadioButton>
#include <QStyleOption>
#include <QTabBar>

using namespace Qt::StringLiterals;

namespace Tokendesk::StylePaint {

namespace {

/// Smooth lines, and everything put back at the end.
class Strokes {
public:
    explicit Strokes(QPainter *painter) : m_painter(painter)
    {
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setBrush(Qt::NoBrush);
    }
    ~Strokes()
    {
        m_painter->restore();
    }
    Q_DISABLE_COPY_MOVE(Strokes)

private:
    QPainter *m_painter;
};

QPen strokeOf(const QColor &color, qreal width = 1.6)
{
    return {color, width, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin};
}

QRectF indicatorRect(const QStyleOption *option)
{
    const int side = qMin(option->rect.width(), option->rect.height());
    return QRectF(QStyle::alignedRect(option->direction, Qt::AlignCenter, {side, side}, option->rect))
        .adjusted(0.5, 0.5, -0.5, -0.5);
}

void indicatorGround(QPainter *painter, const QStyleOption *option, bool filled)
{
    const Palette &p = currentPalette();
    const bool enabled = option->state.testFlag(QStyle::State_Enabled);
    const bool under = option->state.testFlag(QStyle::State_MouseOver);
    painter->setPen(QPen(filled && enabled ? p.accent : under && enabled ? p.accent : p.strongLine, 1));
    painter->setBrush(filled ? (enabled ? p.accent : p.line) : p.surface);
}

} // namespace

void checkMark(QPainter *painter, const QRect &rect, const QColor &color)
{
    const Strokes strokes(painter);
    painter->setPen(strokeOf(color, 1.8));
    const QPointF middle = QRectF(rect).center();
    const QPointF points[] = {middle + QPointF(-3.5, 0.3), middle + QPointF(-1, 2.8), middle + QPointF(3.6, -2.6)};
    painter->drawPolyline(points, 3);
}

void checkBox(QPainter *painter, const QStyleOption *option)
{
    const bool partly = option->state.testFlag(QStyle::State_NoChange);
    const bool filled = partly || option->state.testFlag(QStyle::State_On);
    const QRectF box = indicatorRect(option);
    {
        const Strokes strokes(painter);
        indicatorGround(painter, option, filled);
        painter->drawRoundedRect(box, 3.5, 3.5);
    }
    const Palette &p = currentPalette();
    const QColor ink = option->state.testFlag(QStyle::State_Enabled) ? p.onAccent : p.faint;
    if (partly) {
        const Strokes strokes(painter);
        painter->setPen(strokeOf(ink, 1.8));
        painter->drawLine(box.center() - QPointF(3.5, 0), box.center() + QPointF(3.5, 0));
    } else if (filled) {
        checkMark(painter, box.adjusted(-0.5, -0.5, 0.5, 0.5).toRect(), ink);
    }
}

void radioButton(QPainter *painter, const QStyleOption *option)
{
    const Strokes strokes(painter);
    const bool filled = option->state.testFlag(QStyle::State_On);
    const QRectF box = indicatorRect(option);
    indicatorGround(painter, option, filled);
    painter->drawEllipse(box);
    if (!filled)
        return;
    const Palette &p = currentPalette();
    painter->setPen(Qt::NoPen);
    painter->setBrush(option->state.testFlag(QStyle::State_Enabled) ? p.onAccent : p.faint);
    painter->drawEllipse(box.center(), 3, 3);
}

void arrow(QPainter *painter, const QStyleOption *option, QStyle::PrimitiveElement direction)
{
    const Strokes strokes(painter);
    const Palette &p = currentPalette();
    painter->setPen(strokeOf(option->state.testFlag(QStyle::State_Enabled) ? p.dim : p.disabled));
    painter->translate(QRectF(option->rect).center());
    switch (direction) {
    case QStyle::PE_IndicatorArrowUp:
    case QStyle::PE_IndicatorSpinUp:
        painter->rotate(180);
        break;
    case QStyle::PE_IndicatorArrowLeft:
        painter->rotate(90);
        break;
    case QStyle::PE_IndicatorArrowRight:
        painter->rotate(270);
        break;
    default:
        break;
    }
    // Two arrows of a spin box have little height each.
    const qreal half = qBound(2.0, qMin(option->rect.width(), option->rect.height()) / 4.0, 3.5);
    const QPointF points[] = {{-half, -half / 2}, {0, half / 2}, {half, -half / 2}};
    painter->drawPolyline(points, 3);
}

void field(QPainter *painter, const QStyleOption *option, bool typedInto)
{
    const Strokes strokes(painter);
    const Palette &p = currentPalette();
    const bool enabled = option->state.testFlag(QStyle::State_Enabled);
    const bool focused = option->state.testFlag(QStyle::State_HasFocus) && enabled
        && (typedInto || option->state.testFlag(QStyle::State_KeyboardFocusChange));
    const qreal width = focused ? Metrics::focusWidth : 1;
    painter->setPen(QPen(focused ? p.accent : enabled ? p.strongLine : p.line, width));
    const bool under = enabled && !typedInto && option->state.testFlag(QStyle::State_MouseOver);
    painter->setBrush(typedInto ? p.background : under ? p.hover : p.raised);
    painter->drawRoundedRect(
        QRectF(option->rect).adjusted(width / 2, width / 2, -width / 2, -width / 2), Metrics::radius, Metrics::radius);
}

void focusRing(QPainter *painter, const QStyleOption *option, const QWidget *widget)
{
    if (!option->state.testFlag(QStyle::State_KeyboardFocusChange))
        return;
    const Strokes strokes(painter);
    const Palette &p = currentPalette();
    const auto *button = qobject_cast<const QAbstractButton *>(widget);
    const bool hasBorder
        = button && !qobject_cast<const QCheckBox *>(widget) && !qobject_cast<const QRadioButton *>(widget);
    const bool onAccent = button && button->property("role").toString() == "primary"_L1;
    QRectF ring = hasBorder ? QRectF(widget->rect()) : QRectF(option->rect);
    if (qobject_cast<const QTabBar *>(widget))
        ring.adjust(-2, -5, 2, 5); // what QTabBar asks for would cut its words
    ring.adjust(1, 1, -1, -1);
    if (onAccent)
        ring.adjust(2, 2, -2, -2); // accent on accent would be invisible, so a light ring inside
    painter->setPen(QPen(onAccent ? p.onAccent : p.accent, Metrics::focusWidth));
    const qreal radius = onAccent ? Metrics::radius - 2.5 : hasBorder ? Metrics::radius - 1 : 3;
    painter->drawRoundedRect(ring, radius, radius);
}

} // namespace Tokendesk::StylePaint
