// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSqlDatabase>
#include <QSqlQuery>
#include <QStringList>

namespace Tokendesk {

/// Runs statements on a database file behind its owner's back: the faults of disks and the passing of time. Whether all
/// of them worked.
inline bool meddle(const QString &file, const QStringList &statements)
{
    const QString connection = QStringLiteral("meddle");
    bool done = false;
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), connection);
        database.setDatabaseName(file);
        done = database.open();
        for (const QString &statement : statements)
            done = done && QSqlQuery(database).exec(statement);
    }
    QSqlDatabase::removeDatabase(connection);
    return done;
}

} // namespace Tokendesk
