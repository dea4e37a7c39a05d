// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/state/notebook.h"
#include "app/state/accountbook.h"
#include "app/state/journalbook.h"
#include "app/state/store.h"
#include "app/state/tokentable.h"
#include <algorithm>

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

NoteBook::NoteBook(const AccountBook *accounts, Store *store, TokenTable *table, JournalBook *journal, QObject *parent)
    : QObject(parent), m_accounts(accounts), m_store(store), m_table(table), m_journal(journal)
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

QHash<TokenId, QStringList> NoteBook::places() const
{
    QHash<TokenId, QStringList> places;
    for (auto facts = m_facts.cbegin(); facts != m_facts.cend(); ++facts) {
        if (!facts->places.isEmpty())
            places.insert(facts.key(), facts->places);
    }
    return places;
}

void NoteBook::setReplacement(const TokenId &old, const TokenId &next)
{
    LocalFacts facts = m_facts.value(old);
    facts.replacedBy = next.id;
    facts.keepUntil = {};
    setFacts(old, facts);
    record(old, TokenEvent::Kind::Replaced);
    emit factsChanged(next);
}

void NoteBook::keepBothUntil(const TokenId &old, const QDateTime &time)
{
    LocalFacts facts = m_facts.value(old);
    facts.keepUntil = time.toUTC();
    setFacts(old, facts);
}

void NoteBook::endRotation(const TokenId &old)
{
    LocalFacts facts = m_facts.value(old);
    const TokenId next{old.account, facts.replacedBy};
    facts.replacedBy.clear();
    facts.keepUntil = {};
    setFacts(old, facts);
    emit factsChanged(next);
}

std::optional<Rotation> NoteBook::rotationFrom(const TokenId &old, const LocalFacts &facts) const
{
    const TokenId next{old.account, facts.replacedBy};
    if (next.isNull() || !m_table->row(old) || !m_table->row(next))
        return std::nullopt;
    return Rotation{old, next, facts.keepUntil};
}

std::optional<Rotation> NoteBook::rotationOf(const TokenId &token) const
{
    if (const auto own = m_facts.constFind(token); own != m_facts.cend() && !own->replacedBy.isEmpty())
        return rotationFrom(token, *own);
    for (auto facts = m_facts.cbegin(); facts != m_facts.cend(); ++facts) {
        if (facts->replacedBy == token.id && facts.key().account == token.account)
            return rotationFrom(facts.key(), *facts);
    }
    return std::nullopt;
}

QList<Rotation> NoteBook::rotations() const
{
    QList<Rotation> list;
    for (auto facts = m_facts.cbegin(); facts != m_facts.cend(); ++facts) {
        if (const auto rotation = rotationFrom(facts.key(), *facts))
            list.append(*rotation);
    }
    std::sort(list.begin(), list.end(), [](const Rotation &a, const Rotation &b) {
        return a.keepUntil != b.keepUntil ? a.keepUntil < b.keepUntil : a.old < b.old;
    });
    return list;
}

void NoteBook::record(const TokenId &token, TokenEvent::Kind kind, const QString &detail, const QString &reason)
{
    const auto row = m_table->row(token);
    m_journal->record({.action = kind,
        .account = token.account,
        .target = token.id,
        .targetName = row ? m_table->name(*row) : QString(),
        .prefix = row ? m_table->prefix(*row) : QString(),
        .detail = detail,
        .reason = reason});
    emit historyChanged(token);
}

Answer<QList<TokenEvent>> NoteBook::history(const TokenId &token)
{
    return m_journal->history(token);
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
