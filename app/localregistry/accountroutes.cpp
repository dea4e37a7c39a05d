// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/localregistry/accountroutes.h"
#include "app/localregistry/input.h"
#include "app/localregistry/isotime.h"
#include <QJsonArray>
#include <QUuid>

using namespace Qt::StringLiterals;

namespace Tokendesk::LocalRegistry {

namespace {

/// Live looks keys up by a column it no longer fills, so its list is always empty.
QJsonArray keysOf(const Call &call, const Account &account)
{
    QJsonArray keys;
    if (call.backend.isLive())
        return keys;
    TokenCursor cursor(call.db, account.owner, {});
    while (const std::optional<TokenRow> token = cursor.next())
        keys.append(QJsonObject{{u"id"_s, token->id}, {u"name"_s, textOrNull(token->name)}, {u"start"_s, token->start},
            {u"enabled"_s, token->enabled}, {u"expiresAt"_s, isoValue(token->expires)},
            {u"createdAt"_s, isoValue(token->created)}, {u"lastRequest"_s, isoValue(token->used)},
            {u"scopes"_s, QJsonArray::fromStringList(token->scopes)}});
    return keys;
}

} // namespace

QJsonObject accountJson(const Call &call, const Account &account)
{
    const auto user = userById(call.db, account.owner);
    QJsonObject object{{u"id"_s, account.id}, {u"userId"_s, account.owner}, {u"ownerUserId"_s, account.creator},
        {u"orgId"_s, textOrNull(account.org)}, {u"displayName"_s, account.name},
        {u"description"_s, textOrNull(account.description)}, {u"disabled"_s, account.disabled},
        {u"createdAt"_s, isoValue(account.created)}, {u"updatedAt"_s, isoValue(account.updated)},
        {u"userName"_s, user ? textOrNull(user->name) : QJsonValue::Null},
        {u"userEmail"_s, user ? textOrNull(user->email) : QJsonValue::Null}, {u"keys"_s, keysOf(call, account)}};
    if (!call.backend.isLive())
        object.insert(u"name"_s, account.name);
    return object;
}

Reply accountNotFound()
{
    return errorText(404, u"Service account not found"_s);
}

Reply listAccounts(const Call &call)
{
    const ManagerOrRefusal asked = askedByAdmin(call);
    if (asked.refusal)
        return *asked.refusal;
    QJsonArray list;
    const QList<Account> accounts = allAccounts(call.db);
    for (const Account &account : accounts)
        list.append(accountJson(call, account));
    return json(200, {{u"serviceAccounts"_s, list}});
}

Reply withAccount(const Call &call, const std::function<Reply(const Manager &, Account &)> &deed)
{
    const ManagerOrRefusal asked = askedByAdmin(call);
    if (asked.refusal)
        return *asked.refusal;
    if (call.backend.isLive() && QUuid::fromString(call.parts.first()).isNull())
        return text(500, "Internal Server Error");
    std::optional<Account> account = accountById(call.db, call.parts.first());
    return account ? deed(asked.manager, *account) : accountNotFound();
}

Reply changedAccount(const Call &call, const Manager &manager, Account &account)
{
    const Input input = readAdminInput(call);
    if (input.refusal)
        return *input.refusal;
    const bool seedName = !call.backend.isLive() && input.object.contains(u"name"_s);
    const QJsonValue name = input.object.value(seedName ? u"name"_s : u"displayName"_s);
    const QJsonValue description = input.object.value(u"description"_s);
    const QJsonValue disabled = input.object.value(u"disabled"_s);
    if (!name.isString() && description.isUndefined() && !disabled.isBool())
        return errorText(400, u"No valid fields to update"_s);
    account.name = name.toString(account.name);
    if (!description.isUndefined())
        account.description = description.isString() ? QVariant(description.toString()) : QVariant();
    account.disabled = disabled.toBool(account.disabled);
    changeAccount(call, account, manager.userId);
    return json(200, {{u"success"_s, true}});
}

} // namespace Tokendesk::LocalRegistry
