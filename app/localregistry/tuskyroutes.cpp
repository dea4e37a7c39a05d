// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/localregistry/dialects.h"
#include "app/localregistry/input.h"
#include "app/localregistry/isotime.h"
#include "app/localregistry/router.h"
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace Tokendesk::LocalRegistry {

namespace {

constexpr int requestsAMinute = 600;
constexpr int usualRows = 20;
constexpr int mostRows = 100;

bool isOld(const Call &call)
{
    return call.backend.options.dialect == Dialect::TuskyV1;
}

Reply refusal(int status, const QString &code, const QString &message, const QJsonObject &details = {})
{
    QJsonObject error{{u"code"_s, code}, {u"message"_s, message}};
    if (!details.isEmpty())
        error.insert(u"details"_s, details);
    return json(status, {{u"error"_s, error}});
}

QStringList knownScopes(bool old)
{
    const QString word = old ? u"environments"_s : u"volumes"_s;
    return {word + u":read"_s, word + u":write"_s, u"files:read"_s, u"files:write"_s, u"members:read"_s,
        u"members:write"_s, u"account:read"_s, u"aggregators:read"_s, u"aggregators:write"_s};
}

Reply withMinute(Reply reply, const Minute &minute)
{
    reply.headers.append({"X-RateLimit-Limit", QByteArray::number(minute.limit)});
    reply.headers.append({"X-RateLimit-Remaining", QByteArray::number(std::max(0, minute.remaining))});
    reply.headers.append({"X-RateLimit-Reset", QByteArray::number(minute.reset / 1000)}); // Unix seconds
    return reply;
}

/// Every route: the key, its count, then what was asked.
template <Reply (*answer)(const Call &, const Issued &)>
Reply asked(const Call &call)
{
    const QByteArray text = isOld(call) ? bearerOf(call) : call.request.header("api-key");
    const auto key = issuedByText(call.db, Issued::Kind::Token, text, call.now);
    if (!key)
        return refusal(401, u"UNAUTHORIZED"_s, u"Missing, invalid or expired API key"_s);
    const Minute minute = countUse(call, *key, requestsAMinute);
    if (minute.remaining < 0)
        return withMinute(
            refusal(429, u"RATE_LIMIT_EXCEEDED"_s, u"Rate limit exceeded. Retry after %1."_s.arg(minute.reset / 1000)),
            minute);
    return withMinute(answer(call, *key), minute);
}

QJsonObject rowJson(const Issued &key)
{
    return {{u"id"_s, key.id}, {u"name"_s, key.name}, {u"scopes"_s, QJsonArray::fromStringList(key.scopes)},
        {u"expiresAt"_s, isoValue(key.expires)}, {u"createdAt"_s, QString::fromLatin1(isoTime(key.created))}};
}

Reply usage(const Call &, const Issued &key)
{
    if (!key.scopes.isEmpty() && !key.scopes.contains(u"account:read"_s))
        return refusal(403, u"FORBIDDEN"_s, u"This key lacks the scope account:read"_s);
    return json(200, {{u"storageBytes"_s, 4096}, {u"requests"_s, 12}});
}

Reply list(const Call &call, const Issued &key)
{
    const int limit = std::clamp(call.request.query.value(u"limit"_s, QString::number(usualRows)).toInt(), 1, mostRows);
    const QString cursor = call.request.query.value(u"cursor"_s);
    const qint64 before = QByteArray::fromBase64(cursor.toLatin1(), QByteArray::Base64UrlEncoding).toLongLong();
    if (!cursor.isEmpty() && before <= 0)
        return refusal(422, u"VALIDATION_ERROR"_s, u"Unknown cursor"_s);
    QList<Issued> keys = issuedTokens(call.db, key.owner, {}, {limit + 1, 0, before});
    const bool more = keys.size() > limit;
    keys = keys.mid(0, limit);
    QJsonArray rows;
    for (const Issued &one : std::as_const(keys)) {
        QJsonObject row = rowJson(one);
        row.insert(u"lastUsedAt"_s, isoValue(one.used));
        rows.append(row);
    }
    const QJsonValue next = more ? QJsonValue(QString::fromLatin1(
                                QByteArray::number(keys.constLast().row).toBase64(QByteArray::Base64UrlEncoding)))
                                 : QJsonValue(QJsonValue::Null);
    return json(200, {{u"data"_s, rows}, {u"nextCursor"_s, next}, {u"hasMore"_s, more}});
}

std::optional<Reply> flawOf(const Call &call, const QJsonObject &wish)
{
    const auto invalid = [](const QString &field, const QString &why) {
        return refusal(422, u"VALIDATION_ERROR"_s, why, {{field, why}});
    };
    if (wish.value(u"name"_s).toString().trimmed().isEmpty())
        return invalid(u"name"_s, u"name is required"_s);
    const QStringList scopes = wish.value(u"scopes"_s).toVariant().toStringList();
    if (isOld(call) && scopes.isEmpty())
        return invalid(u"scopes"_s, u"scopes are required"_s);
    const QStringList known = knownScopes(isOld(call));
    for (const QString &scope : scopes) {
        if (!known.contains(scope))
            return invalid(u"scopes"_s, u"Unknown scope: "_s + scope);
    }
    const QString expires = wish.value(u"expiresAt"_s).toString();
    if (!expires.isEmpty() && QDateTime::fromString(expires, Qt::ISODate).toMSecsSinceEpoch() <= call.now)
        return invalid(u"expiresAt"_s, u"expiresAt must be in the future"_s);
    return {};
}

Reply create(const Call &call, const Issued &key)
{
    const Input input = readInput(call);
    if (input.refusal)
        return *input.refusal;
    if (const auto flaw = flawOf(call, input.object))
        return *flaw;
    QVariant lifetime;
    const QString expires = input.object.value(u"expiresAt"_s).toString();
    if (!expires.isEmpty())
        lifetime = QDateTime::fromString(expires, Qt::ISODate).toMSecsSinceEpoch() - call.now;
    const MadeIssued made = makeDialectToken(call.backend, call.db,
        {key.owner, {}, input.object.value(u"name"_s).toString(),
            input.object.value(u"scopes"_s).toVariant().toStringList(), lifetime, {}});
    QJsonObject row = rowJson(made.token);
    row.insert(u"key"_s, QString::fromLatin1(made.text));
    return json(201, row);
}

Reply revoke(const Call &call, const Issued &key)
{
    if (!takeBack(call.db, key.owner, {}, call.parts.at(0)))
        return refusal(404, u"NOT_FOUND"_s, u"API key not found"_s);
    Reply reply;
    reply.status = 204;
    return reply;
}

void addRoutes(Router &router, const QByteArray &version)
{
    router.add("GET", '/' + version + "/account/usage", asked<usage>);
    router.add("GET", '/' + version + "/api-keys", asked<list>);
    router.add("POST", '/' + version + "/api-keys", asked<create>);
    router.add("DELETE", '/' + version + "/api-keys/{}", asked<revoke>);
}

} // namespace

void addTuskyRoutes(Router &router)
{
    addRoutes(router, "v2");
}

void addTuskyV1Routes(Router &router)
{
    addRoutes(router, "v1");
}

} // namespace Tokendesk::LocalRegistry
