// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/state/accountbook.h"
#include "app/registry/profilebook.h"
#include "app/state/keptcredentials.h"
#include "app/state/tokenrefresher.h"
#include "app/state/vaultswitch.h"
#include "app/state/whoami.h"
#include <QUuid>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace Tokendesk {

namespace {

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
      m_kept(new KeptCredentials(vaults, this)), m_refresher(new TokenRefresher(this))
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

/// No call of the registry says whose a key is.
bool AccountBook::namesNobody(const QString &registryId) const
{
    const RegistryProfile *profile = m_profiles->profile(registryId);
    return profile && std::none_of(profile->whoami.cbegin(), profile->whoami.cend(), [](const IdentityFacts &facts) {
        return facts.saysWho();
    });
}

/// "api.example.org (2)" for a second key of nobody's.
QString AccountBook::freeName(const QString &registryId, const QUrl &address, const QString &wanted) const
{
    const auto isTaken = [&](const QString &name) {
        return std::any_of(m_accounts.cbegin(), m_accounts.cend(), [&](const Account &other) {
            return other.registryId == registryId && other.address == address && other.identity.name == name;
        });
    };
    QString name = wanted;
    for (int number = 2; isTaken(name); ++number)
        name = u"%1 (%2)"_s.arg(wanted).arg(number);
    return name;
}

/// The account as it is to be saved, with keys for what the login brought.
Account AccountBook::merged(
    const QString &registryId, const QUrl &address, const LoginResult &login, const AccountId &again) const
{
    Account account;
    const QList<Account> known = m_accounts + m_signedOut;
    const bool isNameless = namesNobody(registryId);
    const auto same = std::find_if(known.cbegin(), known.cend(), [&](const Account &other) {
        const bool isOwner = isNameless ? other.id == again : isSamePerson(other.identity, login.identity);
        return other.inMemoryOnly == m_vaults->isMemoryOnly() && other.registryId == registryId
            && other.address == address && isOwner;
    });
    if (same != known.cend()) {
        account = *same;
    } else {
        account.id = QUuid::createUuid().toString(QUuid::WithoutBraces);
        account.registryId = registryId;
        account.address = address;
        account.added = m_clock->now();
    }
    if (isNameless && same != known.cend() && saysNobody(login.identity, address))
        account.identity = same->identity; // its own name stays
    else if (account.identity.userId.isEmpty() || !login.identity.userId.isEmpty())
        account.identity = login.identity;
    if (isNameless && same == known.cend())
        account.identity.name = freeName(registryId, address, account.identity.name);
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

Answer<AccountId> AccountBook::add(
    const QString &registryId, const QUrl &address, const LoginResult &login, const AccountId &again)
{
    const Account account = merged(registryId, address, login, again);
    const Asked<AccountId> asked;
    const auto kept = [this, account, asked](const Result<void> &done) {
        if (done)
            finishAdding(account, asked);
        else
            undoAdding(account, done.error(), asked);
    };
    // A renewal under way would write the old ones over these.
    whenAnswered(this, m_refresher->settled(account.id),
        [this, account, credentials = login.credentials, kept](const Result<void> &) {
            m_refresher->drop(account.id);
            whenAnswered(this, m_kept->keep(account, credentials), kept);
        });
    return asked.answer();
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

void AccountBook::undoAdding(const Account &account, const Error &error, const Asked<AccountId> &asked)
{
    m_kept->undo(account, this->account(account.id));
    asked.finish(failure(error));
}

Vault *AccountBook::vaultOf(const AccountId &id) const
{
    const Account *known = account(id);
    return known ? m_kept->vaultOf(*known) : m_vaults->current();
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
    return known ? m_kept->fetch(*known, withRefreshToken) : answered<Credentials>(failure(Error::Kind::NotSignedIn));
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
    const Asked<void> asked;
    whenAnswered(this, m_kept->forget(*known), [this, account = *known, asked](const Result<void> &forgotten) {
        if (forgotten)
            takeAway(account);
        asked.finish(forgotten);
    });
    return asked.answer();
}

void AccountBook::takeAway(const Account &account)
{
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
}

} // namespace Tokendesk
