// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/clock.h"
#include "app/domain/making.h"
#include "app/domain/token.h"
#include "app/state/store.h"
#include <QObject>

namespace Tokendesk {
class Vault;

/// Tokens that may exist at a registry without anybody holding their text: left by a crash, a cut connection or a
/// keychain that failed. Each whole list of the account is searched for them. Asked by TokenBook, shown by the window.
class OpenMakings : public QObject {
    Q_OBJECT
public:
    OpenMakings(Vault *keychain, Store *store, QObject *parent = nullptr);

    struct Open {
        Making making;
        QList<TokenId>
            found; ///< What the registry lists that may be it; empty: not looked yet, or nothing seen so far.
        bool looked = false;
    };
    const QList<Open> &open() const;

    void add(const Making &making); ///< Is in the journal already.
    /// The account's whole list, whose reading began at asOf. held: tokens whose text lies in the vault.
    void lookInto(const AccountId &account, const QList<Token> &tokens, const QDateTime &asOf,
        const QHash<TokenId, VaultKey> &held);
    /// The person knows, or it is revoked. Deletes its text from the vault, should it be there.
    void close(const QString &making);
    void closeFor(const TokenId &token); ///< The token is gone.
    void closeAll(const AccountId &account);

signals:
    void changed();
    /// The text was in the vault after all: it is noted now.
    void adopted(const Tokendesk::TokenId &token, const QString &key);

private:
    void lookFor(Open &open, const QList<Token> &tokens, const QHash<TokenId, VaultKey> &held);
    bool isOpen(const QString &making) const;
    void adopt(const Making &making, const TokenId &token);

    Vault *m_keychain;
    Store *m_store;
    QList<Open> m_open;
};

} // namespace Tokendesk
