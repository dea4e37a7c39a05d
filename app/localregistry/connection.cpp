// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/localregistry/connection.h"
#include "app/base/log.h"
#include <QSqlError>
#include <QSqlRecord>

using namespace Qt::StringLiterals;

namespace Tokendesk::LocalRegistry {

Connection::Connection(const QString &name, const QString &path)
    : m_name(name), m_database(QSqlDatabase::addDatabase(u"QSQLITE"_s, name))
{
    m_database.setDatabaseName(path);
    m_database.setConnectOptions(u"QSQLITE_BUSY_TIMEOUT=10000"_s);
    if (!m_database.open()) {
        qCWarning(logLocalRegistry) << "cannot open the database:" << m_database.lastError().text();
        m_failed = true;
        return;
    }
    for (const QString &pragma : {u"PRAGMA journal_mode=WAL"_s, u"PRAGMA synchronous=NORMAL"_s,
             u"PRAGMA foreign_keys=ON"_s, u"PRAGMA secure_delete=ON"_s, u"PRAGMA cache_size=-32000"_s})
        run(pragma, {});
}

Connection::~Connection()
{
    m_database.close();
    m_database = {};
    QSqlDatabase::removeDatabase(m_name);
}

QVariant Connection::bindable(const QVariant &value)
{
    const bool isText = !value.isNull() && value.typeId() == QMetaType::QString;
    return isText && value.toString().isNull() ? QVariant(u""_s) : value;
}

QSqlQuery Connection::prepared(const QString &sql)
{
    QSqlQuery query(m_database);
    query.setForwardOnly(true);
    if (!query.prepare(sql))
        reportFailure(query);
    return query;
}

QSqlQuery Connection::run(const QString &sql, const QVariantList &bound)
{
    QSqlQuery query = prepared(sql);
    for (qsizetype i = 0; i < bound.size(); ++i)
        query.bindValue(int(i), bindable(bound.at(i)));
    if (!query.exec())
        reportFailure(query);
    return query;
}

QList<Connection::Row> Connection::rows(const QString &sql, const QVariantList &bound)
{
    QList<Row> found;
    QSqlQuery query = run(sql, bound);
    const int columns = query.record().count();
    while (query.next()) {
        Row row;
        row.reserve(columns);
        for (int i = 0; i < columns; ++i)
            row.append(query.value(i));
        found.append(row);
    }
    return found;
}

std::optional<Connection::Row> Connection::row(const QString &sql, const QVariantList &bound)
{
    const QList<Row> found = rows(sql, bound);
    if (found.isEmpty())
        return {};
    return found.first();
}

QVariant Connection::value(const QString &sql, const QVariantList &bound)
{
    const std::optional<Row> found = row(sql, bound);
    return found ? found->first() : QVariant();
}

int Connection::change(const QString &sql, const QVariantList &bound)
{
    return run(sql, bound).numRowsAffected();
}

bool Connection::atomically(const std::function<void()> &changes)
{
    const bool failedBefore = std::exchange(m_failed, false);
    change(u"BEGIN IMMEDIATE"_s);
    if (!m_failed)
        changes();
    if (!m_failed)
        change(u"COMMIT"_s);
    const bool done = !m_failed;
    if (!done)
        QSqlQuery(m_database).exec(u"ROLLBACK"_s);
    m_failed = m_failed || failedBefore;
    return done;
}

bool Connection::takeFailed()
{
    return std::exchange(m_failed, false);
}

void Connection::reportFailure(const QSqlQuery &query)
{
    qCWarning(logLocalRegistry) << "statement failed:" << query.lastError().text();
    m_failed = true;
}

} // namespace Tokendesk::LocalRegistry
