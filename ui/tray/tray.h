// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/context.h"
#include "ui/tray/trayicon.h"
#include <QObject>
#include <QTimer>
#include <memory>

namespace Tokendesk {
class TokenCopier;
class TrayBackend;
class TrayMenu;

/// The tray icon: a click opens quick copy or the window, as the settings say, the other button the menu. A tray that
/// comes late is waited for; without one nothing is ever hidden.
class Tray : public QObject {
    Q_OBJECT
public:
    /// Takes the backend over; the system's own if there is none.
    Tray(const Context &context, TokenCopier *copier, TrayBackend *backend = nullptr, QObject *parent = nullptr);
    ~Tray() override;

    static bool isAvailable(); ///< Of the system's.
    bool isThere() const; ///< Asked anew each time: trays come and go.
    void show();
    void setLocked(bool locked);
    TrayLook look() const;
    TrayMenu *menu() const;
    void tell(const QString &title, const QString &text);

signals:
    void appeared(); ///< A tray has come after we had started.
    void quickCopyRequested();
    void endingRequested();
    void windowRequested();
    void quitRequested();
    void notificationClicked();

private:
    void lookForTray();
    void click();
    void doubleClick();
    void showLook();
    void refreshMenu();

    Context m_context;
    TrayBackend *m_backend;
    std::unique_ptr<TrayMenu> m_menu;
    QTimer m_single; ///< Tells one click from two.
    QTimer m_retry;
    int m_retries = 5;
    bool m_locked = false;
    int m_ending = 0;
    TrayLook m_look = TrayLook::Plain;
};

} // namespace Tokendesk
