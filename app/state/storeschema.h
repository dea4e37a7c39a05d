// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/result.h"
#include <QSqlDatabase>

namespace Tokendesk {

/// The open database of this file, in the calling thread; made and brought to the current form at the first call.
/// Error kind Storage: also for a file of a newer version, which is left alone.
Result<QSqlDatabase> openStore(const QString &file);
void closeStore(const QString &file);

} // namespace Tokendesk
