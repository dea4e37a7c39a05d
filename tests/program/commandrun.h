// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProcess>
#include <QProcessEnvironment>

namespace Tokendesk {

/// One start of the real program as a command, without a screen.
class CommandRun {
public:
    struct Outcome {
        int exitCode = -1;
        QProcess::ExitStatus status = QProcess::NormalExit;
        QByteArray output;
        QByteArray errors;
    };

    static Outcome of(const QStringList &arguments,
        const QProcessEnvironment &environment = QProcessEnvironment::systemEnvironment());
    /// Its standard output is a terminal.
    static Outcome onTerminal(const QStringList &arguments);
};

} // namespace Tokendesk
