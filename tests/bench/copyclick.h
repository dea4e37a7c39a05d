// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace Tokendesk {

/// From the wish to copy to the text on the clipboard, beside a lookup in the keychain by libsecret itself.
void benchCopyClick();

} // namespace Tokendesk
