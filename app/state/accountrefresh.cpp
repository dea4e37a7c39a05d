// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/state/accountrefresh.h"
#include "app/registry/tokenlisting.h"

namespace Tokendesk {

AccountRefresh::AccountRefresh(AccountBook *accounts, const AccountId &account, QObject *parent)
    : QObject(parent), m_accounts(accounts), m_account(account)
{
    whenAnswered(this, m_accounts->credentials(m_account), [this](const Result<Credentials> &credentials) {
        if (credentials)
            list(*credentials);
        else
            end(credentials.error());
    });
}

const AccountId &AccountRefresh::account() const
{
    return m_account;
}

const QList<Token> &AccountRefresh::tokens() const
{
    return m_tokens;
}

const QStringList &AccountRefresh::unlisted() const
{
    return m_unlisted;
}

void AccountRefresh::list(const Credentials &credentials)
{
    Registry *registry = m_accounts->registry(m_account);
    if (!registry)
        return end(Error{.kind = Error::Kind::NotOffered});
    // Signed out meanwhile: the listing goes with its registry and says nothing.
    connect(registry, &QObject::destroyed, this, [this] { end(Error{.kind = Error::Kind::Cancelled}); });
    TokenListing *listing = registry->list(credentials);
    connect(this, &QObject::destroyed, listing, &QObject::deleteLater);
    connect(listing, &TokenListing::pageArrived, this, [this](QList<Token> page) {
        for (Token &token : page)
            token.id.account = m_account;
        m_tokens += page;
        emit pageArrived(page);
    });
    connect(
        listing, &TokenListing::finished, this, [this, listing, credentials](const std::optional<Error> &error, int) {
            m_unlisted = listing->refusedOrganisations();
            if (error && error->kind == Error::Kind::NotSignedIn)
                renewOrDiagnose(*error, credentials);
            else
                end(error);
        });
}

/// A token that ended before its time is renewed once, where that can be.
void AccountRefresh::renewOrDiagnose(const Error &error, const Credentials &credentials)
{
    if (m_renewed || !m_tokens.isEmpty() || !m_accounts->canRenew(m_account))
        return diagnose(error, credentials);
    m_renewed = true;
    whenAnswered(this, m_accounts->renewedCredentials(m_account), [this](const Result<Credentials> &renewed) {
        if (renewed)
            list(*renewed);
        else
            end(renewed.error());
    });
}

/// Refused: is the credential dead, or is it good and only not enough to manage tokens?
void AccountRefresh::diagnose(const Error &error, const Credentials &credentials)
{
    Registry *registry = m_accounts->registry(m_account);
    if (credentials.token.isEmpty() || !registry)
        return end(error);
    whenAnswered(this, registry->whoami({.token = credentials.token, .session = {}}),
        [this, error](const Result<Identity> &identity) {
            if (identity)
                end(Error{.kind = Error::Kind::NeedsSession, .detail = error.detail, .serverSays = error.serverSays});
            else
                end(identity.error().kind == Error::Kind::NotSignedIn ? error : identity.error());
        });
}

void AccountRefresh::end(const std::optional<Error> &error)
{
    if (m_over)
        return;
    m_over = true;
    emit finished(error);
    deleteLater();
}

} // namespace Tokendesk
