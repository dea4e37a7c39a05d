// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/registry/registry.h"
#include "app/http/httpclient.h"
#include "app/registry/replyerror.h"
#include "app/registry/tokenlisting.h"
#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace Tokendesk {

namespace {

constexpr int secondsPerDay = 86400;

Secret toBody(const QJsonValue &json)
{
    return Secret::take(QJsonDocument(json.toObject()).toJson(QJsonDocument::Compact));
}

bool fits(Access access, const Credentials &credentials)
{
    return access == Access::Session ? !credentials.session.isEmpty() : !credentials.token.isEmpty();
}

} // namespace

Registry::Registry(
    HttpClient *http, const Clock *clock, const RegistryProfile &profile, const QUrl &address, QObject *parent)
    : QObject(parent), m_http(http), m_clock(clock), m_profile(profile), m_address(address)
{
}

const RegistryProfile &Registry::profile() const
{
    return m_profile;
}

QUrl Registry::address() const
{
    return m_address;
}

Origin Registry::origin() const
{
    return Origin::of(m_address);
}

std::optional<Credential> Registry::credential(Access access, const Credentials &credentials) const
{
    if (!fits(access, credentials))
        return {};
    if (access == Access::Session)
        return Credential{credentials.session, origin(), "Cookie", {}};
    const QByteArray scheme = m_profile.tokenScheme.isEmpty() ? QByteArray() : m_profile.tokenScheme + ' ';
    return Credential{credentials.token, origin(), m_profile.tokenHeader, scheme};
}

Result<HttpRequest> Registry::request(
    const CallFacts &facts, const Credentials &credentials, const TemplateValues &values, const QUrlQuery &query) const
{
    HttpRequest request;
    request.method = facts.method;
    request.url = QUrl(m_address.toString(QUrl::FullyEncoded) + fillPath(facts.path, values), QUrl::StrictMode);
    if (!query.isEmpty())
        request.url.setQuery(query);
    for (const Access access : facts.access) {
        if (request.credential || !fits(access, credentials))
            continue;
        request.credential = credential(access, credentials);
        // A cookie is believed only together with the registry's own origin (forged requests).
        if (access == Access::Session && m_profile.sessionSendsOrigin && facts.method != "GET")
            request.headers.emplaceBack("Origin", origin().toHeader());
    }
    if (!request.credential && !facts.access.isEmpty())
        return failure(facts.access.contains(Access::Session) && !credentials.token.isEmpty()
                ? Error::Kind::NeedsSession
                : Error::Kind::NotSignedIn);
    const QJsonValue body = facts.body.isUndefined() ? facts.body : fillTemplate(facts.body, values);
    if (!facts.body.isUndefined())
        request.body = toBody(body);
    return request;
}

Result<QJsonValue> Registry::read(const Result<HttpReply> &reply, bool isWrite) const
{
    if (!reply)
        return failure(reply.error());
    if (reply->status >= 400) {
        Error error = errorOf(*reply, m_profile, m_clock->now());
        error.mayHaveArrived = error.mayHaveArrived && isWrite;
        return failure(std::move(error));
    }
    if (reply->status == 204 || (isWrite && reply->body.isEmpty()))
        return QJsonValue(QJsonObject());
    Result<QJsonValue> json = jsonOf(*reply);
    if (!json) {
        Error error = json.error();
        error.mayHaveArrived = isWrite;
        return failure(std::move(error));
    }
    return json;
}

Answer<HttpReply> Registry::ask(
    const CallFacts &facts, const Credentials &credentials, const TemplateValues &values, const QUrlQuery &query)
{
    const Result<HttpRequest> ready = request(facts, credentials, values, query);
    return ready ? m_http->send(*ready) : answered<HttpReply>(failure(ready.error()));
}

Answer<QJsonValue> Registry::call(
    const CallFacts &facts, const Credentials &credentials, const TemplateValues &values, const QUrlQuery &query)
{
    const bool isWrite = facts.method != "GET";
    Asked<QJsonValue> asked;
    whenAnswered(this, ask(facts, credentials, values, query),
        [this, asked, isWrite](const Result<HttpReply> &reply) { asked.finish(read(reply, isWrite)); });
    return asked.answer();
}

Error Registry::errorIn(const HttpReply &reply) const
{
    return errorOf(reply, m_profile, m_clock->now());
}

