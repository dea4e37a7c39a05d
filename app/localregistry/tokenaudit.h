// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/localregistry/backend.h"
#include "app/localregistry/tokens.h"

namespace Tokendesk::LocalRegistry {

/// Seed logs every token operation; a running Tank logs none of these routes. Inside a transaction.
void auditCreated(const Call &call, const TokenRow &token, const QString &actor);
void auditRevoked(const Call &call, const QString &tokenId, const QString &actor);

} // namespace Tokendesk::LocalRegistry
