// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/localregistry/asker.h"

namespace Tokendesk::LocalRegistry {

/// What the JSON route and the page have in common when somebody signs in.
QString agentOf(const Call &call);
std::optional<Reply> signInRefused(const Call &call); ///< 429 when there were too many tries.
Reply withSession(Reply reply, const Call &call, const Session &session, bool remember);

} // namespace Tokendesk::LocalRegistry
