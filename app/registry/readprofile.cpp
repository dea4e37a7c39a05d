// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/http/address.h"
#include "app/registry/factreader.h"
#include "app/registry/registryprofile.h"
#include <QJsonDocument>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace Tokendesk {

namespace {

using Need = FactReader::Need;
using Reason = ProfileProblem::Reason;

constexpr qsizetype largestFile = 1024 * 1024;

template <typename T>
using Names = std::initializer_list<std::pair<QLatin1StringView, T>>;

/// The value that a name stands for; a problem with the names that are allowed if there is none.
template <typename T>
T named(FactReader &reader, const QString &key, const Names<T> &names, T otherwise, Need need = Need::Optional)
{
    const QString name = reader.text(key, need);
    if (name.isEmpty())
        return otherwise;
    QStringList allowed;
    for (const auto &[known, value] : names) {
        if (name == known)
            return value;
        allowed.append(known);
    }
    reader.refuse(key, Reason::NotAllowed, allowed.join(u", "_s));
    return otherwise;
}

CallFacts readRequest(FactReader &reader, const QString &key, Need need)
{
    CallFacts call;
    const QString request = reader.text(key, need);
    if (request.isEmpty())
        return call;
    static const QRegularExpression form(u"^(GET|POST|PUT|PATCH|DELETE) (/[^\\s?#]*)$"_s);
    const QRegularExpressionMatch match = form.match(request);
    if (!match.hasMatch())
        reader.refuse(key, Reason::NotARequest, request);
    call.method = match.captured(1).toLatin1();
    call.path = match.captured(2);
    return call;
}

QList<Access> readAccess(FactReader &reader)
{
    QList<Access> list;
    const QStringList names = reader.texts(u"access"_s);
    for (const QString &name : names) {
        if (name != "token"_L1 && name != "session"_L1)
            reader.refuse(u"access"_s, Reason::NotAllowed, u"token, session"_s);
        list.append(name == "session"_L1 ? Access::Session : Access::Token);
    }
    return list.isEmpty() ? QList<Access>{Access::Token} : list;
}

/// request, body and access of a call; the caller reads what else there is and says done().
CallFacts readCall(FactReader &reader)
{
    CallFacts call = readRequest(reader, u"request"_s, Need::Required);
    call.access = readAccess(reader);
    call.body = reader.raw(u"body"_s);
    if (!call.body.isUndefined() && !call.body.isObject())
        reader.refuse(u"body"_s, Reason::WrongType, u"{}"_s);
    return call;
}

PagingFacts readPaging(FactReader reader)
{
    using Kind = PagingFacts::Kind;
    PagingFacts paging;
    paging.kind = named<Kind>(reader, u"kind"_s,
        {{"none"_L1, Kind::None}, {"offset"_L1, Kind::Offset}, {"page"_L1, Kind::Page}, {"cursor"_L1, Kind::Cursor}},
        Kind::None);
    paging.size = reader.number(u"size"_s, 1, 10000, 100);
    paging.first = reader.number(u"first"_s, 0, 1, 0);
    const Need need = paging.kind == Kind::None ? Need::Optional : Need::Required;
    paging.sizeParameter = reader.text(u"sizeParameter"_s);
    paging.positionParameter = reader.text(u"positionParameter"_s, need);
    paging.total = reader.pointers(u"total"_s);
    paging.next = reader.pointers(u"next"_s, paging.kind == Kind::Cursor ? Need::Required : Need::Optional);
    reader.done();
    return paging;
}

ListFacts readList(FactReader reader, const QStringList &neededFields)
{
    ListFacts list;
    list.call = readCall(reader);
    list.items = reader.pointers(u"items"_s, Need::Required).value(0);
    list.paging = readPaging(reader.object(u"paging"_s));
    list.filters = reader.texts(u"filters"_s);
    FactReader query = reader.object(u"query"_s);
    const QStringList names = query.keys();
    for (const QString &name : names)
        list.query.addQueryItem(name, query.text(name));
    FactReader fields = reader.object(u"fields"_s, Need::Required);
    const QStringList keys = fields.keys();
    for (const QString &key : keys)
        list.fields.insert(key, fields.pointers(key));
    for (const QString &key : neededFields) {
        if (!list.fields.contains(key))
            fields.refuse(key, Reason::Missing);
    }
    reader.done();
    return list;
}

void readIdentity(FactReader reader, IdentityFacts &facts)
{
    facts.userId = reader.pointers(u"userId"_s);
    facts.name = reader.pointers(u"name"_s);
    facts.email = reader.pointers(u"email"_s);
    reader.done();
}

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
    oauth.jsonBody = named<bool>(reader, u"body"_s, {{"form"_L1, false}, {"json"_L1, true}}, false);
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
    readIdentity(reader.object(u"identity"_s), login.identity);
    login.signOut = readRequest(reader, u"signOut"_s, Need::Optional);
}

