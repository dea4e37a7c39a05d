// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/localregistry/options.h"
#include <QByteArray>
#include <QSqlQuery>
#include <QStringList>
#include <QVariant>
#include <optional>

namespace Tokendesk::LocalRegistry {

class Connection;

/// One row of the table; times in milliseconds since 1970, null where there are none.
struct TokenRow {
    qint64 row = 0;
    QString id;
    QString owner;
    QVariant name;
    QString prefix;
    QString start;
    QString madeBy; ///< login, create, service or sample
    bool enabled = true;
    QStringList scopes; ///< Empty: the registry holds no permissions for it.
    qint64 created = 0;
    qint64 updated = 0;
    QVariant expires;
    QVariant used;
    int max = 0;
    qint64 period = 0;
    int requests = 0;
};

struct NewToken {
    QString owner;
    QVariant name;
    QString madeBy;
    QString prefix; ///< Empty: the registry's own
    QStringList scopes;
    QVariant lifetime; ///< milliseconds
    int max = 1000;
    qint64 period = 3'600'000;
};

struct MadeToken {
    TokenRow row;
    QByteArray text; ///< Shown once: only its hash is kept.
};

struct TokenPage {
    std::optional<int> limit;
    int offset = 0;
    QString sortBy; ///< A field name of the wire; empty: createdAt
    bool descending = false;
};

/// Reads a user's tokens one by one, so that a list without a limit need not be held at once.
class TokenCursor {
public:
    TokenCursor(Connection &db, const QString &owner, const TokenPage &page);
    std::optional<TokenRow> next();

private:
    QSqlQuery m_query;
};

MadeToken makeToken(Connection &db, const NewToken &wanted, Dialect dialect, qint64 now);
std::optional<TokenRow> tokenOf(Connection &db, const QString &owner, const QString &id);
qint64 tokenCountOf(Connection &db, const QString &owner);
bool canSortBy(const QString &field);
void saveToken(Connection &db, const TokenRow &token, qint64 now); ///< Name, enabled, expiry.
bool deleteToken(Connection &db, const QString &owner, const QString &id);
void sweepTokens(Connection &db, qint64 now); ///< Deletes what has expired.

} // namespace Tokendesk::LocalRegistry
