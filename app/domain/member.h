// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/account.h"
#include <QDateTime>
#include <QMetaType>

namespace Tokendesk {

/// A person at a registry, as an administrator or an organisation's manager sees them.
struct Member {
    enum class Standing {
        Active,
        Disabled, ///< Still known, may not sign in: suspended, banned.
        Left, ///< Named as an owner or actor, but no longer among the people.
        Unknown, ///< The registry does not say.
    };
    AccountId account; ///< Ours, that saw them.
    QString id; ///< The registry's id of the person.
    QString name{};
    QString email{};
    QString organisation{}; ///< Organisation::id; empty: of the whole registry.
    QString role{}; ///< As the registry spells it.
    Standing standing = Standing::Unknown;
    QDateTime joined{}; ///< UTC; invalid: not reported.

    QString shown() const
    {
        return !name.isEmpty() ? name : !email.isEmpty() ? email : id;
    }
    bool operator==(const Member &) const = default;
};

} // namespace Tokendesk

Q_DECLARE_METATYPE(Tokendesk::Member)
