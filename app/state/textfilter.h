// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/state/tokentable.h"

namespace Tokendesk {

/// Finds the rows of a TokenTable that contain all of some words, each anywhere in name, prefix, scopes, account or
/// registry. Remembers the last words: the next ones usually differ in one letter.
class TextFilter {
public:
    explicit TextFilter(const TokenTable *table);

    /// What stands between the spaces, folded, each once.
    static QList<QByteArray> wordsOf(const QString &text);

    /// Words are folded and not empty. Valid until the next call.
    const RowSet &rows(const QList<QByteArray> &words);
    RowSet rowsWith(const QByteArray &word) const;

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
    DictionaryHits dictionaryHits(const QByteArray &word) const;

    const TokenTable *m_table;
    std::vector<Word> m_words;
    RowSet m_rows;
    quint64 m_revision = ~quint64(0);
};

} // namespace Tokendesk
