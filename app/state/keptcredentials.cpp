// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/state/keptcredentials.h"
#include "app/state/vaultswitch.h"

namespace Tokendesk {

KeptCredentials::KeptCredentials(VaultSwitch *vaults, QObject *parent) : QObject(parent), m_vaults(vaults)
{
}

Vault *KeptCredentials::vaultOf(const Account &account) const
{
    return account.inMemoryOnly ? m_vaults->memory() : m_vaults->keychain();
}

Answer<void> KeptCredentials::keep(const Account &account, const Credentials &credentials)
{
    QList<std::pair<VaultKey, Secret>> secrets;
    // An old one would renew the old token: an empty text forgets it.
    const bool refreshTokenGoes = !credentials.token.isEmpty() && !account.refreshKey.isEmpty();
    if (!credentials.refreshToken.isEmpty() || refreshTokenGoes)
        secrets.emplaceBack(account.refreshKey, credentials.refreshToken);
    if (!credentials.token.isEmpty())
        secrets.emplaceBack(account.tokenKey, credentials.token);
    if (!credentials.session.isEmpty())
        secrets.emplaceBack(account.sessionKey, credentials.session);
    const Asked<void> asked;
    keepNext(account, secrets, asked);
    return asked.answer();
}

void KeptCredentials::keepNext(
    const Account &account, const QList<std::pair<VaultKey, Secret>> &secrets, const Asked<void> &asked)
{
    if (secrets.isEmpty())
        return asked.finish({});
    const auto &[key, secret] = secrets.constFirst();
    Vault *vault = vaultOf(account);
    whenAnswered(this, secret.isEmpty() ? vault->forget(key) : vault->keep(key, secret),
        [this, account, rest = secrets.mid(1), asked](const Result<void> &kept) {
            if (kept)
                keepNext(account, rest, asked);
            else
                asked.finish(kept);
        });
}

void KeptCredentials::undo(const Account &account, const Account *known)
{
    for (const VaultKey &key : {account.tokenKey, account.sessionKey, account.refreshKey}) {
        const bool inUse = known && QList{known->tokenKey, known->sessionKey, known->refreshKey}.contains(key);
        if (!key.isEmpty() && !inUse)
            vaultOf(account)->forget(key);
    }
}

Answer<Credentials> KeptCredentials::fetch(const Account &account, bool withRefreshToken)
{
    QList<Place> places{{account.sessionKey, &Credentials::session}, {account.tokenKey, &Credentials::token}};
    if (withRefreshToken)
        places.append({account.refreshKey, &Credentials::refreshToken});
    const Asked<Credentials> asked;
    fetchNext(account, places, {.expires = account.tokenExpires}, asked);
    return asked.answer();
}

/// One that is missing does not matter as long as there is another.
void KeptCredentials::fetchNext(
    const Account &account, const QList<Place> &places, const Credentials &found, const Asked<Credentials> &asked)
{
    if (places.isEmpty())
        return asked.finish(found.isEmpty() && found.refreshToken.isEmpty()
                ? Result<Credentials>(failure(Error::Kind::SecretMissing))
                : Result<Credentials>(found));
    const Place place = places.constFirst();
    if (place.key.isEmpty())
        return fetchNext(account, places.mid(1), found, asked);
    whenAnswered(this, vaultOf(account)->fetch(place.key),
        [this, account, places, found, asked, place](const Result<Secret> &secret) {
            if (!secret && secret.error().kind != Error::Kind::SecretMissing)
                return asked.finish(failure(secret.error()));
            Credentials more = found;
            more.*place.member = secret.value_or(Secret());
            fetchNext(account, places.mid(1), more, asked);
        });
}

Answer<void> KeptCredentials::forget(const Account &account)
{
    const auto forgetKey = [vault = vaultOf(account)](const VaultKey &key) {
        return key.isEmpty() ? answered<void>({}) : vault->forget(key);
    };
    // The refresh token first: it would bring all others back.
    const Answer<void> forgetTwo
        = thenAsk<void>(this, forgetKey(account.refreshKey), [forgetKey, account](const Result<void> &forgotten) {
              return forgotten ? forgetKey(account.sessionKey) : answered<void>(failure(forgotten.error()));
          });
    return thenAsk<void>(this, forgetTwo, [forgetKey, account](const Result<void> &forgotten) {
        return forgotten ? forgetKey(account.tokenKey) : answered<void>(failure(forgotten.error()));
    });
}

} // namespace Tokendesk
