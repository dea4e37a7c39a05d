// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/audit/auditscore.h"
#include "ui/parts/statuspill.h"

/// What an audit found, in words. Nothing of it is rich text.
namespace Tokendesk::FindingWords {

/// "7 tokens were never used"
QString title(const Finding &finding);
/// "7 never used", for the score.
QString brief(const AuditScore::Reason &reason);
/// Why it matters and what helps.
QString why(FindingKind kind);
/// What the rule is called: "Never used".
QString rule(FindingKind kind);
QString action(FindingAction action);
QString severity(Severity severity);
StatusPill::Look look(Severity severity);
/// "Fair."
QString grade(AuditScore::Grade grade);

} // namespace Tokendesk::FindingWords
