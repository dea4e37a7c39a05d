// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/state/querycompletion.h"

namespace Tokendesk {

/// What a choice of the filter field means, in a few words.
QString choiceText(const QueryCompletion::Choice &choice);
/// What a problem is and what to do about it.
QString problemText(const QueryProblem &problem, const QString &query);

} // namespace Tokendesk
