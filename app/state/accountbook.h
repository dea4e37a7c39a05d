// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/login/login.h"
#include "app/state/store.h"
#include <QHash>

namespace Tokendesk {
class HttpClient;
class ProfileBook;
class Vault;
class VaultSwitch;

/// The accounts that are signed in, each with the Registry that speaks for it. Asked by TokenBook and the dialogs.
class AccountBook : public QObject {
    Q_OBJECT
public:
    AccountBook(const ProfileBook *profiles, HttpClient *http, const Clock *clock, VaultSwitch *vaults, Store *store,
        QObject *parent = nullptr);

    void setSaved(const QList<Account> &accounts, const QSet<AccountId> &signedOut);

    const QList<Account> &accounts() const;
    const Account *account(const AccountId &id) const;
    /// Whose it is, if this person is signed in there; null if not.
    const Account *accountOf(const QString &registryId, const QUrl &address, const Identity &identity) const;
    /// Null if the account's profile is not there any more.
    Registry *registry(const AccountId &id) const;
    /// A Registry for a login to come; the caller owns it.
    Registry *newRegistry(const RegistryProfile &profile, const QUrl &address, QObject *parent) const;
    /// Signed out, but some of its tokens' texts may still be kept.
    bool isSignedOut(const AccountId &id) const;

    /// Keeps the credentials, then saves the account. The same person at the same address is the same account: what is
    /// new is added to what is there. Error kinds: those of Vault, Storage.
    Answer<AccountId> add(const QString &registryId, const QUrl &address, const LoginResult &login);
    /// From the vault, anew each time: nothing is held.
    Answer<Credentials> credentials(const AccountId &id) const;
    void setLoginToken(const AccountId &id, const QString &tokenId);
    /// Forgets the credentials, proves it, and shows the account no more.
    Answer<void> forget(const AccountId &id);

signals:
    void accountsChanged();

private:
    Account merged(const QString &registryId, const QUrl &address, const LoginResult &login) const;
    void keepNext(
        const Account &account, const QList<std::pair<VaultKey, Secret>> &secrets, const Asked<AccountId> &asked);
    void finishAdding(const Account &account, const Asked<AccountId> &asked);
    void undoAdding(const Account &account, const Error &error, const Asked<AccountId> &asked);
    void put(const Account &account);
    Vault *vaultOf(const Account &account) const;

    const ProfileBook *m_profiles;
    HttpClient *m_http;
    const Clock *m_clock;
    VaultSwitch *m_vaults;
    Store *m_store;
    QList<Account> m_accounts;
    QList<Account> m_signedOut;
    QHash<AccountId, Registry *> m_registries;
};

} // namespace Tokendesk
