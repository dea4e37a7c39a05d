// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/localregistry/backend.h"
#include "app/localregistry/sessions.h"
#include "app/localregistry/tokenuse.h"

namespace Tokendesk::LocalRegistry {

std::optional<Session> sessionOf(const Call &call); ///< Of the cookie; its user may be suspended.

/// A request with a token in "Authorization: Bearer".
struct KeyAsker {
    TokenUse use;
    std::optional<Reply> refusal; ///< Set when the token does not open this door.
};

/// Counts the request. An empty scope means: any valid token.
KeyAsker askedByKey(const Call &call, const QString &scope);
/// Adds seed's X-RateLimit headers; live has none.
Reply withLimits(Reply reply, const KeyAsker &asker, const Call &call);

/// Someone who manages tokens: a session, in seed also a token of the same user.
struct Manager {
    QString userId;
    std::optional<TokenRow> token; ///< Set when it asks by token.

    bool mayHandOut(const QStringList &scopes, Dialect dialect) const;
};
struct ManagerOrRefusal {
    Manager manager;
    std::optional<Reply> refusal;
};
ManagerOrRefusal askedByManager(const Call &call, const QString &refusalCode);
/// An administrator: a session of one, in seed also a token with skills:admin.
ManagerOrRefusal askedByAdmin(const Call &call);

} // namespace Tokendesk::LocalRegistry
