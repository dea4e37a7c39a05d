// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/login/oauthserver.h"
#include "app/login/polllogin.h"

namespace Tokendesk {

/// Sign in on any device's browser with a short code: the OAuth device grant (RFC 8628).
///
///     us                          OAuth server               browser, here or elsewhere
///     client_id, scope       ->                              3.1
///                            <-   device code, user code,    3.2
///                                 page, life, interval
///     userCode() on our screen, authorizeWithBrowser(page) ->  3.3  person signs in, compares the code, approves
///     device code            ->   authorization_pending      3.4, 3.5  (every interval; slow_down makes it 5 s longer)
///     device code            ->   tokens
///     whoami (token)         ->   who that is
///
/// A connection that is lost while waiting ends nothing: the next question comes after twice the time (3.5).
/// Endings: succeeded; Forbidden (access_denied); Timeout (expired_token, or our own clock); Cancelled; GrantOver (the
/// device code is of no use any more: after a lost answer it may have been spent, then with mayHaveArrived); and what
/// a request can fail with.
class DeviceLogin : public PollLogin {
    Q_OBJECT
public:
    DeviceLogin(Registry *registry, const LoginFacts &facts, QObject *parent = nullptr);

    void grant() override;
    /// Only once the interval has passed: asking sooner makes the server slow us down.
    void pollNow() override;
    int interval() const; ///< Seconds between two questions, as the server wants it by now.

private:
    void readStart(const OAuthPlaces &places, const Result<HttpReply> &reply);
    void readCodes(const QJsonValue &json);
    Answer<HttpReply> ask() override;
    void readPoll(const Result<HttpReply> &reply) override;
    void readRefusal(const HttpReply &reply);
    void waitLonger();
    void finishWith(const HttpReply &reply);

    OAuthServer *m_server;
    QUrl m_tokenPlace;
    Secret m_deviceCode;
    int m_interval = 5;
    int m_gap = 0; // seconds to wait after lost connections; 0: none was lost
};

} // namespace Tokendesk
