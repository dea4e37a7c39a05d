// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/localregistry/issued.h"
#include "app/localregistry/random.h"
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace Tokendesk::LocalRegistry {

namespace {

constexpr qint64 minute = 60'000;

QString columns()
{
    return u"row, kind, id, owner, org, name, start, scopes, extra, created, expires, used"_s;
}

Issued readRow(const QVariantList &row)
{
    Issued issued;
    issued.row = row.at(0).toLongLong();
    issued.kind = Issued::Kind(row.at(1).toInt());
    issued.id = row.at(2).toString();
    issued.owner = row.at(3).toString();
    issued.org = row.at(4).toString();
    issued.name = row.at(5).toString();
    issued.start = row.at(6).toString();
    issued.scopes = row.at(7).toString().split(u' ', Qt::SkipEmptyParts);
    issued.extra = QJsonDocument::fromJson(row.at(8).toByteArray()).object();
    issued.created = row.at(9).toLongLong();
    issued.expires = row.at(10);
    issued.used = row.at(11);
    return issued;
}

/// Whose tokens, as a condition with one value.
QString ownedBy(const QString &org)
{
    return org.isEmpty() ? u"kind = 0 AND org = '' AND owner = ?"_s : u"kind = 0 AND org = ?"_s;
}

} // namespace

void prepareIssued(Connection &db)
{
    db.change(u"CREATE TABLE IF NOT EXISTS issued (row INTEGER PRIMARY KEY, kind INTEGER NOT NULL, id TEXT NOT NULL "
              "UNIQUE, hash BLOB NOT NULL UNIQUE, owner TEXT NOT NULL, org TEXT NOT NULL DEFAULT '', name TEXT, "
              "start TEXT, scopes TEXT, extra BLOB, created INTEGER NOT NULL, expires INTEGER, used INTEGER, "
              "minute_start INTEGER NOT NULL DEFAULT 0, minute_requests INTEGER NOT NULL DEFAULT 0)"_s);
    db.change(u"CREATE INDEX IF NOT EXISTS issued_by_owner ON issued (owner, org, row)"_s);
    db.change(u"CREATE INDEX IF NOT EXISTS issued_by_org ON issued (org, row)"_s);
    db.change(u"CREATE TABLE IF NOT EXISTS second_steps (owner TEXT PRIMARY KEY, recovery TEXT NOT NULL, "
              "last_step INTEGER NOT NULL DEFAULT 0) WITHOUT ROWID"_s);
}

void addIssued(Connection &db, Issued &issued, const QByteArray &text)
{
    if (issued.id.isEmpty())
        issued.id = randomId();
    db.change(u"INSERT INTO issued (kind, id, hash, owner, org, name, start, scopes, extra, created, expires) "
              "VALUES (?,?,?,?,?,?,?,?,?,?,?)"_s,
        {int(issued.kind), issued.id, hashOf(text), issued.owner, issued.org.isNull() ? u""_s : issued.org, issued.name,
            issued.start, issued.scopes.join(u' '), QJsonDocument(issued.extra).toJson(QJsonDocument::Compact),
            issued.created, issued.expires});
    issued.row = db.value(u"SELECT row FROM issued WHERE id = ?"_s, {issued.id}).toLongLong();
}

std::optional<Issued> issuedByText(Connection &db, Issued::Kind kind, const QByteArray &text, qint64 now)
{
    const auto row = db.row(u"SELECT %1 FROM issued WHERE hash = ? AND kind = ? "
                            "AND (expires IS NULL OR expires > ?)"_s.arg(columns()),
        {hashOf(text), int(kind), now});
    return row ? std::optional(readRow(*row)) : std::nullopt;
}

QList<Issued> issuedTokens(Connection &db, const QString &owner, const QString &org, const IssuedPage &page)
{
    QList<Issued> tokens;
    const QList<QVariantList> rows
        = db.rows(u"SELECT %1 FROM issued WHERE %2 AND (? = 0 OR row < ?) ORDER BY row DESC LIMIT ? OFFSET ?"_s.arg(
                      columns(), ownedBy(org)),
            {org.isEmpty() ? owner : org, page.before, page.before, page.limit, page.offset});
    for (const QVariantList &row : rows)
        tokens.append(readRow(row));
    return tokens;
}

qint64 issuedCount(Connection &db, const QString &owner, const QString &org)
{
    return db.value(u"SELECT count(*) FROM issued WHERE "_s + ownedBy(org), {org.isEmpty() ? owner : org}).toLongLong();
}

bool takeBack(Connection &db, const QString &owner, const QString &org, const QString &id)
{
    return db.change(u"DELETE FROM issued WHERE %1 AND id = ?"_s.arg(ownedBy(org)), {org.isEmpty() ? owner : org, id})
        > 0;
}

void takeBackRow(Connection &db, qint64 row)
{
    db.change(u"DELETE FROM issued WHERE row = ?"_s, {row});
}

Minute countUse(const Call &call, const Issued &issued, int usualLimit)
{
    const int wished = call.backend.options.requestsPerToken;
    Minute result{wished > 0 ? wished : usualLimit, 0, 0};
    call.db.atomically([&] {
        call.db.change(u"UPDATE issued SET used = ?, "
                       "minute_requests = CASE WHEN minute_start > ? THEN minute_requests + 1 ELSE 1 END, "
                       "minute_start = CASE WHEN minute_start > ? THEN minute_start ELSE ? END WHERE row = ?"_s,
            {call.now, call.now - minute, call.now - minute, call.now, issued.row});
        const auto row = call.db.row(u"SELECT minute_start, minute_requests FROM issued WHERE row = ?"_s, {issued.row});
        if (!row)
            return;
        result.reset = row->at(0).toLongLong() + minute;
        result.remaining = result.limit - row->at(1).toInt();
    });
    return result;
}

QList<Membership> membershipsOf(Connection &db, const QString &owner)
{
    QList<Membership> found;
    const QList<QVariantList> rows = db.rows(u"SELECT slug, name, role FROM members JOIN orgs ON orgs.id = members.org "
                                             "WHERE owner = ? ORDER BY slug"_s,
        {owner});
    for (const QVariantList &row : rows)
        found.append({row.at(0).toString(), row.at(1).toString(), row.at(2).toString()});
    return found;
}

QByteArray bearerOf(const Call &call)
{
    const QByteArray header = call.request.header("authorization");
    return header.startsWith("Bearer ") ? header.mid(7) : QByteArray();
}

} // namespace Tokendesk::LocalRegistry
