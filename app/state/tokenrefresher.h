// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/answer.h"
#include "app/domain/account.h"
#include "app/registry/registry.h"
#include <QHash>
#include <QObject>

namespace Tokendesk {
class AccountBook;

/// Renews the tokens of accounts that came with a refresh token. Asked by AccountBook, whose signals tell the windows.
///
///     vault                     us                       registry
///     fetch, forget, proved <-
///                               refresh token      ->    once
///                                                  <-    token, new refresh token
///     keep, read back       <-
///                               token may be used
///
/// A refresh token leaves the vault before it is sent: whatever happens to us then, it is never sent twice. It goes
/// back only if it is known not to have been used. One renewal an account at a time: who asks meanwhile hears the same
/// answer.
class TokenRefresher : public QObject {
    Q_OBJECT
public:
    explicit TokenRefresher(AccountBook *accounts);

    bool canRenew(const AccountId &account) const;
    /// Whether the token has ended or is about to.
    bool isDue(const AccountId &account, const QDateTime &now) const;
    bool isBusy(const AccountId &account) const;
    /// The running renewal, or a new one. GrantOver: only signing in again helps. Other errors: it may be tried again.
    Answer<void> renew(const AccountId &account);
    /// New credentials took the place of what we may still hold.
    void drop(const AccountId &account);
    /// The running renewal; else nothing is to be waited for.
    Answer<void> settled(const AccountId &account) const;

private:
    void take(const AccountId &account, const Asked<void> &asked);
    void send(const AccountId &account, const Secret &refreshToken, const Asked<void> &asked);
    void putBack(const AccountId &account, const Secret &refreshToken, const Error &why, const Asked<void> &asked);
    void keep(const AccountId &account, const Asked<void> &asked);
    const LoginFacts *facts(const AccountId &account) const;

    AccountBook *m_accounts;
    QHash<AccountId, Answer<void>> m_running;
    QHash<AccountId, Credentials> m_unkept; // what the vault would not take yet
};

} // namespace Tokendesk
