// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/secret.h"
#include "app/http/address.h"
#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QUrl>
#include <chrono>
#include <optional>
#include <utility>

namespace Tokendesk {

/// A secret with the only place it may be sent to and the form it is sent in.
struct Credential {
    Secret secret;
    Origin origin;
    QByteArray header; ///< "Authorization", "Api-Key" or "Cookie".
    QByteArray before; ///< What stands before the secret: "Bearer " or "better-auth.session_token=".
};

/// One request. The body is a Secret, since any may hold one.
struct HttpRequest {
    QByteArray method = "GET";
    QUrl url{};
    QList<std::pair<QByteArray, QByteArray>> headers{};
    Secret body{};
    std::optional<Credential> credential{};
    std::chrono::milliseconds deadline{20000}; ///< Wall clock, from send() to the last byte.
    qint64 maxBody = 1024 * 1024; ///< Bytes; more is an UnreadableReply.
};

/// A whole answer of any status but 3xx.
struct HttpReply {
    int status = 0;
    QList<std::pair<QByteArray, QByteArray>> headers{};
    Secret body{};

    /// First header of this name (any case); empty if there is none.
    QByteArray header(QByteArrayView name) const
    {
        for (const auto &[key, value] : headers) {
            if (key.compare(name, Qt::CaseInsensitive) == 0)
                return value;
        }
        return {};
    }
};

} // namespace Tokendesk
