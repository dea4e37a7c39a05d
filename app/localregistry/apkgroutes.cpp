// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/localregistry/dialects.h"
#include "app/localregistry/input.h"
#include "app/localregistry/isotime.h"
#include "app/localregistry/random.h"
#include "app/localregistry/router.h"
#include "app/localregistry/secondstep.h"
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace Tokendesk::LocalRegistry {

namespace {

constexpr int requestsAMinute = 100'000; // no source knows of a limit; tests may set one
constexpr qint64 day = 86'400'000;
constexpr int accessSeconds = 3600;
constexpr int ticketSeconds = 300;

Reply refusal(int status, const QString &code, const QString &message)
{
    return json(status,
        {{u"error"_s, QJsonObject{{u"code"_s, code}, {u"message"_s, message}, {u"requestId"_s, randomUuid()}}}});
}

QByteArray handOut(const Call &call, Issued::Kind kind, const QString &owner, const QByteArray &prefix, int seconds)
{
    const QByteArray text = prefix + randomId(40).toLatin1();
    Issued issued;
    issued.kind = kind;
    issued.owner = owner;
    issued.created = call.now;
    issued.expires = call.now + seconds * qint64(1000);
    addIssued(call.db, issued, text);
    return text;
}

Reply granted(const Call &call, const QString &owner)
{
    const QByteArray access = handOut(call, Issued::Kind::Access, owner, "tok_", accessSeconds);
    const QByteArray refresh = handOut(call, Issued::Kind::Refresh, owner, "rt_", 30 * 86400);
    return json(200,
        {{u"accessToken"_s, QString::fromLatin1(access)}, {u"refreshToken"_s, QString::fromLatin1(refresh)},
            {u"expiresIn"_s, accessSeconds}, {u"tokenType"_s, u"Bearer"_s}});
}

Reply login(const Call &call)
{
    const Input input = readInput(call);
    if (input.refusal)
        return *input.refusal;
    const auto user = userBySignIn(
        call, input.object.value(u"username"_s).toString(), input.object.value(u"password"_s).toString());
    if (!user || !user->isActive())
        return refusal(401, u"UNAUTHORIZED"_s, u"Invalid credentials"_s);
    if (!needsSecondStep(call.db, user->id))
        return granted(call, user->id);
    const QByteArray ticket = handOut(call, Issued::Kind::Ticket, user->id, "mfa_", ticketSeconds);
    return json(200, {{u"mfaRequired"_s, true}, {u"mfaToken"_s, QString::fromLatin1(ticket)}});
}

Reply challenge(const Call &call)
{
    const Input input = readInput(call);
    if (input.refusal)
        return *input.refusal;
    const QByteArray text = input.object.value(u"mfaToken"_s).toString().toLatin1();
    const auto ticket = issuedByText(call.db, Issued::Kind::Ticket, text, call.now);
    if (!ticket)
        return refusal(401, u"MFA_EXPIRED"_s, u"Sign in again"_s);
    if (!passSecondStep(call, ticket->owner, input.object.value(u"code"_s).toString()))
        return refusal(401, u"INVALID_CODE"_s, u"Invalid code"_s);
    takeBackRow(call.db, ticket->row);
    return granted(call, ticket->owner);
}

/// No page of apkg knows this call; see this folder's README.
Reply refresh(const Call &call)
{
    const Input input = readInput(call);
    if (input.refusal)
        return *input.refusal;
    const QByteArray text = input.object.value(u"refreshToken"_s).toString().toLatin1();
    const auto grant = issuedByText(call.db, Issued::Kind::Refresh, text, call.now);
    if (!grant)
        return refusal(401, u"UNAUTHORIZED"_s, u"Invalid refresh token"_s);
    takeBackRow(call.db, grant->row);
    return granted(call, grant->owner);
}

template <Reply (*answer)(const Call &, const Issued &)>
Reply asked(const Call &call)
{
    const QByteArray text = bearerOf(call);
    auto token = issuedByText(call.db, Issued::Kind::Access, text, call.now);
    if (!token)
        token = issuedByText(call.db, Issued::Kind::Token, text, call.now);
    if (!token)
        return refusal(401, u"UNAUTHORIZED"_s, u"Invalid or expired token"_s);
    if (countUse(call, *token, requestsAMinute).remaining < 0)
        return refusal(429, u"RATE_LIMITED"_s, u"Too many requests"_s);
    return answer(call, *token);
}

Reply whoami(const Call &call, const Issued &token)
{
    const auto user = userById(call.db, token.owner);
    if (!user)
        return refusal(401, u"UNAUTHORIZED"_s, u"Invalid or expired token"_s);
    QJsonArray orgs;
    const QList<Membership> memberships = membershipsOf(call.db, user->id);
    for (const Membership &one : memberships)
        orgs.append(QJsonObject{{u"name"_s, one.slug}, {u"role"_s, one.role}});
    return json(200,
        {{u"username"_s, user->name.toString().toLower()}, {u"email"_s, textOrNull(user->email)},
            {u"mfaEnabled"_s, needsSecondStep(call.db, user->id)},
            {u"scopes"_s, QJsonArray::fromStringList(token.scopes)}, {u"orgs"_s, orgs}});
}

QJsonObject rowJson(const Issued &token)
{
    QJsonObject row{{u"id"_s, token.id}, {u"name"_s, token.name},
        {u"scopes"_s, QJsonArray::fromStringList(token.scopes)}, {u"expiresAt"_s, isoValue(token.expires)},
        {u"createdAt"_s, QString::fromLatin1(isoTime(token.created))}};
    if (token.extra.contains(u"packageScope"_s))
        row.insert(u"packageScope"_s, token.extra.value(u"packageScope"_s));
    return row;
}

Reply list(const Call &call, const Issued &token)
{
    QJsonArray rows;
    const QList<Issued> tokens = issuedTokens(call.db, token.owner, {}, {});
    for (const Issued &one : tokens) {
        QJsonObject row = rowJson(one);
        row.insert(u"lastUsed"_s, isoValue(one.used));
        row.insert(u"expiresIn"_s, one.extra.value(u"expiresIn"_s));
        rows.append(row);
    }
    return json(200, {{u"tokens"_s, rows}});
}

Reply create(const Call &call, const Issued &token)
{
    const Input input = readInput(call);
    if (input.refusal)
        return *input.refusal;
    static const QHash<QString, int> spans{{u"30d"_s, 30}, {u"90d"_s, 90}, {u"365d"_s, 365}};
    const QString name = input.object.value(u"name"_s).toString();
    const QString span = input.object.value(u"expiresIn"_s).toString();
    if (name.isEmpty() || !spans.contains(span))
        return refusal(400, u"VALIDATION_ERROR"_s,
            name.isEmpty() ? u"name is required"_s : u"expiresIn must be 30d, 90d or 365d"_s);
    QJsonObject extra{{u"expiresIn"_s, span}};
    if (input.object.contains(u"packageScope"_s))
        extra.insert(u"packageScope"_s, input.object.value(u"packageScope"_s));
    const MadeIssued made = makeDialectToken(call.backend, call.db,
        {token.owner, {}, name, input.object.value(u"scopes"_s).toVariant().toStringList(), spans.value(span) * day,
            extra});
    QJsonObject row = rowJson(made.token);
    row.insert(u"token"_s, QString::fromLatin1(made.text));
    return json(200, row);
}

Reply revoke(const Call &call, const Issued &token)
{
    if (!takeBack(call.db, token.owner, {}, call.parts.at(0)))
        return refusal(404, u"NOT_FOUND"_s, u"Token not found"_s);
    Reply reply;
    reply.status = 204;
    return reply;
}

} // namespace

void addApkgRoutes(Router &router)
{
    router.add("POST", "/auth/login", login);
    router.add("POST", "/auth/mfa/challenge", challenge);
    router.add("POST", "/auth/refresh", refresh);
    router.add("GET", "/auth/whoami", asked<whoami>);
    router.add("GET", "/auth/tokens", asked<list>);
    router.add("POST", "/auth/tokens", asked<create>);
    router.add("DELETE", "/auth/tokens/{}", asked<revoke>);
}

} // namespace Tokendesk::LocalRegistry
