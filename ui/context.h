// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace Tokendesk {
class Desk;
class Lock;
class ProfileLook;
class SecretClipboard;
class TokenWords;

/// What every window of the program works with. All of it outlives the windows.
struct Context {
    Desk *desk;
    SecretClipboard *clipboard;
    const ProfileLook *look;
    const TokenWords *words;
    Lock *lock = nullptr; ///< Front brings it.
};

} // namespace Tokendesk
