// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/registry/registryprofile.h"
#include "app/registry/tokenjson.h"
#include <algorithm>

using namespace Qt::StringLiterals;

namespace Tokendesk {

bool CallFacts::takes(const QString &value) const
{
    const auto holds = [&value](const auto &item) {
        return placeholdersIn(item.second).contains(value);
    };
    return placeholdersIn(path).contains(value) || std::any_of(query.cbegin(), query.cend(), holds)
        || std::any_of(headers.cbegin(), headers.cend(), holds) || placeholdersIn(body).contains(value);
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
