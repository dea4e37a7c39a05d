// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/login/browserlogin.h"
#include <QElapsedTimer>

namespace Tokendesk {

/// While the person is in the browser, asks the registry again and again whether it is done: one question at a time,
/// never sooner than the registry wants. What the questions are is the business of the classes below.
class PollLogin : public BrowserLogin {
    Q_OBJECT
public:
    explicit PollLogin(Registry *registry, QObject *parent = nullptr);

    /// The person is back in our window: do not make them wait for the next tick.
    virtual void pollNow();
    int secondsSincePoll() const; ///< -1 before the first.

signals:
    void polled();

protected:
    /// One question; its answer goes to readPoll().
    virtual Answer<HttpReply> ask() = 0;
    /// Ends with pollAgainIn(), succeed() or fail().
    virtual void readPoll(const Result<HttpReply> &reply) = 0;

    void pollAgainIn(int seconds);
    bool isWaiting() const; ///< For the next tick.
    void notePerhapsMade(); ///< The registry may have made a token that we do not hold.
    bool mayHaveMadeToken() const override;
    void poll();

private:
    QTimer m_next;
    QElapsedTimer m_lastPoll;
    bool m_polling = false;
    bool m_perhapsMade = false;
};

/// A lost connection is no ending: the person may still be typing a password.
bool isPassing(const Tokendesk::Error &error);

} // namespace Tokendesk
