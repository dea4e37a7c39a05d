// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/state/tokenquery.h"
#include "app/state/tokentable.h"

namespace Tokendesk {

/// The rows among some that belong to something by its name: a right, a tag, a person, an account. Names are looked
/// for in their dictionaries. Table and rows have to outlive it.
class WordFilter {
public:
    WordFilter(const TokenTable *table, const RowSet &within);

    RowSet rows(const QueryTerm &term) const; ///< Scope, Tag, Organisation, Account, Registry, Owner.

private:
    RowSet rowsOfWord(const TokenTableScopes &lists, const std::vector<quint32> &numbers, const QString &value) const;
    RowSet rowsOfOrganisation(const QString &value) const;
    RowSet rowsOfOwner(const QString &value) const;
    RowSet rowsOfAccount(const QueryTerm &term) const;

    const TokenTable *m_table;
    const RowSet &m_within;
};

} // namespace Tokendesk
