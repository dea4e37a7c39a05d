// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/token.h"
#include "app/registry/registry.h"
#include "app/state/accountbook.h"

namespace Tokendesk {

/// Reads one account's list once: credentials from the vault, pages from the registry, and when it is refused, why.
/// Ends with finished(), then deletes itself.
class AccountRefresh : public QObject {
    Q_OBJECT
public:
    AccountRefresh(AccountBook *accounts, const AccountId &account, QObject *parent = nullptr);
    const AccountId &account() const;
    const QList<Token> &tokens() const; ///< What has come so far.
    /// Organisations that do not show their tokens to this account, although it could be listed otherwise.
    const QStringList &unlisted() const;

signals:
    void pageArrived(const QList<Tokendesk::Token> &tokens);
    void finished(const std::optional<Tokendesk::Error> &error);

private:
    void list(const Credentials &credentials);
    void renewOrDiagnose(const Error &error, const Credentials &credentials);
    void diagnose(const Error &error, const Credentials &credentials);
    void end(const std::optional<Error> &error);

    AccountBook *m_accounts;
    AccountId m_account;
    QList<Token> m_tokens;
    QStringList m_unlisted;
    bool m_renewed = false;
    bool m_over = false;
};

} // namespace Tokendesk
