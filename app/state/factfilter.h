// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/state/tokenquery.h"
#include "app/state/tokentable.h"

namespace Tokendesk {

/// The rows among some for which a fact or a time holds, in one pass over flags and dates each.
/// Table and rows have to outlive it. Now is in seconds, as the table's dates are.
class FactFilter {
public:
    FactFilter(const TokenTable *table, qint64 now, const RowSet &within);

    RowSet rowsThatAre(TokenFact fact) const;
    RowSet rowsInTime(const QueryTerm &term) const; ///< Unused, Expires, Created.

private:
    RowSet rowsFlagged(quint8 mask, quint8 wanted) const;
    RowSet rowsWithTooManyRights() const;
    RowSet highRiskRows() const;
    RowSet rowsWithRisk(QStringList AccountLabel::*scopes) const;
    RowSet rowsInRange(const QueryTerm &term) const;

    const TokenTable *m_table;
    qint64 m_now;
    const RowSet &m_within;
};

} // namespace Tokendesk
