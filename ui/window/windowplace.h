// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QTimer>

class QSplitter;
class QWidget;

namespace Tokendesk {
class Settings;

/// Gives the window the place and the parts the widths that it had last time, and at first as much room as the screen
/// has for it. Remembers what the person changes.
class WindowPlace : public QObject {
    Q_OBJECT
public:
    /// Made before the window is shown; owned by the window, outlived by the settings.
    WindowPlace(QWidget *window, Settings *settings);

    void setParts(QSplitter *parts);

    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void keep();

    QWidget *m_window;
    QSplitter *m_parts = nullptr;
    Settings *m_settings;
    QTimer m_change; // a drag tells of itself many times
};

} // namespace Tokendesk
