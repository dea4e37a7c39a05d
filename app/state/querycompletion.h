// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/state/tokenquery.h"

namespace Tokendesk {
class TokenTable;

/// What could be meant at the cursor of the filter field, best first.
struct QueryCompletion {
    struct Choice {
        QString text; ///< To stand at the place: "scope:" or "scope:skills:admin".
        QueryKind kind = QueryKind::Text;
        QString value; ///< Empty: the word alone, whose value is still to come.

        bool operator==(const Choice &) const = default;
    };
    QueryPlace place; ///< What a choice replaces.
    QList<Choice> choices;

    /// Values are those that the table knows. Nothing is offered where nothing was begun.
    static QueryCompletion at(const QString &text, qsizetype cursor, const TokenTable &table);
};

} // namespace Tokendesk
