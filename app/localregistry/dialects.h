// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/localregistry/issued.h"

namespace Tokendesk::LocalRegistry {

class Router;

void addSkillRegRoutes(Router &router);
void addTuskyRoutes(Router &router); ///< v2: Api-Key.
void addTuskyV1Routes(Router &router); ///< Older: Bearer.
void addApkgRoutes(Router &router);
void addNpmRoutes(Router &router);

struct TokenOrder {
    QString owner;
    QString org; ///< Slug; empty: the person's own.
    QString name;
    QStringList scopes;
    QVariant lifetime; ///< Milliseconds.
    QJsonObject extra;
    QByteArray prefix{}; ///< Empty: the dialect's own.
};

struct MadeIssued {
    Issued token;
    QByteArray text; ///< Shown once: only its hash is kept.
};

/// A token as the dialect's registry would have made it: its prefix, its id, its first characters.
MadeIssued makeDialectToken(const Backend &backend, Connection &db, const TokenOrder &order);

/// The user that a name or an e-mail address and a password belong to.
std::optional<User> userBySignIn(const Call &call, const QString &name, const QString &password);

} // namespace Tokendesk::LocalRegistry
