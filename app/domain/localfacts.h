// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

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

    bool isEmpty() const
    {
        return note.isEmpty() && tags.isEmpty() && places.isEmpty() && !review.isValid();
    }
    bool operator==(const LocalFacts &) const = default;
};

/// Something that was done with a token on this computer. Holds no secret.
struct TokenEvent {
    // The numbers stand in the file: add, never change.
    enum class Kind { Created = 1, Copied = 2, Tested = 3, Revoked = 4, SignedIn = 5 };
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
