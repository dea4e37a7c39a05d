// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/state/tokenfilter.h"
#include <QHash>
#include <QObject>
#include <chrono>

class QTimer;

namespace Tokendesk {
class Clock;

/// How many tokens each of some queries lets through: the counters of the side bar. Counts all of them once after any
/// number of changes, and again at the next moment at which time alone changes a count. Without either, no timer runs.
class QueryCounts : public QObject {
    Q_OBJECT
public:
    QueryCounts(const TokenTable *table, const Clock *clock, QObject *parent = nullptr);

    void setQueries(const QStringList &queries);
    /// Of one of setQueries(), as of the last changed().
    quint32 count(const QString &query) const;
    /// When time alone will change a count; TokenTable::never if it will not.
    qint64 nextMoment(qint64 now) const;

signals:
    void changed();

private:
    void countSoon();
    void countNow();
    void waitForNextMoment(qint64 now);

    const TokenTable *m_table; // outlives us, as the clock does: both belong to Desk
    const Clock *m_clock;
    TokenFilter m_filter;
    QList<TokenQuery> m_parsed;
    QStringList m_queries;
    QHash<QString, quint32> m_counts;
    std::chrono::milliseconds m_cost{0}; ///< Of the last time.
    QTimer *m_soon;
    QTimer *m_moment;
};

} // namespace Tokendesk
