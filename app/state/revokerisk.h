// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/account.h"
#include "app/domain/token.h"

namespace Tokendesk {
class TokenTable;
struct RegistryProfile;

/// Why revoking a token would hurt. Such a token is only revoked after its name was typed.
struct RevokeRisk {
    bool ownLogin = false; ///< Tokendesk itself is signed in with it.
    bool powerful = false; ///< It has a high-risk right, or all.
    bool service = false; ///< It belongs to a service account.
    bool recentlyUsed = false; ///< Within 24 hours.

    bool needsName() const
    {
        return ownLogin || powerful || service || recentlyUsed;
    }
    bool operator==(const RevokeRisk &) const = default;
};

/// profile may be null: then rights and kind are not known.
RevokeRisk revokeRisk(const Token &token, const Account &account, const RegistryProfile *profile, const QDateTime &now);

/// Which tokens a person may want to be rid of.
struct RevokeRule {
    enum class Kind { Unused, NeverUsed, Expired };
    Kind kind = Kind::Unused;
    int days = 90; ///< Unused: not used for so long. NeverUsed: made longer ago.

    bool operator==(const RevokeRule &) const = default;
};

/// Those of the table that the rule names, the longest forgotten first. What a registry does not report is not guessed:
/// a token whose use is unknown is neither unused nor never used.
QList<TokenId> tokensOf(const TokenTable &table, const RevokeRule &rule, const AccountId &account, qint64 now);

} // namespace Tokendesk
