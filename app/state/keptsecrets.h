// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/answer.h"
#include "app/base/secret.h"
#include "app/domain/token.h"
#include "app/vault/vault.h"
#include <QHash>
#include <QObject>

namespace Tokendesk {
class Store;
class TokenTable;
class VaultSwitch;

/// Of which tokens the text lies in a vault, and where there: hands it out, takes it in, and forgets it for good.
/// Belongs to TokenBook.
class KeptSecrets : public QObject {
    Q_OBJECT
public:
    KeptSecrets(VaultSwitch *vaults, Store *store, TokenTable *table, QObject *parent = nullptr);

    void setSaved(const QHash<TokenId, VaultKey> &saved);
    /// The text lies there already; it is noted in memory and shown.
    void note(const TokenId &token, const VaultKey &key, bool inMemory);

    bool contains(const TokenId &token) const;
    int count(const AccountId &account) const;
    QHash<TokenId, VaultKey> keys() const;
    /// Error kinds: VaultLocked also while this program is locked, SecretMissing, those of Vault::fetch.
    Answer<Secret> secret(const TokenId &token) const;
    void setLocked(bool locked); ///< Locked: no secret is handed out.

    Answer<void> keep(const TokenId &token, const Secret &secret, const VaultKey &key);
    /// See TokenBook::adoptSecret().
    Answer<void> adopt(const TokenId &token, const VaultKey &key);
    /// Deletes a kept text, and proves it; nothing to do if there is none.
    Answer<void> forget(const TokenId &token);
    Answer<void> drop(const AccountId &account); ///< All of the account's.

signals:
    void changed();

private:
    struct Place {
        VaultKey key;
        bool inMemory = false;
    };
    Vault *vaultOf(const Place &place) const;

    VaultSwitch *m_vaults;
    Store *m_store;
    TokenTable *m_table;
    QHash<TokenId, Place> m_places;
    bool m_locked = false;
};

} // namespace Tokendesk
