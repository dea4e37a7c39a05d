// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/state/tokenbook.h"
#include "app/state/journalbook.h"
#include "app/state/keptsecrets.h"
#include "app/state/revokedtokens.h"
#include "app/state/accountlists.h"
#include "app/state/tokenmaking.h"
#include "app/state/vaultswitch.h"

using namespace Qt::StringLiterals;

namespace Tokendesk {

TokenBook::TokenBook(AccountBook *accounts, VaultSwitch *vaults, Store *store, const Clock *clock, QObject *parent)
    : QObject(parent), m_accounts(accounts), m_vaults(vaults), m_store(store), m_clock(clock),
      m_table(new TokenTable(this)), m_journal(new JournalBook(accounts, store, clock, this)),
      m_notes(new NoteBook(accounts, store, m_table, m_journal, this)),
      m_openMakings(new OpenMakings(vaults->keychain(), store, this)),
      m_secrets(new KeptSecrets(vaults, store, m_table, this)),
      m_lists(new AccountLists(
          {accounts, store, clock, m_table}, [this](QList<Token> &tokens) { completeAll(tokens); }, this)),
      m_revoked(new RevokedTokens({accounts, m_table, m_lists, m_secrets, m_journal, m_notes, m_openMakings}, this))
{
    connect(m_lists, &AccountLists::taken, this, &TokenBook::followList);
    connect(m_lists, &AccountLists::stateChanged, this, &TokenBook::stateChanged);
    connect(m_lists, &AccountLists::refreshed, this, &TokenBook::refreshed);
    connect(m_lists, &AccountLists::savedListsRead, this, &TokenBook::savedListsRead);
    connect(m_secrets, &KeptSecrets::changed, this, &TokenBook::secretsChanged);
    connect(m_revoked, &RevokedTokens::gone, this, [this](const TokenId &token) { setPinned(token, false); });
    connect(m_openMakings, &OpenMakings::adopted, m_secrets,
        [this](const TokenId &token, const QString &key) { m_secrets->note(token, key, false); });
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
        token.secretStored = m_secrets->contains(token.id);
        m_notes->complete(token);
    }
}

AccountState TokenBook::state(const AccountId &account) const
{
    return m_lists->state(account);
}

bool TokenBook::isRefreshing() const
{
    return m_lists->isRefreshing();
}

bool TokenBook::isReading() const
{
    return m_lists->isReading();
}

void TokenBook::refresh()
{
    m_lists->refresh();
}

void TokenBook::refresh(const AccountId &account)
{
    m_lists->refresh(account);
}

void TokenBook::setSaved(const Store::Saved &saved)
{
    m_pins = saved.pins;
    m_notes->setSaved(saved.facts);
    for (const Making &making : saved.makings)
        m_openMakings->add(making);
    m_secrets->setSaved(saved.secrets);
}

void TokenBook::followList(const AccountId &account, const QList<Token> &tokens, const QDateTime &asOf)
{
    for (const TokenId &pin : std::as_const(m_pins)) {
        if (pin.account == account)
            m_table->setPinned(pin, true);
    }
    findLoginToken(account, tokens);
    m_openMakings->lookInto(account, tokens, asOf, m_secrets->keys());
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
            m_lists->noteDeed(created.token.id.account);
            if (problem)
                m_openMakings->add(making->making());
            else
                m_secrets->note(created.token.id, making->making().key, making->isInMemory());
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

Answer<void> TokenBook::revoke(const TokenId &token)
{
    return m_revoked->revoke(token);
}

void TokenBook::setRevokeReason(const TokenId &token, const QString &reason)
{
    m_revoked->setReason(token, reason);
}

Answer<void> TokenBook::requestRevoke(const TokenId &token)
{
    return m_revoked->request(token);
}

Answer<QHash<TokenId, Error>> TokenBook::proveRevoked(const AccountId &account, const QList<TokenId> &tokens)
{
    return m_revoked->prove(account, tokens);
}

Answer<void> TokenBook::setEnabled(const TokenId &token, bool enabled)
{
    const auto row = m_table->row(token);
    const auto change = [id = token.id, enabled, organisation = row ? m_table->organisation(*row) : QString()](
                            Registry *registry, const Credentials &mine) {
        return registry->update(mine, id, {.name = {}, .enabled = enabled, .days = {}}, organisation);
    };
    const auto read = [this, token, enabled](const Result<Token> &changed) -> Answer<void> {
        m_lists->noteDeed(token.account);
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

bool TokenBook::hasSecret(const TokenId &token) const
{
    return m_secrets->contains(token);
}

Answer<Secret> TokenBook::secret(const TokenId &token)
{
    return m_secrets->secret(token);
}

Answer<void> TokenBook::keepSecret(const TokenId &token, const Secret &secret, const VaultKey &key)
{
    return m_secrets->keep(token, secret, key);
}

Answer<void> TokenBook::adoptSecret(const TokenId &token, const VaultKey &key)
{
    return m_secrets->adopt(token, key);
}

Answer<void> TokenBook::forgetSecret(const TokenId &token)
{
    return m_secrets->forget(token);
}

int TokenBook::keptSecrets(const AccountId &account) const
{
    return m_secrets->count(account);
}

Answer<void> TokenBook::dropSecrets(const AccountId &account)
{
    return m_secrets->drop(account);
}

void TokenBook::setLocked(bool locked)
{
    m_secrets->setLocked(locked);
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
        if (m_secrets->contains(token))
            list.append(token);
    }
    return list;
}

} // namespace Tokendesk
