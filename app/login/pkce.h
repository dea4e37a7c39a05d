// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/secret.h"
#include <QString>

namespace Tokendesk {

/// Proof that who redeems an authorization code is who asked for it (RFC 7636), by S256 only: "plain" proves nothing.
struct Pkce {
    Secret verifier; ///< 43 characters, of 256 random bits (4.1).
    QString challenge; ///< 4.2

    /// A new one for each attempt.
    static Pkce make();
    static QString challengeOf(QByteArrayView verifier);
};

} // namespace Tokendesk
