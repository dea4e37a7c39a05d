// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/member.h"

namespace Tokendesk {

/// "Sam Ortiz (disabled)"; just the name while nothing is wrong. The name is plain already.
QString standingText(const QString &name, Member::Standing standing);
/// "Left", "Disabled"; empty for others.
QString standingWord(Member::Standing standing);

} // namespace Tokendesk
