// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QMetaType>
#include <QString>

namespace Tokendesk {

/// What is wrong with a registry file, for the person who wrote it: where, and why.
struct ProfileProblem {
    enum class Reason {
        Unreadable, ///< The file itself; detail: what the system said.
        TooLarge, ///< More than 1 MiB.
        NotJson, ///< detail: what the parser said and at which byte.
        Missing, ///< A key that must be there.
        WrongType, ///< detail: the type that belongs there.
        UnknownKey, ///< Most often a typing error.
        NotAllowed, ///< detail: the values that are.
        NotAnAddress, ///< Neither https nor literal loopback, or more than an address.
        NotAPointer, ///< Not a JSON pointer (RFC 6901).
        NotARequest, ///< Not "METHOD /path".
        OutOfRange, ///< detail: the range.
        UnknownScope, ///< Names a scope that the file does not define.
        DuplicateId, ///< Two entries of one list share an id.
        ReplacesBuiltIn, ///< No fault, but worth saying: this file stands in for the built-in one of the same id.
    };
    QString file;
    QString pointer; ///< RFC 6901; empty for the whole document.
    Reason reason;
    QString detail;

    bool operator==(const ProfileProblem &) const = default;
};

} // namespace Tokendesk

Q_DECLARE_METATYPE(Tokendesk::ProfileProblem)
