// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/state/tokenquery.h"
#include <QDateTime>
#include <QRegularExpression>
#include <algorithm>
#include <limits>

using namespace Qt::StringLiterals;

namespace Tokendesk {

namespace {

constexpr qint64 secondsPerHour = 3600;
constexpr qint64 secondsPerDay = 24 * secondsPerHour;

bool isLetter(QChar c)
{
    return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z');
}

qint64 secondsOf(QChar unit)
{
    switch (unit.toLower().unicode()) {
    case u'h':
        return secondsPerHour;
    case u'd':
        return secondsPerDay;
    case u'w':
        return 7 * secondsPerDay;
    case u'm':
        return 30 * secondsPerDay;
    case u'y':
        return 365 * secondsPerDay;
    default:
        return 0;
    }
}

/// "2026-03", with "<", "<=", ">" or ">=" before it, as seconds; nothing if it is none.
std::optional<std::pair<qint64, qint64>> monthRange(const QString &value)
{
    static const QRegularExpression shape(u"^([<>]?)(=?)(\\d{4})-(\\d{2})$"_s);
    const QRegularExpressionMatch match = shape.match(value);
    const QDate first(match.captured(3).toInt(), match.captured(4).toInt(), 1);
    if (!match.hasMatch() || !first.isValid() || (match.capturedLength(1) == 0 && match.capturedLength(2) > 0))
        return std::nullopt;
    const qint64 start = first.startOfDay().toSecsSinceEpoch();
    const qint64 end = first.addMonths(1).startOfDay().toSecsSinceEpoch();
    const bool isInclusive = match.capturedLength(2) > 0;
    constexpr qint64 least = std::numeric_limits<qint64>::min();
    constexpr qint64 most = std::numeric_limits<qint64>::max();
    if (match.capturedView(1) == u"<")
        return std::pair(least, isInclusive ? end : start);
    if (match.capturedView(1) == u">")
        return std::pair(isInclusive ? start : end, most);
    return std::pair(start, end);
}

/// Reads a query from its first letter to its last.
class Reader {
public:
    explicit Reader(const QString &text) : m_text(text)
    {
    }

    TokenQuery read()
    {
        while (m_at < m_text.size()) {
            if (m_text[m_at].isSpace())
                ++m_at;
            else
                readTerm();
        }
        return m_query;
    }

private:
    void readTerm()
    {
        QueryTerm term;
        term.place.start = m_at;
        term.negated = m_text[m_at] == u'-' && m_at + 1 < m_text.size() && !m_text[m_at + 1].isSpace();
        if (term.negated)
            ++m_at;
        const qsizetype body = m_at;
        while (m_at < m_text.size() && isLetter(m_text[m_at]))
            ++m_at;
        const bool hasWord = m_at > body && m_at < m_text.size() && m_text[m_at] == u':';
        const QStringView word = QStringView(m_text).mid(body, m_at - body);
        const std::optional<QueryKind> kind = hasWord ? QueryWords::kind(word) : std::nullopt;
        if (kind) {
            term.kind = *kind;
            ++m_at;
        } else {
            if (hasWord)
                doubt(word, {body, m_at - body});
            m_at = body;
        }
        readValue(term);
        term.place.length = m_at - term.place.start;
        check(term);
        m_query.terms.append(term);
    }

    void readValue(QueryTerm &term)
    {
        term.valuePlace.start = m_at;
        if (m_at < m_text.size() && m_text[m_at] == u'"') {
            readQuoted(term);
        } else {
            while (m_at < m_text.size() && !m_text[m_at].isSpace())
                term.value += m_text[m_at++];
        }
        term.valuePlace.length = m_at - term.valuePlace.start;
    }

    void readQuoted(QueryTerm &term)
    {
        const qsizetype start = m_at++;
        while (m_at < m_text.size() && m_text[m_at] != u'"') {
            if (m_text[m_at] == u'\\' && m_at + 1 < m_text.size())
                ++m_at;
            term.value += m_text[m_at++];
        }
        if (m_at < m_text.size())
            ++m_at;
        else if (m_at > start + 1) // an opening quote alone is just a beginning
            m_query.problems.append({QueryProblem::Kind::OpenQuote, {start, m_at - start}, m_text.mid(start) + u'"'});
    }

    void doubt(QStringView word, QueryPlace place)
    {
        if (const auto nearest = QueryWords::nearestKind(word))
            m_query.problems.append({QueryProblem::Kind::UnknownWord, place, QueryWords::word(*nearest)});
    }

    void check(QueryTerm &term)
    {
        if (term.value.isEmpty()) {
            term.isComplete = false;
            if (term.kind != QueryKind::Text && !isAtEnd())
                problem(QueryProblem::Kind::NoValue, term.place);
        } else if (term.kind == QueryKind::Text) {
            term.isComplete = term.value != u"-"_s || term.valuePlace.length > 1;
        } else if (term.kind == QueryKind::Is) {
            checkFact(term);
        } else if (QueryWords::isTime(term.kind)) {
            checkTime(term);
        }
    }

