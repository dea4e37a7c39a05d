// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/tokens/tokenlook.h"

namespace Tokendesk {
class ProfileBook;

/// How scopes and registries look, from the registries' profiles.
class ProfileLook : public TokenLook {
public:
    explicit ProfileLook(const ProfileBook *profiles);

    Risk riskOf(const QString &registryId, const QString &scope) const override;
    QString scopeTitle(const QString &registryId, const QString &scope) const override;
    QString scopeMeaning(const QString &registryId, const QString &scope) const override;
    MarkFacts markOf(const QString &registryId) const override;
    QString registryName(const QString &registryId) const;
    QStringList scopeTitles(const QString &registryId, const QStringList &scopes) const;

private:
    const ProfileBook *m_profiles;
};

} // namespace Tokendesk
