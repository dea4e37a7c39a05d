// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/result.h"
#include "app/domain/journalrow.h"
#include <QList>
#include <QSqlDatabase>
#include <optional>

namespace Tokendesk {

/// The journal's rows in the store's file. Each holds the SHA-256 of the row before it and its own content, and the
/// file remembers how many there were: a row that was changed or removed shows. That protects against whoever edits
/// lines, not against whoever computes all hashes anew. Used by Store, on its thread.
class Journal {
public:
    explicit Journal(QSqlDatabase &database);

    static QStringList tables(); ///< What makes them, if they are not there.

    /// Gives the row its number. Writes nothing else in the transaction that the caller may have open.
    Result<JournalRow> append(const JournalRow &row);
    /// Those with a number below the given one (0: all), the latest first, at most so many.
    Result<QList<JournalRow>> before(qint64 number, int most);
    Result<QList<JournalRow>> of(const AccountId &account, const QString &target, int most); ///< The latest first.
    /// The first row that is not as it was written; nothing if all are.
    Result<std::optional<JournalFlaw>> verify();

private:
    QSqlDatabase &m_database;
};

} // namespace Tokendesk
