// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/localregistry/server.h"
#include "app/localregistry/audit.h"
#include "app/localregistry/dialects.h"
#include "app/localregistry/guard.h"
#include "app/localregistry/httpserver.h"
#include "app/localregistry/password.h"
#include "app/localregistry/random.h"
#include "app/localregistry/router.h"
#include "app/localregistry/routes.h"
#include "app/localregistry/samples.h"
#include "app/localregistry/secondstep.h"
#include "app/localregistry/tokens.h"
#include "app/localregistry/users.h"

using namespace Qt::StringLiterals;

namespace Tokendesk::LocalRegistry {

namespace {

constexpr qsizetype mostSeen = 1000;
constexpr qint64 day = 86'400'000;
constexpr qint64 hour = 3'600'000;

QByteArray ownSecret(Connection &db)
{
    db.change(u"INSERT OR IGNORE INTO settings (name, value) VALUES ('secret', ?)"_s, {randomBytes(32)});
    return db.value(u"SELECT value FROM settings WHERE name = 'secret'"_s).toByteArray();
}

Router routesOf(Dialect dialect)
{
    Router router;
    addSessionRoutes(router);
    addApprovalPages(router);
    switch (dialect) {
    case Dialect::Seed:
    case Dialect::Live:
        break;
    case Dialect::SkillReg:
        addSkillRegRoutes(router);
        return router;
    case Dialect::Tusky:
        addTuskyRoutes(router);
        return router;
    case Dialect::TuskyV1:
        addTuskyV1Routes(router);
        return router;
    case Dialect::Apkg:
        addApkgRoutes(router);
        return router;
    case Dialect::Npm:
        addNpmRoutes(router);
        return router;
    }
    addSkillRoutes(router);
    addKeyRoutes(router);
    addOrgRoutes(router);
    addAdminRoutes(router);
    const bool live = dialect == Dialect::Live;
    (live ? addLiveLoginRoutes : addSeedLoginRoutes)(router);
    (live ? addLiveAccountRoutes : addSeedAccountRoutes)(router);
    return router;
}

} // namespace

struct Server::Parts {
    Backend backend;
    Router router;
    Faults faults;
    mutable std::mutex seenMutex;
    QList<SeenRequest> seen;
    quint16 port = 0;
    std::unique_ptr<HttpServer> http;

