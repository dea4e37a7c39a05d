// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace Tokendesk {

/// Whether the window that has the keyboard fills its screen, whosever it is. False where nobody tells.
bool isWindowFullScreen();

} // namespace Tokendesk
