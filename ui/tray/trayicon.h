// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIcon>

namespace Tokendesk {

/// What the tray icon says at a glance.
enum class TrayLook {
    Plain,
    Dot, ///< Something ends this week.
    Ring, ///< A token lies on the clipboard.
    Lock, ///< Locked.
};

QIcon trayIcon(TrayLook look);

} // namespace Tokendesk
