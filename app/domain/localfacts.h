// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/journalrow.h"
#include "app/domain/token.h"
#include <QDateTime>
#include <QMetaType>
#include <QStringList>

namespace Tokendesk {

/// What a person wrote down about a token: only this computer knows it.
struct LocalFacts {
    QString note;
    QStringList tags; ///< As tagsFrom() spells them.
    QStringList places; ///< Where the token is in use, in the person's words: "GitHub Actions · acme/web".
    QDateTime review; ///< UTC: when to look at a token that has no end of its own; invalid: never.
    QString replacedBy{}; ///< While it is being rotated: the registry's id of the token of the same account that takes
                          ///< its place.
    QDateTime keepUntil{}; ///< UTC: until then both are to work; invalid: not said.

    bool isEmpty() const
    {
        return note.isEmpty() && tags.isEmpty() && places.isEmpty() && !review.isValid() && replacedBy.isEmpty();
    }
    bool operator==(const LocalFacts &) const = default;
};

/// A token that is being replaced by a new one; until it is revoked both work.
struct Rotation {
    TokenId old;
    TokenId next;
    QDateTime keepUntil; ///< UTC; invalid: not said.

    bool operator==(const Rotation &) const = default;
};

/// Something that was done with a token on this computer: a row of the journal, as the token's details show it.
struct TokenEvent {
    using Kind = JournalAction;
    Kind kind = Kind::Created;
    QDateTime time; ///< UTC
    QString detail; ///< A word of ours for where it was done, such as "window" or "tray"; may be empty.

    bool operator==(const TokenEvent &) const = default;
};

/// The tags in what was typed, so that each is one word of a query: lower case, no spaces or commas, each once, sorted.
QStringList tagsFrom(const QString &typed);

} // namespace Tokendesk

Q_DECLARE_METATYPE(Tokendesk::LocalFacts)
Q_DECLARE_METATYPE(Tokendesk::TokenEvent)
