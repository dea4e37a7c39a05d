// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/audit/chart.h"
#include <QFontMetricsF>
#include <QRectF>

namespace Tokendesk {

/// Where the parts of a chart stand in a rectangle. The same for the screen, where each place becomes a button, and for
/// paper.
struct ChartPlan {
    struct Place {
        QRectF whole; ///< What can be pressed.
        QRectF room; ///< What the bar may fill.
        QRectF bar;
        QRectF label; ///< Empty: there is no room for it.
        QRectF number; ///< Empty: there is no room for it.
    };
    QList<Place> places; ///< By bin.
    QList<QRectF> rowTitles;
    QList<QRectF> columnTitles;
    Qt::LayoutDirection direction = Qt::LeftToRight;

    /// The height below which bars or words would stand on each other.
    static qreal leastHeight(const Chart &chart, const QFontMetricsF &font);
    static ChartPlan of(
        const Chart &chart, const QRectF &rect, const QFontMetricsF &font, Qt::LayoutDirection direction);
};

} // namespace Tokendesk