Answer<Identity> Registry::whoami(const Credentials &credentials)
{
    Access access = Access::Session;
    if (!fits(access, credentials) || !m_profile.whoami.contains(access))
        access = Access::Token;
    const auto facts = m_profile.whoami.constFind(access);
    if (facts == m_profile.whoami.cend())
        return answered<Identity>(failure(Error::Kind::NotOffered));
    Asked<Identity> asked;
    whenAnswered(this, call(facts->call, credentials), [asked, facts = *facts](const Result<QJsonValue> &json) {
        if (!json)
            return asked.finish(failure(json.error()));
        // better-auth answers 200 with null when nobody is signed in.
        if (json->isNull())
            return asked.finish(failure(Error::Kind::NotSignedIn));
        const Identity identity = identityFromJson(*json, facts);
        if (identity == Identity())
            return asked.finish(failure(Error::Kind::UnreadableReply, u"no identity"_s));
        asked.finish(identity);
    });
    return asked.answer();
}

TokenListing *Registry::list(const Credentials &credentials)
{
    return new TokenListing(this, credentials);
}

TemplateValues Registry::wishValues(const TokenWish &wish) const
{
    TemplateValues values{{u"name"_s, wish.name}};
    if (!wish.unrestricted && !wish.scopes.isEmpty())
        values.insert(u"scopes"_s, QJsonArray::fromStringList(wish.scopes));
    if (wish.days > 0) {
        values.insert(u"expiresInSeconds"_s, qint64(wish.days) * secondsPerDay);
        values.insert(u"expiresInDays"_s, wish.days);
        values.insert(u"expires"_s, m_clock->now().addDays(wish.days).toString(Qt::ISODate));
    }
    return values;
}

Answer<CreatedToken> Registry::create(const Credentials &credentials, const TokenWish &wish)
{
    if (!m_profile.create || !m_profile.list)
        return answered<CreatedToken>(failure(Error::Kind::NotOffered));
    if (wish.scopes.isEmpty() && !wish.unrestricted && m_profile.scopesEmptyMeansAll)
        return answered<CreatedToken>(failure(Error::Kind::InvalidInput, u"scopes"_s));
    Asked<CreatedToken> asked;
    whenAnswered(this, call(*m_profile.create, credentials, wishValues(wish)),
        [this, asked, wish](const Result<QJsonValue> &json) {
            asked.finish(json ? createdFrom(*json, wish) : Result<CreatedToken>(failure(json.error())));
        });
    return asked.answer();
}

Result<CreatedToken> Registry::createdFrom(const QJsonValue &answer, const TokenWish &wish) const
{
    QByteArray text = textAt(answer, m_profile.createdSecret).toUtf8();
    const bool isToken = text.size() >= 16 && text.size() <= 2048
        && std::all_of(text.cbegin(), text.cend(), [](char c) { return c >= 0x21 && c <= 0x7e; });
    Result<Token> token = tokenFromJson(answer, m_profile);
    if (!isToken || !token) {
        wipe(text);
        return failure(Error{.kind = Error::Kind::UnreadableReply,
            .detail = isToken ? u"no id"_s : u"no token text"_s,
            .mayHaveArrived = true});
    }
    if (token->name.isEmpty())
        token->name = wish.name;
    return CreatedToken{*token, Secret::take(std::move(text))};
}

Answer<void> Registry::revoke(const Credentials &credentials, const QString &tokenId)
{
    if (!m_profile.revoke)
        return answered<void>(failure(Error::Kind::NotOffered));
    Asked<void> asked;
    whenAnswered(
        this, call(*m_profile.revoke, credentials, {{u"id"_s, tokenId}}), [asked](const Result<QJsonValue> &json) {
            asked.finish(json ? Result<void>() : Result<void>(failure(json.error())));
        });
    return asked.answer();
}

Answer<Token> Registry::update(const Credentials &credentials, const QString &tokenId, const TokenChange &change)
{
    if (!m_profile.update || !m_profile.list)
        return answered<Token>(failure(Error::Kind::NotOffered));
    TemplateValues values{{u"id"_s, tokenId}};
    if (change.name)
        values.insert(u"name"_s, *change.name);
    if (change.enabled)
        values.insert(u"enabled"_s, *change.enabled);
    if (change.days)
        values.insert(u"expiresInSeconds"_s, qint64(*change.days) * secondsPerDay);
    Asked<Token> asked;
    whenAnswered(this, call(*m_profile.update, credentials, values), [this, asked](const Result<QJsonValue> &json) {
        asked.finish(json ? tokenFromJson(*json, m_profile) : Result<Token>(failure(json.error())));
    });
    return asked.answer();
}

} // namespace Tokendesk
