// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/localregistry/users.h"
#include "app/localregistry/connection.h"
#include "app/localregistry/isotime.h"
#include "app/localregistry/message.h"
#include "app/localregistry/password.h"
#include "app/localregistry/random.h"
#include <algorithm>

using namespace Qt::StringLiterals;

namespace Tokendesk::LocalRegistry {

namespace {

std::optional<User> userWhere(Connection &db, const QString &column, const QString &value)
{
    const auto found = db.row(
        u"SELECT id, name, email, role, status, created, updated FROM users WHERE %1 = ?"_s.arg(column), {value});
    if (!found)
        return {};
    return readUser(*found);
}

} // namespace

User readUser(const QVariantList &row)
{
    User user;
    user.id = row.at(0).toString();
    user.name = row.at(1);
    user.email = row.at(2);
    user.role = row.at(3).toString();
    user.status = row.at(4).toString();
    user.created = row.at(5).toLongLong();
    user.updated = row.at(6).toLongLong();
    return user;
}

User makeUser(Connection &db, const QString &name, const QString &email, const QByteArray &storedPassword,
    const QString &role, qint64 now)
{
    // Two made within one millisecond still stand in the order of making wherever users are listed.
    const qint64 newest = db.value(u"SELECT coalesce(max(created), 0) FROM users"_s).toLongLong();
    const qint64 created = std::max(now, newest + 1);
    const User user{randomId(), name, email, role, u"active"_s, created, created};
    db.change(u"INSERT INTO users (id, name, email, password, role, created, updated) VALUES (?, ?, ?, ?, ?, ?, ?)"_s,
        {user.id, name, email, storedPassword, role, created, created});
    return user;
}

std::optional<User> userById(Connection &db, const QString &id)
{
    return userWhere(db, u"id"_s, id);
}

std::optional<User> userByEmail(Connection &db, const QString &email)
{
    return userWhere(db, u"email"_s, email);
}

std::optional<User> userByPassword(Connection &db, const QString &email, const QString &password, int rounds)
{
    const QByteArray stored = db.value(u"SELECT password FROM users WHERE email = ?"_s, {email}).toByteArray();
    if (stored.isEmpty()) {
        stretched(password.toUtf8(), "nobody", rounds);
        return {};
    }
    if (!isPassword(password, stored))
        return {};
    return userByEmail(db, email);
}

QJsonObject userJson(const User &user)
{
    return {{u"id"_s, user.id}, {u"name"_s, textOrNull(user.name)}, {u"email"_s, textOrNull(user.email)},
        {u"emailVerified"_s, true}, {u"image"_s, QJsonValue::Null}, {u"role"_s, user.role},
        {u"createdAt"_s, isoValue(user.created)}, {u"updatedAt"_s, isoValue(user.updated)}};
}

} // namespace Tokendesk::LocalRegistry
