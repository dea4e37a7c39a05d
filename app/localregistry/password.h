// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace Tokendesk::LocalRegistry {

/// PBKDF2-HMAC-SHA256 (RFC 8018), one block.
QByteArray stretched(const QByteArray &password, const QByteArray &salt, int rounds);
/// "pbkdf2-sha256$rounds$salt$hash", so that later entries may take more rounds.
QByteArray storedPassword(const QString &password, int rounds);
bool isPassword(const QString &password, const QByteArray &stored);

} // namespace Tokendesk::LocalRegistry
