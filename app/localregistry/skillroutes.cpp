// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/localregistry/asker.h"
#include "app/localregistry/input.h"
#include "app/localregistry/isotime.h"
#include "app/localregistry/router.h"
#include "app/localregistry/routes.h"
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace Tokendesk::LocalRegistry {

namespace {

Reply health(const Call &call)
{
    return json(200, {{u"status"_s, u"ok"_s}, {u"timestamp"_s, isoValue(call.now)}});
}

Reply whoami(const Call &call)
{
    const KeyAsker asker = askedByKey(call, {});
    if (asker.refusal)
        return *asker.refusal;
    const auto user = userById(call.db, asker.use.token.owner);
    if (!user)
        return errorText(404, u"User not found"_s);
    QJsonObject answer{{u"name"_s, textOrNull(user->name)}, {u"email"_s, textOrNull(user->email)}};
    if (call.backend.isLive())
        answer.insert(u"userId"_s, user->id);
    return withLimits(json(200, answer), asker, call);
}

QJsonObject skillJson(const QVariantList &row)
{
    return {
        {u"name"_s, row.at(0).toString()}, {u"version"_s, row.at(1).toString()}, {u"updatedAt"_s, isoValue(row.at(2))}};
}

Reply listSkills(const Call &call)
{
    const KeyAsker asker = askedByKey(call, u"skills:read"_s);
    if (asker.refusal)
        return *asker.refusal;
    QJsonArray skills;
    const auto rows = call.db.rows(u"SELECT name, version, updated FROM skills ORDER BY name"_s);
    for (const QVariantList &row : rows)
        skills.append(skillJson(row));
    return withLimits(json(200, {{u"skills"_s, skills}}), asker, call);
}

Reply publishSkill(const Call &call)
{
    const KeyAsker asker = askedByKey(call, u"skills:publish"_s);
    if (asker.refusal)
        return *asker.refusal;
    const Input input = readInput(call);
    if (input.refusal)
        return *input.refusal;
    const QJsonObject skill
        = input.object.contains(u"manifest"_s) ? input.object.value(u"manifest"_s).toObject() : input.object;
    const QString name = skill.value(u"name"_s).toString();
    const QString version = skill.value(u"version"_s).toString();
    if (name.isEmpty() || version.isEmpty())
        return errorText(400, u"name and version are required"_s);
    call.db.change(u"INSERT INTO skills (name, version, owner, created, updated) VALUES (?, ?, ?, ?, ?)"
                   " ON CONFLICT (name) DO UPDATE SET version = excluded.version, updated = excluded.updated"_s,
        {name, version, asker.use.token.owner, call.now, call.now});
    return withLimits(json(201, skillJson({name, version, call.now})), asker, call);
}

Reply deleteSkill(const Call &call)
{
    const KeyAsker asker = askedByKey(call, u"skills:admin"_s);
    if (asker.refusal)
        return *asker.refusal;
    if (call.db.change(u"DELETE FROM skills WHERE name = ?"_s, {call.parts.first()}) == 0)
        return withLimits(errorText(404, u"Skill not found"_s), asker, call);
    return withLimits(json(200, {{u"success"_s, true}}), asker, call);
}

} // namespace

void addSkillRoutes(Router &router)
{
    router.add("GET", "/api/health", health);
    router.add("GET", "/api/v1/auth/whoami", whoami);
    router.add("GET", "/api/v1/skills", listSkills);
    router.add("POST", "/api/v1/skills", publishSkill);
    router.add("DELETE", "/api/v1/skills/{}", deleteSkill);
}

} // namespace Tokendesk::LocalRegistry
