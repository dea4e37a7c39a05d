// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/result.h"
#include "app/domain/scope.h"
#include "app/registry/callfacts.h"
#include "app/registry/loginfacts.h"
#include "app/registry/profileproblem.h"
#include "app/registry/tokenfacts.h"
#include "app/registry/toolfacts.h"
#include <QUrlQuery>
#include <optional>

namespace Tokendesk {

/// All facts of one registry, read from its JSON file and checked. Registries differ in facts, not in code.
struct RegistryProfile {
    QString id;
    QString name;
    QUrl baseUrl;
    QString markLetter;
    QString markColor; ///< "#rrggbb"
    QString tokensPage; ///< Web page for tokens, relative to the address; empty if there is none.

    QByteArray tokenHeader;
    QByteArray tokenScheme; ///< "Bearer"; empty: the bare token.
    QStringList sessionCookies; ///< Names, the first that is there counts.
    bool sessionSendsOrigin = false;

    QList<TokenFormat> tokenFormats;
    QList<LoginFacts> logins;
    QHash<Access, IdentityFacts> whoami;
    QList<ScopeFacts> scopes;
    bool scopesEmptyMeansAll = false;
    bool scopesRequired = false; ///< A token without scopes cannot be wished: the registry would choose, or refuse.
    std::optional<ScopeFlag> scopeFlag; ///< The registry knows a flag in place of scopes.
    bool timesAreUtc = false; ///< A time without a zone means UTC here; otherwise it means nothing.
    QList<ScopePreset> presets;
    ExpiryFacts expiry;

    int nameMin = 0;
    int nameMax = 100;
    std::optional<ListFacts> list;
    std::optional<CallFacts> create;
    QStringList createdToken; ///< Pointers to the object that describes the new token; empty: the answer itself.
    QStringList createdSecret; ///< Pointers to the token text in create's answer.
    QList<WishFacts> wishes; ///< What create wants to know besides name, scopes and end.
    std::optional<CallFacts> revoke;
    QString revokeConsequence; ///< What the registry's documents say that revoking does.
    std::optional<CallFacts> update;
    QHash<QString, ListFacts> records; ///< Other lists: see readrecords.cpp for those that mean something to us.
    QHash<QString, DeedFacts> calls; ///< Other calls, likewise.

    ErrorFacts errors;
    RateLimitFacts rateLimit;
    QString environment; ///< The variable that the registry's own tools read.
    RunFacts run;
    CliFileFacts cliFile;
    QList<Snippet> snippets;

    const ScopeFacts *scope(const QString &id) const;
    /// A token can be switched off for a while instead of being revoked.
    bool canPauseTokens() const;
    /// The scopes that the given ones bring along, without them.
    QStringList impliedBy(const QStringList &scopes) const;
    const LoginFacts *login(LoginFacts::Flow flow) const;
    const LoginFacts *passwordLogin() const; ///< The first that asks for a password.
    /// The first whose tokens can be renewed: by OAuth, or by a call of the registry's own.
    const LoginFacts *renewableLogin() const;
    /// Tokens belong to organisations: they are listed for each, and made, changed and revoked in one.
    bool isByOrganisation() const;
    /// Whether this role may manage tokens, as far as the profile knows.
    bool mayManage(const QString &role) const;
};

inline constexpr qsizetype largestProfile = 1024 * 1024;

/// Reads a profile from the text of its file. Returns it only if nothing is wrong; problems are appended with file =
/// name.
std::optional<RegistryProfile> readProfile(
    const QByteArray &json, const QString &name, QList<ProfileProblem> *problems);

} // namespace Tokendesk
