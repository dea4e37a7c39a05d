// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/ratelimit.h"
#include "app/http/httpmessage.h"
#include "app/registry/registryprofile.h"
#include <QJsonValue>

namespace Tokendesk {

/// The JSON of a reply. Refuses what is not JSON; a web page in its place is "not the registry".
Result<QJsonValue> jsonOf(const HttpReply &reply);

/// What a reply of status 400 and above means, read as the registry's profile says.
Error errorOf(const HttpReply &reply, const RegistryProfile &profile, const QDateTime &now);

/// How long the registry asks us to wait, 1 s to 1 h; a minute if it does not say or says nonsense.
std::chrono::seconds retryAfter(const HttpReply &reply, const RateLimitFacts &facts, const QDateTime &now);

/// How much is left of the credential's limit, if the reply says so.
std::optional<RateLimit> rateLimitIn(const HttpReply &reply, const RateLimitFacts &facts, const QDateTime &now);

} // namespace Tokendesk
