// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/audit/chartplan.h"
#include <QColor>
#include <QFont>

class QPainter;

namespace Tokendesk {
struct Palette;

/// Paints the parts of a chart, for the window and for paper alike.
struct ChartPaint {
    QFont font;
    QColor ground;
    QColor text;
    QColor dim;
    QColor usual;
    QColor warning;
    QColor bad;
    QColor idle;
    qreal stripe = 6; ///< From one line of a pattern to the next.

    static ChartPaint onScreen(const Palette &palette, const QFont &font);
    static ChartPaint onPaper(const QFont &font);

    /// One bar or cell with its words.
    void paintBar(QPainter *painter, const Chart &chart, const ChartPlan &plan, qsizetype bin) const;
    /// What stands beside the cells.
    void paintTitles(QPainter *painter, const Chart &chart, const ChartPlan &plan) const;
    void paintAll(QPainter *painter, const Chart &chart, const QRectF &rect, Qt::LayoutDirection direction) const;

private:
    QColor inkOf(ChartWeight weight) const;
    void fill(QPainter *painter, const QRectF &rect, ChartWeight weight) const;
    void paintCell(QPainter *painter, const Chart &chart, const ChartPlan::Place &place, const ChartBar &bin) const;
    void hatch(QPainter *painter, const QRectF &rect, bool crossed, const QColor &color) const;
};

} // namespace Tokendesk
