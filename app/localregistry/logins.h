// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/localregistry/backend.h"
#include "app/localregistry/tokens.h"
#include "app/localregistry/users.h"

namespace Tokendesk::LocalRegistry {

/// One login of a command line program or a desktop, waiting for a person in a browser. Lives five minutes, serves
/// once.
struct Login {
    enum class Status { Pending, Approved, Refused, Used };
    QString code; ///< What the browser page is asked with.
    QByteArray proof; ///< Hash of what only the program knows: its state (live) or its poll token (seed).
    Status status = Status::Pending;
    QString owner; ///< Who approved it.
    qint64 expires = 0;
};

void startLogin(Connection &db, const QString &code, const QByteArray &proof, qint64 now);
std::optional<Login> loginByCode(Connection &db, const QString &code, qint64 now);
std::optional<Login> loginByProof(Connection &db, const QByteArray &proof, qint64 now);
/// Pending to approved or refused; false when somebody was there before.
bool settleLogin(Connection &db, const Login &login, const User &user, bool approved);
/// Approved to used, together with the token it is for; nothing when it was used already.
std::optional<MadeToken> redeemLogin(const Call &call, const Login &login, const QStringList &scopes);

inline constexpr int loginSeconds = 300;

} // namespace Tokendesk::LocalRegistry
