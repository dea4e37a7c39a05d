// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/login/browserlogin.h"
#include "app/login/loopbackreply.h"
#include "app/login/oauthserver.h"
#include "app/login/pkce.h"

namespace Tokendesk {

/// Sign in with the browser, which comes back to us by itself: the authorization code grant (RFC 6749 4.1) of a native
/// program (RFC 8252) with proof of who began it (RFC 7636).
///
///     us                          browser                    OAuth server
///     listen on 127.0.0.1
///     authorizeWithBrowser(page with challenge, state) ->    person signs in and approves
///                            <-   GET /callback?code, state, iss
///     state, iss right?           (waits for the last word)
///     code, verifier                                    ->   tokens
///     whoami (token)                                    ->   who that is
///                            ->   "done"
///
/// The code is redeemed once, never again (RFC 6749 4.1.2). An answer of another issuer than the one that was asked is
/// a mix-up (RFC 9207 2.4): the code goes nowhere.
/// Endings: succeeded; Forbidden (access_denied: the person said no); Timeout; Cancelled; UnreadableReply (another
/// issuer answered); GrantOver (the code was refused); NotOffered (the server cannot do S256, or no port could be had);
/// and what a request can fail with. mayHaveArrived: the answer to the code got lost.
class CodeLogin : public BrowserLogin {
    Q_OBJECT
public:
    CodeLogin(Registry *registry, const LoginFacts &facts, QObject *parent = nullptr);

    void grant() override;
    /// What the browser shows in the end.
    void setPages(const AnswerPages &pages);
    QString redirectAddress() const;

private:
    void openPage(const OAuthPlaces &places);
    QUrl pageAt(const QUrl &authorization) const;
    void readCallback(const CallbackRequest &request);
    bool isOfIssuer(const CallbackRequest &request) const;
    void redeem(const Secret &code);
    void readTokens(const Result<HttpReply> &reply);
    bool mayHaveMadeToken() const override;

    LoginFacts m_facts;
    OAuthServer *m_server;
    LoopbackReply *m_reply;
    OAuthPlaces m_places;
    Pkce m_proof;
    bool m_perhapsMade = false;
};

} // namespace Tokendesk
