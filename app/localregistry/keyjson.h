// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/localregistry/tokens.h"

namespace Tokendesk::LocalRegistry {

/// Appends the wire's Key object. By hand, because a list may hold a million of them.
/// The token's text is appended as "key" when it is given: only the answer that made it has it.
void appendKey(QByteArray &to, const TokenRow &token, const QByteArray &text = {});
QByteArray keyJson(const TokenRow &token, const QByteArray &text = {});

} // namespace Tokendesk::LocalRegistry
