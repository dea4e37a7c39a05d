// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/localregistry/sessions.h"
#include "app/localregistry/connection.h"
#include "app/localregistry/isotime.h"
#include "app/localregistry/random.h"

using namespace Qt::StringLiterals;

namespace Tokendesk::LocalRegistry {

namespace {

constexpr qint64 day = 86'400'000;

Session readSession(const QVariantList &row, const User &user)
{
    Session session;
    session.id = row.at(0).toString();
    session.hash = row.at(1).toByteArray();
    session.created = row.at(2).toLongLong();
    session.expires = row.at(3).toLongLong();
    session.agent = row.at(4).toString();
    session.user = user;
    return session;
}

} // namespace

Session makeSession(Connection &db, const User &user, bool remember, const QString &agent, qint64 now)
{
    Session session;
    session.id = randomId();
    session.token = randomId().toLatin1();
    session.hash = hashOf(session.token);
    session.created = now;
    session.expires = now + (remember ? 7 : 1) * day;
    session.agent = agent;
    session.user = user;
    db.change(u"DELETE FROM sessions WHERE expires <= ?"_s, {now});
    db.change(u"INSERT INTO sessions (id, hash, owner, created, expires, agent) VALUES (?, ?, ?, ?, ?, ?)"_s,
        {session.id, session.hash, user.id, now, session.expires, agent});
    return session;
}

std::optional<Session> sessionByToken(Connection &db, const QByteArray &token, qint64 now)
{
    const auto found
        = db.row(u"SELECT id, hash, created, expires, agent, owner FROM sessions WHERE hash = ? AND expires > ?"_s,
            {hashOf(token), now});
    const std::optional<User> user = found ? userById(db, found->at(5).toString()) : std::nullopt;
    if (!user)
        return {};
    Session session = readSession(*found, *user);
    session.token = token;
    return session;
}

QList<Session> sessionsOf(Connection &db, const User &user, qint64 now)
{
    QList<Session> sessions;
    const auto rows = db.rows(
        u"SELECT id, hash, created, expires, agent FROM sessions WHERE owner = ? AND expires > ? ORDER BY created"_s,
        {user.id, now});
    for (const QVariantList &row : rows)
        sessions.append(readSession(row, user));
    return sessions;
}

void endSession(Connection &db, const QString &id)
{
    db.change(u"DELETE FROM sessions WHERE id = ?"_s, {id});
}

QJsonObject sessionJson(const Session &session)
{
    return {{u"id"_s, session.id}, {u"token"_s, QString::fromLatin1(session.token)}, {u"userId"_s, session.user.id},
        {u"expiresAt"_s, isoValue(session.expires)}, {u"createdAt"_s, isoValue(session.created)},
        {u"updatedAt"_s, isoValue(session.created)}, {u"ipAddress"_s, u"127.0.0.1"_s}, {u"userAgent"_s, session.agent},
        {u"activeOrganizationId"_s, QJsonValue::Null}};
}

} // namespace Tokendesk::LocalRegistry
