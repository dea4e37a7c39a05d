// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QStringList>
#include <utility>

namespace Tokendesk {

struct Snippet {
    QString title;
    QString text; ///< {base} stands for the registry's address, {token} for the token itself.
    QString note; ///< What else there is to do, in a sentence.
};

/// The file in which the registry's own tool keeps its token.
struct CliFileFacts {
    enum class Form { Json, Npmrc };
    QString path; ///< "~/..."; empty if there is none.
    Form form = Form::Json;
    QStringList token; ///< Pointers; an npmrc has its keys by address.
    QStringList registry;
    QStringList otherSecrets; ///< What else must not lie there once the token is gone.
    bool goesWithToken = false; ///< The tool looks at its variable only while there is no file.
};

/// What `tokendesk run` gives to a program. {token}, {base} and {authority} (host and port, with the path) are filled
/// in, in names too.
struct RunFacts {
    QStringList programs; ///< Names of the registry's own tools: which account they mean without being told.
    QList<std::pair<QString, QString>> variables;
};

} // namespace Tokendesk
