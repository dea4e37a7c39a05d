// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QMetaType>

namespace Tokendesk {

/// How much of a registry's limit a credential has left, as its last answer said. Learned from calls made anyway.
struct RateLimit {
    qint64 limit = -1; ///< Calls a window; -1: not told.
    qint64 remaining = -1; ///< -1: not told.
    QDateTime reset{}; ///< UTC, when it begins anew; invalid: not told.
    QDateTime asOf{}; ///< UTC; invalid: nothing was ever told.

    bool isKnown() const
    {
        return limit > 0 && remaining >= 0;
    }
    double used() const ///< 0 to 1.
    {
        return isKnown() ? 1.0 - double(qMin(remaining, limit)) / double(limit) : 0.0;
    }
    bool operator==(const RateLimit &) const = default;
};

} // namespace Tokendesk

Q_DECLARE_METATYPE(Tokendesk::RateLimit)
