// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/audit/policy.h"

namespace Tokendesk {

/// What a policy has against a token, and what to do: "The policy “acme” allows at most 90 days. Choose an earlier
/// end."
QString policyProblemText(const Policy &policy, const PolicyProblem &problem);

} // namespace Tokendesk
