// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/loadingrows.h"
#include "ui/theme/theme.h"
#include <QPainter>
#include <QStyle>
#include <QTimerEvent>
#include <array>

namespace Tokendesk {

namespace {

struct Bar {
    qreal start; ///< Share of the width.
    qreal widest;
};
constexpr std::array<Bar, 4> bars{{{0.02, 0.13}, {0.20, 0.20}, {0.46, 0.16}, {0.72, 0.22}}};

} // namespace

LoadingRows::LoadingRows(int rows, QWidget *parent) : QWidget(parent), m_rows(rows)
{
    setAccessibleName(tr("Loading"));
}

bool LoadingRows::isDrawn() const
{
    return m_drawn;
}

QSize LoadingRows::sizeHint() const
{
    return {320, m_rows * Metrics::rowHeight(fontMetrics())};
}

void LoadingRows::paintEvent(QPaintEvent *)
{
    if (!m_drawn)
        return;
    const Palette &p = currentPalette();
    const int height = Metrics::rowHeight(fontMetrics());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    for (int row = 0; row < m_rows; ++row) {
        const int top = row * height;
        painter.setPen(Qt::NoPen);
        painter.setBrush(p.line);
        for (size_t column = 0; column < bars.size(); ++column) {
            // Uneven ends look like words, even ones like a fault.
            const qreal share = 0.6 + 0.2 * qreal((size_t(row) * 2 + column) % 3);
            const QRect bar(qRound(bars[column].start * width()), top + height / 2 - 5,
                qRound(bars[column].widest * share * width()), 10);
            painter.drawRoundedRect(QStyle::visualRect(layoutDirection(), rect(), bar), 5, 5);
        }
        painter.fillRect(0, top + height - 1, width(), 1, p.line);
    }
}

void LoadingRows::showEvent(QShowEvent *event)
{
    m_delay.start(300, this);
    QWidget::showEvent(event);
}

void LoadingRows::hideEvent(QHideEvent *event)
{
    m_delay.stop();
    m_drawn = false;
    QWidget::hideEvent(event);
}

void LoadingRows::timerEvent(QTimerEvent *event)
{
    if (event->timerId() != m_delay.timerId())
        return QWidget::timerEvent(event);
    m_delay.stop();
    m_drawn = true;
    update();
}

} // namespace Tokendesk
