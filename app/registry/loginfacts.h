// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/registry/callfacts.h"

namespace Tokendesk {

/// An OAuth 2.0 authorization server and how a desktop program of ours is known there (RFC 6749, 8252, 8628, 7009).
/// Addresses are absolute or relative to the registry's; those left out are read from the metadata document.
struct OAuthFacts {
    QString metadata; ///< Of the document of RFC 8414 or OpenID discovery; empty: there is none.
    QString issuer; ///< Empty: the registry's address.
    QString clientId;
    QStringList scopes;
    QString authorization;
    QString token;
    QString device; ///< RFC 8628.
    QString revocation; ///< RFC 7009; empty: none.
    QString redirectPath; ///< Of the loopback address that the server expects: RFC 8252 leaves only the port to us.
    bool jsonBody = false; ///< Takes JSON where the RFCs ask for a form.
    bool namesIssuer = false; ///< Its callbacks carry iss (RFC 9207), if no metadata document says it.
    QHash<QString, QString> parameters; ///< More to send when asking for authorization, such as prompt=consent.
};

/// What a sign-in by password asks for after the password.
struct SecondStepFacts {
    QStringList when; ///< Pointers: true there means that a code is wanted. Empty: never.
    QStringList ticket; ///< Pointers to what the next call has to show: {ticket}.
    QStringList cookies; ///< Names of the cookies that the next call has to show.
    CallFacts code; ///< With {code}: a one-time code.
    CallFacts recovery; ///< With {code}: one of the codes for when the device is lost. No path: the same call.
};

struct LoginFacts {
    /// A password brings a cookie with SessionPassword, a token with TokenPassword.
    enum class Flow { Paste, BrowserPoll, SessionPassword, TokenPassword, DeviceCode, AuthorizationCode };
    /// One form of the start answer and what to do with it.
    struct Shape {
        QStringList code; ///< What the exchange wants; its presence picks the shape.
        QStringList userCode;
        QStringList page; ///< The address to open, from the answer.
        QString pageTemplate; ///< Or made from the codes, relative to the registry's address.
        QJsonValue exchange; ///< Body template of the exchange.
    };
    Flow flow = Flow::Paste;
    CallFacts start;
    QList<Shape> shapes;
    CallFacts exchange;
    QHash<QString, QString> exchangeQuery; ///< Name -> template: of an exchange that is a GET.
    QList<int> pendingStatus;
    QStringList outcome; ///< Pointers to the word that says how it stands; empty: the status says it.
    QStringList doneWords;
    QStringList pendingWords;
    int interval = 2; ///< Seconds between two polls.
    int timeout = 300; ///< Seconds until we give up.
    QStringList token; ///< Pointers to the token in the exchange's answer.
    QString tokenName; ///< What the registry calls the token that it makes; finds it in the list.
    QStringList refreshToken; ///< Pointers, beside the token.
    QStringList expiresIn; ///< Pointers to the token's life in seconds.
    bool sendsBasic = false; ///< User and password go into the Authorization header too.
    SecondStepFacts secondStep;
    CallFacts refresh; ///< With {refreshToken}, where it is not OAuth's.
    OAuthFacts oauth;
    IdentityFacts identity; ///< Of a password login's answer; its call is not used.
    CallFacts signOut;
};

} // namespace Tokendesk
