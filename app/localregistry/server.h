// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/result.h"
#include "app/localregistry/faults.h"
#include "app/localregistry/options.h"
#include <QDateTime>
#include <chrono>
#include <memory>

namespace Tokendesk::LocalRegistry {

struct User;

struct SampleOptions {
    int tokens = 0; ///< Made for the first user, besides those of the demo.
    bool demo = false; ///< Users, tokens, service accounts and events that look like life.
    int events = 0; ///< In the log, besides those of the demo. Tank's dialects only.
};

struct UserWish {
    QString name;
    QString email;
    QString password;
    bool admin = false;
};

/// What a client was seen asking; never the credential itself.
struct SeenRequest {
    QByteArray method;
    QByteArray path;
    bool hadAuthorization = false;
    bool hadCookie = false;
};

/// A registry for one machine: HTTP on 127.0.0.1, SQLite below. Threads of its own; the functions may be called from
/// any one thread at a time.
class Server {
public:
    explicit Server(const Options &options);
    ~Server();
    Q_DISABLE_COPY_MOVE(Server)

    Result<void> start();
    void stop();
    quint16 port() const;
    QString baseUrl() const; ///< "http://127.0.0.1:PORT"
    QString databasePath() const;

    Result<void> addUser(const UserWish &wish); ///< After start(). A user with this e-mail stays as it is.
    Result<void> addSamples(const SampleOptions &samples);
    /// A token with these scopes for the user, as if created over the wire. Empty lifetime: no end.
    Result<QByteArray> addToken(const QString &email, const QString &name, const QStringList &scopes,
        std::optional<std::chrono::seconds> lifetime);

    /// Makes the organisation if it is not there.
    Result<void> addToOrganisation(const QString &email, const QString &slug, const QString &role);
    /// From now on this person's sign-in has a second step. Not in Tank's dialects.
    Result<void> askForOneTimeCode(const QString &email);
    QString oneTimeCode() const; ///< What everybody's authenticator shows now.
    Faults &faults();
    void moveClock(std::chrono::milliseconds by);
    QList<SeenRequest> seen() const; ///< The last thousand.
    std::optional<qint64> firstBrokenAudit(); ///< Running number of the first event whose chain value is wrong.

private:
    Result<QByteArray> addDialectToken(
        const User &user, const QString &name, const QStringList &scopes, std::optional<std::chrono::seconds> lifetime);

    struct Parts;
    std::unique_ptr<Parts> m_parts;
};

} // namespace Tokendesk::LocalRegistry
