// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/secret.h"
#include <QByteArray>
#include <QString>
#include <optional>

namespace Tokendesk {

/// What a browser brings to the loopback address at the end of an authorization (RFC 6749 4.1.2).
struct CallbackRequest {
    Secret code;
    Secret state;
    QString issuer; ///< RFC 9207 2; empty if there is none.
    QString error; ///< RFC 6749 4.1.2.1; empty if there is none.

    /// How long a request may be. An authorization code is some hundred bytes.
    static constexpr qsizetype largest = 8 * 1024;

    /// Reads one whole request head. Nothing for whatever is not exactly the callback: another method than GET, another
    /// path, another or no or a second Host, a parameter twice, neither code nor error.
    static std::optional<CallbackRequest> read(const QByteArray &head, const QByteArray &host, const QByteArray &path);
};

} // namespace Tokendesk
