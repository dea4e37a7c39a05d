// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/localregistry/signin.h"
#include "app/localregistry/cookies.h"

using namespace Qt::StringLiterals;

namespace Tokendesk::LocalRegistry {

namespace {

constexpr int week = 604'800;

} // namespace

QString agentOf(const Call &call)
{
    return QString::fromUtf8(call.request.header("user-agent")).left(200);
}

std::optional<Reply> signInRefused(const Call &call)
{
    if (!call.backend.isLive() || !call.backend.options.limitSignIn)
        return {};
    const int wait = call.backend.signIns.askedAt(call.now);
    if (wait == 0)
        return {};
    return text(429, R"({"message":"Too many requests. Please try again later."})")
        .with("X-Retry-After", QByteArray::number(wait));
}

Reply withSession(Reply reply, const Call &call, const Session &session, bool remember)
{
    const QByteArray value = signedValue(call.backend.secret, session.token);
    reply.headers.append(setCookie(sessionCookie, value, remember ? std::optional(week) : std::nullopt));
    if (!remember)
        reply.headers.append(setCookie(forgetCookie, signedValue(call.backend.secret, "true"), {}));
    return reply;
}

} // namespace Tokendesk::LocalRegistry
