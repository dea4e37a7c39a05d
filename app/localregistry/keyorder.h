// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/localregistry/message.h"
#include "app/localregistry/tokens.h"

namespace Tokendesk::LocalRegistry {

/// What a create request wants, or why it cannot be had. The two dialects disagree on nearly everything here.
struct KeyOrder {
    NewToken wanted;
    std::optional<Reply> refusal;
};

KeyOrder readKeyOrder(const QJsonObject &input, const Options &options);
/// Carries an update request over to the token; the refusal when it cannot be.
std::optional<Reply> changeKey(const QJsonObject &input, const Options &options, qint64 now, TokenRow &token);

} // namespace Tokendesk::LocalRegistry
