// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace Tokendesk::ExitCode {

/// What a command ends with; scripts rely on these numbers. With several accounts the largest counts.
enum {
    Done = 0,
    Refused = 1, ///< The registry refused the token: ended, revoked, or too few rights.
    WrongUse = 2, ///< An option that does not exist, or a secret asked onto a terminal.
    NoAccount = 3, ///< None is signed in, or none is called so.
    Offline = 4, ///< The registry was not reached; what is shown is as last seen.
    ServerFault = 5, ///< It was reached, but has a problem or gave an answer that cannot be read.
    KeychainLocked = 6,
    KeychainFailed = 7, ///< There is none, it failed, or it does not hold this secret.
    NotFound = 8, ///< No token, or more than one, is called so; or more than one account.
    OwnData = 9, ///< Our own file cannot be read.
};

/// run ends with its command's code; if the command was not started, with one of the above and this added.
inline constexpr int runOffset = 100;

} // namespace Tokendesk::ExitCode
