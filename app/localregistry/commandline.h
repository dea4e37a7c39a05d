// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/result.h"
#include "app/localregistry/server.h"

namespace Tokendesk::LocalRegistry {

/// What tokendesk-registry was started for.
struct CommandLine {
    Options options;
    SampleOptions samples;
    QList<UserWish> users;
    bool exitWithParent = false;
    bool secondStep = false; ///< For all users.
    QString output; ///< Help or version: print this and end.
};

/// Reads a password line from standard input for each --user. InvalidInput says in words what is wrong.
Result<CommandLine> readCommandLine(const QStringList &arguments);
/// A JSON array of {"name","email","password","admin"} in a file that only its owner can read.
Result<QList<UserWish>> readUsersFile(const QString &path);

} // namespace Tokendesk::LocalRegistry
