// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/state/textfilter.h"
#include "app/state/tokenquery.h"

namespace Tokendesk {

/// Finds the rows of a TokenTable that a query lets through. Text is searched in one pass over all text; every other
/// term looks only at the rows that are left. What the words mean exactly stands in FactFilter and WordFilter.
class TokenFilter {
public:
    explicit TokenFilter(const TokenTable *table);

    /// Valid until the next call. Now is in seconds, as the table's dates are.
    const RowSet &rows(const QString &query, qint64 now);
    const RowSet &rows(const TokenQuery &query, qint64 now);

private:
    RowSet rowsOf(const QueryTerm &term, const RowSet &within, qint64 now) const;

    const TokenTable *m_table;
    TextFilter m_text;
    RowSet m_rows;
};

} // namespace Tokendesk
