// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/account.h"
#include "app/login/login.h"
#include "app/vault/vault.h"

namespace Tokendesk {
class VaultSwitch;

/// The credentials of accounts in the vaults, under the keys that an Account names. Belongs to AccountBook.
class KeptCredentials : public QObject {
    Q_OBJECT
public:
    explicit KeptCredentials(VaultSwitch *vaults, QObject *parent = nullptr);

    Vault *vaultOf(const Account &account) const;
    /// What a login brought, under the account's keys.
    Answer<void> keep(const Account &account, const Credentials &credentials);
    /// From the vault, anew each time: nothing is held. SecretMissing if there is none at all.
    Answer<Credentials> fetch(const Account &account, bool withRefreshToken);
    /// All of them, and proves it.
    Answer<void> forget(const Account &account);
    /// What nobody will ever ask for again does not stay: an account that could not be saved. Null: it is new.
    void undo(const Account &account, const Account *known);

private:
    struct Place { ///< Of one kept credential.
        VaultKey key;
        Secret Credentials::*member;
    };
    void keepNext(const Account &account, const QList<std::pair<VaultKey, Secret>> &secrets, const Asked<void> &asked);
    void fetchNext(
        const Account &account, const QList<Place> &places, const Credentials &found, const Asked<Credentials> &asked);

    VaultSwitch *m_vaults;
};

} // namespace Tokendesk
