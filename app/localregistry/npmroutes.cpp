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

constexpr int requestsAMinute = 1000;
constexpr int usualRows = 10;
constexpr int mostRows = 100;

Reply withMinute(Reply reply, const Minute &minute)
{
    reply.headers.append({"X-RateLimit-Limit", QByteArray::number(minute.limit)});
    reply.headers.append({"X-RateLimit-Remaining", QByteArray::number(std::max(0, minute.remaining))});
    reply.headers.append({"X-RateLimit-Reset", QByteArray::number(minute.reset / 1000)});
    return reply;
}

Reply overLimit(const Minute &minute)
{
    Reply reply = html(429, u"Too many requests, please try again later."_s); // plain text, called HTML
    reply.headers.emplaceBack("Retry-After", "60");
    return withMinute(std::move(reply), minute);
}

template <Reply (*answer)(const Call &, const Issued &)>
Reply asked(const Call &call)
{
    const QByteArray text = bearerOf(call);
    auto token = issuedByText(call.db, Issued::Kind::Token, text, call.now);
    if (!token)
        token = issuedByText(call.db, Issued::Kind::Access, text, call.now);
    if (!token)
        return errorText(401, u"authorization required"_s);
    const Minute minute = countUse(call, *token, requestsAMinute);
    return minute.remaining < 0 ? overLimit(minute) : withMinute(answer(call, *token), minute);
}

bool isRightPassword(const Call &call, const QString &owner, const QString &password)
{
    const auto user = userById(call.db, owner);
    return user
        && userByPassword(call.db, user->email.toString(), password, call.backend.options.passwordRounds).has_value();
}

/// PUT of the user's document: signs in, with the password in the body and as Basic.
Reply signIn(const Call &call)
{
    const Input input = readInput(call);
    if (input.refusal)
        return *input.refusal;
    const QString name = input.object.value(u"name"_s).toString();
    const auto user = userBySignIn(call, name, input.object.value(u"password"_s).toString());
    if (!user || call.parts.at(0) != u"org.couchdb.user:"_s + name)
        return errorText(401, u"unauthorized access"_s);
    if (!call.request.header("authorization").startsWith("Basic "))
        return errorText(409, u"username is already registered"_s);
    if (needsSecondStep(call.db, user->id)
        && !passSecondStep(call, user->id, QString::fromLatin1(call.request.header("npm-otp"))))
        return errorText(401, u"You must provide a one-time pass."_s).with("WWW-Authenticate", "OTP");
    Issued token;
    token.kind = Issued::Kind::Access;
    token.owner = user->id;
    token.created = call.now;
    const QByteArray text = "npm_" + randomId(36).toLatin1();
    addIssued(call.db, token, text);
    return json(
        201, {{u"ok"_s, u"you are authenticated as '%1'"_s.arg(name)}, {u"token"_s, QString::fromLatin1(text)}});
}

Reply whoami(const Call &call, const Issued &token)
{
    const auto user = userById(call.db, token.owner);
    return user ? json(200, {{u"username"_s, user->name.toString().toLower()}})
                : errorText(401, u"authorization required"_s);
}

QJsonObject rowJson(const Issued &token)
{
    return {{u"key"_s, token.id}, {u"token"_s, token.start}, {u"readonly"_s, token.extra.value(u"readonly"_s)},
        {u"cidr_whitelist"_s, token.extra.value(u"cidr"_s)},
        {u"created"_s, QString::fromLatin1(isoTime(token.created))}};
}

Reply list(const Call &call, const Issued &token)
{
    const int page = std::max(0, call.request.query.value(u"page"_s, u"0"_s).toInt());
    const int rowsAPage
        = std::clamp(call.request.query.value(u"perPage"_s, QString::number(usualRows)).toInt(), 1, mostRows);
    const qint64 total = issuedCount(call.db, token.owner, {});
    QJsonArray rows;
    const QList<Issued> tokens = issuedTokens(call.db, token.owner, {}, {rowsAPage, qint64(page) * rowsAPage, 0});
    for (const Issued &one : tokens)
        rows.append(rowJson(one));
    const bool more = qint64(page + 1) * rowsAPage < total;
    const QString next = more ? u"/-/npm/v1/tokens?page=%1&perPage=%2"_s.arg(page + 1).arg(rowsAPage) : QString();
    return json(200, {{u"objects"_s, rows}, {u"total"_s, total}, {u"urls"_s, QJsonObject{{u"next"_s, next}}}});
}

Reply create(const Call &call, const Issued &token)
{
    const Input input = readInput(call);
    if (input.refusal)
        return *input.refusal;
    if (!input.object.value(u"password"_s).isString() || !input.object.value(u"readonly"_s).isBool())
        return errorText(422, u"the parameters are not valid"_s);
    if (!isRightPassword(call, token.owner, input.object.value(u"password"_s).toString()))
        return errorText(401, u"unauthorized access"_s);
    if (needsSecondStep(call.db, token.owner)
        && !passSecondStep(call, token.owner, QString::fromLatin1(call.request.header("npm-otp"))))
        return errorText(401, u"You must provide a one-time pass."_s).with("WWW-Authenticate", "OTP");
    const QJsonObject extra{{u"readonly"_s, input.object.value(u"readonly"_s)},
        {u"cidr"_s, input.object.value(u"cidr_whitelist"_s).toArray()}};
    const MadeIssued made = makeDialectToken(call.backend, call.db, {token.owner, {}, {}, {}, {}, extra});
    QJsonObject row = rowJson(made.token);
    row.insert(u"token"_s, QString::fromLatin1(made.text)); // where the list has the first characters
    return json(200, row);
}

Reply revoke(const Call &call, const Issued &token)
{
    takeBack(call.db, token.owner, {}, call.parts.at(0)); // an unknown key is no error here
    return json(200, {});
}

} // namespace

void addNpmRoutes(Router &router)
{
    router.add("PUT", "/-/user/{}", signIn);
    router.add("GET", "/-/whoami", asked<whoami>);
    router.add("GET", "/-/npm/v1/tokens", asked<list>);
    router.add("POST", "/-/npm/v1/tokens", asked<create>);
    router.add("DELETE", "/-/npm/v1/tokens/token/{}", asked<revoke>);
}

} // namespace Tokendesk::LocalRegistry
