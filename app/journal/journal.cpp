// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/journal/journal.h"
#include <QCryptographicHash>
#include <QSqlError>
#include <QSqlQuery>
#include <QVariant>
#include <QtEndian>

using namespace Qt::StringLiterals;

namespace Tokendesk {

namespace {

const QString columns
    = u"number, time, action, account, account_name, target, target_name, prefix, detail, reason, hash"_s;

void addNumber(QCryptographicHash &hash, qint64 number)
{
    const qint64 bigEndian = qToBigEndian(number);
    hash.addData(QByteArrayView(reinterpret_cast<const char *>(&bigEndian), sizeof bigEndian));
}

/// Each text with its length before it: two texts cannot trade letters.
void addText(QCryptographicHash &hash, const QString &text)
{
    const QByteArray utf8 = text.toUtf8();
    addNumber(hash, utf8.size());
    hash.addData(utf8);
}

QByteArray hashOf(const QByteArray &previous, const JournalRow &row)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(previous);
    addNumber(hash, row.number);
    addNumber(hash, row.time.toMSecsSinceEpoch());
    addNumber(hash, qint64(row.action));
    for (const QString &text :
        {row.account, row.accountName, row.target, row.targetName, row.prefix, row.detail, row.reason})
        addText(hash, text);
    return hash.result();
}

JournalRow rowFrom(const QSqlQuery &query)
{
    return {.action = JournalAction(query.value(2).toInt()),
        .account = query.value(3).toString(),
        .accountName = query.value(4).toString(),
        .target = query.value(5).toString(),
        .targetName = query.value(6).toString(),
        .prefix = query.value(7).toString(),
        .detail = query.value(8).toString(),
        .reason = query.value(9).toString(),
        .number = query.value(0).toLongLong(),
        .time = QDateTime::fromMSecsSinceEpoch(query.value(1).toLongLong(), Qt::UTC)};
}

QByteArray hashIn(const QSqlQuery &query)
{
    return query.value(10).toByteArray();
}

Result<QSqlQuery> executed(QSqlDatabase &database, const QString &statement, const QVariantList &values = {})
{
    QSqlQuery query(database);
    query.setForwardOnly(true);
    bool done = query.prepare(statement);
    for (const QVariant &value : values)
        query.addBindValue(value);
    done = done && query.exec();
    if (!done)
        return failure(Error::Kind::Storage, query.lastError().text());
    return query;
}

Result<QList<JournalRow>> rowsOf(Result<QSqlQuery> query)
{
    if (!query)
        return failure(query.error());
    QList<JournalRow> rows;
    while (query->next())
        rows.append(rowFrom(*query));
    return rows;
}

} // namespace

Journal::Journal(QSqlDatabase &database) : m_database(database)
{
}

QStringList Journal::tables()
{
    return {u"CREATE TABLE IF NOT EXISTS journal (number INTEGER PRIMARY KEY, time INTEGER NOT NULL, "
            "action INTEGER NOT NULL, account TEXT, account_name TEXT, target TEXT, target_name TEXT, prefix TEXT, "
            "detail TEXT, reason TEXT, hash BLOB NOT NULL)"_s,
        u"CREATE INDEX IF NOT EXISTS journal_of ON journal (account, target, number)"_s,
        // What the last row was: without it nobody would miss rows that are cut off at the end.
        u"CREATE TABLE IF NOT EXISTS journal_end (only_row INTEGER PRIMARY KEY CHECK (only_row = 1), "
        "number INTEGER NOT NULL, hash BLOB NOT NULL)"_s};
}

Result<JournalRow> Journal::append(const JournalRow &row)
{
    auto end = executed(m_database, u"SELECT number, hash FROM journal_end"_s);
    if (!end)
        return failure(end.error());
    const bool isFirst = !end->next();
    JournalRow written = row;
    written.number = isFirst ? 1 : end->value(0).toLongLong() + 1;
    const QByteArray hash = hashOf(isFirst ? QByteArray() : end->value(1).toByteArray(), written);
    end->finish();
    const auto inserted = executed(m_database,
        u"INSERT INTO journal ("_s + columns + u") VALUES (?,?,?,?,?,?,?,?,?,?,?)"_s,
        {written.number, written.time.toMSecsSinceEpoch(), int(written.action), written.account, written.accountName,
            written.target, written.targetName, written.prefix, written.detail, written.reason, hash});
    if (!inserted)
        return failure(inserted.error());
    const auto ended = executed(m_database,
        u"INSERT OR REPLACE INTO journal_end (only_row, number, hash) VALUES (1,?,?)"_s, {written.number, hash});
    if (!ended)
        return failure(ended.error());
    return written;
}

Result<QList<JournalRow>> Journal::before(qint64 number, int most)
{
    const QString below = number > 0 ? u" WHERE number < ?"_s : u" WHERE ? = 0"_s;
    return rowsOf(executed(m_database,
        u"SELECT "_s + columns + u" FROM journal"_s + below + u" ORDER BY number DESC LIMIT ?"_s, {number, most}));
}

Result<QList<JournalRow>> Journal::of(const AccountId &account, const QString &target, int most)
{
    return rowsOf(executed(m_database,
        u"SELECT "_s + columns + u" FROM journal WHERE account = ? AND target = ? ORDER BY number DESC LIMIT ?"_s,
        {account, target, most}));
}

Result<std::optional<JournalFlaw>> Journal::verify()
{
    auto end = executed(m_database, u"SELECT number, hash FROM journal_end"_s);
    auto rows = executed(m_database, u"SELECT "_s + columns + u" FROM journal ORDER BY number"_s);
    if (!end || !rows)
        return failure(end ? rows.error() : end.error());
    qint64 number = 0;
    QByteArray hash;
    while (rows->next()) {
        const JournalRow row = rowFrom(*rows);
        if (row.number != ++number)
            return JournalFlaw{JournalFlaw::Kind::Missing, number};
        hash = hashOf(hash, row);
        if (hash != hashIn(*rows))
            return JournalFlaw{JournalFlaw::Kind::Changed, number};
    }
    const qint64 last = end->next() ? end->value(0).toLongLong() : 0;
    if (last > number)
        return JournalFlaw{JournalFlaw::Kind::Cut, number + 1};
    if (last < number) // written by somebody who did not know of the end
        return JournalFlaw{JournalFlaw::Kind::Changed, last + 1};
    if (last > 0 && end->value(1).toByteArray() != hash)
        return JournalFlaw{JournalFlaw::Kind::Changed, last};
    return std::optional<JournalFlaw>();
}

} // namespace Tokendesk
