// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/state/settings.h"
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace Tokendesk {

namespace {

constexpr int version = 1;
constexpr qsizetype largestFile = 1 << 20;
constexpr qsizetype mostSearches = 500;
constexpr qsizetype longestText = 1000;
const QString versionKey = u"tokendeskSettings"_s;
const QString valuesKey = u"values"_s;
const QString searchesKey = u"savedSearches"_s;

/// What each machine finds out for itself.
bool travels(const SettingFact &fact)
{
    return fact.group() != "state"_L1;
}

std::optional<SavedSearch> readSearch(const QJsonValue &value)
{
    const SavedSearch search{value["name"_L1].toString(), value["query"_L1].toString()};
    const bool fits = !search.name.isEmpty() && search.name.size() <= longestText && search.query.size() <= longestText;
    return fits ? std::optional(search) : std::nullopt;
}

} // namespace

QByteArray Settings::exported() const
{
    QJsonObject values;
    for (const SettingFact &fact : settingFacts()) {
        if (travels(fact) && value(fact.setting) != fact.defaultValue())
            values.insert(QLatin1StringView(fact.key), fact.written(value(fact.setting)));
    }
    QJsonArray searches;
    const QList<SavedSearch> saved = savedSearches();
    for (const SavedSearch &search : saved)
        searches.append(QJsonObject{{"name"_L1, search.name}, {"query"_L1, search.query}});
    return QJsonDocument(QJsonObject{{versionKey, version}, {valuesKey, values}, {searchesKey, searches}}).toJson();
}

Result<QList<SettingsProblem>> Settings::import(const QByteArray &json)
{
    if (json.size() > largestFile)
        return failure(Error::Kind::InvalidInput, u"size"_s);
    const QJsonObject root = QJsonDocument::fromJson(json).object();
    if (root.value(versionKey).toInt() != version)
        return failure(Error::Kind::InvalidInput, versionKey);
    QList<SettingsProblem> problems;
    const QJsonObject values = root.value(valuesKey).toObject();
    for (auto it = values.begin(); it != values.end(); ++it) {
        const auto fact = std::find_if(settingFacts().begin(), settingFacts().end(),
            [&it](const SettingFact &candidate) { return it.key() == QLatin1StringView(candidate.key); });
        const bool isKnown = fact != settingFacts().end() && travels(*fact);
        const QVariant value = isKnown ? fact->read(it.value().toString()) : QVariant();
        if (value.isValid())
            apply(fact->setting, value);
        else
            problems.append({isKnown ? SettingsProblem::Reason::BadValue : SettingsProblem::Reason::Unknown, it.key()});
    }
    QList<SavedSearch> searches = savedSearches();
    const QJsonArray saved = root.value(searchesKey).toArray();
    for (const QJsonValue &entry : saved) {
        const std::optional<SavedSearch> search = readSearch(entry);
        if (!search || searches.size() >= mostSearches)
            problems.append({SettingsProblem::Reason::BadValue, searchesKey});
        else if (!searches.contains(*search))
            searches.append(*search);
    }
    setSavedSearches(searches);
    emit changed();
    return problems;
}

} // namespace Tokendesk
