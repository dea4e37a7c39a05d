// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/state/tokenfilter.h"
#include "app/state/factfilter.h"
#include "app/state/textfold.h"
#include "app/state/wordfilter.h"

namespace Tokendesk {

TokenFilter::TokenFilter(const TokenTable *table) : m_table(table), m_text(table)
{
}

const RowSet &TokenFilter::rows(const QString &query, qint64 now)
{
    return rows(TokenQuery::parse(query), now);
}

const RowSet &TokenFilter::rows(const TokenQuery &query, qint64 now)
{
    QList<QByteArray> words;
    QList<const QueryTerm *> others;
    for (const QueryTerm &term : query.terms) {
        if (!term.isComplete)
            continue;
        if (term.kind != QueryKind::Text || term.negated) {
            others.append(&term);
            continue;
        }
        const QByteArray word = foldedText(term.value);
        if (!word.isEmpty() && !words.contains(word))
            words.append(word);
    }
    const RowSet &found = m_text.rows(words);
    if (others.isEmpty())
        return found;
    m_rows = found;
    for (const QueryTerm *term : std::as_const(others)) {
        const RowSet matching = rowsOf(*term, m_rows, now);
        if (term->negated)
            m_rows -= matching;
        else
            m_rows &= matching;
    }
    return m_rows;
}

RowSet TokenFilter::rowsOf(const QueryTerm &term, const RowSet &within, qint64 now) const
{
    switch (term.kind) {
    case QueryKind::Text: {
        const QByteArray word = foldedText(term.value);
        return word.isEmpty() ? RowSet(m_table->count()) : m_text.rowsWith(word);
    }
    case QueryKind::Is:
        return FactFilter(m_table, now, within).rowsThatAre(term.fact);
    case QueryKind::Unused:
    case QueryKind::Expires:
    case QueryKind::Created:
        return FactFilter(m_table, now, within).rowsInTime(term);
    case QueryKind::Scope:
    case QueryKind::Tag:
    case QueryKind::Organisation:
    case QueryKind::Account:
    case QueryKind::Registry:
    case QueryKind::Owner:
        return WordFilter(m_table, within).rows(term);
    }
    return RowSet(m_table->count());
}

} // namespace Tokendesk
