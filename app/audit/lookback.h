// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/token.h"
#include "app/state/rowset.h"
#include <QList>
#include <QSet>

namespace Tokendesk {
class TokenTable;

/// What the tokens were at one time, as far as "since the last look" needs it.
struct Look {
    struct Seen {
        TokenId id;
        QString name{};
        QStringList scopes{}; ///< Sorted.
        bool unrestricted = false;
        qint64 expires = 0; ///< As TokenTable has it.

        bool operator==(const Seen &) const = default;
    };
    QDateTime time{}; ///< UTC; invalid: nobody looked yet.
    QList<Seen> tokens{}; ///< By id.

    static Look at(const TokenTable &table, const RowSet &rows, const QDateTime &now);
    QByteArray packed() const;
    static Look unpacked(const QByteArray &bytes);
};

/// What changed since a look.
struct LookBack {
    struct Change {
        enum class Kind { New, Gone, GainedRights, LostRights, ChangedEnd };
        Kind kind = Kind::New;
        TokenId token;
        QString name{};
        QStringList rights{}; ///< Gained or lost ones.
        bool everything = false; ///< Gained or lost "may do everything".
        QDateTime before{}; ///< Of ChangedEnd; invalid: no end, or not told.
        QDateTime after{};

        bool operator==(const Change &) const = default;
    };
    QDateTime since{}; ///< UTC; invalid: this is the first look.
    QList<Change> changes{};

    int count(Change::Kind kind) const;
    /// A token is gone only if its account's list was read; listed: those accounts.
    static LookBack between(
        const Look &before, const TokenTable &table, const RowSet &rows, const QSet<AccountId> &listed);
};

} // namespace Tokendesk

Q_DECLARE_METATYPE(Tokendesk::LookBack)
