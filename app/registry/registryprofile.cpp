// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/registry/registryprofile.h"
#include <algorithm>

namespace Tokendesk {

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

} // namespace Tokendesk
