// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/localregistry/asker.h"
#include "app/localregistry/input.h"
#include "app/localregistry/logins.h"
#include "app/localregistry/random.h"
#include "app/localregistry/router.h"
#include "app/localregistry/routes.h"
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace Tokendesk::LocalRegistry {

namespace {

constexpr int pollTokenSize = 43; // letters: 245 bits

Reply refusal(int status, const QString &code, const QString &message)
{
    return json(status, {{u"error"_s, code}, {u"message"_s, message}});
}

Reply start(const Call &call)
{
    const Input input = readInput(call);
    if (input.refusal)
        return *input.refusal;
    const QString pollToken = randomId(pollTokenSize);
    const QString code = randomCode();
    startLogin(call.db, code, hashOf(pollToken.toUtf8()), call.now);
    return json(200, {{u"pollToken"_s, pollToken}, {u"userCode"_s, code}, {u"expiresIn"_s, loginSeconds}});
}

Reply authorize(const Call &call)
{
    const Input input = readInput(call);
    if (input.refusal)
        return *input.refusal;
    const auto session = sessionOf(call);
    if (!session)
        return errorText(401, u"Authentication required"_s);
    if (!session->user.isActive())
        return errorText(403, u"Account is suspended or banned"_s);
    const auto login = loginByCode(call.db, input.object.value(u"userCode"_s).toString(), call.now);
    if (!login)
        return errorText(404, u"Invalid or expired session"_s);
    if (!settleLogin(call.db, *login, session->user, true))
        return errorText(400, u"Session could not be authorized"_s);
    return json(200, {{u"success"_s, true}});
}

Reply redeemed(const Call &call, const Login &login)
{
    const auto user = userById(call.db, login.owner);
    if (!user || !user->isActive())
        return refusal(403, u"ACCESS_DENIED"_s, u"Account is suspended or banned"_s);
    const auto made = redeemLogin(call, login, {u"skills:read"_s, u"skills:publish"_s});
    if (!made)
        return refusal(410, u"POLL_TOKEN_EXPIRED"_s, u"The login was used already"_s);
    return json(200,
        {{u"apiKey"_s, QString::fromLatin1(made->text)}, {u"scopes"_s, QJsonArray::fromStringList(made->row.scopes)}});
}

Reply exchange(const Call &call)
{
    const Input input = readInput(call);
    if (input.refusal)
        return *input.refusal;
    const QString pollToken = input.object.value(u"pollToken"_s).toString();
    if (pollToken.isEmpty())
        return refusal(400, u"INVALID_REQUEST"_s, u"pollToken is required"_s);
    const auto login = loginByProof(call.db, hashOf(pollToken.toUtf8()), call.now);
    if (!login)
        return refusal(410, u"POLL_TOKEN_EXPIRED"_s, u"The login has expired"_s);
    switch (login->status) {
    case Login::Status::Pending:
        return json(202, {{u"status"_s, u"pending"_s}});
    case Login::Status::Approved:
        return redeemed(call, *login);
    case Login::Status::Refused:
        return refusal(403, u"ACCESS_DENIED"_s, u"The login was refused in the browser"_s);
    case Login::Status::Used:
        break;
    }
    return refusal(410, u"POLL_TOKEN_EXPIRED"_s, u"The login was used already"_s);
}

} // namespace

void addSeedLoginRoutes(Router &router)
{
    router.add("POST", "/api/v1/cli-auth/start", start);
    router.add("POST", "/api/v1/cli-auth/authorize", authorize);
    router.add("POST", "/api/v1/cli-auth/exchange", exchange);
}

} // namespace Tokendesk::LocalRegistry
