// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/localregistry/asker.h"
#include "app/localregistry/connection.h"
#include "app/localregistry/cookies.h"
#include "app/localregistry/scopes.h"

using namespace Qt::StringLiterals;

namespace Tokendesk::LocalRegistry {

namespace {

const QByteArray scheme = "Bearer ";

bool hasKey(const Call &call)
{
    return call.request.header("authorization").startsWith(scheme); // the scheme word is case-sensitive here
}

Reply keyRefused()
{
    return errorText(401, u"Unauthorized. Valid API key required."_s);
}

int secondsUntil(qint64 moment, qint64 now)
{
    return int(std::max<qint64>(1, (moment - now + 999) / 1000));
}

Reply overLimit(const Call &call, const TokenUse &use)
{
    if (call.backend.isLive())
        return keyRefused(); // live does not tell the two apart
    const int wait = secondsUntil(use.resetsAt, call.now);
    return json(429, {{u"error"_s, u"Rate limit exceeded"_s}, {u"retryAfter"_s, wait}})
        .with("Retry-After", QByteArray::number(wait));
}

} // namespace

std::optional<Session> sessionOf(const Call &call)
{
    const QByteArray token = checkedValue(call.backend.secret, cookieOf(call.request, sessionCookie));
    if (token.isEmpty())
        return {};
    return sessionByToken(call.db, token, call.now);
}

KeyAsker askedByKey(const Call &call, const QString &scope)
{
    KeyAsker asker;
    const QByteArray text = call.request.header("authorization").mid(scheme.size());
    const bool formed = hasKey(call) && (call.backend.isLive() || text.startsWith("tank_"));
    if (formed)
        asker.use = useToken(call.db, text, call.backend.options, call.now);
    if (asker.use.outcome == TokenUse::Outcome::OverLimit)
        asker.refusal = withLimits(overLimit(call, asker.use), asker, call);
    else if (asker.use.outcome != TokenUse::Outcome::Fine)
        asker.refusal = keyRefused();
    else if (!scope.isEmpty() && !effectiveScopes(asker.use.token.scopes, call.backend.options.dialect).contains(scope))
        asker.refusal = errorText(403,
            scope == "skills:admin"_L1 ? u"Forbidden. Token lacks required scope: skills:admin."_s
                                       : u"Forbidden. Token lacks required scope: %1 (or skills:admin)."_s.arg(scope));
    return asker;
}

Reply withLimits(Reply reply, const KeyAsker &asker, const Call &call)
{
    if (call.backend.isLive() || asker.use.limit == 0)
        return reply;
    return std::move(reply)
        .with("X-RateLimit-Limit", QByteArray::number(asker.use.limit))
        .with("X-RateLimit-Remaining", QByteArray::number(asker.use.remaining))
        .with("X-RateLimit-Reset", QByteArray::number(asker.use.resetsAt / 1000));
}

bool Manager::mayHandOut(const QStringList &scopes, Dialect dialect) const
{
    // The approval page says that a login may manage tokens; any other token gives away no more than it has.
    return !token || token->madeBy == "login"_L1 || covers(token->scopes, scopes, dialect);
}

ManagerOrRefusal askedByManager(const Call &call, const QString &refusalCode)
{
    const std::optional<Session> session = sessionOf(call);
    if (session && session->user.isActive())
        return {{session->user.id, {}}, {}};
    if (call.backend.isLive() || !hasKey(call))
        return {{}, errorCode(401, refusalCode, u"Unauthorized or invalid session"_s)};
    const KeyAsker asker = askedByKey(call, {});
    return {{asker.use.token.owner, asker.use.token}, asker.refusal};
}

ManagerOrRefusal askedByAdmin(const Call &call)
{
    if (const std::optional<Session> session = sessionOf(call)) {
        if (session->user.isAdmin() && session->user.isActive())
            return {{session->user.id, {}}, {}};
        return {{}, errorText(403, u"Forbidden"_s)};
    }
    if (call.backend.isLive() || !hasKey(call))
        return {{}, errorText(401, u"Unauthorized"_s)};
    const KeyAsker asker = askedByKey(call, u"skills:admin"_s);
    return {{asker.use.token.owner, asker.use.token}, asker.refusal};
}

} // namespace Tokendesk::LocalRegistry
