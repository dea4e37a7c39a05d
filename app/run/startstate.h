// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <csignal>
#include <sys/resource.h>
#include <sys/types.h>
#include <vector>

namespace Tokendesk {

/// How this process was started, before it changed anything for itself: a program that it starts in turn gets just
/// that. To be made first thing in main().
class StartState {
public:
    StartState();

    /// Files for us alone, no memory in core dumps or debuggers, no plugins from others.
    void harden() const;
    /// Undoes harden(), and what libraries set that a new program would inherit.
    void restore() const;
    const std::vector<QByteArray> &environment() const; ///< "NAME=value"

private:
    std::vector<QByteArray> m_environment;
    mode_t m_mask = 0;
    rlimit m_core{};
    struct sigaction m_brokenPipe { };
    sigset_t m_blocked{};
};

} // namespace Tokendesk
