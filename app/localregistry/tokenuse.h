// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/localregistry/tokens.h"

namespace Tokendesk::LocalRegistry {

/// What became of one try to use a token.
struct TokenUse {
    enum class Outcome { Fine, Refused, OverLimit };
    Outcome outcome = Outcome::Refused;
    TokenRow token;
    int limit = 0;
    int remaining = 0;
    qint64 resetsAt = 0; ///< milliseconds; with OverLimit: when the next request is welcome
};

/// Looks the token up by its hash and counts the request. Refused: unknown, disabled, expired, or its owner is
/// suspended, banned or a disabled service account.
TokenUse useToken(Connection &db, const QByteArray &text, const Options &options, qint64 now);

} // namespace Tokendesk::LocalRegistry
