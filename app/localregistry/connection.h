// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSqlDatabase>
#include <QSqlQuery>
#include <QString>
#include <QVariantList>
#include <functional>
#include <optional>

namespace Tokendesk::LocalRegistry {

/// One thread's way into the database. Values travel as bound parameters only.
/// A failed statement is remembered: its transaction is rolled back and its request ends as 500.
class Connection {
public:
    using Row = QVariantList;

    Connection(const QString &name, const QString &path);
    ~Connection();
    Q_DISABLE_COPY_MOVE(Connection)

    QList<Row> rows(const QString &sql, const QVariantList &bound = {});
    std::optional<Row> row(const QString &sql, const QVariantList &bound = {});
    QVariant value(const QString &sql, const QVariantList &bound = {}); ///< First column of the first row.
    int change(const QString &sql, const QVariantList &bound = {}); ///< How many rows it touched.
    QSqlQuery prepared(
        const QString &sql); ///< For many runs of one statement; each value of it goes through bindable().
    /// Qt would store a text that was never assigned as NULL; here only a variant without a value is NULL.
    static QVariant bindable(const QVariant &value);

    /// All or nothing; the write lock is taken at the start, so two of them wait instead of failing half-way.
    bool atomically(const std::function<void()> &changes);
    bool takeFailed(); ///< Whether anything failed since the last call.
    void reportFailure(const QSqlQuery &query);

private:
    QSqlQuery run(const QString &sql, const QVariantList &bound);

    QString m_name;
    QSqlDatabase m_database;
    bool m_failed = false;
};

} // namespace Tokendesk::LocalRegistry
