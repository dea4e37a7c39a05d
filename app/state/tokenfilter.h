// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/state/textfilter.h"
#include "app/state/tokenquery.h"

namespace Tokendesk {

/// Finds the rows of a TokenTable that a query lets through. Text is searched in one pass over all text, rights and
/// accounts in their dictionaries, facts and times in one pass over flags and dates each.
/// What the words mean exactly stands in rowsOf().
class TokenFilter {
public:
    explicit TokenFilter(const TokenTable *table);

    /// Valid until the next call. Now is in seconds, as the table's dates are.
    const RowSet &rows(const QString &query, qint64 now);
    const RowSet &rows(const TokenQuery &query, qint64 now);

private:
    RowSet rowsOf(const QueryTerm &term, qint64 now) const;
    RowSet rowsThatAre(TokenFact fact, qint64 now) const;
    RowSet rowsFlagged(quint8 mask, quint8 wanted) const;
    RowSet rowsWithTooManyRights(qint64 now) const;
    RowSet highRiskRows() const;
    RowSet rowsWithRisk(QStringList AccountLabel::*scopes) const;
    RowSet rowsInTime(const QueryTerm &term, qint64 now) const;
    RowSet rowsInRange(const QueryTerm &term) const;
    RowSet rowsOfOwner(const QString &value) const;
    RowSet rowsOfWord(const TokenTableScopes &lists, const std::vector<quint32> &numbers, const QString &value) const;
    RowSet rowsOfOrganisation(const QString &value) const;
    RowSet rowsOfAccount(const QueryTerm &term) const;

    const TokenTable *m_table;
    TextFilter m_text;
    RowSet m_rows;
};

} // namespace Tokendesk
