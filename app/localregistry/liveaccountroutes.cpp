// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/localregistry/accountroutes.h"
#include "app/localregistry/input.h"
#include "app/localregistry/router.h"
#include "app/localregistry/routes.h"

using namespace Qt::StringLiterals;

namespace Tokendesk::LocalRegistry {

namespace {

Reply create(const Call &call)
{
    const ManagerOrRefusal asked = askedByAdmin(call);
    if (asked.refusal)
        return *asked.refusal;
    const Input input = readAdminInput(call);
    if (input.refusal)
        return *input.refusal;
    Account account;
    account.name = input.object.value(u"displayName"_s).toString();
    account.creator = asked.manager.userId;
    if (account.name.trimmed().isEmpty())
        return errorText(400, u"displayName is required"_s);
    if (input.object.value(u"description"_s).isString())
        account.description = input.object.value(u"description"_s).toString();
    if (input.object.value(u"orgId"_s).isString())
        account.org = input.object.value(u"orgId"_s).toString();
    const auto made = addAccount(call, account, {}); // scopes in the request are ignored, as there
    if (!made)
        return errorText(500, u"Internal Server Error"_s);
    return json(201, {{u"account"_s, accountJson(call, account)}, {u"key"_s, QString::fromLatin1(made->text)}});
}

Reply change(const Call &call)
{
    return withAccount(
        call, [&call](const Manager &manager, Account &account) { return changedAccount(call, manager, account); });
}

Reply remove(const Call &call)
{
    return withAccount(call, [&call](const Manager &manager, const Account &account) {
        removeAccount(call, account, manager.userId, false); // its keys outlive it: whoami answers them 404
        return json(200, {{u"success"_s, true}});
    });
}

Reply createKey(const Call &call)
{
    return withAccount(call, [&call](const Manager &manager, const Account &account) {
        const auto made = addAccountKey(call, account, manager.userId, {});
        if (!made)
            return errorText(500, u"Internal Server Error"_s);
        return json(201, {{u"key"_s, QString::fromLatin1(made->text)}, {u"keyId"_s, made->row.id}});
    });
}

Reply removeKey(const Call &call)
{
    return withAccount(call, [](const Manager &, const Account &) { return text(500, "Internal Server Error"); });
}

} // namespace

void addLiveAccountRoutes(Router &router)
{
    router.add("GET", "/api/admin/service-accounts", listAccounts);
    router.add("POST", "/api/admin/service-accounts", create);
    router.add("PATCH", "/api/admin/service-accounts/{}", change);
    router.add("DELETE", "/api/admin/service-accounts/{}", remove);
    router.add("POST", "/api/admin/service-accounts/{}/keys", createKey);
    router.add("DELETE", "/api/admin/service-accounts/{}/keys/{}", removeKey);
}

} // namespace Tokendesk::LocalRegistry
