// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/state/fuzzymatch.h"
#include <algorithm>

namespace Tokendesk {

namespace {

bool beginsWord(QByteArrayView text, qsizetype at)
{
    const auto isPart = [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || (c & 0x80) != 0;
    };
    return at == 0 || (isPart(text[at]) && !isPart(text[at - 1]));
}

/// The first letter stands at start; every next one where it comes first, at a word's beginning if there is one soon.
int scoreFrom(QByteArrayView pattern, QByteArrayView text, qsizetype start)
{
    constexpr int letter = 1;
    constexpr int wordBegin = 8;
    constexpr int next = 6;
    int score = 0;
    qsizetype at = start;
    qsizetype before = -2;
    for (const char wanted : pattern) {
        while (at < text.size() && text[at] != wanted)
            ++at;
        if (at == text.size())
            return 0;
        score += letter + (beginsWord(text, at) ? wordBegin : 0) + (at == before + 1 ? next : 0);
        before = at++;
    }
    return score;
}

} // namespace

int fuzzyScore(QByteArrayView pattern, QByteArrayView text)
{
    if (pattern.isEmpty())
        return 1;
    int best = 0;
    for (qsizetype start = 0; start + pattern.size() <= text.size(); ++start) {
        if (text[start] == pattern[0])
            best = std::max(best, scoreFrom(pattern, text, start));
    }
    // Of two that fit alike the shorter one is meant.
    constexpr int fine = 64;
    return best == 0 ? 0 : best * fine - int(std::min<qsizetype>(text.size(), fine - 1));
}

} // namespace Tokendesk
