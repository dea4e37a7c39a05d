// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/secret.h"
#include "app/import/jsonplaces.h"
#include <QList>
#include <QUrl>

namespace Tokendesk {

/// What is worth knowing of the file that a secret lies in.
struct PlainFile {
    enum class Obstacle {
        None,
        NotOurs, ///< Belongs to somebody else.
        LinkAway, ///< A link to a place outside of the home folder.
        ReadOnly, ///< The file or its folder cannot be written.
    };
    QString path; ///< What it is called.
    QString target; ///< What would be rewritten: behind links.
    int mode = 0; ///< As chmod has it.
    bool inGit = false; ///< In a work tree, and not ignored there.
    QString cloud; ///< The name of the service that copies its folder elsewhere; empty: none is known.
    Obstacle obstacle = Obstacle::None;

    bool othersCanRead() const
    {
        return (mode & 0077) != 0;
    }
    bool operator==(const PlainFile &) const = default;
};

/// One credential that lies around.
struct CredentialFind {
    enum class Place { ToolFile, DotEnv, Environment };
    enum class Form { Json, Lines };
    Place place = Place::ToolFile;
    Form form = Form::Json;
    QString registryId;
    QUrl address;
    PlainFile file; ///< Not of a variable in the environment.
    QString name; ///< JSON pointer, name of the line, or variable.
    int line = 0;
    Secret secret;
    QString shown; ///< Its format's public prefix and dots; never more.
    QString overriddenBy; ///< A variable that the registry's tools heed before this file.
    bool fileGoes = false; ///< Moving it removes the whole file.
    /// Places of the secrets in the text, and what goes with each: the first is the credential.
    struct Spot {
        QString place;
        TextRange secret;
        TextRange whole;

        bool operator==(const Spot &) const = default;
    };
    QList<Spot> spots;
    QByteArray textHash; ///< Of the file as it was read.

    bool isMovable() const
    {
        return place != Place::Environment && file.obstacle == PlainFile::Obstacle::None;
    }
};

/// A file that could not be read as what it should be.
struct FindProblem {
    enum class Reason {
        Unreadable, ///< detail: what the system said.
        NotAFile,
        TooLarge, ///< detail: the bytes.
        NotJson, ///< detail: what the parser said.
        NotAnAddress, ///< detail: what stands there.
        OddToken, ///< Holds characters that no token has.
        TooLong, ///< The keychain would not take it; detail: the bytes.
    };
    QString path;
    int line = 0; ///< 0: the whole file.
    QString place;
    Reason reason = Reason::Unreadable;
    QString detail;

    bool operator==(const FindProblem &) const = default;
};

struct Findings {
    QList<CredentialFind> finds;
    QList<FindProblem> problems;
};

} // namespace Tokendesk
