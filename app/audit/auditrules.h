// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/audit/finding.h"
#include <QByteArray>

namespace Tokendesk {

/// What counts as a finding, and how many points of 100 each costs. A person can change all of it.
struct AuditRules {
    int adminDays = 90;
    int graceDays = 30; ///< So long a new token may be unused.
    int unusedDays = 45;
    int soonDays = 14;
    int limitPercent = 80; ///< Of a rate limit.
    int dayFrom = 7 * 60; ///< Minutes of the local day; from = until: no hour is unusual.
    int dayUntil = 20 * 60;
    int burstEvents = 20;
    int burstMinutes = 10;
    QStringList liveWords{QStringLiteral("prod"), QStringLiteral("production"), QStringLiteral("live")}; ///< TestInLive

    struct Points {
        int each = 0; ///< For each token, account or event.
        int most = 0; ///< For all of one kind together. 0: the kind is not looked for.

        bool operator==(const Points &) const = default;
    };
    std::array<Points, findingKindCount> points = usualPoints();

    const Points &pointsFor(FindingKind kind) const
    {
        return points.at(size_t(kind));
    }
    Points &pointsFor(FindingKind kind)
    {
        return points.at(size_t(kind));
    }
    bool isLookedFor(FindingKind kind) const
    {
        return pointsFor(kind).most > 0;
    }
    static std::array<Points, findingKindCount> usualPoints();

    /// For Settings::keep(). What cannot be read is as it came.
    QByteArray packed() const;
    static AuditRules unpacked(const QByteArray &bytes);

    bool operator==(const AuditRules &) const = default;
};

} // namespace Tokendesk
