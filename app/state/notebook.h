// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/answer.h"
#include "app/domain/localfacts.h"
#include "app/domain/token.h"
#include <QHash>
#include <QObject>
#include <optional>

namespace Tokendesk {
class AccountBook;
class JournalBook;
class Store;
class TokenTable;

/// What only this computer knows of tokens: notes, tags, where they are used, when to look at them again, and what was
/// done with them here. Belongs to TokenBook; asked by the details and the dialogs.
class NoteBook : public QObject {
    Q_OBJECT
public:
    NoteBook(
        const AccountBook *accounts, Store *store, TokenTable *table, JournalBook *journal, QObject *parent = nullptr);

    void setSaved(const QHash<TokenId, LocalFacts> &saved);

    LocalFacts facts(const TokenId &token) const;
    /// In the table at once, in the file soon after.
    void setFacts(const TokenId &token, const LocalFacts &facts);
    void addPlace(const TokenId &token, const QString &place); ///< Nothing if it is there already.
    /// Puts what the table shows of the facts into a token that a registry told of.
    void complete(Token &token) const;
    QStringList knownTags() const; ///< Of all tokens, sorted: for completion.
    QStringList knownPlaces() const;
    QHash<TokenId, QStringList> places() const; ///< Of the tokens that have any.

    /// The new token takes the old one's place: what a restart in between has to know.
    void setReplacement(const TokenId &old, const TokenId &next);
    void keepBothUntil(const TokenId &old, const QDateTime &time);
    void endRotation(const TokenId &old); ///< Both stay, as two tokens.
    /// That which the token is the old or the new one of, as long as both are there.
    std::optional<Rotation> rotationOf(const TokenId &token) const;
    QList<Rotation> rotations() const; ///< The one to be ended first comes first.

    /// Into the journal. As long as the token is in the table its name goes with it.
    void record(const TokenId &token, TokenEvent::Kind kind, const QString &detail = {}, const QString &reason = {});
    Answer<QList<TokenEvent>> history(const TokenId &token); ///< The latest first.
    /// The token is gone: its facts go, its history stays.
    void forget(const TokenId &token);

signals:
    void factsChanged(const Tokendesk::TokenId &token);
    void historyChanged(const Tokendesk::TokenId &token);

private:
    std::optional<Rotation> rotationFrom(const TokenId &old, const LocalFacts &facts) const;
    bool isKept(const TokenId &token) const;

    const AccountBook *m_accounts;
    Store *m_store;
    TokenTable *m_table;
    JournalBook *m_journal;
    QHash<TokenId, LocalFacts> m_facts;
};

} // namespace Tokendesk
