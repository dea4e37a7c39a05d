// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/state/textfilter.h"
#include "app/state/textfold.h"
#include <QByteArrayMatcher>
#include <algorithm>

namespace Tokendesk {

namespace {

/// Looking into one row costs as much as scanning some thirty.
constexpr quint32 scannedPerNarrowed = 32;

/// Adds the rows whose number is among the hits. Writes whole words of bits: there may be a million rows.
template <typename Number>
void insertHits(RowSet &rows, const std::vector<Number> &numbers, const RowSet &hits)
{
    std::vector<quint8> isHit(hits.size());
    hits.forEach([&isHit](quint32 number) { isHit[number] = 1; });
    const size_t count = numbers.size();
    for (size_t start = 0; start < count; start += 64) {
        std::uint64_t bits = 0;
        const size_t end = std::min(count, start + 64);
        for (size_t row = end; row > start; --row)
            bits = bits << 1 | isHit[numbers[row - 1]];
        rows.words()[start / 64] |= bits;
    }
}

} // namespace

TextFilter::TextFilter(const TokenTable *table) : m_table(table)
{
}

QList<QByteArray> TextFilter::wordsOf(const QString &text)
{
    QList<QByteArray> words;
    const QList<QByteArray> parts = foldedText(text.simplified()).split(' ');
    for (const QByteArray &part : parts) {
        if (!part.isEmpty() && !words.contains(part))
            words.append(part);
    }
    return words;
}

const RowSet &TextFilter::rows(const QList<QByteArray> &words)
{
    forgetStale();
    const auto isText = [](const Word &known, const QByteArray &word) {
        return known.text == word;
    };
    if (std::equal(m_words.begin(), m_words.end(), words.begin(), words.end(), isText))
        return m_rows;
    if (canNarrow(words))
        narrow(words);
    else
        search(words);
    return m_rows;
}

void TextFilter::forgetStale()
{
    if (m_revision == m_table->revision() && m_rows.size() == m_table->count())
        return;
    m_words.clear();
    m_rows = RowSet(m_table->count(), true);
    m_revision = m_table->revision();
}

/// Whether what is not in m_rows cannot match, and m_rows is small.
bool TextFilter::canNarrow(const QList<QByteArray> &words) const
{
    const auto isImplied = [&words](const Word &known) {
        return std::any_of(
            words.begin(), words.end(), [&known](const QByteArray &word) { return word.contains(known.text); });
    };
    return !m_words.empty() && std::all_of(m_words.begin(), m_words.end(), isImplied)
        && m_rows.count() < m_table->count() / scannedPerNarrowed;
}

void TextFilter::narrow(const QList<QByteArray> &words)
{
    std::vector<Word> narrowed;
    for (const QByteArray &text : words) {
        narrowed.push_back({text, std::nullopt});
        const DictionaryHits hits = dictionaryHits(text);
        const QByteArrayMatcher matcher(text);
        const TextLines &lines = m_table->text().lines();
        RowSet rest = m_rows;
        m_rows.forEach([&](quint32 row) {
            const QByteArrayView line = lines.at(row);
            if (!hits.scopes.contains(m_table->scopesNumbers()[row])
                && !hits.accounts.contains(m_table->accountNumbers()[row])
                && matcher.indexIn(line.data(), line.size()) < 0)
                rest.remove(row);
        });
        m_rows = std::move(rest);
    }
    m_words = std::move(narrowed);
}

void TextFilter::search(const QList<QByteArray> &words)
{
    std::vector<Word> found;
    m_rows = RowSet(m_table->count(), true);
    for (const QByteArray &text : words) {
        const auto known = std::find_if(
            m_words.begin(), m_words.end(), [&text](const Word &word) { return word.rows && word.text == text; });
        found.push_back(known != m_words.end() ? std::move(*known) : Word{text, rowsWith(text)});
        m_rows &= *found.back().rows;
    }
    m_words = std::move(found);
}

RowSet TextFilter::rowsWith(const QByteArray &word) const
{
    RowSet rows = m_table->text().lines().containing(word);
    const DictionaryHits hits = dictionaryHits(word);
    if (!hits.scopes.isEmpty())
        insertHits(rows, m_table->scopesNumbers(), hits.scopes);
    if (!hits.accounts.isEmpty())
        insertHits(rows, m_table->accountNumbers(), hits.accounts);
    return rows;
}

TextFilter::DictionaryHits TextFilter::dictionaryHits(const QByteArray &word) const
{
    DictionaryHits hits;
    hits.scopes = m_table->scopeLists().lines().containing(word);
    hits.accounts = m_table->accountNames().containing(word);
    const RowSet registries = m_table->registryNames().containing(word);
    registries.forEach([&hits](quint32 account) { hits.accounts.insert(account); });
    return hits;
}

} // namespace Tokendesk
