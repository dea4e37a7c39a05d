// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/localregistry/tokenuse.h"
#include "app/localregistry/connection.h"
#include "app/localregistry/random.h"

using namespace Qt::StringLiterals;

namespace Tokendesk::LocalRegistry {

namespace {

constexpr qint64 minute = 60'000;

/// So many requests since the start of the current period; a new period begins with the first request after the old.
struct Meter {
    int max;
    qint64 period;
    QVariant start;
    int count;

    void moveTo(qint64 now)
    {
        if (start.isNull() || now >= start.toLongLong() + period) {
            start = now;
            count = 0;
        }
    }
    bool isFull() const
    {
        return count >= max;
    }
    qint64 end() const
    {
        return start.toLongLong() + period;
    }
};

bool isOwnerGood(Connection &db, const QString &owner)
{
    const auto found = db.row(u"SELECT u.status, a.disabled FROM users u LEFT JOIN accounts a ON a.owner = u.id"
                              " WHERE u.id = ?"_s,
        {owner});
    // The key of a deleted service account still passes here: live answers 404 for its user later.
    return !found || (found->at(0).toString() == "active"_L1 && !found->at(1).toBool());
}

void count(Connection &db, TokenUse &use, Meter hourly, Meter burst, qint64 now)
{
    hourly.moveTo(now);
    burst.moveTo(now);
    use.limit = hourly.max;
    use.resetsAt = hourly.end();
    if (hourly.isFull() || burst.isFull()) {
        use.outcome = TokenUse::Outcome::OverLimit;
        use.resetsAt = hourly.isFull() ? hourly.end() : burst.end();
        return;
    }
    use.outcome = TokenUse::Outcome::Fine;
    use.remaining = hourly.max - hourly.count - 1;
    use.token.requests = hourly.count + 1;
    use.token.used = now;
    db.change(u"UPDATE tokens SET used = ?, period_start = ?, requests = ?, burst_start = ?, burst = ?"
              " WHERE row = ?"_s,
        {now, hourly.start, hourly.count + 1, burst.start, burst.count + 1, use.token.row});
}

} // namespace

TokenUse useToken(Connection &db, const QByteArray &text, const Options &options, qint64 now)
{
    TokenUse use;
    db.atomically([&] {
        const auto found
            = db.row(u"SELECT id, owner, period_start, requests, burst_start, burst FROM tokens WHERE hash = ?"_s,
                {hashOf(text)});
        if (!found)
            return;
        const std::optional<TokenRow> token = tokenOf(db, found->at(1).toString(), found->at(0).toString());
        if (!token || !token->enabled || !isOwnerGood(db, token->owner))
            return;
        use.token = *token;
        if (!token->expires.isNull() && token->expires.toLongLong() <= now) {
            if (options.dialect == Dialect::Live) // using an expired key sweeps it away
                deleteToken(db, token->owner, token->id);
            return;
        }
        const bool bursts = options.dialect == Dialect::Seed;
        const int burstMax = bursts ? options.requestsPerMinute : token->max;
        count(db, use, {token->max, token->period, found->at(2), found->at(3).toInt()},
            {burstMax, bursts ? minute : token->period, found->at(4), found->at(5).toInt()}, now);
    });
    return use;
}

} // namespace Tokendesk::LocalRegistry
