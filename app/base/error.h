// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMetaType>
#include <QString>
#include <chrono>

namespace Tokendesk {

/// What went wrong, as a kind to branch on. ui/text turns kinds into sentences.
struct Error {
    enum class Kind {
        Offline, ///< Nothing was reached: no route, no name, connection refused or lost.
        Timeout, ///< Reached, but no whole answer in time.
        UntrustedServer, ///< TLS failed: nothing was sent.
        UnsafeAddress, ///< We refuse to talk to this address: plain http, user info, other origin than the
                       ///< credential's.
        Redirected, ///< The server points elsewhere; we never follow with a credential.
        NotSignedIn, ///< The credential was refused (401), or the registry counts "over the limit" as that.
        GrantOver, ///< The sign-in came to its end or was taken back: nothing can renew it but signing in again.
        NeedsSession, ///< The credential is good, but this call needs a signed-in session.
        Forbidden, ///< Too few rights (403).
        NotFound, ///< 404 or 410.
        Rejected, ///< The registry understood and refused the input (400, 409, 422).
        ScopesRefused, ///< The registry takes no scopes on this call: creating would make an unrestricted token.
        TooManyRequests, ///< 429: retryAfter says how long to wait.
        ServerFault, ///< 5xx.
        UnreadableReply, ///< Cut off, too large, not JSON, or not of the promised shape.
        NotOffered, ///< The profile has no such call.
        OutcomeUnknown, ///< The request may have been carried out: look before trying again.
        VaultLocked, ///< The keychain is there but locked. Nothing may be concluded from "not found".
        VaultMissing, ///< No keychain service.
        VaultFailed, ///< The keychain answered with a failure, or what it holds is not what was written.
        SecretMissing, ///< The keychain is open and has no such entry.
        Storage, ///< Our own file could not be read or written.
        InvalidInput, ///< What was typed cannot be right; detail says where.
        Cancelled,
    };
    Kind kind = Kind::Cancelled;
    QString
        detail{}; ///< For log and "Details": host, status, parser position. Never a secret, never a sentence of ours.
    QString serverSays{}; ///< The registry's own words: at most 200 characters, control characters removed. Plain text,
                          ///< hostile.
    std::chrono::seconds retryAfter{0}; ///< With TooManyRequests: how long to wait, 1 s to 1 h.
    bool mayHaveArrived = false; ///< The request was possibly carried out, although no whole answer came back.

    bool operator==(const Error &) const = default;
};

} // namespace Tokendesk

Q_DECLARE_METATYPE(Tokendesk::Error)
