// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QMetaType>
#include <QString>

namespace Tokendesk {

/// What an account may be able to do at its registry beyond its own tokens.
enum class Right {
    SeeEvents,
    SeeServiceAccounts,
    CreateServiceAccounts,
    ChangeServiceAccounts, ///< Name, description, enabled.
    DeleteServiceAccounts,
    CreateServiceKeys,
    RevokeServiceKeys,
    SeeMembers,
    SeeOthersTokens,
    RevokeOthersTokens,
};

/// Why an account cannot do something, and what would have to be there.
struct MissingRight {
    enum class Why {
        NotOffered, ///< The registry has no such thing.
        NeedsSession, ///< A token does not suffice: sign in with a password.
        NeedsRole, ///< need names the role: "admin".
        NeedsScope, ///< need names the scope: "skills:admin".
        NeedsSignIn, ///< There is no credential at all.
        Refused, ///< The registry said no (403) and the profile does not know why.
        Broken, ///< The registry promises it and fails: this server's key deletion answers 500.
    };
    Right right = Right::SeeEvents;
    Why why = Why::NotOffered;
    QString need{}; ///< A role or a scope, as the registry spells it; may be empty.

    bool operator==(const MissingRight &) const = default;
};

inline size_t qHash(Right right, size_t seed = 0)
{
    return ::qHash(int(right), seed);
}

} // namespace Tokendesk

Q_DECLARE_METATYPE(Tokendesk::Right)
Q_DECLARE_METATYPE(Tokendesk::MissingRight)
