// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/windowplace.h"
#include "app/state/settings.h"
#include <QEvent>
#include <QScreen>
#include <QSplitter>

using namespace Qt::StringLiterals;

namespace Tokendesk {

namespace {

constexpr int version = 1;
constexpr QSize usualSize(1520, 880); // shows all columns
constexpr QSize usualFrame(16, 48); // what a window manager adds is not known before the window is shown

} // namespace

WindowPlace::WindowPlace(QWidget *window, Settings *settings) : QObject(window), m_window(window), m_settings(settings)
{
    m_change.setSingleShot(true);
    m_change.setInterval(500);
    connect(&m_change, &QTimer::timeout, this, &WindowPlace::keep);
    window->resize(usualSize.boundedTo(window->screen()->availableSize() - usualFrame));
    // Also moves it onto a screen that is there.
    window->restoreGeometry(settings->kept(u"window/place"_s, version));
    window->installEventFilter(this);
}

void WindowPlace::setParts(QSplitter *parts)
{
    m_parts = parts;
    parts->restoreState(m_settings->kept(u"window/parts"_s, version));
    connect(parts, &QSplitter::splitterMoved, &m_change, qOverload<>(&QTimer::start));
}

bool WindowPlace::eventFilter(QObject *watched, QEvent *event)
{
    if (m_window->isVisible() && (event->type() == QEvent::Resize || event->type() == QEvent::Move))
        m_change.start();
    return QObject::eventFilter(watched, event);
}

void WindowPlace::keep()
{
    m_settings->keep(u"window/place"_s, version, m_window->saveGeometry());
    if (m_parts)
        m_settings->keep(u"window/parts"_s, version, m_parts->saveState());
}

} // namespace Tokendesk
