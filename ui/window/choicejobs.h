// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/token.h"
#include "ui/clipboard/copyform.h"
#include "ui/context.h"
#include "ui/window/windowactions.h"
#include <QObject>

namespace Tokendesk {
class AccountJobs;
class Choice;
class TokenCopier;
class TokenDetails;
class TokenJobs;
class TokenPage;

/// Does with what is chosen what the actions, the tables and the details ask for.
class ChoiceJobs : public QObject {
    Q_OBJECT
public:
    struct Parts {
        const Choice *choice;
        TokenCopier *copier;
        TokenJobs *tokens;
        AccountJobs *accounts;
    };
    ChoiceJobs(const Context &context, const WindowActions &actions, const Parts &parts, QObject *parent = nullptr);

    void serve(TokenPage *page); ///< Its menu and its wishes.
    void serve(TokenDetails *details);
    void revokeThese(const QList<TokenId> &tokens); ///< What will go is always shown first.

private:
    void connectActions();
    void create();
    void clone();
    void rotate();
    void pause();
    void revoke();
    void revokeByRule();
    void copyAs(CopyForm form);
    void whoAmI();

    Context m_context;
    WindowActions m_actions;
    Parts m_parts;
};

} // namespace Tokendesk
