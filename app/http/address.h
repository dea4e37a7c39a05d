// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/result.h"
#include <QUrl>

namespace Tokendesk {

/// Where a credential may go: scheme, host and port, nothing else decides.
struct Origin {
    QString scheme;
    QString host; ///< Lower case, punycode.
    int port = -1;

    static Origin of(const QUrl &url);
    /// As the Origin header spells it (RFC 6454 6.2): no default port.
    QByteArray toHeader() const;
    bool operator==(const Origin &) const = default;
};

/// What a person typed as registry address, checked and normalised: https, or http to a literal loopback address;
/// no user information, query, fragment, backslash or blank; no slash at the end.
/// Error kinds: InvalidInput (cannot be an address), UnsafeAddress (could be, but a credential must not go there).
Result<QUrl> parseAddress(const QString &text);

/// Whether a request may go there at all: https, or http to 127.0.0.1 or ::1, and no user information.
bool isSafe(const QUrl &url);

} // namespace Tokendesk
