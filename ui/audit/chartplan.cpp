// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/audit/chartplan.h"
#include <QLocale>
#include <algorithm>
#include <cmath>

namespace Tokendesk {

namespace {

constexpr qreal gap = 4;
constexpr qreal leastBar = 3; // a single token among thousands is seen too
constexpr int columnLetters = 5; // height of the columns, in lines of text

qreal widest(const QStringList &texts, const QFontMetricsF &font)
{
    qreal width = 0;
    for (const QString &text : texts)
        width = std::max(width, font.horizontalAdvance(text));
    return width;
}

qreal widestLabel(const QList<ChartBar> &bins, const QFontMetricsF &font)
{
    QStringList labels;
    for (const ChartBar &bin : bins)
        labels.append(bin.label);
    return widest(labels, font);
}

qreal lengthOf(const ChartBar &bin, int highest, qreal room)
{
    if (bin.count == 0 || highest == 0)
        return 0;
    return std::min(room, std::max(leastBar, room * bin.count / highest));
}

qreal rowHeight(const QFontMetricsF &font)
{
    return std::ceil(font.height()) + gap;
}

/// Each label stands under its own bar. Where they are wider than the bars some are left out; both ends stay, as what
/// is over and what never ends are no months.
void placeColumnLabels(ChartPlan *plan, const Chart &chart, const QRectF &rect, const QFontMetricsF &font)
{
    const qreal line = std::ceil(font.height());
    QList<QRectF> taken;
    const auto write = [&](qsizetype i) {
        const qreal wide = std::min(std::ceil(font.horizontalAdvance(chart.bins.at(i).label)) + 1, rect.width());
        QRectF label(plan->places.at(i).whole.center().x() - wide / 2, rect.bottom() - line, wide, line);
        label.moveLeft(std::clamp(label.left(), rect.left(), rect.right() - wide));
        const QRectF alone = label.adjusted(-gap, 0, gap, 0);
        if (std::any_of(
                taken.cbegin(), taken.cend(), [&alone](const QRectF &other) { return other.intersects(alone); }))
            return;
        taken.append(label);
        plan->places[i].label = label;
    };
    if (chart.bins.isEmpty())
        return;
    write(0);
    for (qsizetype i = chart.bins.size() - 1; i > 0; --i)
        write(i);
}

void placeColumns(ChartPlan *plan, const Chart &chart, const QRectF &rect, const QFontMetricsF &font)
{
    const auto count = std::max<qsizetype>(1, chart.bins.size());
    const qreal step = rect.width() / qreal(count);
    const qreal line = std::ceil(font.height());
    const int highest = chart.highest();
    for (qsizetype i = 0; i < chart.bins.size(); ++i) {
        const ChartBar &bin = chart.bins.at(i);
        ChartPlan::Place place;
        place.whole = {rect.left() + step * qreal(i), rect.top(), step, rect.height()};
        const qreal inset = std::min(step / 5, 6.0);
        place.room = place.whole.adjusted(inset, line + 2, -inset, -line - gap);
        place.bar = place.room;
        place.bar.setTop(place.bar.bottom() - lengthOf(bin, highest, place.room.height()));
        if (bin.count > 0 && font.horizontalAdvance(QLocale().toString(bin.count)) <= step)
            place.number = {place.whole.left(), place.bar.top() - line - 1, step, line};
        plan->places.append(place);
    }
    placeColumnLabels(plan, chart, rect, font);
}

void placeRows(ChartPlan *plan, const Chart &chart, const QRectF &rect, const QFontMetricsF &font)
{
    const qreal most = rowHeight(font) + 2 * gap;
    const qreal step = std::min(most, rect.height() / qreal(std::max<qsizetype>(1, chart.bins.size())));
    const qreal words = std::min(widestLabel(chart.bins, font) + 2, rect.width() / 2);
    const int highest = chart.highest();
    const qreal digits = font.horizontalAdvance(QLocale().toString(highest)) + 2;
    for (qsizetype i = 0; i < chart.bins.size(); ++i) {
        ChartPlan::Place place;
        place.whole = {rect.left(), rect.top() + step * qreal(i), rect.width(), step};
        place.label = {rect.left() + gap, place.whole.top(), words, step};
        const qreal start = place.label.right() + 2 * gap;
        const qreal thick = std::min(step - gap, std::ceil(font.height() * 0.75));
        place.room = {start, place.whole.center().y() - thick / 2, rect.right() - digits - 2 * gap - start, thick};
        place.bar = place.room;
        place.bar.setWidth(lengthOf(chart.bins.at(i), highest, place.room.width()));
        place.number = {place.bar.right() + gap, place.whole.top(), digits, step};
        plan->places.append(place);
    }
}

void placeCells(ChartPlan *plan, const Chart &chart, const QRectF &rect, const QFontMetricsF &font)
{
    const qsizetype rows = chart.rowTitles.size();
    const qsizetype columns = chart.columnTitles.size();
    if (rows == 0 || columns == 0)
        return;
    const qreal line = std::ceil(font.height());
    const qreal words = std::min(widest(chart.rowTitles, font) + gap, rect.width() * 0.4);
    const qreal wide = std::min(7 * line, (rect.width() - words - gap) / qreal(columns));
    const qreal high = std::min(line + 2 * gap, (rect.height() - line - 2) / qreal(rows));
    const qreal left = rect.left() + words + gap;
    const qreal top = rect.top() + line + 2;
    for (qsizetype column = 0; column < columns; ++column)
        plan->columnTitles.append({left + wide * qreal(column), rect.top(), wide - 2, line});
    for (qsizetype row = 0; row < rows; ++row) {
        plan->rowTitles.append({rect.left(), top + high * qreal(row), words, high});
        for (qsizetype column = 0; column < columns; ++column) {
            ChartPlan::Place place;
            place.whole = {left + wide * qreal(column), top + high * qreal(row), wide, high};
            place.room = place.whole.adjusted(2, 1.5, -2, -1.5);
            place.bar = place.room;
            place.number = place.room;
            plan->places.append(place);
        }
    }
}

QRectF mirrored(const QRectF &rect, const QRectF &inside)
{
    QRectF other = rect;
    other.moveRight(inside.left() + inside.right() - rect.left());
    return other;
}

/// What reads from right to left begins at the right.
void mirror(ChartPlan *plan, const QRectF &rect)
{
    for (ChartPlan::Place &place : plan->places) {
        for (QRectF *part : {&place.whole, &place.room, &place.bar, &place.label, &place.number})
            *part = mirrored(*part, rect);
    }
    for (QList<QRectF> *titles : {&plan->rowTitles, &plan->columnTitles}) {
        for (QRectF &title : *titles)
            title = mirrored(title, rect);
    }
}

} // namespace

int Chart::highest() const
{
    int highest = 0;
    for (const ChartBar &bin : bins)
        highest = std::max(highest, bin.count);
    return highest;
}

qreal ChartPlan::leastHeight(const Chart &chart, const QFontMetricsF &font)
{
    switch (chart.shape) {
    case Chart::Shape::Columns:
        return (columnLetters + 2) * std::ceil(font.height());
    case Chart::Shape::Rows:
        return rowHeight(font) * qreal(chart.bins.size());
    case Chart::Shape::Cells:
        return rowHeight(font) * qreal(chart.rowTitles.size() + 1);
    }
    Q_UNREACHABLE();
}

ChartPlan ChartPlan::of(
    const Chart &chart, const QRectF &rect, const QFontMetricsF &font, Qt::LayoutDirection direction)
{
    ChartPlan plan;
    plan.direction = direction;
    switch (chart.shape) {
    case Chart::Shape::Columns:
        placeColumns(&plan, chart, rect, font);
        break;
    case Chart::Shape::Rows:
        placeRows(&plan, chart, rect, font);
        break;
    case Chart::Shape::Cells:
        placeCells(&plan, chart, rect, font);
        break;
    }
    if (direction == Qt::RightToLeft)
        mirror(&plan, rect);
    return plan;
}

} // namespace Tokendesk
