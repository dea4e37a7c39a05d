// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/making.h"
#include "app/registry/registry.h"
#include "app/state/accountbook.h"

namespace Tokendesk {

/// Makes one token so that none is lost, whatever happens:
///
///     vault pre-flight -> journal -> one POST -> checks -> journal: answered -> vault write + read back -> journal:
///     stored -> made()
///
/// Ends with exactly one of made() and failed(), then deletes itself. A failure that leaves open whether the registry
/// made the token keeps its line in the journal; OpenMakings looks for it.
class TokenMaking : public QObject {
    Q_OBJECT
public:
    TokenMaking(AccountBook *accounts, VaultSwitch *vaults, Store *store, const Clock *clock, const AccountId &account,
        const TokenWish &wish, QObject *parent = nullptr);

    const Making &making() const;
    bool isInMemory() const; ///< Its text goes to memory until we quit.
    void start();

signals:
    /// The text is in the vault if storeProblem is empty; if not, this is its only copy.
    void made(const Tokendesk::CreatedToken &created, const std::optional<Tokendesk::Error> &storeProblem);
    /// error.mayHaveArrived: the token may exist.
    void failed(const Tokendesk::Error &error);

private:
    void fetchCredentials();
    void post(const Credentials &credentials);
    void readAnswer(const Result<CreatedToken> &created);
    void keep(const CreatedToken &created);
    void finishStored(const CreatedToken &created);
    void end(const CreatedToken &created, const std::optional<Error> &problem);
    void refuse(const Error &error);

    AccountBook *m_accounts;
    Vault *m_vault;
    Store *m_store;
    Making m_making;
    TokenWish m_wish;
    bool m_inMemory;
};

} // namespace Tokendesk