    void note(const Request &request)
    {
        const std::lock_guard lock(seenMutex);
        seen.append({request.method, request.path, request.headers.contains("authorization"),
            request.headers.contains("cookie")});
        if (seen.size() > mostSeen)
            seen.removeFirst();
    }
    Reply answer(const Request &request)
    {
        note(request);
        return faults.apply(request, [&] {
            const std::optional<Reply> refusal = refusalOf(request);
            return refusal ? *refusal : router.answer(request, backend);
        });
    }
};

Server::Server(const Options &options) : m_parts(std::make_unique<Parts>())
{
    m_parts->backend.options = options;
    m_parts->router = routesOf(options.dialect);
}

Server::~Server()
{
    stop();
}

Result<void> Server::start()
{
    Parts &parts = *m_parts;
    Database &database = parts.backend.database;
    if (const Result<void> opened = database.open(parts.backend.options.databasePath); !opened)
        return opened;
    parts.backend.secret = ownSecret(database.here());
    if (!isTank(parts.backend.options.dialect))
        prepareIssued(database.here());
    parts.http = std::make_unique<HttpServer>(
        [&parts](const Request &request) { return parts.answer(request); }, [&database] { database.leave(); });
    const Result<quint16> port = parts.http->start(parts.backend.options.port);
    if (!port)
        return failure(port.error());
    parts.port = *port;
    return {};
}

void Server::stop()
{
    m_parts->faults.end();
    if (m_parts->http)
        m_parts->http->stop();
    m_parts->http.reset();
}

quint16 Server::port() const
{
    return m_parts->port;
}

QString Server::baseUrl() const
{
    return u"http://127.0.0.1:%1"_s.arg(port());
}

QString Server::databasePath() const
{
    return m_parts->backend.database.path();
}

Result<void> Server::addUser(const UserWish &wish)
{
    Backend &backend = m_parts->backend;
    Connection &db = backend.database.here();
    if (!userByEmail(db, wish.email))
        makeUser(db, wish.name, wish.email, storedPassword(wish.password, backend.options.passwordRounds),
            wish.admin ? u"admin"_s : u"user"_s, backend.now());
    if (db.takeFailed())
        return failure(Error::Kind::Storage, u"cannot add %1"_s.arg(wish.email));
    return {};
}

Result<void> Server::addSamples(const SampleOptions &samples)
{
    Backend &backend = m_parts->backend;
    Connection &db = backend.database.here();
    const bool tank = isTank(backend.options.dialect);
    if (samples.demo && tank)
        addDemo(backend, db, samples.events);
    else if (samples.demo)
        addDialectDemo(backend, db);
    else if (tank && samples.events > 0)
        addSampleEvents(backend, db, samples.events);
    if (samples.tokens > 0)
        (tank ? addSampleTokens : addDialectTokens)(backend, db, samples.tokens);
    if (db.takeFailed())
        return failure(Error::Kind::Storage, u"cannot add sample data"_s);
    return {};
}

Result<QByteArray> Server::addToken(
    const QString &email, const QString &name, const QStringList &scopes, std::optional<std::chrono::seconds> lifetime)
{
    Backend &backend = m_parts->backend;
    Connection &db = backend.database.here();
    const auto user = userByEmail(db, email);
    if (!user)
        return failure(Error::Kind::NotFound, email);
    if (!isTank(backend.options.dialect))
        return addDialectToken(*user, name, scopes, lifetime);
    NewToken wanted{
        user->id, name, u"create"_s, {}, scopes, {}, backend.options.requestsPerWindow, backend.isLive() ? day : hour};
    if (lifetime)
        wanted.lifetime = qint64(lifetime->count()) * 1000;
    const MadeToken made = makeToken(db, wanted, backend.options.dialect, backend.now());
    if (db.takeFailed())
        return failure(Error::Kind::Storage, name);
    return made.text;
}

Result<QByteArray> Server::addDialectToken(
    const User &user, const QString &name, const QStringList &scopes, std::optional<std::chrono::seconds> lifetime)
{
    Backend &backend = m_parts->backend;
    Connection &db = backend.database.here();
    const QList<Membership> memberships = membershipsOf(db, user.id);
    TokenOrder order{user.id, {}, name, scopes, {}, {}};
    if (backend.options.dialect == Dialect::SkillReg && !memberships.isEmpty())
        order.org = memberships.constFirst().slug;
    if (backend.options.dialect == Dialect::Npm)
        order.extra = {{u"readonly"_s, scopes == QStringList{u"read"_s}}};
    if (lifetime)
        order.lifetime = qint64(lifetime->count()) * 1000;
    const MadeIssued made = makeDialectToken(backend, db, order);
    if (db.takeFailed())
        return failure(Error::Kind::Storage, name);
    return made.text;
}

Result<void> Server::addToOrganisation(const QString &email, const QString &slug, const QString &role)
{
    Backend &backend = m_parts->backend;
    Connection &db = backend.database.here();
    const auto user = userByEmail(db, email);
    if (!user)
        return failure(Error::Kind::NotFound, email);
    addOrganisation(db, slug, slug, backend.now());
    addMember(db, slug, user->id, role, backend.now());
    return db.takeFailed() ? Result<void>(failure(Error::Kind::Storage, slug)) : Result<void>();
}

Result<void> Server::askForOneTimeCode(const QString &email)
{
    Connection &db = m_parts->backend.database.here();
    const auto user = userByEmail(db, email);
    if (!user)
        return failure(Error::Kind::NotFound, email);
    demandSecondStep(db, user->id);
    return db.takeFailed() ? Result<void>(failure(Error::Kind::Storage, email)) : Result<void>();
}

QString Server::oneTimeCode() const
{
    return LocalRegistry::oneTimeCode(testTotpSecret, m_parts->backend.now());
}

Faults &Server::faults()
{
    return m_parts->faults;
}

void Server::moveClock(std::chrono::milliseconds by)
{
    m_parts->backend.clockOffset += by.count();
}

QList<SeenRequest> Server::seen() const
{
    const std::lock_guard lock(m_parts->seenMutex);
    return m_parts->seen;
}

std::optional<qint64> Server::firstBrokenAudit()
{
    return LocalRegistry::firstBrokenAudit(m_parts->backend.database.here());
}

} // namespace Tokendesk::LocalRegistry
