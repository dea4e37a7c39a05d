// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/state/querywords.h"

namespace Tokendesk {

/// Where something stands in what was typed.
struct QueryPlace {
    qsizetype start = 0;
    qsizetype length = 0;

    qsizetype end() const
    {
        return start + length;
    }
    bool operator==(const QueryPlace &) const = default;
};

/// One condition of a query: a word to look for, or a fact to hold.
struct QueryTerm {
    QueryKind kind = QueryKind::Text;
    bool negated = false;
    QString value; ///< Without its quotes.
    TokenFact fact = TokenFact::Active; ///< Of kind Is.
    qint64 seconds = 0; ///< Of a time: how long.
    bool isLonger = false; ///< Of a time: longer than that; otherwise shorter.
    bool isInclusive = false; ///< Of a time: or just as long.
    bool isNever = false; ///< Of Expires: "never".
    bool isUnknown = false; ///< Of a time: "unknown", the registry does not say.
    /// Of Expires and Created, in place of how long: from this moment until before that one, in seconds since 1970.
    std::optional<std::pair<qint64, qint64>> range{};
    bool isComplete = true; ///< Otherwise it says nothing yet, and lets everything through.
    QueryPlace place; ///< All of it, with "-", word and quotes.
    QueryPlace valuePlace; ///< With its quotes.
};

/// Something in a query that means nothing.
struct QueryProblem {
    enum class Kind { UnknownWord, UnknownFact, NotATime, NoValue, OpenQuote };
    Kind kind;
    QueryPlace place;
    QString nearest; ///< What could stand there instead; may be empty.
};

/// What was typed into the filter field, understood. All terms have to be true of a token:
///     deploy "two words" -old is:expiring scope:admin account:"Jane Doe" unused:>45d expires:<30d -is:pinned
///     created:>=30d expires:2026-03 expires:>2026-03 unused:unknown owner:ana scope:=admin
/// A month is one of the computer's time zone. After "=" owner, account, scope and tag have to be the whole value.
/// A word that looks like one of ours but is not is looked for as text, since a scope may be spelled like that.
struct TokenQuery {
    QList<QueryTerm> terms;
    QList<QueryProblem> problems;

    /// Never fails. What stands at the very end may still be growing, so it is a problem only if it cannot become
    /// right.
    static TokenQuery parse(const QString &text);
};

/// The term as it is written: "-account:\"Jane Doe\"".
QString queryText(QueryKind kind, const QString &value, bool negated = false);
/// In quotes if it has to be.
QString quotedValue(const QString &value);

} // namespace Tokendesk
