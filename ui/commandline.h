// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/instance/instancerequest.h"
#include <QStringList>
#include <memory>

class QCommandLineParser;

namespace Tokendesk {

/// What the program was started with. Reading it needs no display; only the words of --help need a QCoreApplication.
struct CommandLine {
    /// What the program ends with.
    enum Exit {
        Done = 0, ///< Closed by its person, or the running one took the request.
        WrongOption = 1,
        NoAnswer = 2, ///< It runs already but does not answer.
        NoDisplay = 3,
    };

    bool demo = false;
    bool hidden = false;
    /// --help, --version, or an option that does not exist: tell() has the last word.
    bool tellsOnly = false;
    QString profile; ///< A registry file to check, without a window.
    InstanceRequest request; ///< For the one that runs already.

    static CommandLine read(const QStringList &arguments);
    /// Prints what was asked for; returns what to end with.
    static int tell(const QStringList &arguments);
    /// Keeps the files of its demonstration and its usual work apart.
    QString instanceName() const;
};

} // namespace Tokendesk
