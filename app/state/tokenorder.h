// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/state/rowset.h"
#include "app/state/tokenordersort.h"
#include "app/state/tokentable.h"
#include <array>

namespace Tokendesk {

enum class TokenColumn { State, Name, Registry, Account, Prefix, Scopes, Created, LastUsed, Expires, Owner };
constexpr int tokenColumnCount = 10;

/// The rows of a TokenTable by each column, worked out once per change of the table: a click on a header then only
/// reads. Equal values stand by name, then by id, whatever the direction; dates that are not there come last.
class TokenOrder {
public:
    explicit TokenOrder(const TokenTable *table);

    /// The wanted rows in order. Now counts for the state only.
    RowOrder sorted(const RowSet &wanted, TokenColumn column, Qt::SortOrder direction, qint64 now);
    const RowOrder &rows(TokenColumn column, Qt::SortOrder direction, qint64 now);

private:
    struct Cached {
        RowOrder ascending;
        RowOrder descending;
    };

    void forgetStale(qint64 now);
    const RowOrder &ascending(TokenColumn column);
    RowOrder built(TokenColumn column);
    RowOrder builtByName() const;
    RowOrder builtByPrefix(const RowOrder &byName) const;
    void extend(RowOrder &order, TokenColumn column);
    RowOrder reversed(const RowOrder &order, TokenColumn column) const;

    std::vector<quint32> ranksOfRows(TokenColumn column) const;
    const std::vector<qint64> &dates(TokenColumn column) const;
    quint32 rank(TokenColumn column, quint32 row) const;
    int compare(TokenColumn column, quint32 a, quint32 b) const;
    void rankDictionaries();
    quint32 ownerRank(quint32 row) const;

    const TokenTable *m_table;
    std::array<Cached, tokenColumnCount> m_cached;
    std::vector<quint32> m_scopeRanks;
    std::vector<quint32> m_accountRanks;
    std::vector<quint32> m_registryRanks;
    std::vector<quint32> m_ownerRanks; ///< Of the owners, and behind them of the accounts' own people.
    quint64 m_revision = ~quint64(0);
    qint64 m_now = 0;
};

} // namespace Tokendesk
