// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/audit/chartpaint.h"
#include "ui/theme/palette.h"
#include <QLocale>
#include <QPainter>
#include <QPainterPath>
#include <QStyle>

namespace Tokendesk {

namespace {

constexpr qreal corner = 2;

int aligned(const ChartPlan &plan, Qt::Alignment alignment)
{
    return int(QStyle::visualAlignment(plan.direction, alignment) | Qt::AlignVCenter) | Qt::TextSingleLine;
}

void write(QPainter *painter, const QRectF &rect, int flags, const QString &text)
{
    const QFontMetricsF font(painter->font(), painter->device());
    painter->drawText(rect, flags, font.elidedText(text, Qt::ElideRight, rect.width() + 1));
}

} // namespace

ChartPaint ChartPaint::onScreen(const Palette &palette, const QFont &font)
{
    return {
        font, palette.surface, palette.text, palette.dim, palette.accent, palette.warning, palette.bad, palette.idle};
}

ChartPaint ChartPaint::onPaper(const QFont &font)
{
    const Palette palette = Palette::light();
    return {font, Qt::white, Qt::black, palette.dim, palette.accent, palette.warning, palette.bad, palette.idle};
}

QColor ChartPaint::inkOf(ChartWeight weight) const
{
    switch (weight) {
    case ChartWeight::Usual:
        return usual;
    case ChartWeight::Warning:
        return warning;
    case ChartWeight::Bad:
        return bad;
    case ChartWeight::Idle:
        return idle;
    }
    Q_UNREACHABLE();
}

/// Lines drawn by hand: a brush pattern is made of device pixels, so paper would show it as plain grey.
void ChartPaint::hatch(QPainter *painter, const QRectF &rect, bool crossed, const QColor &color) const
{
    painter->save();
    painter->setClipRect(rect, Qt::IntersectClip);
    painter->setPen(QPen(color, stripe / 4));
    for (qreal x = rect.left() - rect.height(); x < rect.right(); x += stripe) {
        painter->drawLine(QPointF(x, rect.bottom()), QPointF(x + rect.height(), rect.top()));
        if (crossed)
            painter->drawLine(QPointF(x, rect.top()), QPointF(x + rect.height(), rect.bottom()));
    }
    painter->restore();
}

void ChartPaint::fill(QPainter *painter, const QRectF &rect, ChartWeight weight) const
{
    if (rect.isEmpty())
        return;
    const QColor ink = inkOf(weight);
    const bool hollow = weight == ChartWeight::Idle;
    painter->setPen(hollow ? QPen(ink, stripe / 4) : QPen(Qt::NoPen));
    painter->setBrush(hollow ? mixed(ground, ink, 0.25) : ink);
    const qreal inset = hollow ? stripe / 8 : 0;
    painter->drawRoundedRect(rect.adjusted(inset, inset, -inset, -inset), corner, corner);
    if (weight == ChartWeight::Warning || weight == ChartWeight::Bad)
        hatch(painter, rect, weight == ChartWeight::Bad, ground);
}

void ChartPaint::paintCell(
    QPainter *painter, const Chart &chart, const ChartPlan::Place &place, const ChartBar &bin) const
{
    const QColor ink = inkOf(bin.weight);
    const int highest = chart.highest();
    const qreal share = bin.count == 0 || highest == 0 ? 0 : 0.12 + 0.58 * bin.count / highest;
    const QColor color = share > 0 ? mixed(ground, ink, share) : mixed(ground, idle, 0.08);
    painter->setPen(Qt::NoPen);
    painter->setBrush(color);
    painter->drawRoundedRect(place.bar, corner, corner);
    if (bin.count == 0)
        return;
    const QString number = QLocale().toString(bin.count);
    if (bin.weight == ChartWeight::Warning || bin.weight == ChartWeight::Bad) {
        // At both sides only: the number stays readable.
        const QFontMetricsF metrics(font, painter->device());
        const qreal wide = (place.bar.width() - metrics.horizontalAdvance(number)) / 2 - 3;
        const QColor line = mixed(color, ink, 0.6);
        if (wide > 2) {
            const bool crossed = bin.weight == ChartWeight::Bad;
            hatch(painter, {place.bar.left(), place.bar.top(), wide, place.bar.height()}, crossed, line);
            hatch(painter, {place.bar.right() - wide, place.bar.top(), wide, place.bar.height()}, crossed, line);
        }
    }
    painter->setPen(readableOn(color, text));
    painter->drawText(place.number, int(Qt::AlignCenter) | Qt::TextSingleLine, number);
}

void ChartPaint::paintBar(QPainter *painter, const Chart &chart, const ChartPlan &plan, qsizetype bin) const
{
    const ChartBar &facts = chart.bins.at(bin);
    const ChartPlan::Place &place = plan.places.at(bin);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setFont(font);
    if (chart.shape == Chart::Shape::Cells) {
        paintCell(painter, chart, place, facts);
        painter->restore();
        return;
    }
    const bool columns = chart.shape == Chart::Shape::Columns;
    if (columns && facts.count == 0) {
        painter->setPen(QPen(mixed(ground, idle, 0.4), 1));
        painter->drawLine(place.room.bottomLeft(), place.room.bottomRight());
    }
    fill(painter, place.bar, facts.weight);
    painter->setPen(dim);
    if (!place.label.isEmpty() && !columns)
        write(painter, place.label, aligned(plan, Qt::AlignLeft), facts.label);
    painter->setPen(facts.weight == ChartWeight::Usual || facts.count == 0 ? dim : inkOf(facts.weight));
    if (!place.number.isEmpty())
        painter->drawText(place.number,
            columns ? int(Qt::AlignHCenter | Qt::AlignBottom) | Qt::TextSingleLine : aligned(plan, Qt::AlignLeft),
            QLocale().toString(facts.count));
    painter->restore();
}

void ChartPaint::paintTitles(QPainter *painter, const Chart &chart, const ChartPlan &plan) const
{
    painter->save();
    painter->setFont(font);
    painter->setPen(dim);
    for (qsizetype row = 0; row < plan.rowTitles.size(); ++row)
        write(painter, plan.rowTitles.at(row), aligned(plan, Qt::AlignLeft), chart.rowTitles.at(row));
    for (qsizetype column = 0; column < plan.columnTitles.size(); ++column)
        write(painter, plan.columnTitles.at(column), int(Qt::AlignCenter) | Qt::TextSingleLine,
            chart.columnTitles.at(column));
    // Labels of columns reach beyond their own bar.
    for (qsizetype bin = 0; chart.shape == Chart::Shape::Columns && bin < plan.places.size(); ++bin) {
        if (!plan.places.at(bin).label.isEmpty())
            painter->drawText(
                plan.places.at(bin).label, int(Qt::AlignCenter) | Qt::TextSingleLine, chart.bins.at(bin).label);
    }
    painter->restore();
}

void ChartPaint::paintAll(
    QPainter *painter, const Chart &chart, const QRectF &rect, Qt::LayoutDirection direction) const
{
    const ChartPlan plan = ChartPlan::of(chart, rect, QFontMetricsF(font, painter->device()), direction);
    paintTitles(painter, chart, plan);
    for (qsizetype bin = 0; bin < plan.places.size(); ++bin)
        paintBar(painter, chart, plan, bin);
}

} // namespace Tokendesk
