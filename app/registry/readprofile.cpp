// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/http/address.h"
#include "app/registry/readcalls.h"
#include "app/registry/readerrors.h"
#include "app/registry/readlogin.h"
#include "app/registry/readrecords.h"
#include "app/registry/readtokens.h"
#include "app/registry/readtools.h"
#include <QJsonDocument>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace Tokendesk {

namespace {

using Need = FactReader::Need;
using Reason = ProfileProblem::Reason;

void readCredentials(FactReader reader, RegistryProfile &profile)
{
    FactReader token = reader.object(u"token"_s, Need::Required);
    profile.tokenHeader = token.text(u"header"_s, Need::Required).toLatin1();
    profile.tokenScheme = token.text(u"scheme"_s).toLatin1();
    token.done();
    FactReader session = reader.object(u"session"_s);
    profile.sessionCookies = session.texts(u"cookies"_s);
    profile.sessionSendsOrigin = session.flag(u"sendOrigin"_s);
    session.done();
    reader.done();
}

void readFace(FactReader &reader, RegistryProfile &profile)
{
    profile.id = reader.text(u"id"_s, Need::Required);
    static const QRegularExpression idForm(u"^[a-z][a-z0-9-]{0,31}$"_s);
    if (!profile.id.isEmpty() && !idForm.match(profile.id).hasMatch())
        reader.refuse(u"id"_s, Reason::NotAllowed, u"a-z 0-9 -"_s);
    profile.name = reader.text(u"name"_s, Need::Required);
    const QString base = reader.text(u"baseUrl"_s, Need::Required);
    if (const Result<QUrl> url = parseAddress(base))
        profile.baseUrl = *url;
    else if (!base.isEmpty())
        reader.refuse(u"baseUrl"_s, Reason::NotAnAddress, base);
    FactReader mark = reader.object(u"mark"_s);
    profile.markLetter = mark.text(u"letter"_s).left(1);
    profile.markColor = mark.text(u"color"_s);
    static const QRegularExpression colorForm(u"^#[0-9a-fA-F]{6}$"_s);
    if (!profile.markColor.isEmpty() && !colorForm.match(profile.markColor).hasMatch())
        mark.refuse(u"color"_s, Reason::NotAllowed, u"#rrggbb"_s);
    mark.done();
    if (profile.markLetter.isEmpty())
        profile.markLetter = profile.name.left(1).toUpper();
    if (profile.markColor.isEmpty())
        profile.markColor = u"#5b6577"_s;
}

void readWhoami(FactReader reader, RegistryProfile &profile)
{
    for (const auto &[key, access] : {std::pair(u"token"_s, Access::Token), std::pair(u"session"_s, Access::Session)}) {
        if (!reader.has(key))
            continue;
        FactReader whoami = reader.object(key);
        const CallFacts call = readCall(whoami);
        IdentityFacts facts = readIdentity(whoami.object(u"identity"_s, Need::Required));
        facts.call = call;
        facts.call.access = {access};
        facts.forbiddenProves = whoami.flag(u"forbiddenProves"_s);
        whoami.done();
        profile.whoami.insert(access, facts);
    }
    reader.done();
}

RegistryProfile readDocument(FactReader &reader)
{
    RegistryProfile profile;
    readFace(reader, profile);
    readCredentials(reader.object(u"credentials"_s, Need::Required), profile);
    const QList<FactReader> logins = reader.objects(u"login"_s);
    for (const FactReader &login : logins)
        profile.logins.append(readLogin(login));
    if (logins.isEmpty() && (!reader.has(u"login"_s) || reader.raw(u"login"_s).isArray()))
        reader.refuse(u"login"_s, Reason::Missing);
    readWhoami(reader.object(u"whoami"_s), profile);
    readTokenFacts(reader, profile);
    readRecords(reader.object(u"records"_s), profile);
    readDeeds(reader.object(u"calls"_s), profile);
    profile.errors = readErrors(reader.object(u"errors"_s));
    profile.rateLimit = readRateLimit(reader.object(u"rateLimit"_s));
    readTools(reader, profile);
    reader.done();
    return profile;
}

} // namespace

std::optional<RegistryProfile> readProfile(const QByteArray &json, const QString &name, QList<ProfileProblem> *problems)
{
    if (json.size() > largestProfile) {
        problems->append({name, {}, Reason::TooLarge, QString::number(json.size())});
        return {};
    }
    QJsonParseError parsing{};
    const QJsonDocument document = QJsonDocument::fromJson(json, &parsing);
    if (parsing.error != QJsonParseError::NoError) {
        problems->append({name, {}, Reason::NotJson, u"%1 (%2)"_s.arg(parsing.errorString()).arg(parsing.offset)});
        return {};
    }
    QList<ProfileProblem> found;
    FactReader reader(document.object(), {}, &found);
    if (!document.isObject())
        reader.refuse({}, Reason::WrongType, u"{}"_s);
    RegistryProfile profile = readDocument(reader);
    for (ProfileProblem &problem : found)
        problem.file = name;
    *problems += found;
    return found.isEmpty() ? std::optional(profile) : std::nullopt;
}

} // namespace Tokendesk
