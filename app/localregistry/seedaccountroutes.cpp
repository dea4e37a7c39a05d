// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/localregistry/accountroutes.h"
#include "app/localregistry/input.h"
#include "app/localregistry/isotime.h"
#include "app/localregistry/router.h"
#include "app/localregistry/routes.h"
#include "app/localregistry/scopes.h"
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace Tokendesk::LocalRegistry {

namespace {

QStringList scopesOf(const QJsonObject &input)
{
    QStringList scopes;
    const QJsonArray list = input.value(u"scopes"_s).toArray();
    for (const QJsonValue &scope : list)
        scopes.append(scope.toString());
    return normalScopes(scopes);
}

Reply create(const Call &call)
{
    const ManagerOrRefusal asked = askedByAdmin(call);
    if (asked.refusal)
        return *asked.refusal;
    const Input input = readAdminInput(call);
    if (input.refusal)
        return *input.refusal;
    const QString field = input.object.contains(u"displayName"_s) ? u"displayName"_s : u"name"_s;
    Account account;
    account.name = input.object.value(field).toString();
    account.creator = asked.manager.userId;
    if (account.name.trimmed().isEmpty())
        return errorText(400, u"name is required"_s);
    if (input.object.value(u"description"_s).isString())
        account.description = input.object.value(u"description"_s).toString();
    const auto made = addAccount(call, account, scopesOf(input.object));
    if (!made)
        return errorText(500, u"Internal Server Error"_s);
    return json(201,
        {{u"id"_s, account.id}, {u"name"_s, account.name}, {u"apiKey"_s, QString::fromLatin1(made->text)},
            {u"createdAt"_s, isoValue(account.created)}});
}

Reply change(const Call &call)
{
    return withAccount(
        call, [&call](const Manager &manager, Account &account) { return changedAccount(call, manager, account); });
}

Reply remove(const Call &call)
{
    return withAccount(call, [&call](const Manager &manager, const Account &account) {
        removeAccount(call, account, manager.userId, true);
        return json(200, {{u"success"_s, true}});
    });
}

Reply createKey(const Call &call)
{
    return withAccount(call, [&call](const Manager &manager, const Account &account) {
        const Input input = readAdminInput(call);
        if (input.refusal)
            return *input.refusal;
        const auto made = addAccountKey(call, account, manager.userId, scopesOf(input.object));
        if (!made)
            return errorText(500, u"Internal Server Error"_s);
        return json(201, {{u"key"_s, QString::fromLatin1(made->text)}, {u"keyId"_s, made->row.id}});
    });
}

Reply removeKey(const Call &call)
{
    return withAccount(call, [&call](const Manager &manager, const Account &account) {
        if (!removeAccountKey(call, account, manager.userId, call.parts.last()))
            return errorText(404, u"API Key not found"_s);
        return json(200, {{u"success"_s, true}});
    });
}

} // namespace

void addSeedAccountRoutes(Router &router)
{
    router.add("GET", "/api/admin/service-accounts", listAccounts);
    router.add("POST", "/api/admin/service-accounts", create);
    router.add("PATCH", "/api/admin/service-accounts/{}", change);
    router.add("DELETE", "/api/admin/service-accounts/{}", remove);
    router.add("POST", "/api/admin/service-accounts/{}/keys", createKey);
    router.add("DELETE", "/api/admin/service-accounts/{}/keys/{}", removeKey);
}

} // namespace Tokendesk::LocalRegistry
