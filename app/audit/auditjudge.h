// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/audit/auditinput.h"
#include "app/audit/auditscore.h"
#include "app/audit/chartbins.h"
#include "app/audit/leavers.h"
#include "app/audit/lookback.h"
#include "app/base/answer.h"
#include <memory>

namespace Tokendesk {

struct AuditReport {
    QList<Finding> findings{};
    AuditScore score{};
    QList<Leaver> leavers{}; ///< People who left or are disabled, with what still works in their name.
};

/// All that an audit shows, of one moment.
struct AuditJudgement {
    AuditReport report{};
    LookBack back{};
    ChartCounts charts{};
};
using Judged = std::shared_ptr<const AuditJudgement>;

/// What is judged, and holds all of it: nobody changes it meanwhile.
struct AuditCase {
    AuditInput input{}; ///< Its pointers are those of the next two.
    std::shared_ptr<const TokenTable> tokens{};
    std::shared_ptr<const EventColumns> events{};
    std::shared_ptr<const Look> look{}; ///< Null: nobody looked yet.
    QSet<AccountId> listed{}; ///< Accounts whose lists were read.
};

/// Judges in another thread, and keeps the result until something changes. Asked by AuditBook.
class AuditJudge {
public:
    /// The answer to this question if there is one, also one that is still being found.
    std::optional<Answer<Judged>> known(const QString &question) const;
    Answer<Judged> judge(const QString &question, const AuditCase &given);
    void forget(); ///< Something changed.

private:
    QHash<QString, Answer<Judged>> m_answers;
};

} // namespace Tokendesk
