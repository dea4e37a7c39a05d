// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/token.h"
#include <QObject>

namespace Tokendesk {
class AccountBook;
class AuditPage;
class Pages;
class SideBar;
class TokenPage;

/// What the window's actions are about: the table that is shown, its current and selected tokens, and the account.
class Choice : public QObject {
    Q_OBJECT
public:
    struct Parts {
        const AccountBook *accounts;
        const SideBar *side;
        const Pages *pages;
        TokenPage *page;
    };
    explicit Choice(const Parts &parts, QObject *parent = nullptr);

    void setAudit(AuditPage *audit); ///< Once it is built.

    TokenPage *tokens() const; ///< Null where the page that is shown has none.
    std::optional<Token> token() const;
    QList<TokenId> selected() const;
    AccountId account() const; ///< The one that the side bar shows, or the only one there is.
    AccountId accountInSideBar() const; ///< Empty: all.

signals:
    void changed();

private:
    void follow(TokenPage *page);

    Parts m_parts;
    AuditPage *m_audit = nullptr;
};

} // namespace Tokendesk
