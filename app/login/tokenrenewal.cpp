// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/login/tokenrenewal.h"
#include "app/login/login.h"
#include "app/registry/replyerror.h"

using namespace Qt::StringLiterals;

namespace Tokendesk {

namespace {

Result<Credentials> over(const QString &detail)
{
    return failure(Error::Kind::GrantOver, detail);
}

} // namespace

TokenRenewal::TokenRenewal(Registry *registry, const LoginFacts &facts, QObject *parent)
    : QObject(parent), m_registry(registry), m_facts(facts), m_server(new OAuthServer(registry, facts.oauth, this))
{
}

Answer<Credentials> TokenRenewal::renew(const Secret &refreshToken)
{
    Asked<Credentials> asked;
    whenAnswered(this, ask(refreshToken), [this, asked](const Result<HttpReply> &reply) { asked.finish(read(reply)); });
    return asked.answer();
}

Answer<HttpReply> TokenRenewal::ask(const Secret &refreshToken)
{
    if (m_facts.oauth.clientId.isEmpty())
        return m_registry->ask(m_facts.refresh, {}, {{u"refreshToken"_s, QString::fromUtf8(refreshToken.reveal())}});
    return thenAsk<HttpReply>(this, m_server->places(), [this, refreshToken](const Result<OAuthPlaces> &places) {
        if (!places)
            return answered<HttpReply>(failure(places.error()));
        return m_server->post(
            places->token, {{"grant_type", OAuthServer::plain(u"refresh_token"_s)}, {"refresh_token", refreshToken}});
    });
}

Result<Credentials> TokenRenewal::read(const Result<HttpReply> &reply) const
{
    if (!reply && reply.error().mayHaveArrived)
        return over(u"lost answer"_s);
    if (!reply)
        return failure(reply.error());
    if (reply->status >= 400)
        return failure(refusal(*reply));
    if (m_facts.oauth.clientId.isEmpty()) {
        const Result<QJsonValue> json = jsonOf(*reply);
        Credentials credentials = credentialsIn(json ? *json : QJsonValue(), m_facts, m_registry->now());
        return credentials.token.isEmpty() ? over(u"no token"_s) : Result<Credentials>(credentials);
    }
    const Result<Granted> granted = grantedFrom(*reply, m_registry->now());
    return granted ? Result<Credentials>(granted->credentials) : over(granted.error().detail);
}

Error TokenRenewal::refusal(const HttpReply &reply) const
{
    const QString word = m_facts.oauth.clientId.isEmpty() ? QString() : oauthErrorIn(reply);
    const bool isNo = word.isEmpty() ? QList{400, 401, 403}.contains(reply.status) : word == "invalid_grant"_L1;
    // 503 says that it was not looked at (RFC 9110 15.6.4). Any other 5xx may come from a gateway before a server that
    // went on.
    const bool isUnknown = reply.status >= 500 && reply.status != 503;
    Error error = m_registry->errorIn(reply);
    error.mayHaveArrived = false;
    if (isNo || isUnknown)
        error.kind = Error::Kind::GrantOver;
    return error;
}

} // namespace Tokendesk
