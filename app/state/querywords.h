// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <optional>

namespace Tokendesk {

/// What a part of a query asks for.
enum class QueryKind { Text, Is, Scope, Account, Registry, Tag, Unused, Expires, Created, Organisation, Owner };

/// What "is:" can ask. TooManyRights: see rightsRule below.
enum class TokenFact {
    Active, ///< Works now: neither expired nor paused.
    Expiring, ///< Ends within 14 days, or is due for its review.
    Expired,
    NeverUsed,
    NoExpiry,
    TooManyRights,
    HighRisk, ///< May do everything, or has a right of high risk.
    MediumRisk, ///< The worst of its rights is one of medium risk.
    LowRisk, ///< Neither.
    Unrestricted,
    Pinned,
    Kept, ///< Its text is in the keychain.
    NotKept,
    Disabled
};

/// A token has too many rights if it has not expired and either
/// - it may do everything, or
/// - it has a right of high risk and was not used for 30 days (never used counts from its creation), or
/// - it has a right of high risk and neither an end nor a day of review.
/// Where a registry reports neither use nor end, nothing is concluded from that.
namespace RightsRule {
inline constexpr qint64 idleDays = 30;
}

/// The words of the filter field, spelled as they are written back. They are part of the program's language, as file
/// formats are, and are not translated: a saved search has to mean the same tomorrow.
namespace QueryWords {

QStringList kinds(); ///< "is", "scope", … without the colon.
QString word(QueryKind kind);
std::optional<QueryKind> kind(QStringView word); ///< In any case of letters.
bool isTime(QueryKind kind);

QStringList facts(); ///< "active", "expiring", …
QString word(TokenFact fact);
std::optional<TokenFact> fact(QStringView word); ///< Other spellings too, such as "neverused" for "unused".

/// The kind that somebody means who writes "org" or "scpoe"; nothing if no word is near.
std::optional<QueryKind> nearestKind(QStringView word);
std::optional<TokenFact> nearestFact(QStringView word);

} // namespace QueryWords
} // namespace Tokendesk
