// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/http/httpclient.h"
#include "app/login/login.h"
#include "app/registry/profilebook.h"
#include "app/registry/tokenlisting.h"
#include "tests/support/await.h"
#include "tests/support/localregistryfixture.h"

namespace Tokendesk {

/// A built-in profile in front of a local registry that speaks that registry's dialect; alice holds tokens there.
class RegistryScene {
public:
    struct Listed {
        QList<Token> tokens;
        QList<qsizetype> pages; ///< How many rows each brought.
        std::optional<Error> error;
        QStringList refused;

        QStringList names() const; ///< Sorted.
    };

    RegistryScene(LocalRegistry::Dialect dialect, const QString &profile, int requestsPerToken = 0);

    LocalRegistry::Server &server();
    LocalRegistryFixture &fixture();
    Registry &registry();
    const RegistryProfile &profile() const;

    Credentials holder(const QStringList &scopes, const QString &name = QStringLiteral("manager"));
    Result<Identity> whoami(const Credentials &credentials);
    Listed list(const Credentials &credentials, const QList<Organisation> &organisations = {});
    Result<CreatedToken> create(const Credentials &credentials, const TokenWish &wish);
    Result<void> revoke(const Credentials &credentials, const QString &id, const QString &organisation = {});
    /// Lets a login run to its end; what the person does meanwhile is told before.
    static Result<LoginResult> end(Login &login);
    /// With a password, and with these one-time codes one after the other as often as one is wanted.
    Result<LoginResult> signInAs(const QString &user, const QString &password, const QStringList &codes = {});
    Result<LoginResult> paste(const Secret &token);

    static Credentials of(const Secret &token);

private:
    const ProfileBook m_profiles{QString()};
    Clock m_clock;
    HttpClient m_http;
    LocalRegistryFixture m_fixture;
    Registry m_registry;
};

} // namespace Tokendesk
