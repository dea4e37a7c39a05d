// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/localregistry/asker.h"
#include "app/localregistry/input.h"
#include "app/localregistry/logins.h"
#include "app/localregistry/random.h"
#include "app/localregistry/router.h"
#include "app/localregistry/routes.h"
#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace Tokendesk::LocalRegistry {

namespace {

constexpr qsizetype shortestState = 8;
constexpr qsizetype longestState = 256;

/// The validator's own words, as text inside the error object.
Reply zodError(QJsonObject issue, const QString &field, const QString &message)
{
    issue.insert(u"path"_s, QJsonArray{field});
    issue.insert(u"message"_s, message);
    const QByteArray issues = QJsonDocument(QJsonArray{issue}).toJson(QJsonDocument::Indented).trimmed();
    const QJsonObject error{{u"name"_s, u"ZodError"_s}, {u"message"_s, QString::fromUtf8(issues)}};
    return json(400, {{u"success"_s, false}, {u"error"_s, error}});
}

std::optional<Reply> notText(const QJsonObject &input, const QString &field)
{
    if (input.value(field).isString())
        return {};
    const QString received = input.contains(field) ? u"another type"_s : u"undefined"_s;
    return zodError({{u"expected"_s, u"string"_s}, {u"code"_s, u"invalid_type"_s}}, field,
        u"Invalid input: expected string, received %1"_s.arg(received));
}

std::optional<Reply> badState(const QJsonObject &input)
{
    if (auto refusal = notText(input, u"state"_s))
        return refusal;
    const qsizetype size = input.value(u"state"_s).toString().size();
    if (size < shortestState)
        return zodError({{u"origin"_s, u"string"_s}, {u"code"_s, u"too_small"_s}, {u"minimum"_s, shortestState}},
            u"state"_s, u"Too small: expected string to have >=8 characters"_s);
    if (size > longestState)
        return zodError({{u"origin"_s, u"string"_s}, {u"code"_s, u"too_big"_s}, {u"maximum"_s, longestState}},
            u"state"_s, u"Too big: expected string to have <=256 characters"_s);
    return {};
}

Reply notYetOrOver()
{
    return errorText(400, u"Invalid, expired, or already used session code"_s);
}

Reply start(const Call &call)
{
    const Input input = readInput(call);
    if (input.refusal)
        return *input.refusal;
    if (const auto refusal = badState(input.object))
        return *refusal;
    const QString code = randomUuid();
    startLogin(call.db, code, hashOf(input.object.value(u"state"_s).toString().toUtf8()), call.now);
    const QString host = QString::fromLatin1(call.request.header("host"));
    return json(200, {{u"authUrl"_s, u"http://%1/cli-login?session=%2"_s.arg(host, code)}, {u"sessionCode"_s, code}});
}

Reply authorize(const Call &call)
{
    const Input input = readInput(call);
    if (input.refusal)
        return *input.refusal;
    if (const auto refusal = notText(input.object, u"sessionCode"_s))
        return *refusal;
    const auto session = sessionOf(call);
    if (!session)
        return errorText(401, u"Authentication required"_s);
    if (!session->user.isActive())
        return errorText(403, u"Account is suspended or banned"_s);
    const auto login = loginByCode(call.db, input.object.value(u"sessionCode"_s).toString(), call.now);
    if (!login)
        return errorText(404, u"Invalid or expired session"_s);
    if (!settleLogin(call.db, *login, session->user, true))
        return errorText(400, u"Session could not be authorized"_s);
    return json(200, {{u"success"_s, true}});
}

Reply exchange(const Call &call)
{
    const Input input = readInput(call);
    if (input.refusal)
        return *input.refusal;
    if (const auto refusal = notText(input.object, u"sessionCode"_s))
        return *refusal;
    if (const auto refusal = badState(input.object))
        return *refusal;
    const auto login = loginByCode(call.db, input.object.value(u"sessionCode"_s).toString(), call.now);
    const QByteArray proof = hashOf(input.object.value(u"state"_s).toString().toUtf8());
    if (!login || login->status != Login::Status::Approved || !sameBytes(login->proof, proof))
        return notYetOrOver();
    const auto user = userById(call.db, login->owner);
    if (!user || !user->isActive())
        return errorText(403, u"Account is suspended or banned"_s);
    const auto made = redeemLogin(call, *login, {});
    if (!made)
        return notYetOrOver();
    const QJsonObject owner{{u"name"_s, textOrNull(user->name)}, {u"email"_s, textOrNull(user->email)}};
    return json(200, {{u"token"_s, QString::fromLatin1(made->text)}, {u"user"_s, owner}});
}

} // namespace

void addLiveLoginRoutes(Router &router)
{
    router.add("POST", "/api/v1/cli-auth/start", start);
    router.add("POST", "/api/v1/cli-auth/authorize", authorize);
    router.add("POST", "/api/v1/cli-auth/exchange", exchange);
}

} // namespace Tokendesk::LocalRegistry
