// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/token.h"

namespace Tokendesk {

namespace {

constexpr qint64 secondsPerDay = 86400;
constexpr qint64 soonDays = 14;
constexpr qint64 forgottenDays = 30;

} // namespace

TokenState stateAt(const Token &token, const QDateTime &now)
{
    return stateAt(token.enabled, token.created, token.lastUsed, token.lastUsedReported,
        token.hasReview() ? token.review : token.expires, token.expiresReported, now, token.hasReview());
}

TokenState stateAt(bool enabled, const QDateTime &created, const QDateTime &lastUsed, bool lastUsedReported,
    const QDateTime &expires, bool expiresReported, const QDateTime &now, bool isReview)
{
    if (expires.isValid() && expires <= now && !isReview)
        return TokenState::Expired;
    if (!enabled)
        return TokenState::Paused;
    if (expires.isValid() && now.secsTo(expires) <= 2 * secondsPerDay)
        return TokenState::EndsTomorrow;
    if (expires.isValid() && now.secsTo(expires) <= soonDays * secondsPerDay)
        return TokenState::EndsSoon;
    if (lastUsedReported && !lastUsed.isValid() && created.isValid()
        && created.secsTo(now) > forgottenDays * secondsPerDay)
        return TokenState::NeverUsed;
    if (expires.isValid())
        return TokenState::Active;
    return expiresReported ? TokenState::NoExpiry : TokenState::Unknown;
}

} // namespace Tokendesk
