// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/registry/wishvalues.h"
#include "app/domain/network.h"
#include <QJsonArray>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace Tokendesk {

namespace {

constexpr int secondsPerDay = 86400;

/// The end in every form that a template may name.
void addEnd(TemplateValues &values, int days, const RegistryProfile &profile, const QDateTime &now)
{
    if (days <= 0)
        return;
    const QDateTime end = now.toUTC().addDays(days);
    QString span = profile.expiry.text;
    values.insert(u"expiresInSeconds"_s, qint64(days) * secondsPerDay);
    values.insert(u"expiresInDays"_s, days);
    values.insert(u"expires"_s, end.toString(Qt::ISODate));
    values.insert(u"expiresDate"_s, end.date().toString(Qt::ISODate));
    values.insert(u"expiresText"_s, span.replace("{days}"_L1, QString::number(days)));
}

bool isAllowedSpan(int days, const ExpiryFacts &expiry)
{
    if (expiry.form == ExpiryFacts::Form::None)
        return true;
    if (days == 0)
        return expiry.optional || !expiry.onlyChoices;
    return !expiry.onlyChoices || expiry.choices.contains(days);
}

bool fits(const TokenWish &wish, const WishFacts &facts)
{
    if (facts.isSecret())
        return !facts.required || !wish.secrets.value(facts.id).isEmpty();
    const QStringList given = wish.extras.value(facts.id);
    if (facts.kind == WishFacts::Kind::CidrList && !std::all_of(given.cbegin(), given.cend(), isNetwork))
        return false;
    const qsizetype size = facts.kind == WishFacts::Kind::CidrList ? given.size() : given.value(0).size();
    return size <= facts.longest && (size > 0 || !facts.required);
}

/// True if none of the wished rights go beyond what the flag leaves.
bool flagFor(const QStringList &scopes, const ScopeFlag &flag)
{
    return std::all_of(scopes.cbegin(), scopes.cend(), [&flag](const QString &id) { return flag.yes.contains(id); });
}

} // namespace

QString flawOf(const TokenWish &wish, const RegistryProfile &profile)
{
    const bool scopesSayNothing = wish.scopes.isEmpty() && !wish.unrestricted;
    const bool mustSay = profile.scopesEmptyMeansAll || profile.scopesRequired || profile.scopeFlag;
    if ((scopesSayNothing && mustSay) || (wish.unrestricted && profile.scopesRequired))
        return u"scopes"_s;
    if (profile.create && profile.create->takes(u"organisation"_s) && wish.organisation.isEmpty())
        return u"organisation"_s;
    if (!isAllowedSpan(wish.days, profile.expiry))
        return u"expires"_s;
    const auto wrong = std::find_if_not(
        profile.wishes.cbegin(), profile.wishes.cend(), [&wish](const WishFacts &facts) { return fits(wish, facts); });
    return wrong == profile.wishes.cend() ? QString() : wrong->id;
}

TemplateValues wishValues(const TokenWish &wish, const RegistryProfile &profile, const QDateTime &now)
{
    TemplateValues values{{u"name"_s, wish.name}};
    if (!wish.organisation.isEmpty())
        values.insert(u"organisation"_s, wish.organisation);
    if (!wish.unrestricted && !wish.scopes.isEmpty()) {
        values.insert(u"scopes"_s, QJsonArray::fromStringList(wish.scopes));
        values.insert(u"scopesText"_s, wish.scopes.join(u' '));
    }
    if (profile.scopeFlag)
        values.insert(profile.scopeFlag->name, !wish.unrestricted && flagFor(wish.scopes, *profile.scopeFlag));
    addEnd(values, wish.days, profile, now);
    for (const WishFacts &facts : profile.wishes) {
        const QStringList given = wish.extras.value(facts.id);
        if (facts.isSecret() && !wish.secrets.value(facts.id).isEmpty())
            values.insert(facts.id, QString::fromUtf8(wish.secrets.value(facts.id).reveal()));
        else if (facts.kind == WishFacts::Kind::CidrList && !given.isEmpty())
            values.insert(facts.id, QJsonArray::fromStringList(given));
        else if (facts.kind == WishFacts::Kind::Text && !given.value(0).isEmpty())
            values.insert(facts.id, given.constFirst());
    }
    return values;
}

TemplateValues changeValues(const TokenChange &change, const RegistryProfile &profile, const QDateTime &now)
{
    TemplateValues values;
    if (change.name)
        values.insert(u"name"_s, *change.name);
    if (change.enabled)
        values.insert(u"enabled"_s, *change.enabled);
    addEnd(values, change.days.value_or(0), profile, now);
    return values;
}

} // namespace Tokendesk
