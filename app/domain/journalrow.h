// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/account.h"
#include <QByteArray>
#include <QDateTime>
#include <QMetaType>

namespace Tokendesk {

/// What this program did. The numbers stand in the file: add, never change.
enum class JournalAction {
    Created = 1,
    Copied = 2,
    Tested = 3,
    Revoked = 4,
    SignedIn = 5,
    Replaced = 6, ///< Rotated: another token takes its place.
    Paused = 7,
    Resumed = 8,
    SignedOut = 9,
    Revealed = 10,
    Exported = 11,
    Imported = 12,
    ImportUndone = 13,
    Used = 14, ///< Given to a program that was started.
    ServiceCreated = 20,
    ServiceDescribed = 21,
    ServiceDisabled = 22,
    ServiceEnabled = 23,
    ServiceDeleted = 24,
    ServiceKeyCreated = 25,
    ServiceKeyRevoked = 26,
    FindingAccepted = 30,
    AcceptanceEnded = 31,
};

/// One line of the journal: what was done here, to what, when, on whose behalf. Never a value.
struct JournalRow {
    JournalAction action = JournalAction::Created;
    AccountId account{}; ///< Empty: of no account.
    QString accountName{}; ///< What the account was called then: it may be gone when this is read.
    QString target{}; ///< The registry's id of the token, service account or key; empty: the account itself.
    QString targetName{};
    QString prefix{}; ///< A token's first characters, as the registry shows them.
    QString detail{}; ///< A word of ours for where or how, such as "window" or "csv"; or what was exported.
    QString reason{}; ///< What the person wrote as the reason; may be empty.
    // Given by the journal.
    qint64 number = 0; ///< Counts from 1 without gaps; 0: kept in memory only.
    QDateTime time{}; ///< UTC, to the millisecond.

    bool operator==(const JournalRow &) const = default;
};

/// Where the journal is not what was written, and how that shows.
struct JournalFlaw {
    enum class Kind {
        Changed, ///< The row does not fit its own hash.
        Missing, ///< The row that should stand here does not.
        Cut, ///< Rows are gone from the end: number is the first of them.
    };
    Kind kind = Kind::Changed;
    qint64 number = 0;

    bool operator==(const JournalFlaw &) const = default;
};

} // namespace Tokendesk

Q_DECLARE_METATYPE(Tokendesk::JournalRow)
Q_DECLARE_METATYPE(Tokendesk::JournalFlaw)
