// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/registry/registryprofile.h"
#include <QJsonArray>
#include <QJsonObject>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace Tokendesk {

namespace {

bool takesIn(const QJsonValue &form, const QString &placeholder)
{
    if (form.isString())
        return form.toString().contains(placeholder);
    const QJsonObject object = form.toObject();
    if (std::any_of(
            object.begin(), object.end(), [&](const QJsonValue &member) { return takesIn(member, placeholder); }))
        return true;
    const QJsonArray array = form.toArray();
    return std::any_of(
        array.begin(), array.end(), [&](const QJsonValue &entry) { return takesIn(entry, placeholder); });
}

} // namespace

bool CallFacts::takes(const QString &value) const
{
    const QString placeholder = u'{' + value + u'}';
    const auto holds = [&placeholder](const auto &item) {
        return item.second.contains(placeholder);
    };
    return path.contains(placeholder) || std::any_of(query.cbegin(), query.cend(), holds)
        || std::any_of(headers.cbegin(), headers.cend(), holds) || takesIn(body, placeholder);
}

const ScopeFacts *RegistryProfile::scope(const QString &id) const
{
    const auto found
        = std::find_if(scopes.cbegin(), scopes.cend(), [&id](const ScopeFacts &scope) { return scope.id == id; });
    return found == scopes.cend() ? nullptr : &*found;
}

QStringList RegistryProfile::impliedBy(const QStringList &chosen) const
{
    QStringList implied;
    QStringList open = chosen;
    while (!open.isEmpty()) {
        const ScopeFacts *facts = scope(open.takeFirst());
        if (!facts)
            continue;
        for (const QString &id : facts->implies) {
            if (!implied.contains(id) && !chosen.contains(id)) {
                implied.append(id);
                open.append(id);
            }
        }
    }
    return implied;
}

bool RegistryProfile::canPauseTokens() const
{
    return update && update->takes(u"enabled"_s);
}

const LoginFacts *RegistryProfile::login(LoginFacts::Flow flow) const
{
    const auto found
        = std::find_if(logins.cbegin(), logins.cend(), [flow](const LoginFacts &facts) { return facts.flow == flow; });
    return found == logins.cend() ? nullptr : &*found;
}

const LoginFacts *RegistryProfile::passwordLogin() const
{
    const auto found = std::find_if(logins.cbegin(), logins.cend(), [](const LoginFacts &facts) {
        return facts.flow == LoginFacts::Flow::SessionPassword || facts.flow == LoginFacts::Flow::TokenPassword;
    });
    return found == logins.cend() ? nullptr : &*found;
}

const LoginFacts *RegistryProfile::renewableLogin() const
{
    const auto found = std::find_if(logins.cbegin(), logins.cend(),
        [](const LoginFacts &facts) { return !facts.oauth.clientId.isEmpty() || !facts.refresh.path.isEmpty(); });
    return found == logins.cend() ? nullptr : &*found;
}

bool RegistryProfile::isByOrganisation() const
{
    return list && list->call.takes(u"organisation"_s);
}

bool RegistryProfile::mayManage(const QString &role) const
{
    const auto facts = whoami.constFind(Access::Token);
    if (facts == whoami.cend() || facts->organisations.managers.isEmpty() || role.isEmpty())
        return true;
    return facts->organisations.managers.contains(role);
}

} // namespace Tokendesk
