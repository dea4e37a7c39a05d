// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/state/tokentable.h"

namespace Tokendesk {

/// Finds the rows of a TokenTable that contain all words of a query, each anywhere in name, prefix, scopes, account or
/// registry. Remembers the last query: the next one usually differs in one letter.
class TokenFilter {
public:
    explicit TokenFilter(const TokenTable *table);

    /// Valid until the next call.
    const RowSet &rows(const QString &query);

private:
    struct Word {
        QByteArray text; ///< Folded.
        std::optional<RowSet> rows; ///< Not known if the word was only looked for in some rows.
    };
    struct DictionaryHits {
        RowSet scopes;
        RowSet accounts;
    };

    void forgetStale();
    bool canNarrow(const QList<QByteArray> &words) const;
    void narrow(const QList<QByteArray> &words);
    void search(const QList<QByteArray> &words);
    RowSet rowsWith(const QByteArray &word) const;
    DictionaryHits dictionaryHits(const QByteArray &word) const;

    const TokenTable *m_table;
    std::vector<Word> m_words;
    RowSet m_rows;
    quint64 m_revision = ~quint64(0);
};

} // namespace Tokendesk
