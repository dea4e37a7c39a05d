// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/registry/scannedrow.h"
#include "app/registry/tokenjson.h"
#include "app/registry/tokentext.h"
#include <QJsonArray>
#include <QJsonDocument>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace Tokendesk {

namespace {

using Kind = ScannedValue::Kind;

constexpr qsizetype mostLists = 4096;
constexpr size_t longestClean = 200;
constexpr size_t longestId = 512;

bool isForText(ListPlan::Field field)
{
    return field >= ListPlan::Next && field != ListPlan::Scopes && field != ListPlan::Flag
        && field != ListPlan::Enabled;
}

QString unicode(std::string_view text)
{
    return QString::fromUtf8(text.data(), qsizetype(text.size()));
}

/// Nothing that cleaned() would take out.
bool isClean(std::string_view text)
{
    return text.size() <= longestClean
        && std::all_of(text.begin(), text.end(), [](char c) { return c >= ' ' && c != 0x7f; });
}

int digits(const char *text, int count)
{
    int number = 0;
    for (int i = 0; i < count; ++i) {
        if (text[i] < '0' || text[i] > '9')
            return -1;
        number = number * 10 + (text[i] - '0');
    }
    return number;
}

int daysIn(int year, int month)
{
    constexpr std::array<int, 12> days{31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
    const bool leap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
    return days[size_t(month - 1)] + (month == 2 && leap ? 1 : 0);
}

/// Since 1970. Years begin in March here, so that the day that some of them lack is their last.
qint64 daysBefore(int year, int month, int day)
{
    const int y = month > 2 ? year : year - 1;
    const int era = y / 400;
    const int ofEra = y - era * 400;
    const int ofYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1;
    return qint64(era) * 146097 + ofEra * 365 + ofEra / 4 - ofEra / 100 + ofYear - 719468;
}

/// "2026-03-01T12:00:00.000Z", as nearly all say it; invalid for what has to be looked at closer.
QDateTime usualTime(std::string_view text)
{
    constexpr size_t whole = 20;
    constexpr size_t withMilliseconds = 24;
    const char *t = text.data();
    const bool precise = text.size() == withMilliseconds && t[19] == '.';
    if ((text.size() != whole && !precise) || text.back() != 'Z' || t[4] != '-' || t[7] != '-' || t[10] != 'T'
        || t[13] != ':' || t[16] != ':')
        return {};
    const int year = digits(t, 4);
    const int month = digits(t + 5, 2);
    const int day = digits(t + 8, 2);
    const int hour = digits(t + 11, 2);
    const int minute = digits(t + 14, 2);
    const int second = digits(t + 17, 2);
    const int milliseconds = precise ? digits(t + 20, 3) : 0;
    if (year < 1 || month < 1 || month > 12 || day < 1 || day > daysIn(year, month) || hour < 0 || hour > 23
        || minute < 0 || minute > 59 || second < 0 || second > 59 || milliseconds < 0)
        return {};
    const qint64 seconds = ((daysBefore(year, month, day) * 24 + hour) * 60 + minute) * 60 + second;
    return QDateTime::fromMSecsSinceEpoch(seconds * 1000 + milliseconds, Qt::UTC);
}

std::optional<qint64> countIn(const ScannedValue &value)
{
    return value.kind == Kind::Number && !value.isNegative ? std::optional(value.number) : std::nullopt;
}

} // namespace

void ScannedValues::offer(const ListPlan::Wanted &wanted, const ScannedValue &value)
{
    quint8 &rank = m_ranks[wanted.field];
    const bool fits = isForText(wanted.field) ? value.kind == Kind::Text || value.kind == Kind::Number
                                              : value.kind != Kind::None && value.kind != Kind::Null;
    if (rank < wanted.rank)
        return;
    if (fits) {
        rank = wanted.rank;
        m_values[wanted.field] = value;
    } else if (rank == wanted.rank) { // the same member again: the last one counts
        rank = nothing;
    }
}

QString ScannedValues::text(ListPlan::Field field) const
{
    const ScannedValue &value = at(field);
    return value.kind == Kind::Number ? QString::number(value.number) : unicode(value.text);
}

ListTrack::Told toldBy(const ScannedValues &values)
{
    const Kind more = values.at(ListPlan::More).kind;
    const bool isFlag = more == Kind::Yes || more == Kind::No;
    return {countIn(values.at(ListPlan::Total)), countIn(values.at(ListPlan::Pages)),
        isFlag ? std::optional(more == Kind::Yes) : std::nullopt, values.text(ListPlan::Next)};
}

ScannedRow::ScannedRow(const ListPlan &plan, ScannedTexts &texts)
    : m_plan(plan), m_texts(texts), m_lastUsedReported(plan.profile.list->fields.contains(u"lastUsed"_s)),
      m_expiresReported(plan.profile.list->fields.contains(u"expires"_s))
{
}

void ScannedRow::begin()
{
    m_values.clear();
}

QString ScannedRow::cleanText(ListPlan::Field field) const
{
    const ScannedValue &value = m_values.at(field);
    const bool asItIs = value.kind == Kind::Text && isClean(value.text);
    return asItIs ? unicode(value.text) : cleaned(m_values.text(field));
}

/// Of many rows the same: who it belongs to, how it begins.
QString ScannedRow::repeatedText(ListPlan::Field field)
{
    const ScannedValue &value = m_values.at(field);
    if (value.kind == Kind::None)
        return {};
    ScannedTexts::Last &last = m_texts.last[field];
    if (value.kind == Kind::Text && !last.text.isNull() && value.text == last.key)
        return last.text;
    const QString text = field == ListPlan::Prefix ? shortPrefix(m_values.text(field)) : cleanText(field);
    if (value.kind == Kind::Text && value.text.size() <= longestClean)
        last = {std::string(value.text), text};
    return text;
}

QDateTime ScannedRow::time(ListPlan::Field field) const
{
    const ScannedValue &value = m_values.at(field);
    if (value.kind == Kind::None)
        return {};
    const QDateTime usual = usualTime(value.text);
    return usual.isValid() ? usual : parseTime(m_values.text(field), m_plan.profile.timesAreUtc);
}

QStringList ScannedRow::scopes()
{
    const Kind flag = m_values.at(ListPlan::Flag).kind;
    if (flag == Kind::Yes || flag == Kind::No)
        return flag == Kind::Yes ? m_plan.profile.scopeFlag->yes : m_plan.profile.scopeFlag->no;
    const ScannedValue &value = m_values.at(ListPlan::Scopes);
    if (value.kind == Kind::Text)
        return textsOf(unicode(value.text));
    if (value.kind != Kind::Array)
        return {};
    const QByteArrayView text(value.text.begin(), value.text.end());
    const auto known = m_texts.lists.constFind(QByteArray::fromRawData(text.data(), text.size()));
    if (known != m_texts.lists.cend())
        return *known;
    const QByteArray json = text.toByteArray();
    const QStringList scopes = textsOf(QJsonDocument::fromJson(json).array());
    if (m_texts.lists.size() >= mostLists)
        m_texts.lists.clear();
    m_texts.lists.insert(json, scopes);
    return scopes;
}

bool ScannedRow::appendTo(QList<Token> &tokens)
{
    const QString id = m_values.text(ListPlan::Id);
    if (id.isEmpty() || id.size() > qsizetype(longestId))
        return false;
    Token &token = tokens.emplaceBack();
    token.id.id = id;
    token.name = cleanText(ListPlan::Name);
    token.prefix = repeatedText(ListPlan::Prefix);
    token.scopes = scopes();
    token.unrestricted = token.scopes.isEmpty() && m_plan.profile.scopesEmptyMeansAll;
    token.created = time(ListPlan::Created);
    token.lastUsed = time(ListPlan::LastUsed);
    token.lastUsedReported = m_lastUsedReported;
    token.expires = time(ListPlan::Expires);
    token.expiresReported
        = m_expiresReported && (token.expires.isValid() || m_values.text(ListPlan::Expires).isEmpty());
    token.organisation = repeatedText(ListPlan::Organisation);
    const QString owner = m_values.text(ListPlan::Owner);
    token.owner = owner.size() <= qsizetype(longestId) ? owner : QString();
    token.ownerName = repeatedText(ListPlan::OwnerName);
    token.enabled = m_values.at(ListPlan::Enabled).kind != Kind::No;
    return true;
}

} // namespace Tokendesk
