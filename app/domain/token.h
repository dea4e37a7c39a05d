// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/account.h"
#include <QDateTime>
#include <QStringList>

namespace Tokendesk {

/// A token everywhere: whose it is and the registry's id of it.
struct TokenId {
    AccountId account;
    QString id;

    bool operator==(const TokenId &) const = default;
    bool operator<(const TokenId &other) const
    {
        return account != other.account ? account < other.account : id < other.id;
    }
    bool isNull() const
    {
        return id.isEmpty();
    }
};
inline size_t qHash(const TokenId &id, size_t seed = 0)
{
    return qHashMulti(seed, id.account, id.id);
}

/// What a registry told about a token, and what we know of it ourselves. Never its text.
struct Token {
    TokenId id;
    QString name;
    QString prefix; ///< The first characters, as the registry shows them.
    QString organisation{}; ///< Organisation::id of the one it belongs to; empty: to the person.
    QStringList scopes; ///< As the wire spells them.
    bool unrestricted = false; ///< The registry said "no scopes" and that means everything.
    bool enabled = true;
    QDateTime created; ///< UTC; invalid: not reported.
    QDateTime lastUsed; ///< UTC; invalid: see lastUsedReported.
    bool lastUsedReported = false; ///< True: an invalid lastUsed means "never used". False: the registry does not say.
    QDateTime expires; ///< UTC; invalid: see expiresReported.
    bool expiresReported = false; ///< True: an invalid expires means "no end". False: the registry does not say.
    QString packageScope{}; ///< The packages that it is limited to, as the registry's pattern; empty: not limited.
    QStringList cidrs{}; ///< The networks that it works from; empty: any.
    bool secretStored = false; ///< We hold its text in the vault.
    QStringList tags; ///< The person's own; see LocalFacts.
    QDateTime review; ///< UTC, the person's own: stands where a token without an end has its end.
    QString owner{}; ///< Registry's id of the person or service account it belongs to; empty: whoever is signed in.
    QString ownerName{}; ///< What the owner is called, if it is known.

    /// It has no end, but a day to look at it again.
    bool hasReview() const
    {
        return !expires.isValid() && review.isValid();
    }
    bool operator==(const Token &) const = default;
};

enum class TokenState { Active, EndsSoon, EndsTomorrow, Expired, Paused, NoExpiry, NeverUsed, Unknown };

/// The one state that a row shows: what an owner has to know first.
/// A review date counts as an end, but never makes a token expired: it still works.
/// Expired beats paused beats ends soon (14 days) beats never used (and older than 30 days) beats no expiry beats
/// active.
TokenState stateAt(const Token &token, const QDateTime &now);
TokenState stateAt(bool enabled, const QDateTime &created, const QDateTime &lastUsed, bool lastUsedReported,
    const QDateTime &expires, bool expiresReported, const QDateTime &now, bool isReview = false);

} // namespace Tokendesk

Q_DECLARE_METATYPE(Tokendesk::TokenId)
Q_DECLARE_METATYPE(Tokendesk::Token)
