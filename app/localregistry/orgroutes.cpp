// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/localregistry/asker.h"
#include "app/localregistry/input.h"
#include "app/localregistry/isotime.h"
#include "app/localregistry/random.h"
#include "app/localregistry/router.h"
#include "app/localregistry/routes.h"
#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace Tokendesk::LocalRegistry {

namespace {

Reply signedOutReply()
{
    return errorCode(401, u"UNAUTHORIZED"_s, u"Unauthorized"_s);
}

QJsonObject orgJson(const QVariantList &row)
{
    return {{u"id"_s, row.at(0).toString()}, {u"name"_s, row.at(1).toString()}, {u"slug"_s, row.at(2).toString()},
        {u"logo"_s, QJsonValue::Null}, {u"metadata"_s, QJsonValue::Null}, {u"createdAt"_s, isoValue(row.at(3))}};
}

QJsonArray membersOf(Connection &db, const QString &org)
{
    QJsonArray members;
    const auto rows = db.rows(u"SELECT m.id, m.owner, m.role, m.created, u.name, u.email FROM members m"
                              " JOIN users u ON u.id = m.owner WHERE m.org = ? ORDER BY m.created"_s,
        {org});
    for (const QVariantList &row : rows)
        members.append(QJsonObject{{u"id"_s, row.at(0).toString()}, {u"organizationId"_s, org},
            {u"userId"_s, row.at(1).toString()}, {u"role"_s, row.at(2).toString()},
            {u"createdAt"_s, isoValue(row.at(3))},
            {u"user"_s,
                QJsonObject{{u"id"_s, row.at(1).toString()}, {u"name"_s, row.at(4).toString()},
                    {u"email"_s, row.at(5).toString()}, {u"image"_s, QJsonValue::Null}}}});
    return members;
}

Reply listOrgs(const Call &call)
{
    const auto session = sessionOf(call);
    if (!session)
        return signedOutReply();
    QJsonArray orgs;
    const auto rows = call.db.rows(u"SELECT o.id, o.name, o.slug, o.created FROM orgs o JOIN members m ON m.org = o.id"
                                   " WHERE m.owner = ? ORDER BY o.created"_s,
        {session->user.id});
    for (const QVariantList &row : rows)
        orgs.append(orgJson(row));
    return jsonBytes(200, QJsonDocument(orgs).toJson(QJsonDocument::Compact));
}

Reply createOrg(const Call &call)
{
    const auto session = sessionOf(call);
    if (!session)
        return signedOutReply();
    const Input input = readAuthInput(call);
    if (input.refusal)
        return *input.refusal;
    const QString name = input.object.value(u"name"_s).toString();
    const QString slug = input.object.value(u"slug"_s).toString();
    if (name.isEmpty() || slug.isEmpty())
        return errorCode(400, u"VALIDATION_ERROR"_s,
            u"[body.%1] Invalid input: expected string"_s.arg(name.isEmpty() ? u"name"_s : u"slug"_s));
    if (call.db.row(u"SELECT id FROM orgs WHERE slug = ?"_s, {slug}))
        return errorCode(400, u"ORGANIZATION_ALREADY_EXISTS"_s, u"Organization already exists"_s);
    const QString id = randomId();
    call.db.atomically([&] {
        call.db.change(u"INSERT INTO orgs (id, name, slug, created) VALUES (?, ?, ?, ?)"_s, {id, name, slug, call.now});
        call.db.change(u"INSERT INTO members (id, org, owner, role, created) VALUES (?, ?, ?, 'owner', ?)"_s,
            {randomId(), id, session->user.id, call.now});
    });
    QJsonObject answer = orgJson({id, name, slug, call.now});
    answer.insert(u"members"_s, membersOf(call.db, id));
    return json(200, answer);
}

Reply fullOrg(const Call &call)
{
    const auto session = sessionOf(call);
    if (!session)
        return signedOutReply();
    const QString id = call.request.query.value(u"organizationId"_s);
    const QString slug = call.request.query.value(u"organizationSlug"_s);
    const auto found = call.db.row(u"SELECT o.id, o.name, o.slug, o.created FROM orgs o JOIN members m ON m.org = o.id"
                                   " WHERE m.owner = ? AND (o.id = ? OR o.slug = ?)"_s,
        {session->user.id, id, slug});
    if (!found)
        return id.isEmpty() && slug.isEmpty() ? jsonBytes(200, "null")
                                              : errorCode(403, u"USER_IS_NOT_A_MEMBER_OF_THE_ORGANIZATION"_s,
                                                  u"User is not a member of the organization"_s);
    QJsonObject answer = orgJson(*found);
    answer.insert(u"members"_s, membersOf(call.db, found->at(0).toString()));
    answer.insert(u"invitations"_s, QJsonArray());
    return json(200, answer);
}

} // namespace

void addOrgRoutes(Router &router)
{
    router.add("GET", "/api/auth/organization/list", listOrgs);
    router.add("POST", "/api/auth/organization/create", createOrg);
    router.add("GET", "/api/auth/organization/get-full-organization", fullOrg);
}

} // namespace Tokendesk::LocalRegistry
