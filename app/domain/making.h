// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/account.h"

namespace Tokendesk {

/// A token that is being made, as the journal knows it. Written before the request leaves, gone when its text is in the
/// vault: what is left after a crash may exist at the registry without anybody holding its text.
struct Making {
    QString id; ///< Ours, random.
    AccountId account;
    QString name; ///< Of the token.
    QDateTime started;
    VaultKey key; ///< Where its text will lie, chosen before there is one: so a crash after the write loses nothing.
    QString tokenId; ///< The registry's, once it has answered.

    bool operator==(const Making &) const = default;
};

} // namespace Tokendesk

Q_DECLARE_METATYPE(Tokendesk::Making)
