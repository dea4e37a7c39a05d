// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/state/accountlists.h"
#include "app/state/accountrefresh.h"

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

AccountLists::AccountLists(const Parts &parts, const Completion &completion, QObject *parent)
    : QObject(parent), m_accounts(parts.accounts), m_store(parts.store), m_clock(parts.clock), m_table(parts.table),
      m_complete(completion)
{
    connect(m_accounts, &AccountBook::accountsChanged, this, &AccountLists::followAccounts);
}

AccountState AccountLists::state(const AccountId &account) const
{
    return m_states.value(account);
}

bool AccountLists::isRefreshing() const
{
    return !m_refreshes.isEmpty();
}

void AccountLists::setState(const AccountId &account, const AccountState &state)
{
    m_states.insert(account, state);
    emit stateChanged(account);
}

AccountLabel AccountLists::labelOf(const AccountId &id) const
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
void AccountLists::followAccounts()
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

bool AccountLists::isReading() const
{
    return m_listsToRead > 0;
}

void AccountLists::loadSavedList(const AccountId &account)
{
    ++m_listsToRead;
    whenAnswered(this, m_store->loadList(account), [this, account](const Result<Store::SavedList> &list) {
        if (list && m_accounts->account(account))
            showSavedList(account, *list);
        if (--m_listsToRead == 0)
            emit savedListsRead();
    });
}

void AccountLists::showSavedList(const AccountId &account, const Store::SavedList &list)
{
    const bool haveNewer = m_table->countOf(account) > 0 || m_states.value(account).asOf.isValid();
    if (list.tokens.isEmpty() || haveNewer)
        return;
    QList<Token> tokens = list.tokens;
    m_complete(tokens);
    m_table->setAccount(account, labelOf(account), tokens);
    AccountState state = m_states.value(account);
    state.asOf = list.asOf;
    setState(account, state);
}

void AccountLists::refresh()
{
    const QList<Account> accounts = m_accounts->accounts();
    for (const Account &account : accounts)
        refresh(account.id);
}

void AccountLists::refresh(const AccountId &account)
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

AccountLists::Beginning AccountLists::beginning(const AccountId &account) const
{
    return {m_clock->now(), m_deeds.value(account)};
}

void AccountLists::noteDeed(const AccountId &account)
{
    ++m_deeds[account];
}

/// A list that was begun before a token was made or revoked would take it away or bring it back.
bool AccountLists::isOutdated(const AccountId &account, const Beginning &beginning) const
{
    return m_deeds.value(account) != beginning.deeds;
}

/// Rows show up as they arrive when there was nothing; else the whole list replaces the old one at its end, so that
/// nothing flickers.
void AccountLists::showPage(const AccountRefresh *refresh, const QList<Token> &page, bool firstLook)
{
    if (!firstLook)
        return;
    QList<Token> tokens = page;
    m_complete(tokens);
    m_table->appendPage(refresh->account(), tokens);
}

void AccountLists::finishRefresh(AccountRefresh *refresh, const Beginning &beginning, const std::optional<Error> &error)
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
        take(account, refresh->tokens(), beginning.time);
    }
    setState(account, state);
    emit refreshed(account);
}

void AccountLists::take(const AccountId &account, QList<Token> tokens, const QDateTime &asOf)
{
    m_complete(tokens);
    m_table->setAccount(account, labelOf(account), tokens);
    emit taken(account, tokens, asOf);
    const Account *known = m_accounts->account(account);
    if (known && !known->inMemoryOnly)
        m_store->saveList(account, tokens, m_clock->now());
}

} // namespace Tokendesk
