// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/registry/registryscene.h"
#include "app/login/passwordlogin.h"
#include "app/login/pastelogin.h"
#include <algorithm>

using namespace Qt::StringLiterals;

namespace Tokendesk {

namespace {

LocalRegistry::Options optionsFor(LocalRegistry::Dialect dialect, int requestsPerToken)
{
    LocalRegistry::Options options = LocalRegistryFixture::options(dialect);
    options.requestsPerToken = requestsPerToken;
    return options;
}

const RegistryProfile &found(const ProfileBook &book, const QString &id)
{
    const RegistryProfile *profile = book.profile(id);
    if (!profile)
        qFatal("no built-in profile %s", qPrintable(id));
    return *profile;
}

} // namespace

QStringList RegistryScene::Listed::names() const
{
    QStringList names;
    for (const Token &token : tokens)
        names.append(token.name);
    names.sort();
    return names;
}

RegistryScene::RegistryScene(LocalRegistry::Dialect dialect, const QString &profile, int requestsPerToken)
    : m_fixture(optionsFor(dialect, requestsPerToken)),
      m_registry(&m_http, &m_clock, found(m_profiles, profile), m_fixture.address())
{
}

LocalRegistry::Server &RegistryScene::server()
{
    return m_fixture.server();
}

LocalRegistryFixture &RegistryScene::fixture()
{
    return m_fixture;
}

Registry &RegistryScene::registry()
{
    return m_registry;
}

const RegistryProfile &RegistryScene::profile() const
{
    return m_registry.profile();
}

Credentials RegistryScene::of(const Secret &token)
{
    Credentials credentials;
    credentials.token = token;
    return credentials;
}

Credentials RegistryScene::holder(const QStringList &scopes, const QString &name)
{
    return of(m_fixture.token(u"alice"_s, name, scopes));
}

Result<Identity> RegistryScene::whoami(const Credentials &credentials)
{
    return await(m_registry.whoami(credentials));
}

RegistryScene::Listed RegistryScene::list(const Credentials &credentials, const QList<Organisation> &organisations)
{
    Listed listed;
    bool over = false;
    TokenListing *listing = m_registry.list(credentials, organisations);
    QObject::connect(listing, &TokenListing::pageArrived, listing, [&listed](const QList<Token> &page) {
        listed.tokens += page;
        listed.pages.append(page.size());
    });
    QObject::connect(listing, &TokenListing::finished, listing, [&, listing](const std::optional<Error> &error, int) {
        listed.error = error;
        listed.refused = listing->refusedOrganisations();
        over = true;
    });
    if (!QTest::qWaitFor([&over] { return over; }, 15000))
        listed.error = Error{.kind = Error::Kind::Timeout};
    return listed;
}

Result<CreatedToken> RegistryScene::create(const Credentials &credentials, const TokenWish &wish)
{
    return await(m_registry.create(credentials, wish));
}

Result<void> RegistryScene::revoke(const Credentials &credentials, const QString &id, const QString &organisation)
{
    return await(m_registry.revoke(credentials, id, organisation));
}

Result<LoginResult> RegistryScene::end(Login &login)
{
    const Asked<LoginResult> asked;
    QObject::connect(&login, &Login::succeeded, &login, [asked](const LoginResult &result) { asked.finish(result); });
    QObject::connect(
        &login, &Login::loginFailed, &login, [asked](const Tokendesk::Error &error) { asked.finish(failure(error)); });
    login.grant();
    return await(asked.answer());
}

Result<LoginResult> RegistryScene::signInAs(const QString &user, const QString &password, const QStringList &codes)
{
    PasswordLogin login(&m_registry, *profile().passwordLogin(), user, Secret::take(password.toUtf8()));
    QStringList left = codes;
    const auto give = [&login, &left] {
        if (left.isEmpty())
            login.cancel();
        else
            login.giveCode(Secret::take(left.takeFirst().toUtf8()));
    };
    QObject::connect(&login, &PasswordLogin::codeWanted, &login, give, Qt::QueuedConnection);
    QObject::connect(&login, &PasswordLogin::codeRefused, &login, give, Qt::QueuedConnection);
    return end(login);
}

Result<LoginResult> RegistryScene::paste(const Secret &token)
{
    PasteLogin login(&m_registry, token);
    return end(login);
}

} // namespace Tokendesk
