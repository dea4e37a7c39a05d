// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/audit/finding.h"

namespace Tokendesk {

/// What somebody decided to live with, and until when; as one piece for the store.
class Acceptances {
public:
    QList<Acceptance> at(const QDateTime &now) const; ///< Those whose day is not over.
    /// Of the finding's tokens the named ones, or the finding itself if it has none. What was accepted before gets the
    /// new reason and day.
    void add(const Finding &finding, const QList<TokenId> &tokens, const QString &reason, const QDateTime &since,
        const QDateTime &until);
    bool remove(const Acceptance &acceptance);

    QByteArray packed() const;
    static Acceptances unpacked(const QByteArray &bytes);

private:
    void put(const Acceptance &acceptance);

    QList<Acceptance> m_list;
};

} // namespace Tokendesk
