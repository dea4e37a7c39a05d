// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/state/tokenrefresher.h"
#include "app/login/tokenrenewal.h"
#include "app/state/accountbook.h"
#include "app/vault/vault.h"

using namespace Qt::StringLiterals;

namespace Tokendesk {

namespace {

/// Seconds that a request may be under way, and clocks apart.
constexpr int margin = 10;

} // namespace

TokenRefresher::TokenRefresher(AccountBook *accounts) : QObject(accounts), m_accounts(accounts)
{
}

const LoginFacts *TokenRefresher::facts(const AccountId &id) const
{
    const Registry *registry = m_accounts->registry(id);
    return registry ? registry->profile().renewableLogin() : nullptr;
}

bool TokenRefresher::canRenew(const AccountId &id) const
{
    const Account *account = m_accounts->account(id);
    return account && !account->refreshKey.isEmpty() && facts(id);
}

bool TokenRefresher::isDue(const AccountId &id, const QDateTime &now) const
{
    if (!canRenew(id))
        return false;
    const QDateTime end = m_accounts->account(id)->tokenExpires;
    return m_unkept.contains(id) || (end.isValid() && end <= now.addSecs(margin));
}

bool TokenRefresher::isBusy(const AccountId &id) const
{
    return m_running.contains(id);
}

Answer<void> TokenRefresher::settled(const AccountId &id) const
{
    return m_running.value(id, answered<void>({}));
}

void TokenRefresher::drop(const AccountId &id)
{
    m_unkept.remove(id);
}

Answer<void> TokenRefresher::renew(const AccountId &id)
{
    if (m_running.contains(id))
        return m_running.value(id);
    if (!canRenew(id))
        return answered<void>(failure(Error::Kind::NotSignedIn));
    const Asked<void> asked;
    m_running.insert(id, asked.answer());
    whenAnswered(this, asked.answer(), [this, id](const Result<void> &done) {
        m_running.remove(id);
        if (!done && done.error().kind == Error::Kind::GrantOver)
            m_accounts->noteGrantOver(id);
    });
    if (m_unkept.contains(id))
        keep(id, asked);
    else
        take(id, asked);
    return asked.answer();
}

void TokenRefresher::take(const AccountId &id, const Asked<void> &asked)
{
    const VaultKey key = m_accounts->account(id)->refreshKey;
    Vault *vault = m_accounts->vaultOf(id);
    whenAnswered(this, vault->fetch(key), [this, id, key, vault, asked](const Result<Secret> &fetched) {
        if (!fetched) {
            // Sent once, and no new one came: see above.
            const bool used = fetched.error().kind == Error::Kind::SecretMissing;
            return asked.finish(failure(used ? Error{.kind = Error::Kind::GrantOver} : fetched.error()));
        }
        whenAnswered(this, vault->forget(key), [this, id, token = *fetched, asked](const Result<void> &forgotten) {
            if (!forgotten)
                putBack(id, token, forgotten.error(), asked);
            else
                send(id, token, asked);
        });
    });
}

void TokenRefresher::send(const AccountId &id, const Secret &refreshToken, const Asked<void> &asked)
{
    if (!canRenew(id)) // signed out meanwhile
        return asked.finish(failure(Error::Kind::Cancelled));
    auto *renewal = new TokenRenewal(m_accounts->registry(id), *facts(id), this);
    whenAnswered(this, renewal->renew(refreshToken),
        [this, id, refreshToken, renewal, asked](const Result<Credentials> &renewed) {
            renewal->deleteLater();
            if (!renewed && renewed.error().kind == Error::Kind::GrantOver)
                return asked.finish(failure(renewed.error()));
            // The registry that asked went away with its account; nobody knows whether it was sent.
            if (!renewed && renewed.error().kind == Error::Kind::Cancelled)
                return asked.finish(failure(renewed.error()));
            if (!renewed)
                return putBack(id, refreshToken, renewed.error(), asked);
            Credentials credentials = *renewed;
            if (credentials.refreshToken.isEmpty()) // RFC 6749 6: then the old one stays good
                credentials.refreshToken = refreshToken;
            m_unkept.insert(id, credentials);
            keep(id, asked);
        });
}

void TokenRefresher::putBack(
    const AccountId &id, const Secret &refreshToken, const Error &why, const Asked<void> &asked)
{
    m_unkept.insert(id, {.refreshToken = refreshToken});
    const Account *account = m_accounts->account(id);
    if (!account)
        return asked.finish(failure(why));
    whenAnswered(this, m_accounts->vaultOf(id)->keep(account->refreshKey, refreshToken),
        [this, id, why, asked](const Result<void> &kept) {
            if (kept)
                m_unkept.remove(id);
            asked.finish(failure(why));
        });
}

/// The refresh token first: without it nothing goes on, without the token all does.
void TokenRefresher::keep(const AccountId &id, const Asked<void> &asked)
{
    const Account *account = m_accounts->account(id);
    const Credentials credentials = m_unkept.value(id);
    if (!account) {
        m_unkept.remove(id);
        return asked.finish(failure(Error::Kind::Cancelled));
    }
    Vault *vault = m_accounts->vaultOf(id);
    whenAnswered(this, vault->keep(account->refreshKey, credentials.refreshToken),
        [this, id, vault, key = account->tokenKey, credentials, asked](const Result<void> &kept) {
            if (!kept)
                return asked.finish(failure(kept.error()));
            if (credentials.token.isEmpty()) { // it had only to be put back
                m_unkept.remove(id);
                return take(id, asked);
            }
            whenAnswered(this, vault->keep(key, credentials.token),
                [this, id, end = credentials.expires, asked](const Result<void> &tokenKept) {
                    if (!tokenKept)
                        return asked.finish(failure(tokenKept.error()));
                    m_unkept.remove(id);
                    m_accounts->noteRenewed(id, end);
                    asked.finish({});
                });
        });
}

} // namespace Tokendesk
