// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/state/accountbook.h"
#include "app/registry/profilebook.h"
#include "app/state/tokenrefresher.h"
#include "app/state/vaultswitch.h"
#include "app/state/whoami.h"
#include <QUuid>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace Tokendesk {

namespace {

bool isSamePerson(const Identity &a, const Identity &b)
{
    if (!a.userId.isEmpty() && !b.userId.isEmpty())
        return a.userId == b.userId;
    if (!a.email.isEmpty() || !b.email.isEmpty())
        return a.email == b.email;
    return a.name == b.name;
}

/// Not every call tells everything: what was known stays.
Identity refined(const Identity &known, const Identity &told)
{
    Identity identity = told;
    if (identity.userId.isEmpty())
        identity.userId = known.userId;
    if (identity.email.isEmpty())
        identity.email = known.email;
    return identity;
}

const Account *accountIn(const QList<Account> &accounts, const AccountId &id)
{
    const auto found
        = std::find_if(accounts.cbegin(), accounts.cend(), [&id](const Account &account) { return account.id == id; });
    return found == accounts.cend() ? nullptr : &*found;
}

} // namespace

AccountBook::AccountBook(const ProfileBook *profiles, HttpClient *http, const Clock *clock, VaultSwitch *vaults,
    Store *store, QObject *parent)
    : QObject(parent), m_profiles(profiles), m_http(http), m_clock(clock), m_vaults(vaults), m_store(store),
      m_refresher(new TokenRefresher(this))
{
}

void AccountBook::setSaved(const QList<Account> &accounts, const QSet<AccountId> &signedOut)
{
    for (const Account &account : accounts) {
        if (signedOut.contains(account.id))
            m_signedOut.append(account);
        else
            put(account);
    }
    emit accountsChanged();
}

const QList<Account> &AccountBook::accounts() const
{
    return m_accounts;
}

const Account *AccountBook::account(const AccountId &id) const
{
    return accountIn(m_accounts, id);
}

const Account *AccountBook::accountOf(const QString &registryId, const QUrl &address, const Identity &identity) const
{
    const auto found = std::find_if(m_accounts.cbegin(), m_accounts.cend(), [&](const Account &account) {
        return !account.inMemoryOnly && account.registryId == registryId && account.address == address
            && isSamePerson(account.identity, identity);
    });
    return found == m_accounts.cend() ? nullptr : &*found;
}

Registry *AccountBook::registry(const AccountId &id) const
{
    return m_registries.value(id);
}

bool AccountBook::isSignedOut(const AccountId &id) const
{
    return accountIn(m_signedOut, id) != nullptr;
}

Registry *AccountBook::newRegistry(const RegistryProfile &profile, const QUrl &address, QObject *parent) const
{
    return new Registry(m_http, m_clock, profile, address, parent);
}

void AccountBook::put(const Account &account)
{
    const auto found = std::find_if(
        m_accounts.begin(), m_accounts.end(), [&account](const Account &known) { return known.id == account.id; });
    if (found == m_accounts.end())
        m_accounts.append(account);
    else
        *found = account;
    m_signedOut.removeIf([&account](const Account &known) { return known.id == account.id; });
    const RegistryProfile *profile = m_profiles->profile(account.registryId);
    if (!profile || m_registries.contains(account.id))
        return;
    Registry *registry = newRegistry(*profile, account.address, this);
    m_registries.insert(account.id, registry);
    connect(registry, &Registry::rateLimitChanged, this,
        [this, id = account.id](const RateLimit &limit) { emit rateLimitChanged(id, limit); });
}

/// The account as it is to be saved, with keys for what the login brought.
Account AccountBook::merged(const QString &registryId, const QUrl &address, const LoginResult &login) const
{
    Account account;
    const QList<Account> known = m_accounts + m_signedOut;
    const auto same = std::find_if(known.cbegin(), known.cend(), [&](const Account &other) {
        return other.inMemoryOnly == m_vaults->isMemoryOnly() && other.registryId == registryId
            && other.address == address && isSamePerson(other.identity, login.identity);
    });
    if (same != known.cend()) {
        account = *same;
    } else {
        account.id = QUuid::createUuid().toString(QUuid::WithoutBraces);
        account.registryId = registryId;
        account.address = address;
        account.added = m_clock->now();
    }
    if (account.identity.userId.isEmpty() || !login.identity.userId.isEmpty())
        account.identity = login.identity;
    account.identified = m_clock->now();
    account.inMemoryOnly = m_vaults->isMemoryOnly();
    if (!login.credentials.token.isEmpty()) {
        account.tokenIsOurs = login.madeToken;
        account.loginTokenId.clear();
        account.added = m_clock->now();
        account.tokenExpires = login.credentials.expires;
        if (account.tokenKey.isEmpty())
            account.tokenKey = Vault::newKey();
    }
    if (!login.credentials.refreshToken.isEmpty() && account.refreshKey.isEmpty())
        account.refreshKey = Vault::newKey();
    if (!login.credentials.session.isEmpty() && account.sessionKey.isEmpty())
        account.sessionKey = Vault::newKey();
    return account;
}

