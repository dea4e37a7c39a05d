// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIcon>
#include <QObject>

class QMenu;
class QSystemTrayIcon;

namespace Tokendesk {

/// The desktop's tray, if it has one. Trays come and go, so it is asked anew each time.
class TrayBackend : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;

    virtual bool isAvailable() const = 0;
    virtual void show() = 0; ///< Again when a tray has come.
    virtual void setMenu(QMenu *menu) = 0;
    virtual void setIcon(const QIcon &icon) = 0;
    virtual void setToolTip(const QString &text) = 0;
    virtual void tell(const QString &title, const QString &text) = 0; ///< A notification.

signals:
    void clicked();
    void doubleClicked();
    void middleClicked();
    void notificationClicked();
};

/// The real one.
class SystemTray : public TrayBackend {
    Q_OBJECT
public:
    explicit SystemTray(QObject *parent = nullptr);

    bool isAvailable() const override;
    void show() override;
    void setMenu(QMenu *menu) override;
    void setIcon(const QIcon &icon) override;
    void setToolTip(const QString &text) override;
    void tell(const QString &title, const QString &text) override;

private:
    QSystemTrayIcon *m_icon;
};

} // namespace Tokendesk