LoginFacts readLogin(FactReader reader)
{
    using Flow = LoginFacts::Flow;
    LoginFacts login;
    login.flow = named<Flow>(reader, u"flow"_s,
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

TokenFormat readTokenFormat(FactReader reader)
{
    using Kind = TokenFormat::Kind;
    TokenFormat format;
    format.prefix = reader.text(u"prefix"_s, Need::Required);
    format.kind = named<Kind>(reader, u"kind"_s,
        {{"live"_L1, Kind::Live}, {"test"_L1, Kind::Test}, {"legacy"_L1, Kind::Legacy}, {"service"_L1, Kind::Service}},
        Kind::Live);
    format.length = reader.number(u"length"_s, 0, 4096, 0);
    format.alphabet = reader.text(u"alphabet"_s);
    if (!QRegularExpression(u'[' + format.alphabet + u']').isValid() && !format.alphabet.isEmpty())
        reader.refuse(u"alphabet"_s, Reason::NotAllowed, u"A-Za-z0-9_-"_s);
    reader.done();
    return format;
}

void readScopes(FactReader &reader, RegistryProfile &profile)
{
    const QList<FactReader> scopes = reader.objects(u"scopes"_s);
    for (FactReader scope : scopes) {
        ScopeFacts facts;
        facts.id = scope.text(u"id"_s, Need::Required);
        facts.title = scope.text(u"title"_s);
        facts.meaning = scope.text(u"meaning"_s);
        facts.risk = named<Risk>(
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
}

ExpiryFacts readExpiry(FactReader reader)
{
    using Form = ExpiryFacts::Form;
    ExpiryFacts expiry;
    expiry.form = named<Form>(reader, u"form"_s,
        {{"none"_L1, Form::None}, {"seconds"_L1, Form::Seconds}, {"days"_L1, Form::Days},
            {"rfc3339"_L1, Form::Rfc3339}},
        Form::None);
    expiry.minDays = reader.number(u"minDays"_s, 1, 3650, 1);
    expiry.maxDays = reader.number(u"maxDays"_s, expiry.minDays, 3650, 365);
    expiry.choices = reader.numbers(u"choices"_s, expiry.minDays, expiry.maxDays);
    expiry.defaultDays = reader.number(u"defaultDays"_s, 0, expiry.maxDays, 0);
    expiry.optional = reader.flag(u"optional"_s);
    reader.done();
    return expiry;
}

void readTokens(FactReader reader, RegistryProfile &profile)
{
    FactReader name = reader.object(u"name"_s);
    profile.nameMin = name.number(u"min"_s, 0, 1, 0);
    profile.nameMax = name.number(u"max"_s, 1, 1000, 100);
    name.done();
    if (reader.has(u"list"_s))
        profile.list = readList(reader.object(u"list"_s), {u"id"_s});
    if (reader.has(u"create"_s)) {
        FactReader create = reader.object(u"create"_s);
        profile.create = readCall(create);
        profile.createdSecret = create.pointers(u"secret"_s, Need::Required);
        create.done();
    }
    if (reader.has(u"revoke"_s)) {
        FactReader revoke = reader.object(u"revoke"_s);
        profile.revoke = readCall(revoke);
        profile.revokeConsequence = revoke.text(u"consequence"_s);
        revoke.done();
    }
    if (reader.has(u"update"_s)) {
        FactReader update = reader.object(u"update"_s);
        profile.update = readCall(update);
        update.done();
    }
    reader.done();
}

void readErrors(FactReader reader, ErrorFacts &errors)
{
    using Kind = Error::Kind;
    errors.message = reader.pointers(u"message"_s);
    errors.code = reader.pointers(u"code"_s);
    FactReader codes = reader.object(u"codes"_s);
    const QStringList names = codes.keys();
    for (const QString &name : names) {
        errors.codes.insert(name,
            named<Kind>(codes, name,
                {{"notSignedIn"_L1, Kind::NotSignedIn}, {"needsSession"_L1, Kind::NeedsSession},
                    {"forbidden"_L1, Kind::Forbidden}, {"notFound"_L1, Kind::NotFound}, {"rejected"_L1, Kind::Rejected},
                    {"scopesRefused"_L1, Kind::ScopesRefused}, {"tooManyRequests"_L1, Kind::TooManyRequests},
                    {"serverFault"_L1, Kind::ServerFault}},
                Kind::Rejected));
    }
    errors.unauthorizedMayMeanLimit = reader.flag(u"unauthorizedMayMeanLimit"_s);
    reader.done();
}

void readRateLimit(FactReader reader, RateLimitFacts &facts)
{
    facts.limit = reader.text(u"limit"_s).toLatin1();
    facts.remaining = reader.text(u"remaining"_s).toLatin1();
    facts.reset = reader.text(u"reset"_s).toLatin1();
    const QStringList headers = reader.texts(u"retryAfter"_s);
    for (const QString &header : headers)
        facts.retryAfter.append(header.toLatin1());
    facts.retryAfterField = reader.pointers(u"retryAfterField"_s);
    reader.done();
}

CliFileFacts readCliFile(FactReader reader)
{
    using Form = CliFileFacts::Form;
    CliFileFacts file;
    file.path = reader.text(u"path"_s);
    if (!file.path.isEmpty() && !file.path.startsWith(u"~/"_s))
        reader.refuse(u"path"_s, Reason::NotAllowed, u"~/…"_s);
    file.form = named<Form>(reader, u"form"_s, {{"json"_L1, Form::Json}, {"npmrc"_L1, Form::Npmrc}}, Form::Json);
    const bool needsPointer = !file.path.isEmpty() && file.form == Form::Json;
    file.token = reader.pointers(u"token"_s, needsPointer ? Need::Required : Need::Optional);
    file.registry = reader.pointers(u"registry"_s);
    file.otherSecrets = reader.pointers(u"otherSecrets"_s);
    file.goesWithToken = reader.flag(u"goesWithToken"_s);
    reader.done();
    return file;
}

/// A registry that says nothing else gives its token in the variable that its tools read.
RunFacts readRun(FactReader reader, const QString &environment)
{
    RunFacts run;
    run.programs = reader.texts(u"programs"_s);
    FactReader variables = reader.object(u"variables"_s);
    const QStringList names = variables.keys();
    for (const QString &name : names) {
        if (name.isEmpty() || name.contains(u'='))
            variables.refuse(name, Reason::NotAllowed, u"NAME"_s);
        run.variables.append({name, variables.text(name)});
    }
    if (names.isEmpty() && !environment.isEmpty())
        run.variables.append({environment, u"{token}"_s});
    reader.done();
    return run;
}

void readPlaces(FactReader &reader, RegistryProfile &profile)
{
    profile.environment = reader.text(u"environment"_s);
    profile.run = readRun(reader.object(u"run"_s), profile.environment);
    profile.cliFile = readCliFile(reader.object(u"cliFile"_s));
    const QList<FactReader> snippets = reader.objects(u"snippets"_s);
    for (FactReader snippet : snippets) {
        profile.snippets.append({snippet.text(u"title"_s, Need::Required), snippet.text(u"text"_s, Need::Required),
            snippet.text(u"note"_s)});
        snippet.done();
    }
    FactReader web = reader.object(u"web"_s);
    profile.tokensPage = web.text(u"tokens"_s);
    web.done();
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
        IdentityFacts facts;
        facts.call = readCall(whoami);
        facts.call.access = {access};
        readIdentity(whoami.object(u"identity"_s, Need::Required), facts);
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
    const QList<FactReader> formats = reader.objects(u"tokenFormats"_s);
    for (const FactReader &format : formats)
        profile.tokenFormats.append(readTokenFormat(format));
    const QList<FactReader> logins = reader.objects(u"login"_s);
    for (const FactReader &login : logins)
        profile.logins.append(readLogin(login));
    if (logins.isEmpty() && (!reader.has(u"login"_s) || reader.raw(u"login"_s).isArray()))
        reader.refuse(u"login"_s, Reason::Missing);
    readWhoami(reader.object(u"whoami"_s), profile);
    readScopes(reader, profile);
    profile.expiry = readExpiry(reader.object(u"expiry"_s));
    readTokens(reader.object(u"tokens"_s, Need::Required), profile);
    FactReader records = reader.object(u"records"_s);
    const QStringList recordNames = records.keys();
    for (const QString &name : recordNames)
        profile.records.insert(name, readList(records.object(name), {u"id"_s}));
    FactReader calls = reader.object(u"calls"_s);
    const QStringList callNames = calls.keys();
    for (const QString &name : callNames) {
        FactReader call = calls.object(name);
        profile.calls.insert(name, readCall(call));
        call.done();
    }
    readErrors(reader.object(u"errors"_s), profile.errors);
    readRateLimit(reader.object(u"rateLimit"_s), profile.rateLimit);
    readPlaces(reader, profile);
    reader.done();
    return profile;
}

} // namespace

std::optional<RegistryProfile> readProfile(const QByteArray &json, const QString &name, QList<ProfileProblem> *problems)
{
    if (json.size() > largestFile) {
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
