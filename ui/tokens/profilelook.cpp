// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tokens/profilelook.h"
#include "app/registry/profilebook.h"
#include "ui/text/profilewords.h"

using namespace Qt::StringLiterals;

namespace Tokendesk {

ProfileLook::ProfileLook(const ProfileBook *profiles) : m_profiles(profiles)
{
}

Risk ProfileLook::riskOf(const QString &registryId, const QString &scope) const
{
    const RegistryProfile *profile = m_profiles->profile(registryId);
    const ScopeFacts *facts = profile ? profile->scope(scope) : nullptr;
    return facts ? facts->risk : Risk::Low;
}

QString ProfileLook::scopeTitle(const QString &registryId, const QString &scope) const
{
    const RegistryProfile *profile = m_profiles->profile(registryId);
    const ScopeFacts *facts = profile ? profile->scope(scope) : nullptr;
    return facts ? facts->title : scope;
}

QString ProfileLook::scopeMeaning(const QString &registryId, const QString &scope) const
{
    const RegistryProfile *profile = m_profiles->profile(registryId);
    const ScopeFacts *facts = profile ? profile->scope(scope) : nullptr;
    return facts ? profileText(facts->meaning) : QString();
}

MarkFacts ProfileLook::markOf(const QString &registryId) const
{
    const RegistryProfile *profile = m_profiles->profile(registryId);
    return profile ? MarkFacts{profile->markLetter, QColor(profile->markColor)}
                   : MarkFacts{u"?"_s, QColor(0x5b, 0x65, 0x77)};
}

QString ProfileLook::registryName(const QString &registryId) const
{
    const RegistryProfile *profile = m_profiles->profile(registryId);
    return profile ? profile->name : registryId;
}

QStringList ProfileLook::scopeTitles(const QString &registryId, const QStringList &scopes) const
{
    QStringList titles;
    for (const QString &scope : scopes)
        titles.append(scopeTitle(registryId, scope));
    return titles;
}

} // namespace Tokendesk
