// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/token.h"
#include <QHash>

namespace Tokendesk {

/// A token's end as the planner sees it.
struct EndingToken {
    TokenId id;
    QDateTime end; ///< UTC; of expiry, or the person's own review date.
};

/// What was said and answered before, so that nothing is said twice. Ids and dates only.
struct NoticeHistory {
    QDate summaryOn; ///< The last day that had a summary, in local time.
    QHash<TokenId, QDateTime> lastDay; ///< Told alone, about this end: a new end is news again.
    QHash<TokenId, QDateTime> summed; ///< Counted in a summary, about this end.
    QHash<TokenId, QDateTime> snoozed; ///< Nothing before this moment.
    QHash<TokenId, QDateTime> handled; ///< The person has dealt with this end.
    QDateTime latest; ///< The latest moment that we have seen: a clock that runs back is wrong.

    QByteArray toJson() const;
    static NoticeHistory fromJson(const QByteArray &json);
};

struct NoticeRules {
    bool wanted = true;
    int summaryHour = 9; ///< Local: not before it.
    bool quiet = false;
    int quietFrom = 0; ///< Minutes of the day; may lie after quietUntil, over midnight.
    int quietUntil = 0;
};

/// One thing to say.
struct PlannedNotice {
    enum class Kind {
        Summary, ///< So many end within a week.
        LastDay, ///< This one ends within a day.
    };
    Kind kind = Kind::Summary;
    QList<TokenId> tokens; ///< Soonest first.

    bool operator==(const PlannedNotice &) const = default;
};

struct NoticePlan {
    QList<PlannedNotice> notices;
    NoticeHistory history; ///< With these told.
    QDateTime next; ///< When there may be something again; invalid: when the tokens change.
    bool clockIsWrong = false; ///< Nothing is planned on a clock that nobody can believe.
};

/// What to say now. A pure function: the same question has the same answer, and no step is planned twice.
NoticePlan planNotices(
    const QList<EndingToken> &tokens, const NoticeHistory &history, const QDateTime &now, const NoticeRules &rules);

} // namespace Tokendesk
