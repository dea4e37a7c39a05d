// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/error.h"
#include <QDateTime>
#include <QList>
#include <QMetaType>
#include <QString>
#include <QStringList>
#include <QUrl>
#include <optional>

namespace Tokendesk {

/// Our own name of an account: random, never changes, says nothing.
using AccountId = QString;
/// Name of an entry in the vault: a UUID without braces, says nothing.
using VaultKey = QString;

/// Where a person belongs at a registry, and as what.
struct Organisation {
    QString id; ///< What calls want of it: an id or a short name.
    QString name{};
    QString role{}; ///< As the registry spells it, "owner" for example; empty: not told.

    QString shown() const
    {
        return name.isEmpty() ? id : name;
    }
    bool operator==(const Organisation &) const = default;
};

/// Who a credential belongs to, as the registry says.
struct Identity {
    QString userId; ///< May be empty: not every registry tells.
    QString name;
    QString email;
    QList<Organisation> organisations{}; ///< Empty: none, or the registry does not tell.
    QStringList scopes{}; ///< What the credential may do, as the wire spells it; empty: not told.

    /// What a person is called: by name, else by e-mail.
    QString shown() const
    {
        return name.isEmpty() ? email : name;
    }
    bool operator==(const Identity &) const = default;
};

bool isSamePerson(const Identity &a, const Identity &b);
/// Not every call tells everything: what was known stays.
Identity refined(const Identity &known, const Identity &told);

/// A registry address and a user there. Holds no secret: the credentials are vault entries.
struct Account {
    AccountId id;
    QString registryId; ///< The profile that speaks to it.
    QUrl address; ///< Base address without trailing slash; https, or http to literal loopback.
    Identity identity;
    VaultKey tokenKey; ///< Vault entry of the login token; empty if there is none.
    VaultKey sessionKey; ///< Vault entry of the session cookie; empty if there is none.
    VaultKey refreshKey{}; ///< Vault entry of the refresh token; empty if there is none.
    QDateTime tokenExpires{}; ///< When the login token ends; invalid if that is not known.
    QString loginTokenId; ///< The registry's id of the login token, if it is known. Protects it from being revoked
                          ///< unawares.
    bool tokenIsOurs = false; ///< We made the login token by signing in, so signing out may revoke it.
    bool inMemoryOnly = false; ///< Its secrets live until we quit.
    QDateTime added;
    QDateTime identified{}; ///< When the registry last said who that is; invalid: not since we note it.

    bool operator==(const Account &) const = default;
};

/// What is known of an account just now.
struct AccountState {
    enum class Kind { Unchecked, Checking, Valid, Refused, TooFewRights, Unreachable, Faulty };
    Kind kind = Kind::Unchecked;
    std::optional<Error> error; ///< Why, if not Valid.
    QDateTime asOf; ///< When its tokens were last listed; invalid if never.
    QDateTime checked{}; ///< When the registry was last asked, whatever came of it; invalid if never.
    QStringList unlisted{}; ///< Organisation::id of those that did not show their tokens, though others did.

    bool operator==(const AccountState &) const = default;
};

} // namespace Tokendesk

Q_DECLARE_METATYPE(Tokendesk::Organisation)
Q_DECLARE_METATYPE(Tokendesk::Account)
Q_DECLARE_METATYPE(Tokendesk::AccountState)
