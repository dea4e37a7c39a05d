// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace Tokendesk {

/// Every file of these folders, and of the folders in them, as paths from the project's root; sorted.
QStringList filesBelow(const QStringList &folders);

/// The files that stand in the project's root itself.
QStringList filesInRoot();

bool exists(const QString &path);

QString textOf(const QString &file);

} // namespace Tokendesk
