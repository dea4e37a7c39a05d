// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/answer.h"
#include "app/domain/token.h"
#include "app/domain/journalrow.h"
#include <QHash>
#include <QObject>

namespace Tokendesk {
class AccountBook;
class JournalBook;
class KeptSecrets;
class NoteBook;
class OpenMakings;
class AccountLists;
class TokenTable;

/// Takes tokens away from their registries. Nothing is called revoked that a registry still lists. Belongs to
/// TokenBook.
class RevokedTokens : public QObject {
    Q_OBJECT
public:
    struct Parts {
        AccountBook *accounts;
        TokenTable *table;
        AccountLists *lists;
        KeptSecrets *secrets;
        JournalBook *journal;
        NoteBook *notes;
        OpenMakings *openMakings;
    };
    explicit RevokedTokens(const Parts &parts, QObject *parent = nullptr);

    // See TokenBook.
    Answer<void> revoke(const TokenId &token);
    void setReason(const TokenId &token, const QString &reason);
    Answer<void> request(const TokenId &token);
    Answer<QHash<TokenId, Error>> prove(const AccountId &account, const QList<TokenId> &tokens);

signals:
    void gone(const Tokendesk::TokenId &token);

private:
    void close(const TokenId &token);
    void forgetAll(
        const QList<TokenId> &gone, const QHash<TokenId, Error> &problems, const Asked<QHash<TokenId, Error>> &asked);
    Answer<void> forget(const TokenId &token);

    Parts m_parts;
    QHash<TokenId, JournalRow> m_leaving; // what to write down of a token when it is proved gone
};

} // namespace Tokendesk
