// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/firstpaint.h"
#include <QEvent>
#include <QTimer>
#include <QWidget>
#include <utility>

namespace Tokendesk {

namespace {

constexpr int patience = 500; // on another desktop it may never be painted

} // namespace

FirstPaint::FirstPaint(QWidget *window, QObject *parent) : QObject(parent)
{
    window->installEventFilter(this);
    tellSoon(window->isVisible() && !window->isMinimized() ? patience : 0);
}

bool FirstPaint::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Paint) {
        watched->removeEventFilter(this);
        tellSoon(0); // after what was painted has gone to the screen
    }
    return QObject::eventFilter(watched, event);
}

void FirstPaint::tellSoon(int milliseconds)
{
    QTimer::singleShot(milliseconds, this, [this] {
        if (std::exchange(m_told, true))
            return;
        emit done();
    });
}

} // namespace Tokendesk
