// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/localregistry/dialects.h"
#include "app/localregistry/input.h"
#include "app/localregistry/isotime.h"
#include "app/localregistry/issued.h"
#include "app/localregistry/logins.h"
#include "app/localregistry/random.h"
#include "app/localregistry/router.h"
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace Tokendesk::LocalRegistry {

namespace {

constexpr int requestsAMinute = 120;
constexpr int mostRows = 100;

Reply refusal(int status, const QString &code, const QString &message)
{
    return json(status, {{u"error"_s, QJsonObject{{u"code"_s, code}, {u"message"_s, message}}}});
}

struct Asker {
    std::optional<Issued> token;
    std::optional<Reply> refusal;
};

/// Any of the person's tokens: of the list, or made by signing in.
Asker askedBy(const Call &call)
{
    const QByteArray text = bearerOf(call);
    Asker asker{issuedByText(call.db, Issued::Kind::Token, text, call.now), {}};
    if (!asker.token)
        asker.token = issuedByText(call.db, Issued::Kind::Access, text, call.now);
    if (!asker.token)
        asker.refusal = refusal(401, u"UNAUTHORIZED"_s, u"Invalid or expired token"_s);
    else if (countUse(call, *asker.token, requestsAMinute).remaining < 0)
        asker.refusal = errorText(429, u"Too many requests"_s); // no header says for how long
    return asker;
}

QString roleIn(const Call &call, const Issued &token, const QString &org)
{
    if (!token.org.isEmpty() && token.org != org)
        return {};
    const QList<Membership> memberships = membershipsOf(call.db, token.owner);
    for (const Membership &membership : memberships) {
        if (membership.slug == org)
            return membership.role;
    }
    return {};
}

/// Managing tokens needs the scope admin, and a role that has it.
Asker askedByManager(const Call &call)
{
    Asker asker = askedBy(call);
    if (asker.refusal)
        return asker;
    const QString role = roleIn(call, *asker.token, call.parts.at(0));
    if (role.isEmpty())
        asker.refusal = errorText(404, u"Organization not found"_s);
    else if (!asker.token->scopes.contains(u"admin"_s) || role == "member"_L1)
        asker.refusal = refusal(403, u"FORBIDDEN"_s, u"This needs the scope admin"_s);
    return asker;
}

Reply initiate(const Call &call)
{
    const QString deviceCode = randomId();
    const QString userCode = randomCode();
    startLogin(call.db, userCode, hashOf(deviceCode.toUtf8()), call.now);
    return json(200,
        {{u"deviceCode"_s, deviceCode}, {u"userCode"_s, userCode},
            {u"verificationUrl"_s, u"/auth/device?code="_s + userCode},
            {u"expiresAt"_s, QString::fromLatin1(isoTime(call.now + loginSeconds * 1000))}});
}

Reply redeemed(const Call &call, const Login &login)
{
    const QByteArray text = "sr_live_" + randomId(43).toLatin1();
    bool taken = false;
    call.db.atomically([&] {
        taken = call.db.change(
                    u"UPDATE logins SET status = 'used' WHERE code = ? AND status = 'approved'"_s, {login.code})
            == 1;
        if (!taken)
            return;
        Issued token;
        token.kind = Issued::Kind::Access;
        token.owner = login.owner;
        token.scopes = {u"read"_s, u"write"_s, u"admin"_s};
        token.created = call.now;
        addIssued(call.db, token, text);
    });
    if (!taken)
        return refusal(410, u"EXPIRED"_s, u"This code has been used"_s);
    return json(200, {{u"status"_s, u"complete"_s}, {u"token"_s, QString::fromLatin1(text)}});
}

Reply poll(const Call &call)
{
    const QString code = call.request.query.value(u"device_code"_s);
    const auto login = loginByProof(call.db, hashOf(code.toUtf8()), call.now);
    if (!login || login->status == Login::Status::Used)
        return refusal(410, u"EXPIRED"_s, u"This code has expired"_s);
    if (login->status == Login::Status::Refused)
        return refusal(403, u"ACCESS_DENIED"_s, u"The sign-in was refused"_s);
    return login->status == Login::Status::Approved ? redeemed(call, *login) : json(200, {{u"status"_s, u"pending"_s}});
}

Reply whoami(const Call &call)
{
    const Asker asker = askedBy(call);
    if (asker.refusal)
        return *asker.refusal;
    const auto user = userById(call.db, asker.token->owner);
    if (!user)
        return refusal(401, u"UNAUTHORIZED"_s, u"Invalid or expired token"_s);
    QJsonArray orgs;
    const QList<Membership> memberships = membershipsOf(call.db, user->id);
    for (const Membership &one : memberships)
        orgs.append(QJsonObject{{u"slug"_s, one.slug}, {u"name"_s, one.name}, {u"role"_s, one.role}});
    return json(200,
        {{u"user"_s,
             QJsonObject{
                 {u"id"_s, user->id}, {u"email"_s, textOrNull(user->email)}, {u"name"_s, textOrNull(user->name)}}},
            {u"orgs"_s, orgs}});
}

QJsonValue personJson(Connection &db, const QString &id)
{
    const auto user = userById(db, id);
    return QJsonObject{{u"id"_s, id}, {u"name"_s, user ? textOrNull(user->name) : QJsonValue::Null},
        {u"email"_s, user ? textOrNull(user->email) : QJsonValue::Null}};
}

/// Who made it is our own addition: the documents do not show a whole row.
QJsonObject rowJson(Connection &db, const Issued &token)
{
    return {{u"createdBy"_s, personJson(db, token.owner)}, {u"id"_s, token.id}, {u"name"_s, token.name},
        {u"prefix"_s, token.start}, {u"scopes"_s, QJsonArray::fromStringList(token.scopes)},
        {u"lastUsedAt"_s, isoValue(token.used)}, {u"createdAt"_s, QString::fromLatin1(isoTime(token.created))}};
}

Reply list(const Call &call)
{
    const Asker asker = askedByManager(call);
    if (asker.refusal)
        return *asker.refusal;
    const int page = std::max(1, call.request.query.value(u"page"_s, u"1"_s).toInt());
    const int limit = std::clamp(call.request.query.value(u"limit"_s, u"20"_s).toInt(), 1, mostRows);
    const QString org = call.parts.at(0);
    const qint64 total = issuedCount(call.db, {}, org);
    QJsonArray rows;
    const QList<Issued> tokens = issuedTokens(call.db, {}, org, {limit, qint64(page - 1) * limit, 0});
    for (const Issued &token : tokens)
        rows.append(rowJson(call.db, token));
    const QJsonObject pagination{
        {u"page"_s, page}, {u"limit"_s, limit}, {u"total"_s, total}, {u"totalPages"_s, (total + limit - 1) / limit}};
    return json(200, {{u"tokens"_s, rows}, {u"pagination"_s, pagination}});
}

/// Our own addition, as its siblings are: the scope admin is said to manage members, and no document shows how.
Reply members(const Call &call)
{
    const Asker asker = askedByManager(call);
    if (asker.refusal)
        return *asker.refusal;
    QJsonArray rows;
    const auto all = call.db.rows(u"SELECT m.owner, m.role, m.created FROM members m JOIN orgs o ON o.id = m.org"
                                  " WHERE o.slug = ? ORDER BY m.created, m.owner"_s,
        {call.parts.at(0)});
    for (const QVariantList &row : all)
        rows.append(QJsonObject{{u"user"_s, personJson(call.db, row.at(0).toString())},
            {u"role"_s, row.at(1).toString()}, {u"joinedAt"_s, isoValue(row.at(2))}});
    const QJsonObject pagination{
        {u"page"_s, 1}, {u"limit"_s, qMax<qsizetype>(1, rows.size())}, {u"total"_s, rows.size()}, {u"totalPages"_s, 1}};
    return json(200, {{u"members"_s, rows}, {u"pagination"_s, pagination}});
}

Reply create(const Call &call)
{
    const Asker asker = askedByManager(call);
    if (asker.refusal)
        return *asker.refusal;
    const Input input = readInput(call);
    if (input.refusal)
        return *input.refusal;
    const QString name = input.object.value(u"name"_s).toString().trimmed();
    QStringList scopes = input.object.value(u"scopes"_s).toVariant().toStringList();
    if (scopes.isEmpty())
        scopes = {u"read"_s, u"write"_s}; // what the pages promise for a wish without
    const bool known = std::all_of(scopes.cbegin(), scopes.cend(),
        [](const QString &scope) { return scope == "read"_L1 || scope == "write"_L1 || scope == "admin"_L1; });
    if (name.isEmpty() || !known)
        return refusal(400, u"VALIDATION_ERROR"_s, name.isEmpty() ? u"name is required"_s : u"Unknown scope"_s);
    const MadeIssued made
        = makeDialectToken(call.backend, call.db, {asker.token->owner, call.parts.at(0), name, scopes, {}, {}});
    return json(201, {{u"token"_s, rowJson(call.db, made.token)}, {u"key"_s, QString::fromLatin1(made.text)}});
}

Reply revoke(const Call &call)
{
    const Asker asker = askedByManager(call);
    if (asker.refusal)
        return *asker.refusal;
    if (!takeBack(call.db, {}, call.parts.at(0), call.parts.at(1)))
        return errorText(404, u"Token not found"_s);
    return json(200, {{u"success"_s, true}});
}

} // namespace

void addSkillRegRoutes(Router &router)
{
    router.add("POST", "/api/v1/auth/cli/initiate", initiate);
    router.add("GET", "/api/v1/auth/cli/poll", poll);
    router.add("GET", "/api/v1/auth/whoami", whoami);
    router.add("GET", "/api/v1/orgs/{}/tokens", list);
    router.add("POST", "/api/v1/orgs/{}/tokens", create);
    router.add("GET", "/api/v1/orgs/{}/members", members);
    router.add("DELETE", "/api/v1/orgs/{}/tokens/{}", revoke);
}

} // namespace Tokendesk::LocalRegistry
