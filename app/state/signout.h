// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/state/accountbook.h"

namespace Tokendesk {
class TokenBook;

/// Signs an account out, in an order in which nothing is called done that is not: end the session at the registry,
/// revoke the login token and prove it dead, delete the kept texts, forget the credentials, prove that. Ends with
/// finished() or failed(), then deletes itself. After failed() the account is still there.
class SignOut : public QObject {
    Q_OBJECT
public:
    struct Wish {
        bool revokeToken = false; ///< What signing in made. Only possible if the registry lets this account revoke.
        bool dropSecrets = false; ///< Delete the texts of its tokens from the vault too.
    };
    SignOut(AccountBook *accounts, TokenBook *tokens, const AccountId &account, const Wish &wish,
        QObject *parent = nullptr);
    /// Whether the registry takes the sign-in itself back (RFC 7009): then no token has to be found in its list.
    static bool revokesGrants(const AccountBook *accounts, const AccountId &account);
    void start();

signals:
    void finished();
    void failed(const Tokendesk::Error &error);

private:
    void revokeToken(const Credentials &credentials);
    void revokeGrant(const Credentials &credentials, const LoginFacts &facts);
    void proveDead(const Credentials &credentials);
    void proveUnlisted(const Credentials &credentials);
    void endSession(const Credentials &credentials);
    void forget();
    void stop(const Error &error);

    AccountBook *m_accounts;
    TokenBook *m_tokens;
    AccountId m_account;
    Wish m_wish;
};

} // namespace Tokendesk
