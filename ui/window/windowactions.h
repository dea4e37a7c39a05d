// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>

class QAction;

namespace Tokendesk {
class Actions;

/// The actions that a window has from the start. Who does what they say connects them.
struct WindowActions {
    explicit WindowActions(Actions *actions);

    /// What the menu of a token's row offers; null is a separating line.
    QList<QAction *> ofRow() const;

    Actions *all;
    QAction *create;
    QAction *clone;
    QAction *rotate;
    QAction *pause;
    QAction *refresh;
    QAction *revoke;
    QAction *revokeByRule;
    QAction *copy;
    QAction *copyExport;
    QAction *copyHeader;
    QAction *copyPrefix;
    QAction *quickCopy;
    QAction *addAccount;
    QAction *whoAmI;
    QAction *signOut;
    QAction *import;
    QAction *quit;
    QAction *about;
    QAction *editNote;
    QAction *settings;
    QAction *lock;
    QAction *doctor;
    QAction *firstRun;
    QAction *clearClipboard;
};

} // namespace Tokendesk
