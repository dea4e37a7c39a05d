// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/program/commandrun.h"
#include <cstdlib>
#include <fcntl.h>
#include <unistd.h>

namespace Tokendesk {

namespace {

constexpr int patience = 30000;

CommandRun::Outcome ended(QProcess &process)
{
    if (!process.waitForFinished(patience)) {
        process.kill();
        process.waitForFinished();
        return {-2, QProcess::CrashExit, process.readAllStandardOutput(), "the test waited too long"};
    }
    return {process.exitCode(), process.exitStatus(), process.readAllStandardOutput(), process.readAllStandardError()};
}

} // namespace

CommandRun::Outcome CommandRun::of(const QStringList &arguments, const QProcessEnvironment &environment)
{
    QProcess process;
    process.setProcessEnvironment(environment);
    process.setStandardInputFile(QProcess::nullDevice());
    process.start(QStringLiteral(TOKENDESK_PROGRAM), arguments);
    return ended(process);
}

CommandRun::Outcome CommandRun::onTerminal(const QStringList &arguments)
{
    const int terminal = posix_openpt(O_RDWR | O_NOCTTY | O_CLOEXEC);
    grantpt(terminal);
    unlockpt(terminal);
    const int other = open(ptsname(terminal), O_RDWR | O_NOCTTY | O_CLOEXEC);
    QProcess process;
    process.setChildProcessModifier([other] { dup2(other, STDOUT_FILENO); });
    process.start(QStringLiteral(TOKENDESK_PROGRAM), arguments);
    Outcome outcome = ended(process);
    fcntl(terminal, F_SETFL, O_NONBLOCK);
    QByteArray shown(4096, 0);
    shown.resize(qMax<ssize_t>(read(terminal, shown.data(), size_t(shown.size())), 0));
    outcome.output = shown;
    close(other);
    close(terminal);
    return outcome;
}

} // namespace Tokendesk
