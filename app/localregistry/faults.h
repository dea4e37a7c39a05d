// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/localregistry/message.h"
#include <chrono>
#include <condition_variable>
#include <functional>
#include <mutex>

namespace Tokendesk::LocalRegistry {

/// One thing that goes wrong, for tests. What is left at its default stays as it would be.
struct Fault {
    enum class Connection {
        Kept,
        ClosedBefore, ///< The request is not carried out and not answered.
        ClosedAfter, ///< The request is carried out and not answered.
    };
    int times = 1; ///< -1: always
    std::optional<Reply> answer; ///< Instead of carrying the request out.
    std::chrono::milliseconds delayBefore{0};
    std::chrono::milliseconds delayAfter{0}; ///< Between carrying out and answering.
    Connection connection = Connection::Kept;
    std::optional<qsizetype> cutAfter; ///< The answer breaks off after so many bytes of its body.
};

/// What went wrong or will, by path. Reached through the class only, never over HTTP.
class Faults {
public:
    void next(const QByteArray &path, const Fault &fault);
    void clear();
    void end(); ///< Wakes all delays: the server stops.
    Reply apply(const Request &request, const std::function<Reply()> &carryOut);

private:
    std::optional<Fault> take(const QByteArray &path);
    void wait(std::chrono::milliseconds time);

    std::mutex m_mutex;
    std::condition_variable m_change;
    QHash<QByteArray, QList<Fault>> m_faults;
    bool m_ended = false;
};

} // namespace Tokendesk::LocalRegistry
