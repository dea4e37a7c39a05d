// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/state/querywords.h"
#include <QLatin1StringView>
#include <algorithm>
#include <array>
#include <vector>

using namespace Qt::StringLiterals;

namespace Tokendesk::QueryWords {

namespace {

template <typename T>
struct Spelling {
    QLatin1StringView word;
    T meaning;
};

constexpr std::array<Spelling<QueryKind>, 10> kindWords{{
    {"is"_L1, QueryKind::Is},
    {"scope"_L1, QueryKind::Scope},
    {"account"_L1, QueryKind::Account},
    {"registry"_L1, QueryKind::Registry},
    {"org"_L1, QueryKind::Organisation},
    {"owner"_L1, QueryKind::Owner},
    {"tag"_L1, QueryKind::Tag},
    {"unused"_L1, QueryKind::Unused},
    {"expires"_L1, QueryKind::Expires},
    {"created"_L1, QueryKind::Created},
}};

/// What people write who know other programs. Offered as a correction, so that one spelling is learned.
constexpr std::array<Spelling<QueryKind>, 15> otherKindWords{{
    {"state"_L1, QueryKind::Is},
    {"status"_L1, QueryKind::Is},
    {"right"_L1, QueryKind::Scope},
    {"rights"_L1, QueryKind::Scope},
    {"permission"_L1, QueryKind::Scope},
    {"team"_L1, QueryKind::Organisation},
    {"organisation"_L1, QueryKind::Organisation},
    {"organization"_L1, QueryKind::Organisation},
    {"person"_L1, QueryKind::Owner},
    {"user"_L1, QueryKind::Owner},
    {"label"_L1, QueryKind::Tag},
    {"idle"_L1, QueryKind::Unused},
    {"ends"_L1, QueryKind::Expires},
    {"expiry"_L1, QueryKind::Expires},
    {"age"_L1, QueryKind::Created},
}};

constexpr std::array<Spelling<TokenFact>, 14> factWords{{
    {"active"_L1, TokenFact::Active},
    {"expiring"_L1, TokenFact::Expiring},
    {"expired"_L1, TokenFact::Expired},
    {"unused"_L1, TokenFact::NeverUsed},
    {"noexpiry"_L1, TokenFact::NoExpiry},
    {"overscoped"_L1, TokenFact::TooManyRights},
    {"highrisk"_L1, TokenFact::HighRisk},
    {"mediumrisk"_L1, TokenFact::MediumRisk},
    {"lowrisk"_L1, TokenFact::LowRisk},
    {"unrestricted"_L1, TokenFact::Unrestricted},
    {"pinned"_L1, TokenFact::Pinned},
    {"kept"_L1, TokenFact::Kept},
    {"notkept"_L1, TokenFact::NotKept},
    {"disabled"_L1, TokenFact::Disabled},
}};

constexpr std::array<Spelling<TokenFact>, 7> otherFactWords{{
    {"neverused"_L1, TokenFact::NeverUsed},
    {"never-used"_L1, TokenFact::NeverUsed},
    {"no-expiry"_L1, TokenFact::NoExpiry},
    {"over-scoped"_L1, TokenFact::TooManyRights},
    {"paused"_L1, TokenFact::Disabled},
    {"stored"_L1, TokenFact::Kept},
    {"soon"_L1, TokenFact::Expiring},
}};

template <typename T, size_t size>
const Spelling<T> *find(const std::array<Spelling<T>, size> &words, QStringView word)
{
    const auto found = std::find_if(words.begin(), words.end(),
        [word](const Spelling<T> &known) { return word.compare(known.word, Qt::CaseInsensitive) == 0; });
    return found == words.end() ? nullptr : &*found;
}

template <typename T, size_t size>
QString spelled(const std::array<Spelling<T>, size> &words, T meaning)
{
    const auto found = std::find_if(
        words.begin(), words.end(), [meaning](const Spelling<T> &known) { return known.meaning == meaning; });
    return found == words.end() ? QString() : QString(found->word);
}

template <typename T, size_t size>
QStringList all(const std::array<Spelling<T>, size> &words)
{
    QStringList list;
    for (const Spelling<T> &known : words)
        list.append(known.word);
    return list;
}

/// How many letters have to be put in, left out, changed or swapped with their neighbour.
int distance(QStringView a, QLatin1StringView b)
{
    const auto width = size_t(b.size()) + 1;
    std::vector<int> before(width);
    std::vector<int> last(width);
    std::vector<int> row(width);
    for (size_t j = 0; j < width; ++j)
        last[j] = int(j);
    for (qsizetype i = 1; i <= a.size(); ++i) {
        row[0] = int(i);
        for (size_t j = 1; j < width; ++j) {
            const auto at = [&](qsizetype place) {
                return a[place].toLower();
            };
            const auto to = [&](size_t place) {
                return QChar(b[qsizetype(place)]);
            };
            row[j] = std::min({last[j] + 1, row[j - 1] + 1, last[j - 1] + (at(i - 1) == to(j - 1) ? 0 : 1)});
            if (i > 1 && j > 1 && at(i - 1) == to(j - 2) && at(i - 2) == to(j - 1))
                row[j] = std::min(row[j], before[j - 2] + 1);
        }
        before.swap(last);
        last.swap(row);
    }
    return last.back();
}

template <typename T, size_t size>
std::optional<T> nearest(const std::array<Spelling<T>, size> &words, QStringView word)
{
    constexpr qsizetype longest = 20; // nobody mistypes a word of ten letters into one of forty
    if (word.size() < 2 || word.size() > longest)
        return std::nullopt;
    int best = word.size() <= 4 ? 1 : 2;
    std::optional<T> found;
    for (const Spelling<T> &known : words) {
        const int away = distance(word, known.word);
        if (away < best || (away == best && !found)) {
            best = away;
            found = known.meaning;
        }
    }
    return found;
}

} // namespace

QStringList kinds()
{
    return all(kindWords);
}

QString word(QueryKind kind)
{
    return spelled(kindWords, kind);
}

std::optional<QueryKind> kind(QStringView word)
{
    const auto *known = find(kindWords, word);
    return known ? std::optional(known->meaning) : std::nullopt;
}

bool isTime(QueryKind kind)
{
    return kind == QueryKind::Unused || kind == QueryKind::Expires || kind == QueryKind::Created;
}

QStringList facts()
{
    return all(factWords);
}

QString word(TokenFact fact)
{
    return spelled(factWords, fact);
}

std::optional<TokenFact> fact(QStringView word)
{
    const auto *known = find(factWords, word);
    if (!known)
        known = find(otherFactWords, word);
    return known ? std::optional(known->meaning) : std::nullopt;
}

std::optional<QueryKind> nearestKind(QStringView word)
{
    if (const auto *known = find(otherKindWords, word))
        return known->meaning;
    return nearest(kindWords, word);
}

std::optional<TokenFact> nearestFact(QStringView word)
{
    return nearest(factWords, word);
}

} // namespace Tokendesk::QueryWords
