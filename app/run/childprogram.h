// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/secret.h"
#include "app/run/startstate.h"
#include <QList>
#include <QStringList>
#include <tl/expected.hpp>

namespace Tokendesk {

/// One program that gets secrets in variables which nobody else sees. Used at the very end of main(): no Qt object of
/// ours is alive any more.
class ChildProgram {
public:
    struct Variable {
        QByteArray name;
        Secret value;
        bool isSecret = true; ///< To be taken out of the output, if that is wished.
    };
    /// As env(1) has it.
    enum Failure { CannotRun = 126, NotFound = 127 };

    ChildProgram(const QStringList &command, const QList<Variable> &variables);

    /// Becomes that program: exit code, signals and terminal are its own, and our memory is gone. Returns only if it
    /// cannot be started.
    Failure become(const StartState &start) const;
    /// Stays beside it and takes the secrets out of its output. Returns its exit code; ends by the signal that ended
    /// it. Signals sent to us are passed on.
    tl::expected<int, Failure> watch(const StartState &start) const;

private:
    class Environment;
    tl::expected<int, Failure> waitFor(pid_t child, int output, int errors, int failed) const;

    std::vector<QByteArray> m_command;
    QList<Variable> m_variables;
};

} // namespace Tokendesk
