// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace Tokendesk::LocalRegistry {

/// All from the system's generator.
QByteArray randomLetters(int count); ///< A-Z a-z
QString randomId(int count = 32); ///< A-Z a-z 0-9
QByteArray randomBytes(int count);
QString randomCode(); ///< For people: eight consonants, "WDJB-MJHT".
QString randomUuid();

QByteArray hashOf(const QByteArray &text); ///< SHA-256
QByteArray sealOf(const QByteArray &secret, const QByteArray &text); ///< HMAC-SHA-256
bool sameBytes(const QByteArray &one, const QByteArray &other); ///< In a time that depends on the sizes only.

} // namespace Tokendesk::LocalRegistry
