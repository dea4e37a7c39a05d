// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tokens/statesymbol.h"
#include <QPainter>
#include <QPainterPath>
#include <array>

namespace Tokendesk {

namespace {

constexpr qreal gridSize = 16; // the symbols are drawn on a grid of 16 by 16 with lines of 1.6
constexpr qreal lineWidth = 1.6;

QPainterPath polyline(std::initializer_list<QPointF> points)
{
    QPainterPath path(*points.begin());
    for (const QPointF &point : points)
        path.lineTo(point);
    return path;
}

QPainterPath ring()
{
    QPainterPath path;
    path.addEllipse(QPointF(8, 8), 6.2, 6.2);
    return path;
}

QPainterPath dot(qreal x, qreal y)
{
    return polyline({{x, y}, {x, y + 0.01}});
}

QPainterPath check()
{
    QPainterPath path = ring();
    path.addPath(polyline({{5.3, 8.3}, {7.2, 10.2}, {10.8, 6.2}}));
    return path;
}

QPainterPath clock()
{
    QPainterPath path = ring();
    path.addPath(polyline({{8, 4.6}, {8, 8.2}, {10.3, 9.6}}));
    return path;
}

QPainterPath triangle()
{
    QPainterPath path = polyline({{8, 2.2}, {14.3, 13.4}, {1.7, 13.4}});
    path.closeSubpath();
    path.addPath(polyline({{8, 6.6}, {8, 9.2}}));
    path.addPath(dot(8, 11.3));
    return path;
}

QPainterPath crossedRing()
{
    QPainterPath path = ring();
    path.addPath(polyline({{3.7, 3.7}, {12.3, 12.3}}));
    return path;
}

QPainterPath pauseBars()
{
    QPainterPath path = polyline({{5.6, 3.8}, {5.6, 12.2}});
    path.addPath(polyline({{10.4, 3.8}, {10.4, 12.2}}));
    return path;
}

QPainterPath infinity()
{
    QPainterPath path(QPointF(8, 8));
    path.cubicTo(6.4, 5.6, 5.4, 4.9, 4.2, 4.9);
    path.cubicTo(2.5, 4.9, 1.3, 6.3, 1.3, 8);
    path.cubicTo(1.3, 9.7, 2.5, 11.1, 4.2, 11.1);
    path.cubicTo(5.4, 11.1, 6.4, 10.4, 8, 8);
    path.cubicTo(9.6, 5.6, 10.6, 4.9, 11.8, 4.9);
    path.cubicTo(13.5, 4.9, 14.7, 6.3, 14.7, 8);
    path.cubicTo(14.7, 9.7, 13.5, 11.1, 11.8, 11.1);
    path.cubicTo(10.6, 11.1, 9.6, 10.4, 8, 8);
    return path;
}

QPainterPath sleep()
{
    QPainterPath path = polyline({{2, 6.2}, {7.4, 6.2}, {2, 13}, {7.4, 13}});
    path.addPath(polyline({{10, 3}, {14, 3}, {10, 8}, {14, 8}}));
    return path;
}

QPainterPath question()
{
    QPainterPath path(QPointF(5.2, 5.8));
    path.cubicTo(5.2, 4.1, 6.4, 3, 8, 3);
    path.cubicTo(9.7, 3, 10.8, 4.1, 10.8, 5.6);
    path.cubicTo(10.8, 7.6, 8, 7.7, 8, 9.8);
    path.addPath(dot(8, 12.7));
    return path;
}

const QPainterPath &symbolOf(TokenState state)
{
    // In the order of TokenState.
    static const std::array<QPainterPath, 8> symbols{
        check(), clock(), triangle(), crossedRing(), pauseBars(), infinity(), sleep(), question()};
    return symbols.at(size_t(state));
}

} // namespace

void paintStateSymbol(QPainter *painter, TokenState state, const QRectF &box, const QColor &color)
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->translate(box.topLeft());
    painter->scale(box.width() / gridSize, box.height() / gridSize);
    painter->setPen(QPen(color, lineWidth, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter->setBrush(Qt::NoBrush);
    painter->drawPath(symbolOf(state));
    painter->restore();
}

} // namespace Tokendesk
