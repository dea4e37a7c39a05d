// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/state/signout.h"
#include "app/login/oauthserver.h"
#include "app/registry/tokenlisting.h"
#include "app/state/tokenbook.h"
#include <algorithm>
#include <memory>

namespace Tokendesk {

namespace {

/// How what signing in made can be taken back by RFC 7009; null if it cannot.
const LoginFacts *revocableLogin(const Account *account, const Registry *registry)
{
    const LoginFacts *login = registry ? registry->profile().renewableLogin() : nullptr;
    const bool revocable = login && (!login->oauth.revocation.isEmpty() || !login->oauth.metadata.isEmpty());
    return account && account->tokenIsOurs && revocable ? login : nullptr;
}

} // namespace

SignOut::SignOut(AccountBook *accounts, TokenBook *tokens, const AccountId &account, const Wish &wish, QObject *parent)
    : QObject(parent), m_accounts(accounts), m_tokens(tokens), m_account(account), m_wish(wish)
{
}

bool SignOut::revokesGrants(const AccountBook *accounts, const AccountId &account)
{
    return revocableLogin(accounts->account(account), accounts->registry(account)) != nullptr;
}

void SignOut::start()
{
    whenAnswered(this, m_accounts->keptCredentials(m_account), [this](const Result<Credentials> &credentials) {
        // Nothing to revoke with: what can be forgotten is forgotten.
        if (!credentials && credentials.error().kind == Error::Kind::SecretMissing)
            return forget();
        if (!credentials)
            return stop(credentials.error());
        if (m_wish.revokeToken)
            revokeToken(*credentials);
        else
            endSession(*credentials);
    });
}

void SignOut::revokeToken(const Credentials &credentials)
{
    const Account *account = m_accounts->account(m_account);
    Registry *registry = m_accounts->registry(m_account);
    if (const LoginFacts *login = revocableLogin(account, registry))
        return revokeGrant(credentials, *login);
    if (!account || !registry || credentials.token.isEmpty() || account->loginTokenId.isEmpty())
        return stop({.kind = Error::Kind::NotOffered});
    whenAnswered(
        this, registry->revoke(credentials, account->loginTokenId), [this, credentials](const Result<void> &revoked) {
            if (revoked || revoked.error().kind == Error::Kind::NotFound || revoked.error().mayHaveArrived)
                proveDead(credentials);
            else
                stop(revoked.error());
        });
}

/// Both tokens, the refresh token first: it would bring new ones. Some servers revoke only that kind (RFC 7009 2.2.1);
/// whether the other is dead too shows when it is used.
void SignOut::revokeGrant(const Credentials &credentials, const LoginFacts &facts)
{
    auto *server = new OAuthServer(m_accounts->registry(m_account), facts.oauth, this);
    const Answer<void> first = credentials.refreshToken.isEmpty()
        ? answered<void>({})
        : server->revoke(credentials.refreshToken, "refresh_token");
    whenAnswered(this, first, [this, server, credentials](const Result<void> &revoked) {
        if (!revoked)
            return stop(revoked.error());
        if (credentials.token.isEmpty())
            return endSession(credentials);
        whenAnswered(
            this, server->revoke(credentials.token, "access_token"), [this, credentials](const Result<void> &done) {
                if (done || done.error().kind == Error::Kind::Rejected || done.error().mayHaveArrived)
                    proveDead(credentials);
                else
                    stop(done.error());
            });
    });
}

void SignOut::proveDead(const Credentials &credentials)
{
    Registry *registry = m_accounts->registry(m_account);
    if (!registry)
        return stop({.kind = Error::Kind::Cancelled});
    whenAnswered(this, registry->whoami({.token = credentials.token, .session = {}}),
        [this, credentials](const Result<Identity> &identity) {
            if (identity)
                stop({.kind = Error::Kind::Rejected});
            else if (identity.error().kind != Error::Kind::NotSignedIn)
                stop({.kind = Error::Kind::OutcomeUnknown, .detail = identity.error().detail});
            else if (credentials.session.isEmpty())
                forget();
            else
                proveUnlisted(credentials);
        });
}

/// A token that used up its requests is refused like a dead one; the list, where there is one, is the better witness.
void SignOut::proveUnlisted(const Credentials &credentials)
{
    const Account *account = m_accounts->account(m_account);
    Registry *registry = m_accounts->registry(m_account);
    if (!account || !registry)
        return stop({.kind = Error::Kind::Cancelled});
    const Credentials session{.token = {}, .session = credentials.session};
    TokenListing *listing = registry->list(session);
    auto isListed = std::make_shared<bool>(false);
    connect(
        listing, &TokenListing::pageArrived, this, [isListed, id = account->loginTokenId](const QList<Token> &tokens) {
            *isListed = *isListed
                || std::any_of(tokens.cbegin(), tokens.cend(), [&id](const Token &token) { return token.id.id == id; });
        });
    connect(listing, &TokenListing::finished, this, [this, isListed, session](const std::optional<Error> &error, int) {
        if (error)
            stop({.kind = Error::Kind::OutcomeUnknown, .detail = error->detail});
        else if (*isListed)
            stop({.kind = Error::Kind::Rejected});
        else
            endSession(session);
    });
}

void SignOut::endSession(const Credentials &credentials)
{
    Registry *registry = m_accounts->registry(m_account);
    const LoginFacts *login = registry ? registry->profile().login(LoginFacts::Flow::SessionPassword) : nullptr;
    if (credentials.session.isEmpty() || !login || login->signOut.path.isEmpty())
        return forget();
    CallFacts call = login->signOut;
    call.access = {Access::Session};
    call.body = QJsonObject();
    // A session ends by itself within days: one that cannot be ended now keeps nobody here.
    whenAnswered(this, registry->call(call, credentials), [this](const Result<QJsonValue> &) { forget(); });
}

void SignOut::forget()
{
    const Answer<void> dropped = m_wish.dropSecrets ? m_tokens->dropSecrets(m_account) : answered<void>({});
    whenAnswered(this, dropped, [this](const Result<void> &done) {
        if (!done)
            return stop(done.error());
        whenAnswered(this, m_accounts->forget(m_account), [this](const Result<void> &forgotten) {
            if (!forgotten)
                return stop(forgotten.error());
            emit finished();
            deleteLater();
        });
    });
}

void SignOut::stop(const Error &error)
{
    emit failed(error);
    deleteLater();
}

} // namespace Tokendesk
