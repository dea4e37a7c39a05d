// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace Tokendesk {

/// A run of the program without its window in a process of its own, on the system's keychain, so that it can be killed.
/// Modes: "make-token FOLDER ADDRESS NAME", "look-around FOLDER", "revoke-token FOLDER ID". Prints one JSON object.
bool isDeskChild(const QStringList &arguments);
int runDeskChild(const QStringList &arguments);

} // namespace Tokendesk
