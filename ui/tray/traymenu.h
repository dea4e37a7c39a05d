// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/token.h"
#include "ui/context.h"
#include <QMenu>

namespace Tokendesk {
class TokenCopier;

/// What the tray offers: what lies on the clipboard, pinned tokens, those copied last - ten at most, the rest under
/// "More" - and the ways to the window. Built when it is about to be seen. Without a tray the window offers it too.
class TrayMenu : public QMenu {
    Q_OBJECT
public:
    static constexpr int most = 10;

    TrayMenu(const Context &context, TokenCopier *copier, QWidget *parent = nullptr);
    void fill();

signals:
    void quickCopyRequested();
    void endingRequested(); ///< The window, showing what ends this week.
    void windowRequested();
    void quitRequested();

private:
    void addClipboard();
    void addTokens();
    void addCaption(const QString &text);
    void addToken(QMenu *menu, const TokenId &id);
    QString entryText(const QString &name, const QString &trailing) const;

    Context m_context;
    TokenCopier *m_copier;
    int m_entries = 0;
};

/// Enabled tokens that end within seven days.
int endingThisWeek(const Context &context);

} // namespace Tokendesk
