// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/registry/readtokens.h"
#include "app/registry/factnames.h"
#include "app/registry/readcalls.h"
#include "app/registry/tokenjson.h"
#include <QJsonArray>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace Tokendesk {

namespace {

using Need = FactReader::Need;
using Reason = ProfileProblem::Reason;

TokenFormat readTokenFormat(FactReader reader)
{
    using Kind = TokenFormat::Kind;
    TokenFormat format;
    format.prefix = reader.text(u"prefix"_s, Need::Required);
    format.kind = namedFact<Kind>(reader, u"kind"_s,
        {{"live"_L1, Kind::Live}, {"test"_L1, Kind::Test}, {"legacy"_L1, Kind::Legacy}, {"service"_L1, Kind::Service}},
        Kind::Live);
    format.length = reader.number(u"length"_s, 0, 4096, 0);
    format.alphabet = reader.text(u"alphabet"_s);
    if (!QRegularExpression(u'[' + format.alphabet + u']').isValid() && !format.alphabet.isEmpty())
        reader.refuse(u"alphabet"_s, Reason::NotAllowed, u"A-Za-z0-9_-"_s);
    reader.done();
    return format;
}

void readScopeFlag(FactReader &reader, RegistryProfile &profile)
{
    if (!reader.has(u"scopeFlag"_s))
        return;
    FactReader flag = reader.object(u"scopeFlag"_s);
    ScopeFlag facts{flag.text(u"name"_s, Need::Required), flag.texts(u"yes"_s, Need::Required),
        flag.texts(u"no"_s, Need::Required)};
    for (const QString &key : {u"yes"_s, u"no"_s}) {
        for (const QString &id : key == "yes"_L1 ? facts.yes : facts.no) {
            if (!profile.scope(id))
                flag.refuse(key, Reason::UnknownScope, id);
        }
    }
    flag.done();
    profile.scopeFlag = facts;
}

void readScopes(FactReader &reader, RegistryProfile &profile)
{
    const QList<FactReader> scopes = reader.objects(u"scopes"_s);
    for (FactReader scope : scopes) {
        ScopeFacts facts;
        facts.id = scope.text(u"id"_s, Need::Required);
        facts.title = scope.text(u"title"_s);
        facts.meaning = scope.text(u"meaning"_s);
        facts.risk = namedFact<Risk>(
            scope, u"risk"_s, {{"low"_L1, Risk::Low}, {"medium"_L1, Risk::Medium}, {"high"_L1, Risk::High}}, Risk::Low);
        facts.implies = scope.texts(u"implies"_s);
        if (facts.title.isEmpty())
            facts.title = facts.id;
        if (profile.scope(facts.id))
            scope.refuse(u"id"_s, Reason::DuplicateId, facts.id);
        scope.done();
        profile.scopes.append(facts);
    }
    const QList<FactReader> presets = reader.objects(u"presets"_s);
    for (FactReader preset : presets) {
        ScopePreset facts{preset.text(u"id"_s, Need::Required), preset.text(u"title"_s, Need::Required),
            preset.texts(u"scopes"_s, Need::Required)};
        for (const QString &id : std::as_const(facts.scopes)) {
            if (!profile.scope(id))
                preset.refuse(u"scopes"_s, Reason::UnknownScope, id);
        }
        preset.done();
        profile.presets.append(facts);
    }
    for (qsizetype i = 0; i < profile.scopes.size(); ++i) {
        for (const QString &id : std::as_const(profile.scopes[i].implies)) {
            if (!profile.scope(id))
                reader.refuse(u"scopes"_s, Reason::UnknownScope, id);
        }
    }
    profile.scopesEmptyMeansAll = reader.flag(u"scopesEmptyMeansAll"_s);
    profile.scopesRequired = reader.flag(u"scopesRequired"_s);
    readScopeFlag(reader, profile);
}

ExpiryFacts readExpiry(FactReader reader)
{
    using Form = ExpiryFacts::Form;
    ExpiryFacts expiry;
    expiry.form = namedFact<Form>(reader, u"form"_s,
        {{"none"_L1, Form::None}, {"seconds"_L1, Form::Seconds}, {"days"_L1, Form::Days}, {"rfc3339"_L1, Form::Rfc3339},
            {"date"_L1, Form::Date}, {"text"_L1, Form::Text}},
        Form::None);
    expiry.text = reader.text(u"text"_s, expiry.form == Form::Text ? Need::Required : Need::Optional);
    if (!expiry.text.isEmpty() && !expiry.text.contains("{days}"_L1))
        reader.refuse(u"text"_s, Reason::NotAllowed, u"{days}d"_s);
    expiry.minDays = reader.number(u"minDays"_s, 1, 3650, 1);
    expiry.maxDays = reader.number(u"maxDays"_s, expiry.minDays, 3650, std::max(expiry.minDays, 365));
    expiry.choices = reader.numbers(u"choices"_s, expiry.minDays, expiry.maxDays);
    expiry.onlyChoices = reader.flag(u"onlyChoices"_s);
    if (expiry.onlyChoices && expiry.choices.isEmpty())
        reader.refuse(u"choices"_s, Reason::Missing);
    expiry.defaultDays = reader.number(u"defaultDays"_s, 0, expiry.maxDays, 0);
    expiry.optional = reader.flag(u"optional"_s);
    reader.done();
    return expiry;
}

WishFacts readWish(FactReader reader)
{
    using Kind = WishFacts::Kind;
    WishFacts wish;
    wish.id = reader.text(u"id"_s, Need::Required);
    wish.kind = namedFact<Kind>(reader, u"kind"_s,
        {{"text"_L1, Kind::Text}, {"cidrList"_L1, Kind::CidrList}, {"password"_L1, Kind::Password},
            {"oneTimeCode"_L1, Kind::OneTimeCode}},
        Kind::Text, Need::Required);
    wish.title = reader.text(u"title"_s, Need::Required);
    wish.meaning = reader.text(u"meaning"_s);
    wish.example = reader.text(u"example"_s);
    wish.required = reader.flag(u"required"_s);
    wish.longest = reader.number(u"longest"_s, 1, 4096, 200);
    reader.done();
    return wish;
}

QStringList endValues()
{
    return {u"expires"_s, u"expiresDate"_s, u"expiresText"_s, u"expiresInDays"_s, u"expiresInSeconds"_s};
}

/// A wish that no template takes would be asked for in vain, and one of a built-in name would replace that.
void checkWish(FactReader &create, const CallFacts &call, const QList<WishFacts> &wishes)
{
    static const QStringList taken
        = QStringList{u"name"_s, u"scopes"_s, u"scopesText"_s, u"organisation"_s, u"id"_s} + endValues();
    QStringList ids;
    for (qsizetype i = 0; i < wishes.size(); ++i) {
        const QString &id = wishes.at(i).id;
        const QString key = u"extras/%1/id"_s.arg(i);
        if (ids.contains(id) || taken.contains(id))
            create.refuseAt(key, Reason::DuplicateId, id);
        else if (!id.isEmpty() && !call.takes(id))
            create.refuseAt(key, Reason::NotAllowed, u"body: {%1}"_s.arg(id));
        ids.append(id);
    }
}

void readCreate(FactReader create, RegistryProfile &profile)
{
    profile.create = readCall(create);
    profile.createdToken = create.pointers(u"item"_s);
    profile.createdSecret = create.pointers(u"secret"_s, Need::Required);
    const QList<FactReader> wishes = create.objects(u"extras"_s);
    for (const FactReader &wish : wishes)
        profile.wishes.append(readWish(wish));
    checkWish(create, *profile.create, profile.wishes);
    QStringList known = QStringList{u"name"_s, u"scopes"_s, u"scopesText"_s, u"organisation"_s} + endValues();
    for (const WishFacts &wish : std::as_const(profile.wishes))
        known.append(wish.id);
    if (profile.scopeFlag)
        known.append(profile.scopeFlag->name);
    checkValues(create, *profile.create, known);
    create.done();
}

void readTokens(FactReader reader, RegistryProfile &profile)
{
    FactReader name = reader.object(u"name"_s);
    profile.nameMin = name.number(u"min"_s, 0, 1, 0);
    profile.nameMax = name.number(u"max"_s, 1, 1000, 100);
    name.done();
    if (reader.has(u"list"_s))
        profile.list = readList(reader.object(u"list"_s), {u"id"_s});
    if (reader.has(u"create"_s))
        readCreate(reader.object(u"create"_s), profile);
    if (reader.has(u"revoke"_s)) {
        FactReader revoke = reader.object(u"revoke"_s);
        profile.revoke = readCall(revoke);
        profile.revokeConsequence = revoke.text(u"consequence"_s);
        checkValues(revoke, *profile.revoke, {u"id"_s, u"organisation"_s});
        revoke.done();
    }
    if (reader.has(u"update"_s)) {
        FactReader update = reader.object(u"update"_s);
        profile.update = readCall(update);
        checkValues(
            update, *profile.update, QStringList{u"id"_s, u"organisation"_s, u"name"_s, u"enabled"_s} + endValues());
        update.done();
    }
    reader.done();
}

} // namespace

void readTokenFacts(FactReader &reader, RegistryProfile &profile)
{
    const QList<FactReader> formats = reader.objects(u"tokenFormats"_s);
    for (const FactReader &format : formats)
        profile.tokenFormats.append(readTokenFormat(format));
    readScopes(reader, profile);
    profile.expiry = readExpiry(reader.object(u"expiry"_s));
    profile.timesAreUtc = reader.flag(u"timesAreUtc"_s);
    readTokens(reader.object(u"tokens"_s, Need::Required), profile);
}

} // namespace Tokendesk
