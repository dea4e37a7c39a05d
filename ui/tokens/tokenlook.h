// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/scope.h"
#include <QColor>

namespace Tokendesk {

/// The small square that stands for a registry.
struct MarkFacts {
    QString letter;
    QColor color;
};

/// What TokenDelegate has to know of registries and their scopes; answered from the profiles.
class TokenLook {
public:
    TokenLook() = default;
    virtual ~TokenLook() = default;
    Q_DISABLE_COPY_MOVE(TokenLook)

    virtual Risk riskOf(const QString &registryId, const QString &scope) const = 0;
    virtual QString scopeTitle(const QString &registryId, const QString &scope) const = 0;
    virtual QString scopeMeaning(const QString &registryId, const QString &scope) const = 0;
    virtual MarkFacts markOf(const QString &registryId) const = 0;
};

} // namespace Tokendesk
