// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/token.h"
#include "ui/context.h"
#include <QObject>

namespace Tokendesk {
class Actions;
class SideBar;
class TokenPage;
class TopBar;

/// Keeps filter field, side bar and table together, and adds the actions that find something: lists by number, command
/// palette, shortcut sheet.
class TokenFinding : public QObject {
    Q_OBJECT
public:
    struct Parts {
        QWidget *window;
        Actions *actions;
        TopBar *top;
        SideBar *side;
        TokenPage *page;
    };
    TokenFinding(const Context &context, const Parts &parts);

    /// Makes a token seen, whatever the filter hides.
    void show(const TokenId &token);

signals:
    void copyRequested(const Tokendesk::TokenId &token);

private:
    void addActions();
    void connectParts();
    void followQuery(const QString &query);
    void goToTable();
    void openPalette();
    void openShortcuts();

    Context m_context;
    Parts m_parts;
};

} // namespace Tokendesk
