// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/registry/readlogin.h"
#include "app/http/address.h"
#include "app/registry/factnames.h"
#include "app/registry/readcalls.h"
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace Tokendesk {

namespace {

using Need = FactReader::Need;
using Reason = ProfileProblem::Reason;

LoginFacts::Shape readShape(FactReader reader)
{
    LoginFacts::Shape shape;
    shape.code = reader.pointers(u"code"_s, Need::Required);
    shape.userCode = reader.pointers(u"userCode"_s);
    shape.page = reader.pointers(u"page"_s);
    shape.pageTemplate = reader.text(u"pageTemplate"_s);
    if (shape.page.isEmpty() && shape.pageTemplate.isEmpty())
        reader.refuse(u"page"_s, Reason::Missing);
    shape.exchange = reader.raw(u"exchange"_s);
    reader.done();
    return shape;
}

/// Of a server: absolute, or a path from the registry's address.
QString readPlace(FactReader &reader, const QString &key, Need need = Need::Optional)
{
    const QString place = reader.text(key, need);
    if (!place.isEmpty() && !place.startsWith(u'/') && !parseAddress(place))
        reader.refuse(key, Reason::NotAnAddress, place);
    return place;
}

QHash<QString, QString> readTexts(FactReader reader)
{
    QHash<QString, QString> texts;
    const QStringList names = reader.keys();
    for (const QString &name : names)
        texts.insert(name, reader.text(name));
    return texts;
}

OAuthFacts readOAuth(FactReader reader, LoginFacts::Flow flow)
{
    OAuthFacts oauth;
    oauth.metadata = readPlace(reader, u"metadata"_s);
    const Need need = oauth.metadata.isEmpty() ? Need::Required : Need::Optional;
    const auto needIf = [need](bool wanted) {
        return wanted ? need : Need::Optional;
    };
    oauth.issuer = readPlace(reader, u"issuer"_s);
    oauth.clientId = reader.text(u"clientId"_s, Need::Required);
    oauth.scopes = reader.texts(u"scopes"_s);
    oauth.authorization = readPlace(reader, u"authorization"_s, needIf(flow == LoginFacts::Flow::AuthorizationCode));
    oauth.device = readPlace(reader, u"device"_s, needIf(flow == LoginFacts::Flow::DeviceCode));
    oauth.token = readPlace(reader, u"token"_s, need);
    oauth.revocation = readPlace(reader, u"revocation"_s);
    oauth.redirectPath = reader.text(u"redirectPath"_s);
    static const QRegularExpression pathForm(u"^/[A-Za-z0-9._~/-]{0,100}$"_s);
    if (!oauth.redirectPath.isEmpty() && !pathForm.match(oauth.redirectPath).hasMatch())
        reader.refuse(u"redirectPath"_s, Reason::NotAllowed, u"/callback"_s);
    oauth.jsonBody = namedFact<bool>(reader, u"body"_s, {{"form"_L1, false}, {"json"_L1, true}}, false);
    oauth.namesIssuer = reader.flag(u"namesIssuer"_s);
    oauth.parameters = readTexts(reader.object(u"parameters"_s));
    reader.done();
    return oauth;
}

SecondStepFacts readSecondStep(FactReader reader)
{
    SecondStepFacts step;
    step.when = reader.pointers(u"when"_s, Need::Required);
    step.ticket = reader.pointers(u"ticket"_s);
    step.cookies = reader.texts(u"cookies"_s);
    for (const auto &[key, call] : {std::pair(u"code"_s, &step.code), std::pair(u"recovery"_s, &step.recovery)}) {
        if (!reader.has(key) && key != "code"_L1)
            continue;
        FactReader one = reader.object(key, Need::Required);
        *call = readCall(one);
        call->access.clear();
        one.done();
    }
    reader.done();
    return step;
}

void readPollLogin(FactReader &reader, LoginFacts &login)
{
    const QList<FactReader> shapes = reader.objects(u"shapes"_s);
    for (const FactReader &shape : shapes)
        login.shapes.append(readShape(shape));
    if (shapes.isEmpty())
        reader.refuse(u"shapes"_s, Reason::Missing);
    login.exchange = readRequest(reader, u"exchange"_s, Need::Required);
    login.exchangeQuery = readTexts(reader.object(u"exchangeQuery"_s));
    login.pendingStatus = reader.numbers(u"pendingStatus"_s, 200, 499);
    login.outcome = reader.pointers(u"outcome"_s);
    login.doneWords = reader.texts(u"doneWords"_s, login.outcome.isEmpty() ? Need::Optional : Need::Required);
    login.pendingWords = reader.texts(u"pendingWords"_s);
    login.interval = reader.number(u"interval"_s, 1, 60, 5);
    login.timeout = reader.number(u"timeout"_s, 10, 1800, 300);
    login.token = reader.pointers(u"token"_s, Need::Required);
    login.tokenName = reader.text(u"tokenName"_s);
}

void readPasswordLogin(FactReader &reader, LoginFacts &login)
{
    if (login.flow == LoginFacts::Flow::TokenPassword) {
        login.token = reader.pointers(u"token"_s, Need::Required);
        login.refreshToken = reader.pointers(u"refreshToken"_s);
        login.expiresIn = reader.pointers(u"expiresIn"_s);
        login.tokenName = reader.text(u"tokenName"_s);
        if (reader.has(u"refresh"_s)) {
            FactReader refresh = reader.object(u"refresh"_s);
            login.refresh = readCall(refresh);
            login.refresh.access.clear();
            refresh.done();
        }
    }
    login.sendsBasic = reader.flag(u"sendsBasic"_s);
    if (reader.has(u"secondStep"_s))
        login.secondStep = readSecondStep(reader.object(u"secondStep"_s));
    login.identity = readIdentity(reader.object(u"identity"_s));
    login.signOut = readRequest(reader, u"signOut"_s, Need::Optional);
}

} // namespace

LoginFacts readLogin(FactReader reader)
{
    using Flow = LoginFacts::Flow;
    LoginFacts login;
    login.flow = namedFact<Flow>(reader, u"flow"_s,
        {{"paste"_L1, Flow::Paste}, {"browserPoll"_L1, Flow::BrowserPoll},
            {"sessionPassword"_L1, Flow::SessionPassword}, {"tokenPassword"_L1, Flow::TokenPassword},
            {"deviceCode"_L1, Flow::DeviceCode}, {"authorizationCode"_L1, Flow::AuthorizationCode}},
        Flow::Paste, Need::Required);
    const bool isPassword = login.flow == Flow::SessionPassword || login.flow == Flow::TokenPassword;
    if (login.flow == Flow::BrowserPoll || isPassword) {
        login.start = readCall(reader);
        login.start.access.clear(); // who logs in has nothing to show yet
    }
    if (login.flow == Flow::BrowserPoll)
        readPollLogin(reader, login);
    else if (isPassword)
        readPasswordLogin(reader, login);
    else if (login.flow != Flow::Paste)
        login.oauth = readOAuth(reader.object(u"oauth"_s, Need::Required), login.flow);
    reader.done();
    return login;
}

} // namespace Tokendesk
