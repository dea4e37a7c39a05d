// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/login/oauthanswer.h"
#include "app/registry/replyerror.h"
#include <QJsonArray>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace Tokendesk {

namespace {

constexpr qint64 longestLife = 10LL * 365 * 86400;

/// An address that may stand in metadata. What was asked over TLS does not lead away from it.
Result<QUrl> placeIn(const QJsonValue &metadata, const QString &name, const QString &issuer)
{
    const QString text = textAt(metadata, {u'/' + name});
    QUrl url(text, QUrl::StrictMode);
    const bool weaker = issuer.startsWith("https:"_L1) && url.scheme() != "https"_L1;
    if (!text.isEmpty() && (!isSafe(url) || weaker || url.hasFragment()))
        return failure(Error::Kind::UnsafeAddress, url.host(QUrl::FullyEncoded));
    return url;
}

bool offersS256(const QJsonValue &metadata)
{
    const QJsonValue methods = valueAt(metadata, u"/code_challenge_methods_supported"_s);
    return methods.isUndefined() || methods.toArray().contains(u"S256"_s);
}

} // namespace

QStringList Granted::moreThan(const QStringList &asked) const
{
    QStringList more;
    std::copy_if(scopes.cbegin(), scopes.cend(), std::back_inserter(more),
        [&asked](const QString &scope) { return !asked.contains(scope); });
    return more;
}

Result<Granted> grantedFrom(const HttpReply &reply, const QDateTime &now)
{
    const Result<QJsonValue> json = jsonOf(reply);
    if (!json)
        return failure(json.error());
    // RFC 6749 7.1: a type that we do not understand must not be used.
    if (textAt(*json, {u"/token_type"_s}).compare("bearer"_L1, Qt::CaseInsensitive) != 0)
        return failure(Error::Kind::UnreadableReply, u"token_type"_s);
    Granted granted;
    granted.credentials.token = Secret::take(textAt(*json, {u"/access_token"_s}).toUtf8());
    if (granted.credentials.token.isEmpty())
        return failure(Error::Kind::UnreadableReply, u"no token"_s);
    granted.credentials.refreshToken = Secret::take(textAt(*json, {u"/refresh_token"_s}).toUtf8());
    const double life = valueAt(*json, u"/expires_in"_s).toDouble(-1);
    if (life >= 0)
        granted.credentials.expires = now.addSecs(qint64(std::min(life, double(longestLife))));
    granted.scopes = cleaned(textAt(*json, {u"/scope"_s}), 2000).split(u' ', Qt::SkipEmptyParts);
    return granted;
}

QString oauthErrorIn(const HttpReply &reply)
{
    const Result<QJsonValue> json = jsonOf(reply);
    return json ? cleaned(textAt(*json, {u"/error"_s}), 60) : QString();
}

Error errorOfWord(const QString &word)
{
    using Kind = Error::Kind;
    Kind kind = Kind::Rejected;
    if (word == "access_denied"_L1)
        kind = Kind::Forbidden;
    else if (word == "expired_token"_L1)
        kind = Kind::Timeout;
    else if (word == "invalid_grant"_L1)
        kind = Kind::GrantOver;
    else if (word == "server_error"_L1 || word == "temporarily_unavailable"_L1)
        kind = Kind::ServerFault;
    return {.kind = kind, .detail = cleaned(word, 60)};
}

Result<OAuthPlaces> placesFrom(const QJsonValue &metadata, const QString &issuer)
{
    OAuthPlaces places;
    places.issuer = textAt(metadata, {u"/issuer"_s});
    if (places.issuer != issuer)
        return failure(Error::Kind::UnsafeAddress, cleaned(places.issuer));
    if (!offersS256(metadata))
        return failure(Error::Kind::NotOffered, u"S256"_s);
    for (const auto &[name, place] :
        {std::pair(u"authorization_endpoint"_s, &places.authorization), std::pair(u"token_endpoint"_s, &places.token),
            std::pair(u"device_authorization_endpoint"_s, &places.device),
            std::pair(u"revocation_endpoint"_s, &places.revocation)}) {
        const Result<QUrl> found = placeIn(metadata, name, issuer);
        if (!found)
            return failure(found.error());
        *place = *found;
    }
    places.namesIssuer = valueAt(metadata, u"/authorization_response_iss_parameter_supported"_s).toBool();
    return places;
}

} // namespace Tokendesk
