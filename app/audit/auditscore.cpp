// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/audit/auditscore.h"
#include <algorithm>

namespace Tokendesk {

int AuditScore::without(int reasons) const
{
    int better = points;
    for (int i = 0; i < std::min(reasons, int(this->reasons.size())); ++i)
        better += this->reasons.at(i).points;
    return std::min(better, 100);
}

AuditScore AuditScore::of(const QList<Finding> &findings, const AuditRules &rules)
{
    std::array<Reason, findingKindCount> byKind{};
    for (const Finding &finding : findings) {
        Reason &reason = byKind.at(size_t(finding.kind));
        reason.kind = finding.kind;
        reason.severity = std::max(reason.severity, finding.severity);
        reason.count += finding.count();
        reason.number = finding.number;
    }
    AuditScore score;
    for (Reason &reason : byKind) {
        const AuditRules::Points &cost = rules.pointsFor(reason.kind);
        reason.points = int(std::min<qint64>(cost.most, qint64(cost.each) * reason.count));
        if (reason.count > 0 && reason.points > 0)
            score.reasons.append(reason);
    }
    std::stable_sort(score.reasons.begin(), score.reasons.end(),
        [](const Reason &a, const Reason &b) { return a.points > b.points; });
    // What is taken adds up to what is missing: the last reason that does not fit any more costs less.
    for (Reason &reason : score.reasons) {
        reason.points = std::min(reason.points, score.points);
        score.points -= reason.points;
    }
    score.reasons.removeIf([](const Reason &reason) { return reason.points == 0; });
    return score;
}

} // namespace Tokendesk
