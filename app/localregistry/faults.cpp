// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/localregistry/faults.h"

namespace Tokendesk::LocalRegistry {

void Faults::next(const QByteArray &path, const Fault &fault)
{
    const std::lock_guard lock(m_mutex);
    m_faults[path].append(fault);
}

void Faults::clear()
{
    const std::lock_guard lock(m_mutex);
    m_faults.clear();
}

void Faults::end()
{
    {
        const std::lock_guard lock(m_mutex);
        m_ended = true;
    }
    m_change.notify_all();
}

std::optional<Fault> Faults::take(const QByteArray &path)
{
    const std::lock_guard lock(m_mutex);
    const auto found = m_faults.find(path);
    if (found == m_faults.end() || found->isEmpty())
        return {};
    Fault fault = found->first();
    if (fault.times > 0 && --found->first().times == 0)
        found->removeFirst();
    return fault;
}

void Faults::wait(std::chrono::milliseconds time)
{
    std::unique_lock lock(m_mutex);
    m_change.wait_for(lock, time, [this] { return m_ended; });
}

Reply Faults::apply(const Request &request, const std::function<Reply()> &carryOut)
{
    const std::optional<Fault> fault = take(request.path);
    if (!fault)
        return carryOut();
    wait(fault->delayBefore);
    Reply reply;
    if (fault->connection != Fault::Connection::ClosedBefore)
        reply = fault->answer ? *fault->answer : carryOut();
    wait(fault->delayAfter);
    reply.drop = fault->connection != Fault::Connection::Kept;
    reply.cutAfter = fault->cutAfter;
    return reply;
}

} // namespace Tokendesk::LocalRegistry
