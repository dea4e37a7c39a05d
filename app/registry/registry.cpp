// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/registry/registry.h"
#include "app/http/httpclient.h"
#include "app/registry/replyerror.h"
#include "app/registry/tokenlisting.h"
#include "app/registry/wishvalues.h"
#include <QJsonDocument>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace Tokendesk {

namespace {

constexpr qsizetype shownPrefix = 12;
constexpr qsizetype shortestToken = 16;
constexpr qsizetype longestToken = 8192; // no server takes more in a header
constexpr qint64 largestList = 16 * 1024 * 1024; // of a registry that knows no pages

Secret toBody(const QJsonValue &json)
{
    return Secret::take(QJsonDocument(json.toObject()).toJson(QJsonDocument::Compact));
}

/// application/x-www-form-urlencoded, stricter than needed: only letters and digits stand for themselves.
Secret toForm(const QJsonValue &json)
{
    QByteArray body;
    const QJsonObject members = json.toObject();
    for (auto member = members.begin(); member != members.end(); ++member) {
        QByteArray value = QUrl::toPercentEncoding(plainValue(member.value()));
        body += (body.isEmpty() ? "" : "&") + QUrl::toPercentEncoding(member.key()) + '=' + value;
        wipe(value);
    }
    return Secret::take(std::move(body));
}

bool fits(Access access, const Credentials &credentials)
{
    return access == Access::Session ? !credentials.session.isEmpty() : !credentials.token.isEmpty();
}

bool isList(const QString &path, const RegistryProfile &profile)
{
    if (profile.list && path == profile.list->call.path)
        return true;
    return std::any_of(profile.records.cbegin(), profile.records.cend(),
        [&path](const ListFacts &record) { return record.call.path == path; });
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
    request.url = urlOf(facts, values, query);
    if (facts.method == "GET" && isList(facts.path, m_profile))
        request.maxBody = largestList;
    for (const auto &[name, form] : facts.headers) {
        if (const std::optional<QString> value = fillText(form, values))
            request.headers.emplaceBack(name, value->toUtf8());
    }
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
    if (!facts.body.isUndefined()) {
        const QJsonValue body = fillTemplate(facts.body, values);
        request.body = facts.asForm ? toForm(body) : toBody(body);
    }
    if (facts.asForm)
        request.headers.emplaceBack("Content-Type", "application/x-www-form-urlencoded");
    return request;
}

QUrl Registry::urlOf(const CallFacts &facts, const TemplateValues &values, const QUrlQuery &query) const
{
    QUrl url(m_address.toString(QUrl::FullyEncoded) + fillPath(facts.path, values), QUrl::StrictMode);
    QUrlQuery whole;
    for (const auto &[name, form] : facts.query) {
        if (const std::optional<QString> value = fillText(form, values))
            whole.addQueryItem(QString::fromLatin1(QUrl::toPercentEncoding(name)),
                QString::fromLatin1(QUrl::toPercentEncoding(*value)));
    }
    const auto items = query.queryItems(QUrl::FullyEncoded);
    for (const auto &[name, value] : items)
        whole.addQueryItem(name, value);
    if (!whole.isEmpty())
        url.setQuery(whole);
    return url;
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
    whenAnswered(this, ask(facts, credentials, values, query), [this, asked, isWrite](const Result<HttpReply> &reply) {
        if (reply)
            noteLimit(*reply);
        asked.finish(read(reply, isWrite));
    });
    return asked.answer();
}

const RateLimit &Registry::rateLimit() const
{
    return m_limit;
}

void Registry::noteLimit(const HttpReply &reply)
{
    const std::optional<RateLimit> told = rateLimitIn(reply, m_profile.rateLimit, m_clock->now());
    if (!told)
        return;
    m_limit = *told;
    emit rateLimitChanged(m_limit);
}

Answer<HttpReply> Registry::send(const HttpRequest &request)
{
    return m_http->send(request);
}

QDateTime Registry::now() const
{
    return m_clock->now();
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
    Identity somebody; // a registry that does not say who: then where
    somebody.name = m_address.host();
    whenAnswered(
        this, call(facts->call, credentials), [asked, somebody, facts = *facts](const Result<QJsonValue> &json) {
            if (!json && json.error().kind == Error::Kind::Forbidden && facts.forbiddenProves)
                return asked.finish(somebody);
            if (!json)
                return asked.finish(failure(json.error()));
            if (!facts.saysWho())
                return asked.finish(somebody);
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

TokenListing *Registry::list(const Credentials &credentials, const QList<Organisation> &organisations)
{
    return new TokenListing(this, credentials, organisations);
}

Answer<CreatedToken> Registry::create(const Credentials &credentials, const TokenWish &wish)
{
    if (!m_profile.create || !m_profile.list)
        return answered<CreatedToken>(failure(Error::Kind::NotOffered));
    if (const QString flaw = flawOf(wish, m_profile); !flaw.isEmpty())
        return answered<CreatedToken>(failure(Error::Kind::InvalidInput, flaw));
    Asked<CreatedToken> asked;
    const TemplateValues values = wishValues(wish, m_profile, m_clock->now());
    TokenWish kept = wish;
    kept.secrets.clear(); // they were asked for this one request
    whenAnswered(
        this, call(*m_profile.create, credentials, values), [this, asked, kept](const Result<QJsonValue> &json) {
            asked.finish(json ? createdFrom(*json, kept) : Result<CreatedToken>(failure(json.error())));
        });
    return asked.answer();
}

Result<CreatedToken> Registry::createdFrom(const QJsonValue &answer, const TokenWish &wish) const
{
    QByteArray text = textAt(answer, m_profile.createdSecret).toUtf8();
    const bool isToken = text.size() >= shortestToken && text.size() <= longestToken
        && std::all_of(text.cbegin(), text.cend(), [](char c) { return c >= 0x21 && c <= 0x7e; });
    const QJsonValue described = objectAt(answer, m_profile.createdToken);
    Result<Token> token = tokenFromJson(described.isUndefined() ? answer : described, m_profile);
    if (!isToken || !token) {
        wipe(text);
        return failure(Error{.kind = Error::Kind::UnreadableReply,
            .detail = isToken ? u"no id"_s : u"no token text"_s,
            .mayHaveArrived = true});
    }
    const Secret secret = Secret::take(std::move(text));
    // Some registries show the text in the same place as the list's first characters.
    if (!token->prefix.isEmpty() && secret.startsWith(token->prefix.toUtf8()))
        token->prefix = token->prefix.left(std::min<qsizetype>(shownPrefix, secret.size() / 4));
    if (token->name.isEmpty())
        token->name = wish.name;
    if (token->organisation.isEmpty())
        token->organisation = wish.organisation;
    return CreatedToken{*token, secret};
}

Answer<void> Registry::revoke(const Credentials &credentials, const QString &tokenId, const QString &organisation)
{
    if (!m_profile.revoke)
        return answered<void>(failure(Error::Kind::NotOffered));
    Asked<void> asked;
    const TemplateValues values{{u"id"_s, tokenId}, {u"organisation"_s, organisation}};
    whenAnswered(this, call(*m_profile.revoke, credentials, values), [asked](const Result<QJsonValue> &json) {
        asked.finish(json ? Result<void>() : Result<void>(failure(json.error())));
    });
    return asked.answer();
}

Answer<Token> Registry::update(
    const Credentials &credentials, const QString &tokenId, const TokenChange &change, const QString &organisation)
{
    if (!m_profile.update || !m_profile.list)
        return answered<Token>(failure(Error::Kind::NotOffered));
    TemplateValues values = changeValues(change, m_profile, m_clock->now());
    values.insert(u"id"_s, tokenId);
    values.insert(u"organisation"_s, organisation);
    Asked<Token> asked;
    whenAnswered(this, call(*m_profile.update, credentials, values), [this, asked](const Result<QJsonValue> &json) {
        asked.finish(json ? tokenFromJson(*json, m_profile) : Result<Token>(failure(json.error())));
    });
    return asked.answer();
}

} // namespace Tokendesk
