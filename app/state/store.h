// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/answer.h"
#include "app/domain/filemove.h"
#include "app/domain/localfacts.h"
#include "app/domain/making.h"
#include "app/domain/token.h"
#include <QObject>
#include <QThreadPool>
#include <functional>
#include <memory>

class QSqlDatabase;

namespace Tokendesk {

/// Everything that outlives the program but secrets: accounts, which token's text lies under which vault key, the
/// journal of tokens being made, pins, notes, the journal of what was done here, and the last seen lists. One SQLite
/// file of mode 0600, durable after each answer (WAL, synchronous=FULL); its work happens on one thread of its own, so
/// that no disk makes the window wait. Error kind: Storage. Useless to a thief: it holds no secret.
class Store : public QObject {
    Q_OBJECT
public:
    /// The folder is made with mode 0700 if it is not there.
    explicit Store(const QString &file, QObject *parent = nullptr);
    ~Store() override; ///< Waits for what was asked.

    struct Saved {
        QList<Account> accounts; ///< Signed out ones too: their token texts may still be in the vault.
        QSet<AccountId> signedOut;
        QHash<TokenId, VaultKey> secrets;
        QSet<TokenId> pins;
        QList<Making> makings; ///< Open ones.
        QHash<TokenId, LocalFacts> facts;
        QList<FileMove> moves; ///< In the order of their time.
    };
    struct SavedList {
        QList<Token> tokens;
        QDateTime asOf;
    };

    Answer<Saved> load();
    Answer<void> saveAccount(const Account &account, bool signedOut = false);
    Answer<void> removeAccount(const AccountId &account); ///< With everything that belongs to it.

    Answer<void> openMaking(const Making &making);
    Answer<void> markAnswered(const QString &making, const QString &tokenId);
    /// The token's text is in the vault: remembers where and closes the making, in one step.
    Answer<void> markStored(const QString &making, const TokenId &token, const VaultKey &key);
    Answer<void> closeMaking(const QString &making);

    Answer<void> saveSecretPlace(const TokenId &token, const VaultKey &key);
    Answer<void> removeSecretPlace(const TokenId &token);
    Answer<void> savePin(const TokenId &token, bool pinned);

    Answer<void> saveFacts(const TokenId &token, const LocalFacts &facts); ///< Empty ones are removed.
    Answer<void> saveMove(const FileMove &move); ///< Inserts or replaces.
    Answer<void> removeMove(const QString &move);

    /// With the number that it got.
    Answer<JournalRow> addJournalRow(const JournalRow &row);
    Answer<QList<JournalRow>> journalRows(qint64 before, int most); ///< See Journal::before().
    Answer<QList<JournalRow>> journalRowsOf(const TokenId &token, int most); ///< The latest first.
    Answer<std::optional<JournalFlaw>> verifyJournal();

    /// Small things of the books above, by a name of theirs.
    Answer<void> keep(const QString &name, const QByteArray &bytes);
    Answer<QHash<QString, QByteArray>> kept();

    /// For looking at while offline; lists of more than 20 000 tokens are not kept.
    Answer<void> saveList(const AccountId &account, const QList<Token> &tokens, const QDateTime &asOf);
    Answer<SavedList> loadList(const AccountId &account);

private:
    template <typename T>
    Answer<T> run(std::function<Result<T>(QSqlDatabase &)> work);
    Answer<void> execute(const QString &statement, const QVariantList &values);

    QString m_file;
    QThreadPool m_thread;
};

} // namespace Tokendesk
