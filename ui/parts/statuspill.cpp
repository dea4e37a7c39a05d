// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/statuspill.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include <QEvent>
#include <QPainter>
#include <QStyle>

namespace Tokendesk {

namespace {

constexpr int edge = 7;
constexpr int gap = 6;

int symbolSide(const QFontMetrics &font)
{
    return qMax(12, qRound(font.height() * 0.7));
}

} // namespace

StatusPill::StatusPill(const Look &look, QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setLook(look);
}

void StatusPill::setLook(const Look &look)
{
    m_look = look;
    setAccessibleName(look.text);
    updateGeometry();
    update();
}

QSize StatusPill::sizeHint() const
{
    return sizeOf(m_look, QFontMetrics(pillFont()));
}

QSize StatusPill::sizeOf(const Look &look, const QFontMetrics &font)
{
    const int picture = look.icon.isEmpty() ? 0 : symbolSide(font) + gap;
    return {edge + 1 + picture + font.horizontalAdvance(look.text) + edge + 3, qMax(20, font.height() + 4)};
}

void StatusPill::paint(
    QPainter *painter, const QRect &rect, const Look &look, const QFont &font, Qt::LayoutDirection direction)
{
    const Palette &p = currentPalette();
    const QFontMetrics metrics(font);
    const int symbol = symbolSide(metrics);
    const QSize size = sizeOf(look, metrics).boundedTo(rect.size());
    const QRect pill = QStyle::alignedRect(direction, Qt::AlignLeading | Qt::AlignVCenter, size, rect);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    painter->setBrush(p.*groundOf(look.tone));
    painter->drawRoundedRect(pill, pill.height() / 2.0, pill.height() / 2.0);
    QRect inner = pill.adjusted(edge + 1, 0, -edge, 0);
    if (!look.icon.isEmpty()) {
        const QRect place
            = QStyle::alignedRect(direction, Qt::AlignLeading | Qt::AlignVCenter, {symbol, symbol}, inner);
        Icons::paint(painter, place, look.icon, p.*inkOf(look.tone));
        inner = QStyle::visualRect(direction, inner, inner.adjusted(symbol + gap, 0, 0, 0));
    }
    painter->setPen(p.*inkOf(look.tone));
    painter->setFont(font);
    const auto flags = int(QStyle::visualAlignment(direction, Qt::AlignLeading | Qt::AlignVCenter));
    painter->drawText(inner, flags | Qt::TextSingleLine, metrics.elidedText(look.text, Qt::ElideRight, inner.width()));
    painter->restore();
}

void StatusPill::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paint(&painter, rect(), m_look, pillFont(), layoutDirection());
}

void StatusPill::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        updateGeometry();
    QWidget::changeEvent(event);
}

QFont StatusPill::pillFont() const
{
    QFont result = font();
    result.setPointSizeF(baseFont().pointSizeF() * 12.0 / 13.0);
    result.setWeight(QFont::Medium);
    return result;
}

} // namespace Tokendesk
