// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tray/traybackend.h"
#include <QSystemTrayIcon>

namespace Tokendesk {

SystemTray::SystemTray(QObject *parent) : TrayBackend(parent), m_icon(new QSystemTrayIcon(this))
{
    connect(m_icon, &QSystemTrayIcon::activated, this, [this](QSystemTrayIcon::ActivationReason reason) {
        if (reason == QSystemTrayIcon::Trigger)
            emit clicked();
        else if (reason == QSystemTrayIcon::DoubleClick)
            emit doubleClicked();
        else if (reason == QSystemTrayIcon::MiddleClick)
            emit middleClicked();
    });
    connect(m_icon, &QSystemTrayIcon::messageClicked, this, &TrayBackend::notificationClicked);
}

bool SystemTray::isAvailable() const
{
    return QSystemTrayIcon::isSystemTrayAvailable();
}

void SystemTray::show()
{
    m_icon->hide(); // one that was shown before there was a tray stays out of it
    m_icon->show();
}

void SystemTray::setMenu(QMenu *menu)
{
    m_icon->setContextMenu(menu);
}

void SystemTray::setIcon(const QIcon &icon)
{
    m_icon->setIcon(icon);
}

void SystemTray::setToolTip(const QString &text)
{
    m_icon->setToolTip(text.toHtmlEscaped()); // some trays read it as HTML
}

/// Notification services read markup in what they show.
void SystemTray::tell(const QString &title, const QString &text)
{
    m_icon->showMessage(title.toHtmlEscaped(), text.toHtmlEscaped(), QSystemTrayIcon::Information);
}

} // namespace Tokendesk
