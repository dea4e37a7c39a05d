// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <tl/expected.hpp>

namespace Tokendesk {

/// What a command line without a window asks for.
struct CommandOrder {
    enum class Verb { Run, Get, List, Whoami, Status };
    /// Words for the terminal instead of a deed.
    struct Words {
        QString text;
        bool isHelp = false;
    };
    Verb verb = Verb::Status;
    QString account; ///< As it was typed; empty: the one that it must be.
    QString token; ///< Name or id; empty: the account's own.
    bool json = false;
    bool show = false; ///< A secret may go to the terminal.
    bool saved = false; ///< As last seen: ask no registry.
    bool mask = false;
    bool unlock = false; ///< The keychain may ask for its password.
    QStringList command; ///< Of run.

    /// arguments: with the program's name first.
    static tl::expected<CommandOrder, Words> read(const QStringList &arguments);
};

} // namespace Tokendesk
