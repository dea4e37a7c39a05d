// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/state/notebook.h"
#include "app/state/accountbook.h"
#include "app/state/store.h"
#include "app/state/tokentable.h"

namespace Tokendesk {

namespace {

QStringList allOf(const QHash<TokenId, LocalFacts> &facts, QStringList LocalFacts::*list)
{
    QStringList all;
    for (const LocalFacts &one : facts)
        all += one.*list;
    all.removeDuplicates();
    all.sort();
    return all;
}

} // namespace

NoteBook::NoteBook(const AccountBook *accounts, Store *store, TokenTable *table, const Clock *clock, QObject *parent)
    : QObject(parent), m_accounts(accounts), m_store(store), m_table(table), m_clock(clock)
{
}

void NoteBook::setSaved(const QHash<TokenId, LocalFacts> &saved)
{
    m_facts = saved;
}

LocalFacts NoteBook::facts(const TokenId &token) const
{
    return m_facts.value(token);
}

/// What belongs to an account that is not saved would be left behind in the file.
bool NoteBook::isKept(const TokenId &token) const
{
    const Account *account = m_accounts->account(token.account);
    return account && !account->inMemoryOnly;
}

void NoteBook::setFacts(const TokenId &token, const LocalFacts &facts)
{
    if (facts == m_facts.value(token))
        return;
    if (facts.isEmpty())
        m_facts.remove(token);
    else
        m_facts.insert(token, facts);
    if (isKept(token))
        m_store->saveFacts(token, facts);
    m_table->setLocal(token, facts.tags, facts.review);
    emit factsChanged(token);
}

void NoteBook::addPlace(const TokenId &token, const QString &place)
{
    LocalFacts facts = m_facts.value(token);
    if (place.isEmpty() || facts.places.contains(place))
        return;
    facts.places.append(place);
    setFacts(token, facts);
}

void NoteBook::complete(Token &token) const
{
    const auto known = m_facts.constFind(token.id);
    if (known == m_facts.cend())
        return;
    token.tags = known->tags;
    token.review = known->review;
}

QStringList NoteBook::knownTags() const
{
    return allOf(m_facts, &LocalFacts::tags);
}

QStringList NoteBook::knownPlaces() const
{
    return allOf(m_facts, &LocalFacts::places);
}

void NoteBook::record(const TokenId &token, TokenEvent::Kind kind, const QString &detail)
{
    const TokenEvent event{kind, m_clock->now(), detail};
    if (isKept(token))
        m_store->addEvent(token, event);
    else
        m_unkept[token].prepend(event);
    emit historyChanged(token);
}

Answer<QList<TokenEvent>> NoteBook::history(const TokenId &token)
{
    return isKept(token) ? m_store->history(token) : answered<QList<TokenEvent>>(m_unkept.value(token));
}

void NoteBook::forget(const TokenId &token)
{
    if (m_facts.remove(token) == 0)
        return;
    if (isKept(token))
        m_store->saveFacts(token, {});
    emit factsChanged(token);
}

} // namespace Tokendesk
