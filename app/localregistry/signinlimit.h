// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <mutex>

namespace Tokendesk::LocalRegistry {

/// better-auth's rule for /sign-in/*: three in ten seconds. All our clients share one address.
class SignInLimit {
public:
    /// Seconds to wait, or 0 when this one is welcome (and counted).
    int askedAt(qint64 now);

private:
    std::mutex m_mutex;
    QList<qint64> m_times;
};

} // namespace Tokendesk::LocalRegistry
