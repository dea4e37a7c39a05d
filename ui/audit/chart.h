// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace Tokendesk {

/// How much a bar matters. Each has a pattern of its own, so that it is told apart in grey too.
enum class ChartWeight { Usual, Warning, Bad, Idle };

/// One bar or cell of a chart, and what choosing it filters by.
struct ChartBar {
    QString label; ///< Short, beside the bar; empty in cells.
    QString spoken; ///< Whole: "Ends in March 2027: 12 tokens"
    QString query; ///< For the filter field; empty: it cannot be chosen.
    int count = 0;
    ChartWeight weight = ChartWeight::Usual;

    bool operator==(const ChartBar &) const = default;
};

/// What a chart shows, in words, ready to be painted on a screen or on paper.
struct Chart {
    enum class Shape { Columns, Rows, Cells };
    Shape shape = Shape::Columns;
    QString name; ///< For programs: "ends"
    QString title;
    QList<ChartBar> bins; ///< Of cells: row by row.
    QStringList rowTitles{}; ///< Of cells only.
    QStringList columnTitles{}; ///< Of cells only.

    int highest() const;
    bool operator==(const Chart &) const = default;
};

} // namespace Tokendesk
