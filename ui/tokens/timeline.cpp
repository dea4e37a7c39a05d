// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tokens/timeline.h"
#include "app/desk.h"
#include "app/domain/token.h"
#include "ui/text/tokenwords.h"
#include "ui/theme/theme.h"
#include <QPainter>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace Tokendesk {

namespace {

constexpr qreal dot = 12;
constexpr qreal track = 4;

} // namespace

TimeLine::TimeLine(const Context &context, const Token &token, QWidget *parent) : QWidget(parent)
{
    const TokenWords &words = *context.words;
    const QDateTime now = context.desk->clock()->now();
    m_now = now.toSecsSinceEpoch();
    const QDateTime end = token.hasReview() ? token.review : token.expires;
    const auto add = [this, &words](const QDateTime &time, const QString &text, bool isEnd) {
        if (!time.isValid())
            return;
        const qint64 at = time.toSecsSinceEpoch();
        m_points.append({at, text.arg(words.when(at, m_now)), isEnd});
    };
    add(token.created, tr("created %1", "2 hours ago"), false);
    add(token.lastUsed, tr("used %1", "2 hours ago"), false);
    add(end, token.hasReview() ? tr("review %1", "in 12 days") : end > now ? tr("ends %1") : tr("ended %1"), true);
    std::stable_sort(m_points.begin(), m_points.end(), [](const Point &a, const Point &b) { return a.at < b.at; });
    m_open = !end.isValid();
    const TokenState state = stateAt(token, now);
    m_endsBadly = state == TokenState::Expired || state == TokenState::EndsTomorrow || state == TokenState::EndsSoon;
    m_from = m_points.isEmpty() ? m_now : std::min(m_points.constFirst().at, m_now);
    m_until = m_points.isEmpty() ? m_now : std::max(m_points.constLast().at, m_now);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAccessibleName(tr("Time line"));
    QStringList sentence;
    for (const Point &point : std::as_const(m_points))
        sentence.append(point.text);
    if (m_open)
        sentence.append(token.expiresReported ? tr("no end") : tr("end not reported"));
    setAccessibleDescription(sentence.join(tr(", ", "between the points of a time line")));
    setToolTip(accessibleDescription());
    setVisible(!m_points.isEmpty());
}

QSize TimeLine::sizeHint() const
{
    return {240, int(dot) + Metrics::step + QFontMetrics(captionFont()).height()};
}

QSize TimeLine::minimumSizeHint() const
{
    return {120, sizeHint().height()};
}

/// Without an end the line goes on a little beyond now.
qreal TimeLine::placeOf(qint64 time) const
{
    const qreal room = m_open ? 0.85 : 1;
    return m_until == m_from ? 0 : room * qreal(time - m_from) / qreal(m_until - m_from);
}

void TimeLine::paintEvent(QPaintEvent *)
{
    const Palette &p = currentPalette();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const qreal left = dot / 2 + 1;
    const qreal width = this->width() - 2 * left;
    // Time runs with the language.
    const auto x = [&](qreal place) {
        return layoutDirection() == Qt::RightToLeft ? left + width * (1 - place) : left + width * place;
    };
    const qreal y = dot / 2 + 1;
    painter.setPen(QPen(p.strongLine, track, Qt::SolidLine, Qt::RoundCap));
    painter.drawLine(QPointF(x(0), y), QPointF(x(m_open ? 0.85 : 1), y));
    if (m_open) {
        painter.setPen(QPen(p.strongLine, track, Qt::DotLine, Qt::RoundCap));
        painter.drawLine(QPointF(x(0.88), y), QPointF(x(1), y));
    }
    painter.setPen(QPen(p.accent, track, Qt::SolidLine, Qt::RoundCap));
    painter.drawLine(QPointF(x(0), y), QPointF(x(placeOf(std::clamp(m_now, m_from, m_until))), y));
    for (const Point &point : m_points) {
        const QColor ink = !point.isEnd ? p.accent : m_endsBadly ? p.warning : p.idle;
        painter.setPen(QPen(ink, 3));
        painter.setBrush(p.surface);
        painter.drawEllipse(QPointF(x(placeOf(point.at)), y), dot / 2 - 1, dot / 2 - 1);
    }
    paintLabels(&painter, left, width);
}

/// Below their points, moved apart; a word that finds no room is left to the facts and the tool tip.
void TimeLine::paintLabels(QPainter *painter, qreal left, qreal width) const
{
    const QFont font = captionFont();
    const QFontMetricsF metrics(font);
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    painter->setFont(font);
    painter->setPen(currentPalette().faint);
    const qreal top = dot + Metrics::halfStep;
    QList<QRectF> taken;
    // The ends of the line come first: they matter most.
    QList<Point> order = m_points;
    std::stable_sort(order.begin(), order.end(), [](const Point &a, const Point &b) { return a.isEnd && !b.isEnd; });
    for (const Point &point : std::as_const(order)) {
        const qreal wide = metrics.horizontalAdvance(point.text);
        const qreal place = mirrored ? 1 - placeOf(point.at) : placeOf(point.at);
        const qreal start = std::clamp(left + width * place - wide / 2, 0.0, std::max(0.0, this->width() - wide));
        const QRectF box(start, top, wide, metrics.height());
        const QRectF around = box.adjusted(-Metrics::step, 0, Metrics::step, 0);
        if (std::any_of(taken.cbegin(), taken.cend(), [&](const QRectF &other) { return other.intersects(around); }))
            continue;
        taken.append(box);
        painter->drawText(box, Qt::AlignCenter | Qt::TextDontClip, point.text);
    }
}

} // namespace Tokendesk
