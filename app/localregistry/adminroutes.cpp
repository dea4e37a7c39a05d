// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/localregistry/asker.h"
#include "app/localregistry/audit.h"
#include "app/localregistry/input.h"
#include "app/localregistry/isotime.h"
#include "app/localregistry/paging.h"
#include "app/localregistry/router.h"
#include "app/localregistry/routes.h"
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace Tokendesk::LocalRegistry {

namespace {

/// false: the text is there and is no moment.
bool readMoment(const Call &call, const QString &name, QVariant &moment)
{
    const QString text = call.request.query.value(name);
    if (text.isEmpty())
        return true;
    const QDateTime time = QDateTime::fromString(text, Qt::ISODateWithMs);
    moment = time.toMSecsSinceEpoch();
    return time.isValid();
}

Reply auditLogs(const Call &call)
{
    const ManagerOrRefusal asked = askedByAdmin(call);
    if (asked.refusal)
        return *asked.refusal;
    const auto &query = call.request.query;
    AuditFilter filter{query.value(u"action"_s), query.value(u"actorId"_s), query.value(u"targetType"_s),
        query.value(u"targetId"_s), {}, {}, pageOf(call), pageSizeOf(call)};
    if (!readMoment(call, u"from"_s, filter.from) || !readMoment(call, u"to"_s, filter.to))
        return call.backend.isLive() ? text(500, "Internal Server Error")
                                     : errorText(400, u"from and to must be ISO 8601 dates"_s);
    return json(200, auditPage(call.db, filter));
}

QJsonObject orgRow(const QVariantList &row, bool countIsText)
{
    const QJsonValue count = countIsText ? QJsonValue(row.at(4).toString()) : QJsonValue(row.at(4).toLongLong());
    return {{u"id"_s, row.at(0).toString()}, {u"name"_s, row.at(1).toString()}, {u"slug"_s, row.at(2).toString()},
        {u"logo"_s, QJsonValue::Null}, {u"createdAt"_s, isoValue(row.at(3))}, {u"memberCount"_s, count}};
}

QString orgColumns()
{
    return u"SELECT id, name, slug, created, (SELECT count(*) FROM members WHERE org = orgs.id) FROM orgs "_s;
}

Reply listOrgs(const Call &call)
{
    const ManagerOrRefusal asked = askedByAdmin(call);
    if (asked.refusal)
        return *asked.refusal;
    const QString condition = u"WHERE instr(lower(name || ' ' || slug), lower(?)) > 0"_s;
    const QString search = call.request.query.value(u"search"_s, u""_s);
    const int total = call.db.value(u"SELECT count(*) FROM orgs "_s + condition, {search}).toInt();
    const auto rows = call.db.rows(
        orgColumns() + condition + u" ORDER BY created LIMIT ? OFFSET ?"_s, {search, pageSizeOf(call), offsetOf(call)});
    QJsonArray orgs;
    for (const QVariantList &row : rows)
        orgs.append(orgRow(row, call.backend.isLive()));
    return json(200, paged({{u"orgs"_s, orgs}}, total, call));
}

Reply oneOrg(const Call &call)
{
    const ManagerOrRefusal asked = askedByAdmin(call);
    if (asked.refusal)
        return *asked.refusal;
    const auto found = call.db.row(orgColumns() + u"WHERE id = ?"_s, {call.parts.first()});
    return found ? json(200, orgRow(*found, false)) : errorText(404, u"Organization not found"_s);
}

QJsonObject userRow(const User &user)
{
    QJsonObject row = userJson(user);
    row.insert(u"status"_s, user.status);
    return row;
}

Reply listUsers(const Call &call)
{
    const ManagerOrRefusal asked = askedByAdmin(call);
    if (asked.refusal)
        return *asked.refusal;
    const auto &query = call.request.query;
    const QString role = query.value(u"role"_s, u""_s);
    const QString status = query.value(u"status"_s, u""_s);
    const QString condition = u"WHERE instr(lower(name || ' ' || email), lower(?)) > 0"
                              " AND (role = ? OR (? = '' AND role <> 'service')) AND (status = ? OR ? = '')"_s;
    const QVariantList bound{query.value(u"search"_s, u""_s), role, role, status, status};
    const int total = call.db.value(u"SELECT count(*) FROM users "_s + condition, bound).toInt();
    const auto rows = call.db.rows(u"SELECT id, name, email, role, status, created, updated FROM users "_s + condition
            + u" ORDER BY created, id LIMIT ? OFFSET ?"_s,
        bound + QVariantList{pageSizeOf(call), offsetOf(call)});
    QJsonArray users;
    for (const QVariantList &row : rows)
        users.append(userRow(readUser(row)));
    return json(200, paged({{u"users"_s, users}}, total, call));
}

/// One column of one user, and the event that tells of it.
Reply changeUser(const Call &call, const QString &column, const QString &value, const AuditEntry &entry)
{
    int changed = 0;
    call.db.atomically([&] {
        changed
            = call.db.change(u"UPDATE users SET %1 = ?, updated = ? WHERE id = ? AND role <> 'service'"_s.arg(column),
                {value, call.now, call.parts.first()});
        if (changed == 1)
            addAudit(call.db, entry, call.now);
    });
    return changed == 1 ? json(200, {{u"success"_s, true}}) : errorText(404, u"User not found"_s);
}

Reply changeRole(const Call &call)
{
    const ManagerOrRefusal asked = askedByAdmin(call);
    if (asked.refusal)
        return *asked.refusal;
    const Input input = readAdminInput(call);
    if (input.refusal)
        return *input.refusal;
    const QString role = input.object.value(u"role"_s).toString();
    if (role != "admin"_L1 && role != "user"_L1)
        return errorText(400, u"Invalid role"_s);
    return changeUser(call, u"role"_s, role,
        {u"admin.user.role_update"_s, asked.manager.userId, u"user"_s, call.parts.first(), {{u"role"_s, role}}});
}

Reply changeStatus(const Call &call)
{
    const ManagerOrRefusal asked = askedByAdmin(call);
    if (asked.refusal)
        return *asked.refusal;
    const Input input = readAdminInput(call);
    if (input.refusal)
        return *input.refusal;
    const QString status = input.object.value(u"status"_s).toString();
    if (!QStringList{u"active"_s, u"suspended"_s, u"banned"_s}.contains(status))
        return errorText(400, u"Invalid status"_s);
    return changeUser(call, u"status"_s, status,
        {u"admin.user.status_"_s + status, asked.manager.userId, u"user"_s, call.parts.first(),
            {{u"reason"_s, input.object.value(u"reason"_s)}}});
}

} // namespace

void addAdminRoutes(Router &router)
{
    router.add("GET", "/api/admin/audit-logs", auditLogs);
    router.add("GET", "/api/admin/orgs", listOrgs);
    router.add("GET", "/api/admin/orgs/{}", oneOrg);
    router.add("GET", "/api/admin/users", listUsers);
    router.add("PATCH", "/api/admin/users/{}", changeRole);
    router.add("POST", "/api/admin/users/{}/status", changeStatus);
}

} // namespace Tokendesk::LocalRegistry
