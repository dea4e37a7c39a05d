// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/localregistry/tokens.h"
#include "app/localregistry/connection.h"
#include "app/localregistry/random.h"
#include <QHash>
#include <functional>

using namespace Qt::StringLiterals;

namespace Tokendesk::LocalRegistry {

namespace {

constexpr int letterCount = 64;

QString columns()
{
    return u"row, id, owner, name, prefix, start, made_by, enabled, scopes, created, updated, expires, used, max,"
           " period, requests"_s;
}

TokenRow readRow(const std::function<QVariant(int)> &column)
{
    TokenRow token;
    token.row = column(0).toLongLong();
    token.id = column(1).toString();
    token.owner = column(2).toString();
    token.name = column(3);
    token.prefix = column(4).toString();
    token.start = column(5).toString();
    token.madeBy = column(6).toString();
    token.enabled = column(7).toBool();
    token.scopes = column(8).toString().split(u' ', Qt::SkipEmptyParts);
    token.created = column(9).toLongLong();
    token.updated = column(10).toLongLong();
    token.expires = column(11);
    token.used = column(12);
    token.max = column(13).toInt();
    token.period = column(14).toLongLong();
    token.requests = column(15).toInt();
    return token;
}

/// Column names cannot be bound, so they come from this list and never from the request.
QString columnOf(const QString &field)
{
    static const QHash<QString, QString> known{{QString(), u"created"_s}, {u"createdAt"_s, u"created"_s},
        {u"updatedAt"_s, u"updated"_s}, {u"expiresAt"_s, u"expires"_s}, {u"lastRequest"_s, u"used"_s},
        {u"name"_s, u"name"_s}, {u"requestCount"_s, u"requests"_s}, {u"enabled"_s, u"enabled"_s}};
    return known.value(field);
}

QString prefixOf(const NewToken &wanted, Dialect dialect)
{
    if (!wanted.prefix.isEmpty())
        return wanted.prefix;
    const bool service = wanted.madeBy == "service"_L1 && dialect == Dialect::Seed;
    return service ? u"tank_service_"_s : u"tank_"_s;
}

TokenRow newRow(const NewToken &wanted, const QByteArray &text, Dialect dialect, qint64 now)
{
    TokenRow token;
    token.id = randomId();
    token.owner = wanted.owner;
    token.name = wanted.name;
    token.prefix = prefixOf(wanted, dialect);
    token.start = QString::fromLatin1(text.left(dialect == Dialect::Seed ? 10 : 6));
    token.madeBy = wanted.madeBy;
    token.scopes = wanted.scopes;
    token.created = token.updated = now;
    if (!wanted.lifetime.isNull())
        token.expires = now + wanted.lifetime.toLongLong();
    token.max = wanted.max;
    token.period = wanted.period;
    return token;
}

} // namespace

MadeToken makeToken(Connection &db, const NewToken &wanted, Dialect dialect, qint64 now)
{
    const QByteArray text = prefixOf(wanted, dialect).toLatin1() + randomLetters(letterCount);
    const TokenRow token = newRow(wanted, text, dialect, now);
    db.change(u"INSERT INTO tokens (id, hash, owner, name, prefix, start, made_by, scopes, created, updated, expires,"
              " max, period) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s,
        {token.id, hashOf(text), token.owner, token.name, token.prefix, token.start, token.madeBy,
            token.scopes.join(u' '), token.created, token.updated, token.expires, token.max, token.period});
    return {token, text};
}

std::optional<TokenRow> tokenOf(Connection &db, const QString &owner, const QString &id)
{
    const auto found = db.row(u"SELECT %1 FROM tokens WHERE id = ? AND owner = ?"_s.arg(columns()), {id, owner});
    if (!found)
        return {};
    return readRow([&found](int column) { return found->at(column); });
}

TokenCursor::TokenCursor(Connection &db, const QString &owner, const TokenPage &page)
{
    const QString order
        = u"ORDER BY %1 %2, row %2"_s.arg(columnOf(page.sortBy), page.descending ? u"DESC"_s : u"ASC"_s);
    const QString wanted = u"SELECT %1 FROM tokens WHERE "_s.arg(columns());
    // A page: the inner question walks a narrow index only; the wide rows are read for this page alone.
    m_query = db.prepared(page.limit
            ? wanted + u"row IN (SELECT row FROM tokens WHERE owner = ? "_s + order + u" LIMIT ? OFFSET ?) "_s + order
            : wanted + u"owner = ? "_s + order + u" LIMIT ? OFFSET ?"_s);
    m_query.bindValue(0, owner);
    m_query.bindValue(1, page.limit.value_or(-1));
    m_query.bindValue(2, page.offset);
    if (!m_query.exec())
        db.reportFailure(m_query);
}

std::optional<TokenRow> TokenCursor::next()
{
    if (!m_query.next())
        return {};
    return readRow([this](int column) { return m_query.value(column); });
}

qint64 tokenCountOf(Connection &db, const QString &owner)
{
    return db.value(u"SELECT tokens FROM token_counts WHERE owner = ?"_s, {owner}).toLongLong();
}

bool canSortBy(const QString &field)
{
    return !columnOf(field).isEmpty();
}

void saveToken(Connection &db, const TokenRow &token, qint64 now)
{
    db.change(u"UPDATE tokens SET name = ?, enabled = ?, expires = ?, updated = ? WHERE row = ?"_s,
        {token.name, token.enabled, token.expires, now, token.row});
}

bool deleteToken(Connection &db, const QString &owner, const QString &id)
{
    return db.change(u"DELETE FROM tokens WHERE id = ? AND owner = ?"_s, {id, owner}) == 1;
}

void sweepTokens(Connection &db, qint64 now)
{
    db.change(u"DELETE FROM tokens WHERE expires IS NOT NULL AND expires <= ?"_s, {now});
}

} // namespace Tokendesk::LocalRegistry
