// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/countdownbar.h"
#include "ui/theme/theme.h"
#include <QPainter>
#include <QStyle>
#include <QTimerEvent>

namespace Tokendesk {

CountdownBar::CountdownBar(QWidget *parent) : QProgressBar(parent)
{
    setTextVisible(false);
    setRange(0, 1);
    setValue(0);
    setMinimumWidth(96);
}

void CountdownBar::start(std::chrono::seconds total)
{
    m_driven = false;
    m_end = QDeadlineTimer(total);
    setRange(0, qMax(1, int(total.count())));
    showRemaining();
}

void CountdownBar::showLeft(std::chrono::seconds left, std::chrono::seconds total)
{
    m_driven = true;
    m_second.stop();
    setRange(0, qMax(1, int(total.count())));
    setValue(int(left.count()));
}

void CountdownBar::stop()
{
    m_driven = false;
    m_end = QDeadlineTimer(0);
    showRemaining();
}

bool CountdownBar::isTicking() const
{
    return m_second.isActive();
}

std::chrono::seconds CountdownBar::remaining() const
{
    return std::chrono::ceil<std::chrono::seconds>(std::chrono::milliseconds(m_end.remainingTime()));
}

void CountdownBar::paintEvent(QPaintEvent *)
{
    const Palette &p = currentPalette();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    const QRectF track(0, (height() - 4) / 2.0, width(), 4);
    painter.setBrush(p.strongLine);
    painter.drawRoundedRect(track, 2, 2);
    QRectF left = track;
    left.setWidth(track.width() * value() / maximum());
    if (layoutDirection() == Qt::RightToLeft)
        left.moveRight(track.right());
    painter.setBrush(p.accent);
    painter.drawRoundedRect(left, 2, 2);
}

void CountdownBar::showEvent(QShowEvent *event)
{
    showRemaining();
    QProgressBar::showEvent(event);
}

void CountdownBar::hideEvent(QHideEvent *event)
{
    m_second.stop();
    QProgressBar::hideEvent(event);
}

void CountdownBar::timerEvent(QTimerEvent *event)
{
    if (event->timerId() != m_second.timerId())
        return QProgressBar::timerEvent(event);
    showRemaining();
    emit secondPassed();
}

void CountdownBar::showRemaining()
{
    if (m_driven)
        return;
    setValue(int(remaining().count()));
    if (m_end.hasExpired() || !isVisible())
        m_second.stop();
    else if (!m_second.isActive())
        m_second.start(1000, Qt::PreciseTimer, this); // a coarse one comes early and shows a second twice
}

} // namespace Tokendesk
