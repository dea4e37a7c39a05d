// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QJsonObject>
#include <QList>
#include <QString>
#include <QVariant>
#include <optional>

namespace Tokendesk::LocalRegistry {

class Connection;

struct User {
    QString id;
    QVariant name;
    QVariant email;
    QString role;
    QString status;
    qint64 created = 0;
    qint64 updated = 0;

    bool isAdmin() const
    {
        return role == QLatin1String("admin");
    }
    bool isActive() const
    {
        return status == QLatin1String("active");
    }
};

User makeUser(Connection &db, const QString &name, const QString &email, const QByteArray &storedPassword,
    const QString &role, qint64 now);
std::optional<User> userById(Connection &db, const QString &id);
std::optional<User> userByEmail(Connection &db, const QString &email);
/// The user whose e-mail and password these are. Takes as long for an unknown e-mail as for a wrong password.
std::optional<User> userByPassword(Connection &db, const QString &email, const QString &password, int rounds);
QJsonObject userJson(const User &user); ///< As better-auth shows it.
User readUser(const QVariantList &row); ///< id, name, email, role, status, created, updated

} // namespace Tokendesk::LocalRegistry
