// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/localregistry/backend.h"

namespace Tokendesk::LocalRegistry {

/// The one secret of everybody's authenticator here, base32. Known to all, since this registry is for tests.
inline constexpr char testTotpSecret[] = "JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP";
/// A recovery code that works once.
inline constexpr char16_t testRecoveryCode[] = u"aaaa-bbbb-cccc";

/// RFC 6238: SHA-1, 30 seconds, six digits.
QString oneTimeCode(const QByteArray &base32Secret, qint64 milliseconds);

void demandSecondStep(Connection &db, const QString &owner);
bool needsSecondStep(Connection &db, const QString &owner);
/// A code of this or the last half minute, not used before; or the recovery code, once.
bool passSecondStep(const Call &call, const QString &owner, const QString &code);

} // namespace Tokendesk::LocalRegistry
