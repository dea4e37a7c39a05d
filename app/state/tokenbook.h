// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/state/accountbook.h"
#include "app/state/notebook.h"
#include "app/state/openmakings.h"
#include "app/state/tokentable.h"
#include "app/vault/vault.h"
#include <QHash>
#include <QSet>

namespace Tokendesk {
class JournalBook;
class KeptSecrets;
class RevokedTokens;
class AccountLists;
class TokenMaking;
class VaultSwitch;

/// The tokens of all accounts as their registries last told them, and what can be done to them.
/// Asked by the pages and dialogs; its table is heard by TokenTableModel.
class TokenBook : public QObject {
    Q_OBJECT
public:
    TokenBook(AccountBook *accounts, VaultSwitch *vaults, Store *store, const Clock *clock, QObject *parent = nullptr);

    TokenTable *table() const;
    OpenMakings *openMakings() const;
    NoteBook *notes() const;
    JournalBook *journal() const;
    AccountState state(const AccountId &account) const;
    bool isRefreshing() const;
    bool isReading() const; ///< The lists that were saved are still on their way from the file.

    void setSaved(const Store::Saved &saved);
    void refresh();
    void refresh(const AccountId &account);

    /// Started; the dialog listens. What it makes is put into the table.
    TokenMaking *make(const AccountId &account, const TokenWish &wish);
    /// Revokes, proves it by the registry's list, and then deletes the kept text. An error leaves the token in the
    /// table. OutcomeUnknown: the registry may have done it, but could not be asked.
    Answer<void> revoke(const TokenId &token);
    /// Why the token is about to be revoked: goes into the journal with it. Empty: no reason was given.
    void setRevokeReason(const TokenId &token, const QString &reason);
    // The two halves of it, so that many are proved by one look. See Revocation.
    Answer<void> requestRevoke(const TokenId &token);
    /// What could not be finished, by token: Rejected if it is still listed, or why its kept text could not be deleted.
    /// Error kinds: TooManyRequests, OutcomeUnknown.
    Answer<QHash<TokenId, Error>> proveRevoked(const AccountId &account, const QList<TokenId> &tokens);

    /// Switches a token off for a while, or on again. Error kinds: those of Registry::update, and Rejected if the
    /// registry's answer shows it unchanged.
    Answer<void> setEnabled(const TokenId &token, bool enabled);

    bool hasSecret(const TokenId &token) const;
    Answer<Secret> secret(const TokenId &token);
    /// The text of a token that came from elsewhere: into the vault, and noted. key: where it is to lie.
    Answer<void> keepSecret(const TokenId &token, const Secret &secret, const VaultKey &key = Vault::newKey());
    /// Notes a text that was written into the keychain before a crash. Error kind: SecretMissing if it was not.
    Answer<void> adoptSecret(const TokenId &token, const VaultKey &key);
    /// Deletes a kept text, and proves it; nothing to do if there is none.
    Answer<void> forgetSecret(const TokenId &token);
    /// Which of the account's tokens this text belongs to, as far as the list tells it: by the beginning that only one
    /// of them has.
    std::optional<TokenId> tokenWith(const AccountId &account, const Secret &secret) const;
    /// While locked no secret is handed out: VaultLocked.
    void setLocked(bool locked);
    /// Tries a token on its registry, which is written down.
    Answer<Identity> test(const TokenId &token, const Secret &secret);
    void setPinned(const TokenId &token, bool pinned);
    QList<TokenId> pinned() const; ///< Those whose text we hold.
    int keptSecrets(const AccountId &account) const;
    /// Deletes the kept texts of the account's tokens and proves it.
    Answer<void> dropSecrets(const AccountId &account);

signals:
    void stateChanged(const QString &account);
    void refreshed(const QString &account);
    void secretsChanged();
    void savedListsRead(); ///< isReading() became false.

private:
    void completeAll(QList<Token> &tokens) const;
    void followList(const AccountId &account, const QList<Token> &tokens, const QDateTime &asOf);
    void findLoginToken(const AccountId &account, const QList<Token> &tokens);

    AccountBook *m_accounts;
    VaultSwitch *m_vaults;
    Store *m_store;
    const Clock *m_clock;
    TokenTable *m_table;
    JournalBook *m_journal;
    NoteBook *m_notes;
    OpenMakings *m_openMakings;
    KeptSecrets *m_secrets;
    AccountLists *m_lists;
    RevokedTokens *m_revoked;
    QSet<TokenId> m_pins;
};

} // namespace Tokendesk
