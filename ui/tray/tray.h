// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/token.h"
#include "ui/context.h"
#include <QObject>
#include <memory>

class QMenu;
class QSystemTrayIcon;

namespace Tokendesk {

/// The tray icon: a click opens its menu, a click on a token there copies it. Without a tray nothing is ever hidden.
class Tray : public QObject {
    Q_OBJECT
public:
    explicit Tray(const Context &context, QObject *parent = nullptr);
    ~Tray() override;

    /// Asked anew each time: trays come and go.
    static bool isAvailable();
    void show();

signals:
    void copyRequested(const Tokendesk::TokenId &token);
    void windowRequested();
    void quitRequested();

private:
    void fillMenu();
    void addTokens();

    Context m_context;
    QSystemTrayIcon *m_icon;
    std::unique_ptr<QMenu> m_menu;
};

} // namespace Tokendesk
