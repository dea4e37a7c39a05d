// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/login/polllogin.h"

namespace Tokendesk {

/// Sign in with the browser while we ask the registry again and again whether it is done; older than RFC 8628 or made
/// without it, each registry with words of its own.
///
///     us                      registry                     browser
///     start {state}      ->   makes a session
///                        <-   code, page
///     authorizeWithBrowser(page) ---------------------->   person signs in and approves
///     exchange {code, state} ->   "not yet"                (every interval, and at once when our window is active
///     again) exchange {code, state} ->   token whoami (token)     ->   who that is
///
/// Some registries cannot tell "not yet" from "over" (the same 400), so the time limit is our own clock.
/// Endings: succeeded; Timeout; Cancelled; NotFound (the registry says it is over); Forbidden (refused or suspended);
/// and what a call can fail with. mayHaveArrived with any of them: an answer to exchange got lost or was not awaited,
/// or the token that came could not be proved, so there may be one that nobody holds.
class BrowserPollLogin : public PollLogin {
    Q_OBJECT
public:
    BrowserPollLogin(Registry *registry, const LoginFacts &facts, QObject *parent = nullptr);
    void grant() override;

private:
    void readStart(const Result<QJsonValue> &json);
    QUrl pageIn(const QJsonValue &json, const LoginFacts::Shape &shape) const;
    Answer<HttpReply> ask() override;
    void readPoll(const Result<HttpReply> &reply) override;
    void readAnswer(const HttpReply &reply);
    void finishWith(const QJsonValue &json);

    LoginFacts m_facts;
    TemplateValues m_values;
    CallFacts m_exchange;
};

} // namespace Tokendesk
