// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/localregistry/users.h"

namespace Tokendesk::LocalRegistry {

struct Session {
    QString id;
    QByteArray token; ///< As the cookie brought it; the database has its hash only.
    QByteArray hash;
    qint64 created = 0;
    qint64 expires = 0;
    QString agent;
    User user;
};

Session makeSession(Connection &db, const User &user, bool remember, const QString &agent, qint64 now);
std::optional<Session> sessionByToken(Connection &db, const QByteArray &token, qint64 now);
QList<Session> sessionsOf(Connection &db, const User &user, qint64 now);
void endSession(Connection &db, const QString &id);
QJsonObject sessionJson(const Session &session);

} // namespace Tokendesk::LocalRegistry
