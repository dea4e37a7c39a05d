// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/localregistry/options.h"
#include <QStringList>

namespace Tokendesk::LocalRegistry {

/// Seed's rule: trimmed, unknown ones dropped, skills:read always added.
QStringList normalScopes(const QStringList &asked);
/// What the scopes come to. Seed: admin includes publish includes read. Live: admin includes all, publish only itself.
/// No scopes at all mean everything in live, where login tokens have none.
QStringList effectiveScopes(const QStringList &held, Dialect dialect);
/// Whether the holder of some scopes may hand out others: nobody gives more than they have.
bool covers(const QStringList &held, const QStringList &given, Dialect dialect);

} // namespace Tokendesk::LocalRegistry
