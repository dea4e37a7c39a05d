// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/login/oauthserver.h"

namespace Tokendesk {

/// A new token for a refresh token (RFC 6749 6), or by the registry's own call. Sent once: a server that gives a new
/// refresh token each time takes the second use of an old one for theft and ends the whole grant (RFC 9700 4.14.2).
///
/// GrantOver: the refresh token is of no use any more. That is what the server says (invalid_grant), and also what has
/// to be assumed when nobody knows whether it was used: the answer got lost. Every other error: it was not used.
class TokenRenewal : public QObject {
    Q_OBJECT
public:
    TokenRenewal(Registry *registry, const LoginFacts &facts, QObject *parent = nullptr);
    /// The credentials hold a token, and a refresh token if there is a new one.
    Answer<Credentials> renew(const Secret &refreshToken);

private:
    Answer<HttpReply> ask(const Secret &refreshToken);
    Result<Credentials> read(const Result<HttpReply> &reply) const;
    Tokendesk::Error refusal(const HttpReply &reply) const;

    Registry *m_registry;
    LoginFacts m_facts;
    OAuthServer *m_server;
};

} // namespace Tokendesk
