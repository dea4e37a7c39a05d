// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/login/oauthserver.h"
#include "app/registry/replyerror.h"
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace Tokendesk {

OAuthServer::OAuthServer(Registry *registry, const OAuthFacts &facts, QObject *parent)
    : QObject(parent), m_registry(registry), m_facts(facts)
{
}

const OAuthFacts &OAuthServer::facts() const
{
    return m_facts;
}

QUrl OAuthServer::absolute(const QString &place) const
{
    if (place.isEmpty())
        return {};
    return QUrl(
        place.startsWith(u'/') ? m_registry->address().toString(QUrl::FullyEncoded) + place : place, QUrl::StrictMode);
}

QString OAuthServer::issuer() const
{
    return m_facts.issuer.isEmpty() ? m_registry->address().toString(QUrl::FullyEncoded)
                                    : absolute(m_facts.issuer).toString(QUrl::FullyEncoded);
}

Answer<OAuthPlaces> OAuthServer::places()
{
    if (m_places)
        return answered<OAuthPlaces>(*m_places);
    if (m_facts.metadata.isEmpty()) {
        OAuthPlaces none;
        none.issuer = issuer();
        return answered<OAuthPlaces>(completed(none));
    }
    const HttpRequest request{.method = "GET", .url = absolute(m_facts.metadata)};
    Asked<OAuthPlaces> asked;
    whenAnswered(this, m_registry->send(request), [this, asked](const Result<HttpReply> &reply) {
        const Result<QJsonValue> json = m_registry->read(reply, false);
        const Result<OAuthPlaces> found
            = completed(json ? placesFrom(*json, issuer()) : Result<OAuthPlaces>(failure(json.error())));
        if (found)
            m_places = *found;
        asked.finish(found);
    });
    return asked.answer();
}

/// What the profile says counts before what the document says.
Result<OAuthPlaces> OAuthServer::completed(const Result<OAuthPlaces> &found) const
{
    if (!found)
        return found;
    OAuthPlaces places = *found;
    for (const auto &[said, place] :
        {std::pair(m_facts.authorization, &places.authorization), std::pair(m_facts.token, &places.token),
            std::pair(m_facts.device, &places.device), std::pair(m_facts.revocation, &places.revocation)}) {
        if (!said.isEmpty())
            *place = absolute(said);
    }
    places.namesIssuer = places.namesIssuer || m_facts.namesIssuer;
    return places;
}

Secret OAuthServer::plain(const QString &text)
{
    return Secret::take(text.toUtf8());
}

Answer<HttpReply> OAuthServer::post(const QUrl &place, const Parameters &parameters)
{
    if (place.isEmpty())
        return answered<HttpReply>(failure(Error::Kind::NotOffered));
    Parameters all = parameters;
    all.emplaceBack("client_id", plain(m_facts.clientId)); // RFC 6749 3.2.1: a public client says who it is
    HttpRequest request{.method = "POST", .url = place};
    if (m_facts.jsonBody) {
        request.body = jsonBody(all);
    } else {
        request.headers.emplaceBack("Content-Type", "application/x-www-form-urlencoded");
        request.body = formBody(all);
    }
    return m_registry->send(request);
}

Secret OAuthServer::formBody(const Parameters &parameters) const
{
    QByteArray body;
    for (const auto &[name, value] : parameters) {
        if (!body.isEmpty())
            body += '&';
        body += name + '=';
        QByteArray text = value.reveal().toByteArray();
        body += text.toPercentEncoding();
        wipe(text);
    }
    return Secret::take(std::move(body));
}

Secret OAuthServer::jsonBody(const Parameters &parameters) const
{
    QJsonObject body;
    for (const auto &[name, value] : parameters)
        body.insert(QString::fromLatin1(name), QString::fromUtf8(value.reveal()));
    return Secret::take(QJsonDocument(body).toJson(QJsonDocument::Compact));
}

Answer<void> OAuthServer::revoke(const Secret &token, const QByteArray &typeHint)
{
    Asked<void> asked;
    whenAnswered(this, places(), [this, asked, token, typeHint](const Result<OAuthPlaces> &places) {
        if (!places)
            return asked.finish(failure(places.error()));
        const Parameters parameters{{"token", token}, {"token_type_hint", Secret::take(QByteArray(typeHint))}};
        whenAnswered(this, post(places->revocation, parameters), [this, asked](const Result<HttpReply> &reply) {
            if (!reply)
                return asked.finish(failure(reply.error()));
            // RFC 7009 2.2: 200 also for a token that was dead already; 503 means that it still lives.
            if (reply->status < 300)
                return asked.finish({});
            const QString word = oauthErrorIn(*reply);
            asked.finish(
                failure(word.isEmpty() || reply->status >= 429 ? m_registry->errorIn(*reply) : errorOfWord(word)));
        });
    });
    return asked.answer();
}

} // namespace Tokendesk
