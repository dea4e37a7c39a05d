// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/localregistry/signinlimit.h"

namespace Tokendesk::LocalRegistry {

namespace {

constexpr qsizetype most = 3;
constexpr qint64 window = 10'000;

} // namespace

int SignInLimit::askedAt(qint64 now)
{
    const std::lock_guard lock(m_mutex);
    while (!m_times.isEmpty() && m_times.first() + window <= now)
        m_times.removeFirst();
    if (m_times.size() >= most)
        return int((m_times.first() + window - now + 999) / 1000);
    m_times.append(now);
    return 0;
}

} // namespace Tokendesk::LocalRegistry
