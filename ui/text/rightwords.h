// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/right.h"
#include <QString>

namespace Tokendesk {

/// What an account cannot do at its registry, and what would have to be there for it.
QString missingRightText(const MissingRight &missing, const QString &registry);
/// Signing in (again, or otherwise) may help.
bool signingInHelps(const MissingRight &missing);

} // namespace Tokendesk
