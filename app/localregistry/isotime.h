// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QJsonValue>
#include <QVariant>

namespace Tokendesk::LocalRegistry {

/// "2026-11-22T02:07:00.123Z". QDateTime's own way is too slow for a list of a million tokens.
QByteArray isoTime(qint64 milliseconds);
QJsonValue isoValue(const QVariant &milliseconds); ///< null where the database has none

} // namespace Tokendesk::LocalRegistry
