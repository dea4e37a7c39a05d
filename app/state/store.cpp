// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/state/store.h"
#include "app/base/log.h"
#include "app/journal/journal.h"
#include "app/state/storerows.h"
#include "app/state/storedmove.h"
#include "app/state/storeschema.h"
#include <QCborArray>
#include <QCborMap>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QVariant>

using namespace Qt::StringLiterals;

namespace Tokendesk {
using namespace StoreRows;

namespace {

constexpr qsizetype longestKeptList = 20000;

QStringList strings(const QCborValue &value)
{
    const QVariantList list = value.toArray().toVariantList();
    return list.isEmpty() ? QStringList() : QVariant(list).toStringList();
}

QCborMap packed(const Token &token)
{
    return {{0, token.id.id}, {1, token.name}, {2, token.prefix}, {3, QCborArray::fromStringList(token.scopes)},
        {4, token.unrestricted}, {5, token.enabled}, {6, text(token.created)}, {7, text(token.lastUsed)},
        {8, token.lastUsedReported}, {9, text(token.expires)}, {10, token.expiresReported}, {11, token.organisation},
        {12, token.packageScope}, {13, QCborArray::fromStringList(token.cidrs)}, {14, token.owner},
        {15, token.ownerName}};
}

Token unpacked(const QCborMap &map, const AccountId &account)
{
    Token token;
    token.id = {account, map.value(0).toString()};
    token.name = map.value(1).toString();
    token.prefix = map.value(2).toString();
    token.scopes = strings(map.value(3));
    token.unrestricted = map.value(4).toBool();
    token.enabled = map.value(5).toBool(true);
    token.created = time(map.value(6).toString());
    token.lastUsed = time(map.value(7).toString());
    token.lastUsedReported = map.value(8).toBool();
    token.expires = time(map.value(9).toString());
    token.expiresReported = map.value(10).toBool();
    token.organisation = map.value(11).toString();
    token.packageScope = map.value(12).toString();
    token.cidrs = strings(map.value(13));
    token.owner = map.value(14).toString();
    token.ownerName = map.value(15).toString();
    return token;
}

} // namespace

Store::Store(const QString &file, QObject *parent) : QObject(parent), m_file(file)
{
    // One thread that stays: a database connection belongs to the thread that opened it.
    m_thread.setMaxThreadCount(1);
    m_thread.setExpiryTimeout(-1);
}

Store::~Store()
{
    m_thread.start([file = m_file] { closeStore(file); });
    m_thread.waitForDone();
}

template <typename T>
Answer<T> Store::run(std::function<Result<T>(QSqlDatabase &)> work)
{
    Asked<T> asked;
    m_thread.start([file = m_file, asked, work = std::move(work)]() mutable {
        Result<QSqlDatabase> database = openStore(file);
        Result<T> result = database ? work(*database) : Result<T>(failure(database.error()));
        if (!result)
            qCWarning(logState) << "store:" << result.error().detail;
        asked.finish(std::move(result));
    });
    return asked.answer();
}

Answer<void> Store::execute(const QString &statement, const QVariantList &values)
{
    return run<void>([statement, values](QSqlDatabase &database) -> Result<void> {
        const auto done = executed(database, statement, values);
        return done ? Result<void>() : Result<void>(failure(done.error()));
    });
}

Answer<Store::Saved> Store::load()
{
    return run<Saved>(loaded);
}

Answer<void> Store::saveAccount(const Account &account, bool signedOut)
{
    return run<void>(
        [account, signedOut](QSqlDatabase &database) { return together(database, savedAccount(account, signedOut)); });
}

Answer<void> Store::removeAccount(const AccountId &account)
{
    return run<void>([account](QSqlDatabase &database) {
        return together(database,
            {{u"DELETE FROM accounts WHERE id = ?"_s, {account}},
                {u"DELETE FROM grants WHERE account = ?"_s, {account}},
                {u"DELETE FROM secrets WHERE account = ?"_s, {account}},
                {u"DELETE FROM pins WHERE account = ?"_s, {account}},
                {u"DELETE FROM lists WHERE account = ?"_s, {account}},
                {u"DELETE FROM facts WHERE account = ?"_s, {account}},
                {u"DELETE FROM replacements WHERE account = ?"_s, {account}},
                {u"DELETE FROM account_details WHERE account = ?"_s, {account}},
                {u"DELETE FROM makings WHERE account = ?"_s, {account}}});
    });
}

Answer<void> Store::openMaking(const Making &making)
{
    return execute(u"INSERT INTO makings (id, account, name, started, vault_key, token) VALUES (?,?,?,?,?,?)"_s,
        {making.id, making.account, making.name, text(making.started), making.key, making.tokenId});
}

Answer<void> Store::markAnswered(const QString &making, const QString &tokenId)
{
    return execute(u"UPDATE makings SET token = ? WHERE id = ?"_s, {tokenId, making});
}

Answer<void> Store::markStored(const QString &making, const TokenId &token, const VaultKey &key)
{
    return run<void>([making, token, key](QSqlDatabase &database) {
        return together(database,
            {{u"INSERT OR REPLACE INTO secrets (account, token, vault_key) VALUES (?,?,?)"_s,
                 {token.account, token.id, key}},
                {u"DELETE FROM makings WHERE id = ?"_s, {making}}});
    });
}

Answer<void> Store::closeMaking(const QString &making)
{
    return execute(u"DELETE FROM makings WHERE id = ?"_s, {making});
}

Answer<void> Store::saveSecretPlace(const TokenId &token, const VaultKey &key)
{
    return execute(
        u"INSERT OR REPLACE INTO secrets (account, token, vault_key) VALUES (?,?,?)"_s, {token.account, token.id, key});
}

Answer<void> Store::removeSecretPlace(const TokenId &token)
{
    return execute(u"DELETE FROM secrets WHERE account = ? AND token = ?"_s, {token.account, token.id});
}

Answer<void> Store::savePin(const TokenId &token, bool pinned)
{
    return execute(pinned ? u"INSERT OR REPLACE INTO pins (account, token) VALUES (?,?)"_s
                          : u"DELETE FROM pins WHERE account = ? AND token = ?"_s,
        {token.account, token.id});
}

Answer<void> Store::saveFacts(const TokenId &token, const LocalFacts &facts)
{
    return run<void>([token, facts](QSqlDatabase &database) { return together(database, savedFacts(token, facts)); });
}

Answer<void> Store::saveMove(const FileMove &move)
{
    return execute(u"INSERT OR REPLACE INTO moves (id, time, facts) VALUES (?,?,?)"_s,
        {move.id, text(move.time), packedMove(move)});
}

Answer<void> Store::removeMove(const QString &move)
{
    return execute(u"DELETE FROM moves WHERE id = ?"_s, {move});
}

Answer<JournalRow> Store::addJournalRow(const JournalRow &row)
{
    return run<JournalRow>([row](QSqlDatabase &database) -> Result<JournalRow> {
        // At once with the right to write: two programs that read the same last row would both follow it.
        if (const auto begun = executed(database, u"BEGIN IMMEDIATE"_s, {}); !begun)
            return failure(begun.error());
        Result<JournalRow> written = Journal(database).append(row);
        const auto ended = executed(database, written ? u"COMMIT"_s : u"ROLLBACK"_s, {});
        return written && !ended ? Result<JournalRow>(failure(ended.error())) : written;
    });
}

Answer<QList<JournalRow>> Store::journalRows(qint64 before, int most)
{
    return run<QList<JournalRow>>(
        [before, most](QSqlDatabase &database) { return Journal(database).before(before, most); });
}

Answer<QList<JournalRow>> Store::journalRowsOf(const TokenId &token, int most)
{
    return run<QList<JournalRow>>(
        [token, most](QSqlDatabase &database) { return Journal(database).of(token.account, token.id, most); });
}

Answer<std::optional<JournalFlaw>> Store::verifyJournal()
{
    return run<std::optional<JournalFlaw>>([](QSqlDatabase &database) { return Journal(database).verify(); });
}

Answer<void> Store::keep(const QString &name, const QByteArray &bytes)
{
    return execute(u"INSERT OR REPLACE INTO kept (name, bytes) VALUES (?,?)"_s, {name, bytes});
}

Answer<QHash<QString, QByteArray>> Store::kept()
{
    using Kept = QHash<QString, QByteArray>;
    return run<Kept>([](QSqlDatabase &database) -> Result<Kept> {
        auto rows = executed(database, u"SELECT name, bytes FROM kept"_s, {});
        if (!rows)
            return failure(rows.error());
        Kept kept;
        while (rows->next())
            kept.insert(rows->value(0).toString(), rows->value(1).toByteArray());
        return kept;
    });
}

Answer<void> Store::saveList(const AccountId &account, const QList<Token> &tokens, const QDateTime &asOf)
{
    if (tokens.size() > longestKeptList)
        return execute(u"DELETE FROM lists WHERE account = ?"_s, {account});
    return run<void>([account, tokens, asOf](QSqlDatabase &database) -> Result<void> {
        QCborArray rows;
        for (const Token &token : tokens)
            rows.append(packed(token));
        const auto done = executed(database, u"INSERT OR REPLACE INTO lists (account, as_of, tokens) VALUES (?,?,?)"_s,
            {account, text(asOf), rows.toCborValue().toCbor()});
        return done ? Result<void>() : Result<void>(failure(done.error()));
    });
}

Answer<Store::SavedList> Store::loadList(const AccountId &account)
{
    return run<SavedList>([account](QSqlDatabase &database) -> Result<SavedList> {
        auto query = executed(database, u"SELECT as_of, tokens FROM lists WHERE account = ?"_s, {account});
        if (!query)
            return failure(query.error());
        SavedList list;
        if (!query->next())
            return list;
        list.asOf = time(query->value(0).toString());
        const QCborArray rows = QCborValue::fromCbor(query->value(1).toByteArray()).toArray();
        for (const QCborValue &row : rows)
            list.tokens.append(unpacked(row.toMap(), account));
        return list;
    });
}

} // namespace Tokendesk
