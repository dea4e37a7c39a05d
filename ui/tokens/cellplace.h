// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRectF>

namespace Tokendesk {

constexpr qreal cellMargin = 9;
constexpr qreal cellGap = 8;
constexpr qreal cellSymbolSize = 14;

/// A part of the cell, counted from its leading side, on the side where the direction puts it.
inline QRectF placed(const QRectF &box, qreal start, qreal width, qreal height, Qt::LayoutDirection direction)
{
    const qreal left = direction == Qt::RightToLeft ? box.right() - start - width : box.left() + start;
    return {left, qRound(box.center().y() - height / 2) + 0.0, width, height};
}

inline QRectF after(const QRectF &box, qreal start, Qt::LayoutDirection direction)
{
    return direction == Qt::RightToLeft ? box.adjusted(0, 0, -start, 0) : box.adjusted(start, 0, 0, 0);
}

} // namespace Tokendesk
