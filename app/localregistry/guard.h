// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/localregistry/message.h"

namespace Tokendesk::LocalRegistry {

/// What no request of ours looks like, and a web page or a rebound host name does: foreign Host or Origin,
/// pre-flights, a cookie without a word where it comes from. Nothing, or the refusal.
std::optional<Reply> refusalOf(const Request &request);

} // namespace Tokendesk::LocalRegistry
