// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/localregistry/asker.h"
#include "app/localregistry/tokens.h"

namespace Tokendesk::LocalRegistry {

/// A service account: a user without a password that only tokens act for.
struct Account {
    QString id;
    QString owner; ///< Its user.
    QString creator;
    QVariant org;
    QString name;
    QVariant description;
    bool disabled = false;
    qint64 created = 0;
    qint64 updated = 0;
};

QList<Account> allAccounts(Connection &db);
std::optional<Account> accountById(Connection &db, const QString &id);
/// Account and first token, with their audit event, in one transaction.
std::optional<MadeToken> addAccount(const Call &call, Account &account, const QStringList &scopes);
std::optional<MadeToken> addAccountKey(
    const Call &call, const Account &account, const QString &actor, const QStringList &scopes);
bool changeAccount(const Call &call, const Account &changed, const QString &actor);
bool removeAccount(const Call &call, const Account &account, const QString &actor, bool withTokens);
bool removeAccountKey(const Call &call, const Account &account, const QString &actor, const QString &keyId);

} // namespace Tokendesk::LocalRegistry
