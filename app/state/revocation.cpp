// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/state/revocation.h"
#include "app/state/tokenbook.h"
#include <algorithm>

namespace Tokendesk {

namespace {

using State = Revocation::Entry::State;

constexpr std::chrono::seconds shortestPause{1};

} // namespace

Revocation::Revocation(TokenBook *tokens, const QList<TokenId> &wanted, QObject *parent)
    : QObject(parent), m_tokens(tokens)
{
    for (const TokenId &id : wanted) {
        const auto row = tokens->table()->row(id);
        if (!row)
            continue;
        Entry entry;
        entry.token = id;
        entry.name = tokens->table()->name(*row);
        if (entry.name.isEmpty())
            entry.name = tokens->table()->prefix(*row);
        m_entries.append(entry);
    }
    m_timer.setSingleShot(true);
    m_timer.setTimerType(Qt::PreciseTimer);
    connect(&m_timer, &QTimer::timeout, this, [this] {
        if (m_phase == Phase::Waiting)
            startNow();
        else if (m_phase == Phase::Paused)
            goOn();
    });
}

Revocation::~Revocation()
{
    if (m_phase != Phase::Over)
        mark(false);
}

Revocation::Phase Revocation::phase() const
{
    return m_phase;
}

const QList<Revocation::Entry> &Revocation::entries() const
{
    return m_entries;
}

int Revocation::count(State state) const
{
    return int(std::count_if(
        m_entries.cbegin(), m_entries.cend(), [state](const Entry &entry) { return entry.state == state; }));
}

bool Revocation::wasUndone() const
{
    return m_undone;
}

std::chrono::milliseconds Revocation::remaining() const
{
    if (m_phase == Phase::Held)
        return m_grace;
    return m_timer.isActive() ? std::chrono::milliseconds(m_deadline.remainingTime()) : std::chrono::milliseconds(0);
}

void Revocation::setReason(const QString &reason)
{
    m_reason = reason;
}

void Revocation::wait(std::chrono::milliseconds grace)
{
    m_grace = grace;
    mark(true);
    m_deadline = QDeadlineTimer(grace, Qt::PreciseTimer);
    m_timer.start(grace);
    setPhase(Phase::Waiting);
}

void Revocation::hold()
{
    if (m_phase != Phase::Waiting)
        return;
    m_timer.stop();
    setPhase(Phase::Held);
}

void Revocation::resume()
{
    if (m_phase == Phase::Held)
        wait(m_grace);
}

void Revocation::undo()
{
    if (m_phase != Phase::Waiting && m_phase != Phase::Held)
        return;
    m_undone = true;
    end();
}

void Revocation::startNow()
{
    if (m_phase != Phase::Waiting && m_phase != Phase::Held)
        return;
    m_timer.stop();
    goOn();
}

void Revocation::stop()
{
    if (m_phase != Phase::Running && m_phase != Phase::Paused)
        return;
    m_stopped = true;
    if (m_phase == Phase::Paused) {
        m_timer.stop();
        goOn();
    }
}

void Revocation::retry()
{
    if (m_phase != Phase::Over || m_undone)
        return;
    for (Entry &entry : m_entries) {
        const bool again = entry.state == State::Failed || entry.state == State::Unknown || entry.state == State::Open;
        if (again && !entry.isGone)
            entry.state = State::Open;
    }
    m_stopped = false;
    mark(true);
    goOn();
}

void Revocation::goOn()
{
    setPhase(Phase::Running);
    const auto open = std::find_if(
        m_entries.cbegin(), m_entries.cend(), [](const Entry &entry) { return entry.state == State::Open; });
    if (open != m_entries.cend() && !m_stopped)
        ask(int(open - m_entries.cbegin()));
    else
        prove();
}

void Revocation::ask(int index)
{
    m_tokens->setRevokeReason(m_entries.at(index).token, m_reason);
    whenAnswered(this, m_tokens->requestRevoke(m_entries.at(index).token), [this, index](const Result<void> &done) {
        if (!done && done.error().kind == Error::Kind::TooManyRequests && !m_stopped)
            return pause(done.error());
        Entry &entry = m_entries[index];
        entry.state = done ? State::Asked : State::Failed;
        entry.error = done ? std::nullopt : std::optional(done.error());
        goOn();
    });
}

/// One account after the other: its list says which of the asked ones are gone.
void Revocation::prove()
{
    const auto asked = std::find_if(
        m_entries.cbegin(), m_entries.cend(), [](const Entry &entry) { return entry.state == State::Asked; });
    if (asked == m_entries.cend())
        return end();
    const AccountId account = asked->token.account;
    QList<TokenId> tokens;
    for (const Entry &entry : std::as_const(m_entries)) {
        if (entry.state == State::Asked && entry.token.account == account)
            tokens.append(entry.token);
    }
    whenAnswered(
        this, m_tokens->proveRevoked(account, tokens), [this, account](const Result<QHash<TokenId, Error>> &problems) {
            if (problems) {
                takeProof(account, *problems);
            } else if (problems.error().kind == Error::Kind::TooManyRequests && !m_stopped) {
                return pause(problems.error());
            } else {
                for (Entry &entry : m_entries) {
                    if (entry.state == State::Asked && entry.token.account == account) {
                        entry.state = State::Unknown;
                        entry.error = Error{.kind = Error::Kind::OutcomeUnknown, .detail = problems.error().detail};
                    }
                }
            }
            emit changed();
            prove();
        });
}

void Revocation::takeProof(const AccountId &account, const QHash<TokenId, Error> &problems)
{
    for (Entry &entry : m_entries) {
        if (entry.state != State::Asked || entry.token.account != account)
            continue;
        const auto problem = problems.constFind(entry.token);
        entry.isGone = !m_tokens->table()->row(entry.token);
        entry.state = problem == problems.cend() ? State::Revoked : State::Failed;
        if (problem != problems.cend())
            entry.error = *problem;
    }
}

void Revocation::pause(const Error &error)
{
    const std::chrono::milliseconds time = std::max(error.retryAfter, shortestPause);
    m_deadline = QDeadlineTimer(time, Qt::PreciseTimer);
    m_timer.start(time);
    setPhase(Phase::Paused);
}

void Revocation::end()
{
    m_timer.stop();
    mark(false);
    setPhase(Phase::Over);
    emit over();
}

void Revocation::mark(bool underWay)
{
    QList<TokenId> tokens;
    for (const Entry &entry : std::as_const(m_entries))
        tokens.append(entry.token);
    m_tokens->table()->setRevoking(tokens, underWay);
}

void Revocation::setPhase(Phase phase)
{
    m_phase = phase;
    emit changed();
}

} // namespace Tokendesk
