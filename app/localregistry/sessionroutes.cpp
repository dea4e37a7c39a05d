// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/localregistry/asker.h"
#include "app/localregistry/cookies.h"
#include "app/localregistry/input.h"
#include "app/localregistry/password.h"
#include "app/localregistry/router.h"
#include "app/localregistry/routes.h"
#include "app/localregistry/signin.h"
#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace Tokendesk::LocalRegistry {

namespace {

constexpr qsizetype shortestPassword = 8;
constexpr qsizetype longestPassword = 128;

std::optional<Reply> missing(const QJsonObject &object, const QStringList &names)
{
    for (const QString &name : names) {
        const QString received = object.contains(name) ? u"another type"_s : u"undefined"_s;
        if (!object.value(name).isString())
            return errorCode(400, u"VALIDATION_ERROR"_s,
                u"[body.%1] Invalid input: expected string, received %2"_s.arg(name, received));
    }
    return {};
}

Reply signedUp(const Call &call)
{
    const Input input = readAuthInput(call);
    if (input.refusal)
        return *input.refusal;
    if (const auto refusal = missing(input.object, {u"name"_s, u"email"_s, u"password"_s}))
        return *refusal;
    const QString email = input.object.value(u"email"_s).toString();
    const QString password = input.object.value(u"password"_s).toString();
    if (!email.contains(u'@'))
        return errorCode(400, u"VALIDATION_ERROR"_s, u"[body.email] Invalid email address"_s);
    if (password.size() < shortestPassword)
        return errorCode(400, u"PASSWORD_TOO_SHORT"_s, u"Password too short"_s);
    if (password.size() > longestPassword)
        return errorCode(400, u"PASSWORD_TOO_LONG"_s, u"Password too long"_s);
    if (userByEmail(call.db, email))
        return errorCode(422, u"USER_ALREADY_EXISTS_USE_ANOTHER_EMAIL"_s, u"User already exists. Use another email."_s);
    const QByteArray stored = storedPassword(password, call.backend.options.passwordRounds);
    const User user = makeUser(call.db, input.object.value(u"name"_s).toString(), email, stored, u"user"_s, call.now);
    const Session session = makeSession(call.db, user, true, agentOf(call), call.now);
    Reply reply = json(200, {{u"token"_s, QString::fromLatin1(session.token)}, {u"user"_s, userJson(user)}});
    return withSession(std::move(reply), call, session, true);
}

Reply signedIn(const Call &call)
{
    if (const auto refusal = signInRefused(call))
        return *refusal;
    const Input input = readAuthInput(call);
    if (input.refusal)
        return *input.refusal;
    if (const auto refusal = missing(input.object, {u"email"_s, u"password"_s}))
        return *refusal;
    const auto user = userByPassword(call.db, input.object.value(u"email"_s).toString(),
        input.object.value(u"password"_s).toString(), call.backend.options.passwordRounds);
    if (!user)
        return errorCode(401, u"INVALID_EMAIL_OR_PASSWORD"_s, u"Invalid email or password"_s);
    const bool remember = input.object.value(u"rememberMe"_s).toBool(true);
    const Session session = makeSession(call.db, *user, remember, agentOf(call), call.now);
    Reply reply = json(
        200, {{u"redirect"_s, false}, {u"token"_s, QString::fromLatin1(session.token)}, {u"user"_s, userJson(*user)}});
    return withSession(std::move(reply), call, session, remember);
}

Reply social(const Call &)
{
    return errorCode(404, u"PROVIDER_NOT_FOUND"_s, u"Provider not found"_s);
}

Reply signedOut(const Call &call)
{
    const Input input = readAuthInput(call);
    if (input.refusal)
        return *input.refusal;
    if (const auto session = sessionOf(call))
        endSession(call.db, session->id);
    Reply reply = json(200, {{u"success"_s, true}});
    for (const char *const name : {sessionCookie, dataCookie, forgetCookie})
        reply.headers.append(clearCookie(name));
    return reply;
}

Reply currentSession(const Call &call)
{
    const auto session = sessionOf(call);
    if (!session)
        return jsonBytes(200, "null");
    return json(200, {{u"session"_s, sessionJson(*session)}, {u"user"_s, userJson(session->user)}});
}

Reply allSessions(const Call &call)
{
    const auto current = sessionOf(call);
    if (!current)
        return errorCode(401, u"UNAUTHORIZED"_s, u"Unauthorized"_s);
    QJsonArray list;
    const QList<Session> sessions = sessionsOf(call.db, current->user, call.now);
    for (const Session &session : sessions)
        list.append(sessionJson(session.id == current->id ? *current : session));
    return jsonBytes(200, QJsonDocument(list).toJson(QJsonDocument::Compact));
}

} // namespace

void addSessionRoutes(Router &router)
{
    router.add("POST", "/api/auth/sign-up/email", signedUp);
    router.add("POST", "/api/auth/sign-in/email", signedIn);
    router.add("POST", "/api/auth/sign-in/social", social);
    router.add("POST", "/api/auth/sign-out", signedOut);
    router.add("GET", "/api/auth/get-session", currentSession);
    router.add("GET", "/api/auth/list-sessions", allSessions);
}

} // namespace Tokendesk::LocalRegistry
