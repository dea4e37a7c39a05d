// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/login/login.h"
#include <QDeadlineTimer>
#include <QTimer>

namespace Tokendesk {

/// Sign in with the browser while we ask the registry again and again whether it is done.
///
///     us                      registry                     browser
///     start {state}      ->   makes a session
///                        <-   code, page
///     authorizeWithBrowser(page) ---------------------->   person signs in and approves
///     exchange {code, state} ->   "not yet"                (every interval, and at once when our window is active
///     again) exchange {code, state} ->   token whoami (token)     ->   who that is
///
/// The registry cannot tell "not yet" from "over" (the same 400), so the time limit is our own clock.
/// Endings: succeeded; Timeout; Cancelled; NotFound (the registry says it is over); Forbidden (refused or suspended);
/// and what a call can fail with. mayHaveArrived with any of them: an answer to exchange got lost or was not awaited,
/// or the token that came could not be proved, so there may be one that nobody holds.
class BrowserPollLogin : public Login {
    Q_OBJECT
public:
    BrowserPollLogin(Registry *registry, const LoginFacts &facts, QObject *parent = nullptr);

    void grant() override;
    void pollNow(); ///< The person is back in our window: do not make them wait for the next tick.

    QUrl page() const; ///< Empty until the registry named it.
    QString userCode() const; ///< To compare with the page's, if the registry has one.
    bool pageIsForeign() const; ///< The page is on another host than the registry: show it, open it only when told to.
    int secondsLeft() const;
    int secondsSincePoll() const; ///< -1 before the first.

signals:
    void pageReady();
    void polled();

private:
    void readStart(const Result<QJsonValue> &json);
    std::optional<Tokendesk::Error> readPage(const QJsonValue &json, const LoginFacts::Shape &shape);
    void poll();
    void readPoll(const Result<HttpReply> &reply);
    void finishWith(const HttpReply &reply);
    void stopTimers();
    bool mayHaveMadeToken() const override;

    LoginFacts m_facts;
    TemplateValues m_values;
    QJsonValue m_exchangeBody;
    QUrl m_page;
    QTimer m_next;
    QTimer m_limit;
    QDeadlineTimer m_end;
    QElapsedTimer m_lastPoll;
    bool m_polling = false;
    bool m_perhapsMade = false;
};

} // namespace Tokendesk
