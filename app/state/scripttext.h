// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/account.h"
#include "app/domain/token.h"
#include <QHash>

/// What scripts read: one JSON document, its names and forms kept stable. Never a secret.
namespace Tokendesk::ScriptText {

/// What whoami found out about one account. The words stand in the documents: they do not change.
struct Checked {
    Account account;
    QString registry; ///< As its profile calls it.
    QString outcome; ///< "online", "offline", "refused", "error", "keychain"
};

QByteArray tokens(const QList<Token> &tokens, const QList<Account> &accounts, const QDateTime &now);
QByteArray accounts(const QList<Checked> &accounts);
QByteArray status(const QString &keychain, const QList<Account> &accounts, const QHash<AccountId, int> &keptTokens);

} // namespace Tokendesk::ScriptText
