// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/audit/auditrules.h"

namespace Tokendesk {

/// How healthy it looks, from 0 to 100, and why.
struct AuditScore {
    enum class Grade { Good, Fair, Poor }; ///< From 90, from 60, below.
    struct Reason {
        FindingKind kind = FindingKind::OldAdmin;
        Severity severity = Severity::Info;
        int count = 0; ///< Of tokens, accounts or events.
        int points = 0; ///< What they cost.
        int number = 0; ///< The threshold, in days where the kind has one.

        bool operator==(const Reason &) const = default;
    };
    int points = 100;
    QList<Reason> reasons{}; ///< The dearest first.

    Grade grade() const
    {
        constexpr int good = 90;
        constexpr int fair = 60;
        return points >= good ? Grade::Good : points >= fair ? Grade::Fair : Grade::Poor;
    }
    /// What it would be without the first so many reasons.
    int without(int reasons) const;
    static AuditScore of(const QList<Finding> &findings, const AuditRules &rules);

    bool operator==(const AuditScore &) const = default;
};

} // namespace Tokendesk
