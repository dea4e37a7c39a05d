// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/account.h"
#include <QList>

namespace Tokendesk {

/// A secret that was taken out of a plain file, as the journal knows it: where it stood, so that it can be written
/// back for a day. The secret itself lies in the vault.
struct FileMove {
    /// What was cut out: before + secret + after, at this place of the text that was left. Cuts follow each other, so
    /// undoing begins with the last.
    struct Cut {
        qint64 offset = 0;
        QString before;
        VaultKey secret;
        QString after;
        QString place; ///< JSON pointer, or the name before the line's "=".

        bool operator==(const Cut &) const = default;
    };
    QString id; ///< Ours, random.
    QDateTime time;
    bool done = false; ///< The file was rewritten. A line that is not done was interrupted.
    QString path;
    QString registryId;
    AccountId account;
    bool isJson = false;
    bool fileGone = false; ///< The whole file went; the only cut is its text.
    int mode = 0; ///< Of the file, as chmod has it.
    QByteArray textAfter; ///< Hash of what was left.
    QList<Cut> cuts;

    bool operator==(const FileMove &) const = default;
};

} // namespace Tokendesk

Q_DECLARE_METATYPE(Tokendesk::FileMove)
