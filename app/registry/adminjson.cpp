// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/registry/adminjson.h"
#include <algorithm>

using namespace Qt::StringLiterals;

namespace Tokendesk {

namespace {

constexpr qsizetype longestDetails = 500;
constexpr qsizetype longestId = 512;
constexpr qsizetype shownOfToken = 12;

/// Texts and times of one row, by our names of the fields.
struct Row {
    const QJsonValue &json;
    const ListFacts &facts;
    const RegistryProfile &profile;

    QJsonValue value(const QString &field) const
    {
        return valueAt(json, facts.fields.value(field));
    }
    QString text(const QString &field) const
    {
        return cleaned(textAt(json, facts.fields.value(field)));
    }
    QDateTime time(const QString &field) const
    {
        return parseTime(textAt(json, facts.fields.value(field)), profile.timesAreUtc);
    }
    bool has(const QString &field) const
    {
        const QStringList pointers = facts.fields.value(field);
        return std::any_of(pointers.cbegin(), pointers.cend(),
            [this](const QString &pointer) { return !valueAt(json, pointer).isUndefined(); });
    }
    /// The id as it is; empty if it is none that could be sent back.
    QString id(const QString &field) const
    {
        const QString id = textAt(json, facts.fields.value(field));
        return id.size() <= longestId ? id : QString();
    }
};

QStringList scopesIn(const QJsonValue &value)
{
    QStringList scopes;
    const QJsonArray list = value.toArray();
    for (const QJsonValue &scope : list) {
        if (scope.isString())
            scopes.append(cleaned(scope.toString()));
    }
    return scopes;
}

/// A registry should never write a token into its log. If it does, ours does not.
QString withoutTokens(const QString &text, const RegistryProfile &profile)
{
    const bool isToken
        = std::any_of(profile.tokenFormats.cbegin(), profile.tokenFormats.cend(), [&text](const TokenFormat &format) {
              return !format.prefix.isEmpty() && text.startsWith(format.prefix)
                  && text.size() >= format.prefix.size() + shownOfToken;
          });
    return isToken ? text.left(shownOfToken) + u'…' : text;
}

QString plainText(const QJsonValue &value, const RegistryProfile &profile)
{
    if (value.isNull() || value.isUndefined())
        return {};
    if (value.isArray()) {
        QStringList texts;
        const QJsonArray entries = value.toArray();
        for (const QJsonValue &entry : entries)
            texts.append(plainText(entry, profile));
        return texts.join(u' ');
    }
    if (value.isObject())
        return u'(' + detailsLine(value, profile) + u')';
    return withoutTokens(cleaned(plainValue(value)), profile);
}

ServiceKey keyFrom(const QJsonValue &json, const ListFacts &facts, const RegistryProfile &profile)
{
    const Row row{json, facts, profile};
    ServiceKey key{
        .id = row.id(u"keyId"_s), .name = row.text(u"keyName"_s), .prefix = row.text(u"keyPrefix"_s).left(24)};
    key.enabled = row.value(u"keyEnabled"_s).toBool(true);
    key.created = row.time(u"keyCreated"_s);
    key.lastUsed = row.time(u"keyLastUsed"_s);
    key.lastUsedReported = row.has(u"keyLastUsed"_s); // null is "never", nothing at all is "not told"
    key.expires = row.time(u"keyExpires"_s);
    // A time that cannot be read is unknown, not "never".
    key.expiresReported = row.has(u"keyExpires"_s) && (key.expires.isValid() || row.text(u"keyExpires"_s).isEmpty());
    return key;
}

Member::Standing standingOf(const Row &row)
{
    const QString status = row.text(u"status"_s);
    if (row.facts.disabledWords.contains(status))
        return Member::Standing::Disabled;
    if (row.facts.activeWords.contains(status))
        return Member::Standing::Active;
    // Who is listed belongs there, as far as a list without such a field can say.
    return status.isEmpty() && row.facts.disabledWords.isEmpty() ? Member::Standing::Active : Member::Standing::Unknown;
}

} // namespace

QString detailsLine(const QJsonValue &details, const RegistryProfile &profile)
{
    if (!details.isObject())
        return plainText(details, profile).left(longestDetails);
    QStringList parts;
    const QJsonObject object = details.toObject();
    for (auto member = object.begin(); member != object.end(); ++member) {
        const QString text = plainText(member.value(), profile);
        if (!text.isEmpty())
            parts.append(cleaned(member.key(), 60) + ": "_L1 + text);
    }
    return parts.join(", "_L1).left(longestDetails);
}

std::optional<AuditEvent> eventFromJson(const QJsonValue &json, const ListFacts &facts, const RegistryProfile &profile)
{
    const Row row{json, facts, profile};
    AuditEvent event{
        .id = row.id(u"id"_s), .account = {}, .time = row.time(u"created"_s), .action = row.text(u"action"_s)};
    if (event.id.isEmpty())
        return {};
    event.actor = row.id(u"actor"_s);
    event.actorName = row.text(u"actorName"_s);
    event.targetType = row.text(u"targetType"_s);
    event.target = row.id(u"target"_s);
    event.targetName = withoutTokens(row.text(u"targetName"_s), profile);
    event.details = detailsLine(row.value(u"details"_s), profile);
    return event;
}

std::optional<ServiceAccount> serviceFromJson(
    const QJsonValue &json, const ListFacts &facts, const RegistryProfile &profile)
{
    const Row row{json, facts, profile};
    ServiceAccount service{.account = {}, .id = row.id(u"id"_s), .name = row.text(u"name"_s)};
    if (service.id.isEmpty())
        return {};
    service.description = row.text(u"description"_s);
    service.owner = row.id(u"owner"_s);
    service.userId = row.id(u"userId"_s);
    service.organisation = row.id(u"organisation"_s);
    service.scopes = scopesIn(row.value(u"scopes"_s));
    service.scopesReported = row.value(u"scopes"_s).isArray();
    service.enabled = row.value(u"enabled"_s).toBool(true) && !row.value(u"disabled"_s).toBool(false);
    service.created = row.time(u"created"_s);
    const QJsonArray keys = row.value(u"keys"_s).toArray();
    for (const QJsonValue &key : keys) {
        const ServiceKey known = keyFrom(key, facts, profile);
        if (!known.id.isEmpty())
            service.keys.append(known);
        const QJsonValue scopes = valueAt(key, facts.fields.value(u"keyScopes"_s));
        service.scopesReported = service.scopesReported || scopes.isArray();
        const QStringList carried = scopesIn(scopes);
        for (const QString &scope : carried) {
            if (!service.scopes.contains(scope))
                service.scopes.append(scope);
        }
    }
    return service;
}

std::optional<Member> memberFromJson(const QJsonValue &json, const ListFacts &facts, const RegistryProfile &profile)
{
    const Row row{json, facts, profile};
    Member member{.account = {}, .id = row.id(u"id"_s), .name = row.text(u"name"_s), .email = row.text(u"email"_s)};
    if (member.id.isEmpty())
        return {};
    member.role = row.text(u"role"_s).left(40);
    member.organisation = row.id(u"organisation"_s);
    member.standing = standingOf(row);
    member.joined = row.time(u"joined"_s);
    return member;
}

} // namespace Tokendesk
