// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/state/storeschema.h"
#include "app/journal/journal.h"
#include "app/state/storerows.h"
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSqlError>
#include <QSqlQuery>
#include <QVariant>

using namespace Qt::StringLiterals;

namespace Tokendesk {

namespace {

constexpr int currentVersion = 5;
constexpr auto onlyOwner = QFile::ReadOwner | QFile::WriteOwner;

QString connectionName(const QString &file)
{
    return u"store:"_s + file;
}

Result<void> step(QSqlDatabase &database, const QString &statement)
{
    QSqlQuery query(database);
    if (!query.exec(statement))
        return failure(Error::Kind::Storage, query.lastError().text());
    return {};
}

int versionOf(QSqlDatabase &database)
{
    QSqlQuery query(database);
    return query.exec(u"PRAGMA user_version"_s) && query.next() ? query.value(0).toInt() : -1;
}

/// Up to version 4 each token had a history of its own, which nothing chained.
Result<void> moveHistory(QSqlDatabase &database)
{
    if (!database.tables().contains(u"history"_s))
        return {};
    QSqlQuery old(database);
    if (!old.exec(
            u"SELECT history.account, token, kind, time, detail, COALESCE(NULLIF(name, ''), email, '') FROM history "
            "LEFT JOIN accounts ON accounts.id = history.account ORDER BY history.id"_s))
        return failure(Error::Kind::Storage, old.lastError().text());
    Journal journal(database);
    while (old.next()) {
        const auto row = journal.append({.action = JournalAction(old.value(2).toInt()),
            .account = old.value(0).toString(),
            .accountName = old.value(5).toString(),
            .target = old.value(1).toString(),
            .detail = old.value(4).toString(),
            .time = StoreRows::time(old.value(3).toString())});
        if (!row)
            return failure(row.error());
    }
    old.finish();
    return step(database, u"DROP TABLE history"_s);
}

Result<void> makeTables(QSqlDatabase &database)
{
    const QStringList statements{
        u"CREATE TABLE IF NOT EXISTS accounts (id TEXT PRIMARY KEY, registry TEXT NOT NULL, address TEXT NOT NULL, "
        u"user_id TEXT, "
        "name TEXT, email TEXT, token_key TEXT, session_key TEXT, login_token TEXT, token_ours INTEGER, added TEXT, "
        "signed_out INTEGER NOT NULL DEFAULT 0)"_s,
        u"CREATE TABLE IF NOT EXISTS secrets (account TEXT, token TEXT, vault_key TEXT NOT NULL, PRIMARY KEY (account, token))"_s,
        u"CREATE TABLE IF NOT EXISTS pins (account TEXT, token TEXT, PRIMARY KEY (account, token))"_s,
        u"CREATE TABLE IF NOT EXISTS makings (id TEXT PRIMARY KEY, account TEXT NOT NULL, name TEXT, started TEXT NOT "
        u"NULL, "
        "vault_key TEXT NOT NULL, token TEXT)"_s,
        u"CREATE TABLE IF NOT EXISTS lists (account TEXT PRIMARY KEY, as_of TEXT NOT NULL, tokens BLOB NOT NULL)"_s,
        // Since version 2. Each step only adds, so that every older file becomes the newest by the same statements.
        u"CREATE TABLE IF NOT EXISTS facts (account TEXT, token TEXT, note TEXT, tags TEXT, places TEXT, review TEXT, "
        u"PRIMARY KEY (account, token))"_s,
        // Since version 3.
        u"CREATE TABLE IF NOT EXISTS replacements (account TEXT, token TEXT, replacement TEXT NOT NULL, "
        u"keep_until TEXT, PRIMARY KEY (account, token))"_s,
        u"CREATE TABLE IF NOT EXISTS account_details (account TEXT PRIMARY KEY, organisations TEXT, scopes TEXT, "
        u"identified TEXT)"_s,
        u"CREATE TABLE IF NOT EXISTS moves (id TEXT PRIMARY KEY, time TEXT NOT NULL, facts BLOB NOT NULL)"_s,
        u"CREATE TABLE IF NOT EXISTS grants (account TEXT PRIMARY KEY, refresh_key TEXT NOT NULL, expires TEXT)"_s,
        // Since version 5.
        u"CREATE TABLE IF NOT EXISTS kept (name TEXT PRIMARY KEY, bytes BLOB NOT NULL)"_s};
    for (const QString &statement : statements + Journal::tables()) {
        if (const Result<void> done = step(database, statement); !done)
            return done;
    }
    if (const Result<void> done = moveHistory(database); !done)
        return done;
    return step(database, u"PRAGMA user_version = %1"_s.arg(currentVersion));
}

Result<void> bringUpToDate(QSqlDatabase &database)
{
    database.transaction();
    if (const Result<void> done = makeTables(database); !done) {
        database.rollback();
        return done;
    }
    if (!database.commit())
        return failure(Error::Kind::Storage, database.lastError().text());
    return {};
}

Result<void> prepare(QSqlDatabase &database)
{
    const int version = versionOf(database);
    if (version > currentVersion)
        return failure(Error::Kind::Storage, u"version %1"_s.arg(version));
    // After the look at the version: the first of them writes into the file.
    for (const QString &pragma :
        {u"PRAGMA journal_mode = WAL"_s, u"PRAGMA synchronous = FULL"_s, u"PRAGMA busy_timeout = 5000"_s}) {
        if (const Result<void> done = step(database, pragma); !done)
            return done;
    }
    return version == currentVersion ? Result<void>() : bringUpToDate(database);
}

} // namespace

Result<QSqlDatabase> openStore(const QString &file)
{
    const QString name = connectionName(file);
    if (QSqlDatabase::contains(name))
        return QSqlDatabase::database(name);
    const QString folder = QFileInfo(file).path();
    if (!QDir().mkpath(folder))
        return failure(Error::Kind::Storage, folder);
    QFile::setPermissions(folder, onlyOwner | QFile::ExeOwner);
    // The file is made here, so that it and SQLite's side files never have a wider mode.
    QFile touch(file);
    if (!touch.open(QIODevice::ReadWrite))
        return failure(Error::Kind::Storage, touch.errorString());
    touch.setPermissions(onlyOwner);
    touch.close();

    Result<void> ready;
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, name);
        database.setDatabaseName(file);
        ready = database.open() ? prepare(database)
                                : Result<void>(failure(Error::Kind::Storage, database.lastError().text()));
        if (ready)
            return database;
        database.close();
    }
    QSqlDatabase::removeDatabase(name);
    return failure(ready.error());
}

void closeStore(const QString &file)
{
    const QString name = connectionName(file);
    if (QSqlDatabase::contains(name)) {
        QSqlDatabase::database(name, false).close();
        QSqlDatabase::removeDatabase(name);
    }
}

} // namespace Tokendesk
