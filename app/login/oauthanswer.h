// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/http/httpmessage.h"
#include "app/registry/registry.h"

namespace Tokendesk {

/// Where an OAuth server does what: from the profile, else from its metadata document.
struct OAuthPlaces {
    QString issuer;
    QUrl authorization;
    QUrl token;
    QUrl device;
    QUrl revocation; ///< Empty if the server has none.
    bool namesIssuer = false; ///< Its callbacks carry iss (RFC 9207 3).
};

/// What a token endpoint granted (RFC 6749 5.1).
struct Granted {
    Credentials credentials;
    QStringList scopes; ///< Empty: those that were asked for.

    /// The scopes among them that nobody asked for.
    QStringList moreThan(const QStringList &asked) const;
};

/// UnreadableReply if it is not what RFC 6749 5.1 promises, or not a bearer token.
Result<Granted> grantedFrom(const HttpReply &reply, const QDateTime &now);

/// The error word of RFC 6749 5.2, RFC 8628 3.5 and RFC 7009 2.2.1; empty if there is none.
QString oauthErrorIn(const HttpReply &reply);

/// The kind of such a word. Rejected for one that we do not know; the word itself is its detail.
Error errorOfWord(const QString &word);

/// Reads a metadata document: RFC 8414 2, or OpenID Connect Discovery 3. Its issuer has to be the one that it was asked
/// of (RFC 8414 3.3), or anybody could point us to places of their own.
Result<OAuthPlaces> placesFrom(const QJsonValue &metadata, const QString &issuer);

} // namespace Tokendesk
