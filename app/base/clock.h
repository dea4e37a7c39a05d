// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>

namespace Tokendesk {

/// What time it is; a test puts its own in place.
class Clock {
public:
    Clock() = default;
    virtual ~Clock() = default;
    Q_DISABLE_COPY_MOVE(Clock)
    virtual QDateTime now() const ///< UTC
    {
        return QDateTime::currentDateTimeUtc();
    }
};

} // namespace Tokendesk
