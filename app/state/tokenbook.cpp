// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/state/tokenbook.h"
#include "app/state/accountrefresh.h"
#include "app/state/journalbook.h"
#include "app/state/tokenmaking.h"
#include "app/state/vaultswitch.h"
#include <algorithm>

using namespace Qt::StringLiterals;

namespace Tokendesk {

namespace {

using Kind = AccountState::Kind;

Kind stateFor(const std::optional<Error> &error)
{
    if (!error)
        return Kind::Valid;
    switch (error->kind) {
    case Error::Kind::Offline:
    case Error::Kind::Timeout:
        return Kind::Unreachable;
    case Error::Kind::NotSignedIn:
    case Error::Kind::GrantOver:
    case Error::Kind::SecretMissing:
        return Kind::Refused;
    case Error::Kind::NeedsSession:
    case Error::Kind::Forbidden:
        return Kind::TooFewRights;
    default:
        return Kind::Faulty;
    }
}

} // namespace

TokenBook::TokenBook(AccountBook *accounts, VaultSwitch *vaults, Store *store, const Clock *clock, QObject *parent)
    : QObject(parent), m_accounts(accounts), m_vaults(vaults), m_store(store), m_clock(clock),
      m_table(new TokenTable(this)), m_journal(new JournalBook(accounts, store, clock, this)),
      m_notes(new NoteBook(accounts, store, m_table, m_journal, this)),
      m_openMakings(new OpenMakings(vaults->keychain(), store, this))
{
    connect(m_accounts, &AccountBook::accountsChanged, this, &TokenBook::followAccounts);
    connect(m_openMakings, &OpenMakings::adopted, this, [this](const TokenId &token, const QString &key) {
        noteSecret(token, {key, false});
    });
}

TokenTable *TokenBook::table() const
{
    return m_table;
}

OpenMakings *TokenBook::openMakings() const
{
    return m_openMakings;
}

NoteBook *TokenBook::notes() const
{
    return m_notes;
}

JournalBook *TokenBook::journal() const
{
    return m_journal;
}

/// Adds what only we know.
void TokenBook::completeAll(QList<Token> &tokens) const
{
    for (Token &token : tokens) {
        token.secretStored = m_secrets.contains(token.id);
        m_notes->complete(token);
    }
}

AccountState TokenBook::state(const AccountId &account) const
{
    return m_states.value(account);
}

bool TokenBook::isRefreshing() const
{
    return !m_refreshes.isEmpty();
}

void TokenBook::setState(const AccountId &account, const AccountState &state)
{
    m_states.insert(account, state);
    emit stateChanged(account);
}

void TokenBook::setSaved(const Store::Saved &saved)
{
    for (auto secret = saved.secrets.begin(); secret != saved.secrets.end(); ++secret)
        m_secrets.insert(secret.key(), {secret.value(), false});
    m_pins = saved.pins;
    m_notes->setSaved(saved.facts);
    for (const Making &making : saved.makings)
        m_openMakings->add(making);
    emit secretsChanged();
}

AccountLabel TokenBook::labelOf(const AccountId &id) const
{
    const Account *account = m_accounts->account(id);
    const Registry *registry = m_accounts->registry(id);
    if (!account)
        return {};
    const Identity &identity = account->identity;
    AccountLabel label{
        identity.shown(), registry ? registry->profile().name : account->registryId, account->registryId};
    if (!registry)
        return label;
    for (const Organisation &organisation : identity.organisations)
        label.organisationNames.insert(organisation.id, organisation.shown());
    for (const ScopeFacts &scope : registry->profile().scopes) {
        if (scope.risk == Risk::High)
            label.highRiskScopes.append(scope.id);
        if (scope.risk == Risk::Medium)
            label.mediumRiskScopes.append(scope.id);
    }
    return label;
}

/// New accounts show what was last seen of them at once, and are asked; gone ones leave the table.
void TokenBook::followAccounts()
{
    const QList<AccountId> shown = m_table->accounts();
    for (const AccountId &id : shown) {
        if (!m_accounts->account(id)) {
            m_table->removeAccount(id);
            m_states.remove(id);
            if (AccountRefresh *refresh = m_refreshes.take(id))
                refresh->deleteLater();
        }
    }
    const QList<Account> &accounts = m_accounts->accounts();
    for (const Account &account : accounts) {
        if (m_states.contains(account.id))
            continue;
        m_table->setAccount(account.id, labelOf(account.id), {});
        setState(account.id, {});
        if (!account.inMemoryOnly)
            loadSavedList(account.id);
    }
}

bool TokenBook::isReading() const
{
    return m_listsToRead > 0;
}

void TokenBook::loadSavedList(const AccountId &account)
{
    ++m_listsToRead;
    whenAnswered(this, m_store->loadList(account), [this, account](const Result<Store::SavedList> &list) {
        if (list && m_accounts->account(account))
            showSavedList(account, *list);
        if (--m_listsToRead == 0)
            emit savedListsRead();
    });
}

void TokenBook::showSavedList(const AccountId &account, const Store::SavedList &list)
{
    const bool haveNewer = m_table->countOf(account) > 0 || m_states.value(account).asOf.isValid();
    if (list.tokens.isEmpty() || haveNewer)
        return;
    QList<Token> tokens = list.tokens;
    completeAll(tokens);
    m_table->setAccount(account, labelOf(account), tokens);
    AccountState state = m_states.value(account);
    state.asOf = list.asOf;
    setState(account, state);
}

void TokenBook::refresh()
{
    const QList<Account> accounts = m_accounts->accounts();
    for (const Account &account : accounts)
        refresh(account.id);
}

void TokenBook::refresh(const AccountId &account)
{
    if (m_refreshes.contains(account) || !m_accounts->account(account))
        return;
    AccountState state = m_states.value(account);
    state.kind = Kind::Checking;
    state.checked = m_clock->now();
    setState(account, state);
    const bool firstLook = m_table->countOf(account) == 0;
    auto *refresh = new AccountRefresh(m_accounts, account, this);
    m_refreshes.insert(account, refresh);
    connect(refresh, &AccountRefresh::pageArrived, this,
        [this, refresh, firstLook](const QList<Token> &page) { showPage(refresh, page, firstLook); });
    connect(refresh, &AccountRefresh::finished, this,
        [this, refresh, begun = beginning(account)](
            const std::optional<Error> &error) { finishRefresh(refresh, begun, error); });
}

TokenBook::Beginning TokenBook::beginning(const AccountId &account) const
{
    return {m_clock->now(), m_deeds.value(account)};
}

/// A list that was begun before a token was made or revoked would take it away or bring it back.
bool TokenBook::isOutdated(const AccountId &account, const Beginning &beginning) const
{
    return m_deeds.value(account) != beginning.deeds;
}

/// Rows show up as they arrive when there was nothing; else the whole list replaces the old one at its end, so that
/// nothing flickers.
void TokenBook::showPage(const AccountRefresh *refresh, const QList<Token> &page, bool firstLook)
{
    if (!firstLook)
        return;
    QList<Token> tokens = page;
    completeAll(tokens);
    m_table->appendPage(refresh->account(), tokens);
}

void TokenBook::finishRefresh(AccountRefresh *refresh, const Beginning &beginning, const std::optional<Error> &error)
{
    const AccountId account = refresh->account();
    m_refreshes.remove(account);
    if (!m_accounts->account(account))
        return;
    if (!error && isOutdated(account, beginning))
        return this->refresh(account);
    AccountState state = m_states.value(account);
    state.kind = stateFor(error);
    state.error = error;
    if (!error) {
        state.asOf = m_clock->now();
        state.unlisted = refresh->unlisted();
        takeList(account, refresh->tokens(), beginning.time);
    }
    setState(account, state);
    emit refreshed(account);
}

void TokenBook::takeList(const AccountId &account, QList<Token> tokens, const QDateTime &asOf)
{
    completeAll(tokens);
    m_table->setAccount(account, labelOf(account), tokens);
    for (const TokenId &pin : std::as_const(m_pins)) {
        if (pin.account == account)
            m_table->setPinned(pin, true);
    }
    findLoginToken(account, tokens);
    m_openMakings->lookInto(account, tokens, asOf, heldKeys());
    const Account *known = m_accounts->account(account);
    if (known && !known->inMemoryOnly)
        m_store->saveList(account, tokens, m_clock->now());
}

/// The token that signing in made, so that nobody revokes it unawares: it has the profile's name for it and came to be
/// when we signed in.
void TokenBook::findLoginToken(const AccountId &id, const QList<Token> &tokens)
{
    constexpr qint64 slack = 300; // seconds
    const Account *account = m_accounts->account(id);
    const Registry *registry = m_accounts->registry(id);
    const LoginFacts *login = registry ? registry->profile().login(LoginFacts::Flow::BrowserPoll) : nullptr;
    if (!account || !account->tokenIsOurs || !account->loginTokenId.isEmpty() || !login)
        return;
    QStringList found;
    for (const Token &token : tokens) {
        if (token.name == login->tokenName && token.created.isValid()
            && std::abs(token.created.secsTo(account->added)) <= slack)
            found.append(token.id.id);
    }
    if (found.size() != 1)
        return;
    m_accounts->setLoginToken(id, found.constFirst());
    m_notes->record({id, found.constFirst()}, TokenEvent::Kind::SignedIn);
}

TokenMaking *TokenBook::make(const AccountId &account, const TokenWish &wish)
{
    auto *making = new TokenMaking(m_accounts, m_vaults, m_store, m_clock, account, wish, this);
    connect(making, &TokenMaking::made, this,
        [this, making](const CreatedToken &created, const std::optional<Error> &problem) {
            m_table->put(created.token);
            m_notes->record(created.token.id, TokenEvent::Kind::Created);
            ++m_deeds[created.token.id.account];
            if (problem)
                m_openMakings->add(making->making());
            else
                noteSecret(created.token.id, {making->making().key, making->isInMemory()});
        });
    connect(making, &TokenMaking::failed, this, [this, making, account](const Error &error) {
        if (!error.mayHaveArrived)
            return;
        m_openMakings->add(making->making());
        refresh(account);
    });
    making->start();
    return making;
}

void TokenBook::noteSecret(const TokenId &token, const SecretPlace &place)
{
    m_secrets.insert(token, place);
    m_table->setSecretStored(token, true);
    emit secretsChanged();
}

QHash<TokenId, VaultKey> TokenBook::heldKeys() const
{
    QHash<TokenId, VaultKey> keys;
    for (auto place = m_secrets.begin(); place != m_secrets.end(); ++place)
        keys.insert(place.key(), place->key);
    return keys;
}

Answer<void> TokenBook::revoke(const TokenId &token)
{
    Asked<void> asked;
    whenAnswered(this, requestRevoke(token), [this, token, asked](const Result<void> &done) {
        if (!done)
            return asked.finish(failure(done.error()));
        whenAnswered(
            this, proveRevoked(token.account, {token}), [token, asked](const Result<QHash<TokenId, Error>> &problems) {
                if (!problems)
                    asked.finish(
                        failure(Error{.kind = Error::Kind::OutcomeUnknown, .detail = problems.error().detail}));
                else if (problems->contains(token))
                    asked.finish(failure(problems->value(token)));
                else
                    asked.finish({});
            });
    });
    return asked.answer();
}

void TokenBook::setRevokeReason(const TokenId &token, const QString &reason)
{
    m_leaving[token].reason = reason;
}

Answer<void> TokenBook::requestRevoke(const TokenId &token)
{
    Asked<void> asked;
    whenAnswered(
        this, m_accounts->credentials(token.account), [this, token, asked](const Result<Credentials> &credentials) {
            if (!credentials)
                return asked.finish(failure(credentials.error()));
            const auto row = m_table->row(token);
            const QString organisation = row ? m_table->organisation(*row) : QString();
            const auto revoke = [id = token.id, organisation](Registry *registry, const Credentials &mine) {
                return registry->revoke(mine, id, organisation);
            };
            const Answer<void> done = m_accounts->ask<void>(token.account, *credentials, revoke);
            whenAnswered(this, done, [asked](const Result<void> &revoked) {
                // "Not found" is what the second of two tries hears: the list decides.
                const bool mayBeGone
                    = revoked || revoked.error().kind == Error::Kind::NotFound || revoked.error().mayHaveArrived;
                asked.finish(mayBeGone ? Result<void>() : revoked);
            });
        });
    return asked.answer();
}

/// Nothing is called revoked that the registry still lists.
Answer<QHash<TokenId, Error>> TokenBook::proveRevoked(const AccountId &account, const QList<TokenId> &tokens)
{
    Asked<QHash<TokenId, Error>> asked;
    auto *proof = new AccountRefresh(m_accounts, account, this);
    const auto read
        = [this, proof, account, tokens, asked, begun = beginning(account)](const std::optional<Error> &error) {
              if (error) {
                  const bool mustWait = error->kind == Error::Kind::TooManyRequests;
                  return asked.finish(
                      failure(mustWait ? *error : Error{.kind = Error::Kind::OutcomeUnknown, .detail = error->detail}));
              }
              const QList<Token> list = proof->tokens();
              QSet<TokenId> listed;
              for (const Token &token : list)
                  listed.insert(token.id);
              QHash<TokenId, Error> problems;
              QList<TokenId> gone;
              for (const TokenId &token : tokens) {
                  if (listed.contains(token))
                      problems.insert(token, Error{.kind = Error::Kind::Rejected});
                  else
                      gone.append(token);
              }
              // Before the list is searched: without the token in it nothing would tell which making it was.
              for (const TokenId &token : std::as_const(gone)) {
                  if (const auto row = m_table->row(token)) {
                      m_leaving[token].targetName = m_table->name(*row);
                      m_leaving[token].prefix = m_table->prefix(*row);
                  }
                  m_openMakings->closeFor(token);
              }
              const bool outdated = isOutdated(account, begun);
              if (!outdated)
                  takeList(account, list, begun.time);
              forgetAll(gone, problems, asked);
              if (outdated)
                  refresh(account);
          };
    connect(proof, &AccountRefresh::finished, this, read);
    return asked.answer();
}

void TokenBook::forgetAll(
    const QList<TokenId> &gone, const QHash<TokenId, Error> &problems, const Asked<QHash<TokenId, Error>> &asked)
{
    if (gone.isEmpty())
        return asked.finish(problems);
    const auto found = std::make_shared<QHash<TokenId, Error>>(problems);
    const auto left = std::make_shared<qsizetype>(gone.size());
    for (const TokenId &token : gone) {
        whenAnswered(this, forgetRevoked(token), [token, found, left, asked](const Result<void> &forgotten) {
            if (!forgotten)
                found->insert(token, forgotten.error());
            if (--*left == 0)
                asked.finish(*found);
        });
    }
}

Answer<void> TokenBook::forgetRevoked(const TokenId &token)
{
    ++m_deeds[token.account];
    JournalRow row = m_leaving.take(token);
    row.action = JournalAction::Revoked;
    row.account = token.account;
    row.target = token.id;
    m_journal->record(row);
    m_table->remove(token);
    setPinned(token, false);
    m_notes->forget(token);
    emit m_notes->historyChanged(token);
    return forgetSecret(token);
}

Answer<void> TokenBook::forgetSecret(const TokenId &token)
{
    const auto place = m_secrets.constFind(token);
    if (place == m_secrets.cend())
        return answered<void>({});
    Asked<void> asked;
    const SecretPlace kept = *place;
    whenAnswered(this, vaultOf(kept)->forget(kept.key), [this, token, asked](const Result<void> &forgotten) {
        if (!forgotten)
            return asked.finish(failure(forgotten.error()));
        m_secrets.remove(token);
        m_store->removeSecretPlace(token);
        emit secretsChanged();
        asked.finish({});
    });
    return asked.answer();
}

Vault *TokenBook::vaultOf(const SecretPlace &place) const
{
    return place.inMemory ? m_vaults->memory() : m_vaults->keychain();
}

Answer<void> TokenBook::setEnabled(const TokenId &token, bool enabled)
{
    const auto row = m_table->row(token);
    const auto change = [id = token.id, enabled, organisation = row ? m_table->organisation(*row) : QString()](
                            Registry *registry, const Credentials &mine) {
        return registry->update(mine, id, {.name = {}, .enabled = enabled, .days = {}}, organisation);
    };
    const auto read = [this, token, enabled](const Result<Token> &changed) -> Answer<void> {
        ++m_deeds[token.account];
        refresh(token.account); // the list is the proof
        if (!changed)
            return answered<void>(failure(changed.error()));
        if (changed->enabled != enabled)
            return answered<void>(failure(Error{.kind = Error::Kind::Rejected}));
        m_notes->record(token, enabled ? TokenEvent::Kind::Resumed : TokenEvent::Kind::Paused);
        return answered<void>({});
    };
    return thenAsk<void>(this, m_accounts->credentials(token.account),
        [this, token, change, read](const Result<Credentials> &credentials) -> Answer<void> {
            if (!credentials)
                return answered<void>(failure(credentials.error()));
            return thenAsk<void>(this, m_accounts->ask<Token>(token.account, *credentials, change), read);
        });
}

Answer<void> TokenBook::keepSecret(const TokenId &token, const Secret &secret)
{
    const SecretPlace place{Vault::newKey(), m_vaults->isMemoryOnly()};
    Asked<void> asked;
    whenAnswered(this, vaultOf(place)->keep(place.key, secret), [this, token, place, asked](const Result<void> &kept) {
        if (!kept)
            return asked.finish(kept);
        const Answer<void> noted = place.inMemory ? answered<void>({}) : m_store->saveSecretPlace(token, place.key);
        whenAnswered(this, noted, [this, token, place, asked](const Result<void> &done) {
            if (done)
                noteSecret(token, place);
            else
                vaultOf(place)->forget(place.key); // nobody would find it again
            asked.finish(done);
        });
    });
    return asked.answer();
}

std::optional<TokenId> TokenBook::tokenWith(const AccountId &account, const Secret &secret) const
{
    const Registry *registry = m_accounts->registry(account);
    if (!registry)
        return {};
    // What all tokens of a form begin with tells nothing.
    qsizetype common = 0;
    for (const TokenFormat &format : registry->profile().tokenFormats) {
        if (secret.startsWith(format.prefix.toUtf8()))
            common = qMax(common, format.prefix.size());
    }
    QList<TokenId> found;
    for (quint32 row = 0; row < m_table->count(); ++row) {
        const QByteArray start = m_table->prefix(row).toUtf8();
        if (m_table->id(row).account == account && start.size() > common && secret.startsWith(start))
            found.append(m_table->id(row));
    }
    return found.size() == 1 ? std::optional(found.constFirst()) : std::nullopt;
}

bool TokenBook::hasSecret(const TokenId &token) const
{
    return m_secrets.contains(token);
}

void TokenBook::setLocked(bool locked)
{
    m_locked = locked;
}

Answer<Secret> TokenBook::secret(const TokenId &token)
{
    if (m_locked)
        return answered<Secret>(failure(Error::Kind::VaultLocked, u"Tokendesk"_s));
    const auto place = m_secrets.constFind(token);
    if (place == m_secrets.cend())
        return answered<Secret>(failure(Error::Kind::SecretMissing));
    return vaultOf(*place)->fetch(place->key);
}

Answer<Identity> TokenBook::test(const TokenId &token, const Secret &secret)
{
    Registry *registry = m_accounts->registry(token.account);
    if (!registry)
        return answered<Identity>(failure(Error::Kind::NotOffered));
    const Answer<Identity> answer = registry->whoami({.token = secret, .session = {}});
    whenAnswered(this, answer, [this, token](const Result<Identity> &identity) {
        const bool refused = !identity && identity.error().kind == Error::Kind::NotSignedIn;
        if (identity || refused)
            m_notes->record(token, TokenEvent::Kind::Tested, refused ? u"refused"_s : u"valid"_s);
    });
    return answer;
}

void TokenBook::setPinned(const TokenId &token, bool pinned)
{
    if (m_pins.contains(token) == pinned)
        return;
    if (pinned)
        m_pins.insert(token);
    else
        m_pins.remove(token);
    m_table->setPinned(token, pinned);
    m_store->savePin(token, pinned);
    emit secretsChanged();
}

QList<TokenId> TokenBook::pinned() const
{
    QList<TokenId> list;
    for (const TokenId &token : m_pins) {
        if (m_secrets.contains(token))
            list.append(token);
    }
    return list;
}

int TokenBook::keptSecrets(const AccountId &account) const
{
    const QList<TokenId> tokens = m_secrets.keys();
    return int(std::count_if(
        tokens.cbegin(), tokens.cend(), [&account](const TokenId &token) { return token.account == account; }));
}

Answer<void> TokenBook::dropSecrets(const AccountId &account)
{
    const QList<TokenId> tokens = m_secrets.keys();
    const auto next = std::find_if(
        tokens.cbegin(), tokens.cend(), [&account](const TokenId &token) { return token.account == account; });
    if (next == tokens.cend())
        return answered<void>({});
    const TokenId token = *next;
    Asked<void> asked;
    whenAnswered(this, vaultOf(m_secrets.value(token))->forget(m_secrets.value(token).key),
        [this, token, account, asked](const Result<void> &forgotten) {
            if (!forgotten)
                return asked.finish(failure(forgotten.error()));
            m_secrets.remove(token);
            m_store->removeSecretPlace(token);
            m_table->setSecretStored(token, false);
            emit secretsChanged();
            whenAnswered(this, dropSecrets(account), [asked](const Result<void> &rest) { asked.finish(rest); });
        });
    return asked.answer();
}

} // namespace Tokendesk