Answer<AccountId> AccountBook::add(const QString &registryId, const QUrl &address, const LoginResult &login)
{
    const Account account = merged(registryId, address, login);
    QList<std::pair<VaultKey, Secret>> secrets;
    // An old one would renew the old token: an empty text forgets it.
    const bool refreshTokenGoes = !login.credentials.token.isEmpty() && !account.refreshKey.isEmpty();
    if (!login.credentials.refreshToken.isEmpty() || refreshTokenGoes)
        secrets.emplaceBack(account.refreshKey, login.credentials.refreshToken);
    if (!login.credentials.token.isEmpty())
        secrets.emplaceBack(account.tokenKey, login.credentials.token);
    if (!login.credentials.session.isEmpty())
        secrets.emplaceBack(account.sessionKey, login.credentials.session);
    const Asked<AccountId> asked;
    // A renewal under way would write the old ones over these.
    whenAnswered(this, m_refresher->settled(account.id), [this, account, secrets, asked](const Result<void> &) {
        m_refresher->drop(account.id);
        keepNext(account, secrets, asked);
    });
    return asked.answer();
}

void AccountBook::keepNext(
    const Account &account, const QList<std::pair<VaultKey, Secret>> &secrets, const Asked<AccountId> &asked)
{
    if (secrets.isEmpty())
        return finishAdding(account, asked);
    const auto &[key, secret] = secrets.constFirst();
    Vault *vault = vaultOf(account);
    whenAnswered(this, secret.isEmpty() ? vault->forget(key) : vault->keep(key, secret),
        [this, account, rest = secrets.mid(1), asked](const Result<void> &kept) {
            if (kept)
                keepNext(account, rest, asked);
            else
                undoAdding(account, kept.error(), asked);
        });
}

void AccountBook::finishAdding(const Account &account, const Asked<AccountId> &asked)
{
    const auto finish = [this, account, asked]() {
        const bool known = this->account(account.id) != nullptr;
        put(account);
        emit signedIn(account);
        emit accountsChanged();
        if (known)
            emit signedInAgain(account.id);
        asked.finish(account.id);
    };
    if (account.inMemoryOnly)
        return finish();
    whenAnswered(this, m_store->saveAccount(account), [this, finish, account, asked](const Result<void> &saved) {
        if (saved)
            finish();
        else
            undoAdding(account, saved.error(), asked);
    });
}

/// What nobody will ever ask for again does not stay in the vault.
void AccountBook::undoAdding(const Account &account, const Error &error, const Asked<AccountId> &asked)
{
    const Account *known = this->account(account.id);
    for (const VaultKey &key : {account.tokenKey, account.sessionKey, account.refreshKey}) {
        const bool inUse = known && QList{known->tokenKey, known->sessionKey, known->refreshKey}.contains(key);
        if (!key.isEmpty() && !inUse)
            vaultOf(account)->forget(key);
    }
    asked.finish(failure(error));
}

Vault *AccountBook::vaultOf(const Account &account) const
{
    return account.inMemoryOnly ? m_vaults->memory() : m_vaults->keychain();
}

Vault *AccountBook::vaultOf(const AccountId &id) const
{
    const Account *known = account(id);
    return known ? vaultOf(*known) : m_vaults->current();
}

bool AccountBook::canRenew(const AccountId &id) const
{
    return m_refresher->canRenew(id);
}

Answer<Credentials> AccountBook::credentials(const AccountId &id)
{
    if (m_refresher->isBusy(id) || m_refresher->isDue(id, m_clock->now()))
        return renewedCredentials(id);
    return fetched(id, false);
}

