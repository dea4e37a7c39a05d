// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#ifdef TOKENDESK_KILL_POINTS
#include <QByteArray>
#include <csignal>
#endif

namespace Tokendesk {

/// Ends the process at once, as a crash or power loss would, when the test build's TOKENDESK_KILL_AT names this point.
/// In every other build it is nothing.
inline void killPoint([[maybe_unused]] const char *name)
{
#ifdef TOKENDESK_KILL_POINTS
    static const QByteArray wanted = qgetenv("TOKENDESK_KILL_AT");
    if (wanted == name)
        std::raise(SIGKILL);
#endif
}

} // namespace Tokendesk
