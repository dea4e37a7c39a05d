// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/login/polllogin.h"

namespace Tokendesk {

PollLogin::PollLogin(Registry *registry, QObject *parent) : BrowserLogin(registry, parent)
{
    m_next.setSingleShot(true);
    connect(&m_next, &QTimer::timeout, this, &PollLogin::poll);
    connect(this, &Login::loginFailed, &m_next, &QTimer::stop);
}

void PollLogin::pollNow()
{
    if (isWaiting())
        poll();
}

int PollLogin::secondsSincePoll() const
{
    return m_lastPoll.isValid() ? int(m_lastPoll.elapsed() / 1000) : -1;
}

bool PollLogin::isWaiting() const
{
    return m_next.isActive();
}

void PollLogin::pollAgainIn(int seconds)
{
    m_next.start(this->seconds(seconds));
}

void PollLogin::notePerhapsMade()
{
    m_perhapsMade = true;
}

bool PollLogin::mayHaveMadeToken() const
{
    return m_perhapsMade || m_polling;
}

void PollLogin::poll()
{
    if (m_polling || isOver())
        return;
    m_next.stop();
    m_polling = true;
    m_lastPoll.start();
    whenAnswered(this, ask(), [this](const Result<HttpReply> &reply) {
        m_polling = false;
        if (isOver())
            return;
        m_perhapsMade = m_perhapsMade || (!reply && reply.error().mayHaveArrived);
        emit polled();
        if (!isOver())
            readPoll(reply);
    });
}

bool isPassing(const Tokendesk::Error &error)
{
    using Kind = Tokendesk::Error::Kind;
    return error.kind == Kind::Offline || error.kind == Kind::Timeout || error.kind == Kind::UnreadableReply;
}

} // namespace Tokendesk
