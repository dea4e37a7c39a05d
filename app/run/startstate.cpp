// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/run/startstate.h"
#include <QtGlobal>
#include <sys/stat.h>
#include <unistd.h>
#ifdef Q_OS_LINUX
#include <sys/prctl.h>
#endif

namespace Tokendesk {

StartState::StartState()
{
    for (char **variable = environ; *variable; ++variable)
        m_environment.emplace_back(*variable);
    m_mask = umask(S_IRWXG | S_IRWXO);
    umask(m_mask);
    getrlimit(RLIMIT_CORE, &m_core);
    sigaction(SIGPIPE, nullptr, &m_brokenPipe);
    sigprocmask(SIG_SETMASK, nullptr, &m_blocked);
}

void StartState::harden() const
{
    umask(S_IRWXG | S_IRWXO);
    const rlimit none{0, m_core.rlim_max}; // what is given up for good could not be restored
    setrlimit(RLIMIT_CORE, &none);
#ifdef Q_OS_LINUX
    prctl(PR_SET_DUMPABLE, 0);
#endif
    qunsetenv("QT_PLUGIN_PATH");
    qunsetenv("QT_QPA_PLATFORM_PLUGIN_PATH");
}

void StartState::restore() const
{
    umask(m_mask);
    setrlimit(RLIMIT_CORE, &m_core);
    sigaction(SIGPIPE, &m_brokenPipe, nullptr);
    sigprocmask(SIG_SETMASK, &m_blocked, nullptr);
}

const std::vector<QByteArray> &StartState::environment() const
{
    return m_environment;
}

} // namespace Tokendesk
