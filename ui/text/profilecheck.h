// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace Tokendesk {

/// tokendesk --check-profile: one line to the terminal for each problem, or one that says that there is none.
/// Returns what the program ends with: 0, or 1 if the file cannot be used.
int checkProfile(const QString &path);

} // namespace Tokendesk