    void checkFact(QueryTerm &term)
    {
        const std::optional<TokenFact> fact = QueryWords::fact(term.value);
        term.isComplete = fact.has_value();
        if (fact) {
            term.fact = *fact;
            return;
        }
        const QStringList facts = QueryWords::facts();
        const bool mayGrow = isAtEnd() && std::any_of(facts.cbegin(), facts.cend(), [&term](const QString &word) {
            return word.startsWith(term.value, Qt::CaseInsensitive);
        });
        if (mayGrow)
            return;
        const auto nearest = QueryWords::nearestFact(term.value);
        problem(QueryProblem::Kind::UnknownFact, term.valuePlace, nearest ? QueryWords::word(*nearest) : QString());
    }

    /// "<30d", ">=2w", "45d"
    void checkTime(QueryTerm &term)
    {
        term.isComplete = false;
        const QString &value = term.value;
        if (term.kind == QueryKind::Expires && value.compare("never"_L1, Qt::CaseInsensitive) == 0) {
            term.isNever = term.isComplete = true;
            return;
        }
        if (value.compare("unknown"_L1, Qt::CaseInsensitive) == 0) {
            term.isUnknown = term.isComplete = true;
            return;
        }
        term.range = term.kind == QueryKind::Unused ? std::nullopt : monthRange(value);
        if (term.range) {
            term.isComplete = true;
            return;
        }
        qsizetype at = 0;
        term.isLonger = term.kind == QueryKind::Unused;
        if (value[0] == u'<' || value[0] == u'>')
            term.isLonger = value[at++] == u'>';
        if (at > 0 && at < value.size() && value[at] == u'=') {
            term.isInclusive = true;
            ++at;
        }
        const qsizetype digits = at;
        qint64 number = 0;
        constexpr qint64 most = 99999; // longer than anybody's tokens, and far from overflow
        while (at < value.size() && value[at] >= u'0' && value[at] <= u'9')
            number = std::min(most, number * 10 + (value[at++].unicode() - u'0'));
        const bool hasNumber = at > digits;
        if (hasNumber && at == value.size() - 1 && secondsOf(value[at]) > 0) {
            term.seconds = number * secondsOf(value[at]);
            term.isComplete = true;
            return;
        }
        const bool mayGrow = isAtEnd()
            && (at == value.size() || u"unknown"_s.startsWith(value, Qt::CaseInsensitive)
                || (term.kind == QueryKind::Expires && u"never"_s.startsWith(value, Qt::CaseInsensitive))
                || (term.kind != QueryKind::Unused && isGrowingMonth(QStringView(value).mid(digits))));
        if (!mayGrow)
            problem(QueryProblem::Kind::NotATime, term.valuePlace, hasNumber ? value.left(at) + u'd' : QString());
    }

    /// "2026-", "2026-1"
    static bool isGrowingMonth(QStringView text)
    {
        constexpr qsizetype yearDigits = 4;
        return text.size() > yearDigits && text.size() <= yearDigits + 2 && text[yearDigits] == u'-'
            && (text.size() == yearDigits + 1 || text.back().isDigit());
    }
    bool isAtEnd() const
    {
        return m_at == m_text.size();
    }
    void problem(QueryProblem::Kind kind, QueryPlace place, const QString &nearest = {})
    {
        m_query.problems.append({kind, place, nearest});
    }

    const QString &m_text;
    qsizetype m_at = 0;
    TokenQuery m_query;
};

} // namespace

TokenQuery TokenQuery::parse(const QString &text)
{
    return Reader(text).read();
}

QString quotedValue(const QString &value)
{
    const bool isPlain = !value.isEmpty() && !value.startsWith(u'"')
        && std::none_of(value.cbegin(), value.cend(), [](QChar c) { return c.isSpace(); });
    if (isPlain)
        return value;
    QString quoted = value;
    quoted.replace(u'\\', u"\\\\"_s).replace(u'"', u"\\\""_s);
    return u'"' + quoted + u'"';
}

QString queryText(QueryKind kind, const QString &value, bool negated)
{
    const QString sign = negated ? u"-"_s : QString();
    if (kind == QueryKind::Text) {
        // As bare text it would mean something else.
        const TokenQuery read = TokenQuery::parse(value);
        const bool isSame = read.terms.size() == 1 && read.problems.isEmpty() && read.terms[0].isComplete
            && read.terms[0].kind == QueryKind::Text && !read.terms[0].negated && read.terms[0].value == value;
        if (isSame)
            return sign + value;
        QString quoted = value;
        quoted.replace(u'\\', u"\\\\"_s).replace(u'"', u"\\\""_s);
        return sign + u'"' + quoted + u'"';
    }
    return sign + QueryWords::word(kind) + u':' + quotedValue(value);
}

} // namespace Tokendesk