Answer<Credentials> AccountBook::renewedCredentials(const AccountId &id)
{
    return thenAsk<Credentials>(this, m_refresher->renew(id), [this, id](const Result<void> &renewed) {
        return renewed ? fetched(id, false) : answered<Credentials>(failure(renewed.error()));
    });
}

Answer<Credentials> AccountBook::keptCredentials(const AccountId &id)
{
    return thenAsk<Credentials>(
        this, m_refresher->settled(id), [this, id](const Result<void> &) { return fetched(id, true); });
}

Answer<Credentials> AccountBook::fetched(const AccountId &id, bool withRefreshToken)
{
    const Account *known = account(id);
    if (!known)
        return answered<Credentials>(failure(Error::Kind::NotSignedIn));
    QList<Place> places{{known->sessionKey, &Credentials::session}, {known->tokenKey, &Credentials::token}};
    if (withRefreshToken)
        places.append({known->refreshKey, &Credentials::refreshToken});
    const Asked<Credentials> asked;
    fetchNext(*known, places, {.expires = known->tokenExpires}, asked);
    return asked.answer();
}

/// One that is missing does not matter as long as there is another.
void AccountBook::fetchNext(
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

Account *AccountBook::find(const AccountId &id)
{
    const auto found
        = std::find_if(m_accounts.begin(), m_accounts.end(), [&id](const Account &known) { return known.id == id; });
    return found == m_accounts.end() ? nullptr : &*found;
}

void AccountBook::noteRenewed(const AccountId &id, const QDateTime &end)
{
    Account *known = find(id);
    if (!known)
        return;
    known->tokenExpires = end;
    if (!known->inMemoryOnly)
        m_store->saveAccount(*known);
}

void AccountBook::noteGrantOver(const AccountId &id)
{
    emit grantOver(id);
}

void AccountBook::setIdentity(const AccountId &id, const Identity &identity)
{
    for (Account &account : m_accounts) {
        const bool isNobody = saysNobody(identity, account.address);
        if (account.id != id || (!isNobody && !isSamePerson(account.identity, identity)))
            continue;
        if (!isNobody) // else the person's own word for it stays
            account.identity = refined(account.identity, identity);
        account.identified = m_clock->now();
        if (!account.inMemoryOnly)
            m_store->saveAccount(account);
        emit accountsChanged();
        return;
    }
}

void AccountBook::setLoginToken(const AccountId &id, const QString &tokenId)
{
    for (Account &account : m_accounts) {
        if (account.id != id || account.loginTokenId == tokenId)
            continue;
        account.loginTokenId = tokenId;
        if (!account.inMemoryOnly)
            m_store->saveAccount(account);
    }
}

Answer<void> AccountBook::forget(const AccountId &id)
{
    const Account *known = account(id);
    if (!known)
        return answered<void>({});
    const Account account = *known;
    Vault *vault = vaultOf(account);
    const Asked<void> asked;
    const auto last = [this, account, asked](const Result<void> &forgotten) {
        if (!forgotten)
            return asked.finish(failure(forgotten.error()));
        Account empty = account;
        empty.tokenKey.clear();
        empty.sessionKey.clear();
        empty.refreshKey.clear();
        empty.tokenExpires = {};
        if (!empty.inMemoryOnly)
            m_store->saveAccount(empty, true);
        m_accounts.removeIf([&empty](const Account &other) { return other.id == empty.id; });
        m_signedOut.append(empty);
        if (Registry *registry = m_registries.take(account.id))
            registry->deleteLater();
        emit signedOut(empty);
        emit accountsChanged();
        asked.finish({});
    };
    const auto forgetKey = [vault](const VaultKey &key) {
        return key.isEmpty() ? answered<void>({}) : vault->forget(key);
    };
    // The refresh token first: it would bring all others back.
    const auto forgetTwo
        = thenAsk<void>(this, forgetKey(account.refreshKey), [forgetKey, account](const Result<void> &forgotten) {
              return forgotten ? forgetKey(account.sessionKey) : answered<void>(failure(forgotten.error()));
          });
    whenAnswered(this, forgetTwo, [this, forgetKey, account, last, asked](const Result<void> &forgotten) {
        if (!forgotten)
            return asked.finish(failure(forgotten.error()));
        whenAnswered(this, forgetKey(account.tokenKey), last);
    });
    return asked.answer();
}

} // namespace Tokendesk
