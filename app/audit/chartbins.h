// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/audit/finding.h"
#include "app/state/tokenfilter.h"
#include <QDate>

namespace Tokendesk {

/// One bar or cell of a chart: how many tokens, and the words of the filter field that select the very same.
struct ChartBin {
    enum class Kind {
        Over, ///< Ended already.
        Month, ///< Ends in the month of day.
        Later, ///< Ends after the month of day.
        NoEnd,
        EndUnknown, ///< The registry does not say when it ends.
        Days, ///< Age or last use: from … until days ago; until 0: and longer.
        NeverUsed,
        Unknown, ///< The registry does not say when it was made or used.
        Rights, ///< Of person, in the column of level.
    };
    enum class Level { Low, Medium, High }; ///< What the worst of its rights can break; no limit is High.
    Kind kind = Kind::Over;
    quint32 count = 0;
    Severity severity = Severity::Good; ///< How the bar is drawn; Good if there is nothing to say.
    QString query{};
    QDate day{}; ///< The first of the month.
    int from = 0;
    int until = 0;
    QString person{}; ///< Text from outside: plain. Empty: not known.
    Level level = Level::Low;

    bool operator==(const ChartBin &) const = default;
};

/// Rights by person: for each person one cell a level, in the order of Level.
struct RightsGrid {
    struct Person {
        QString name{};
        quint32 tokens = 0;
        QList<ChartBin> cells{};
    };
    QList<Person> persons{}; ///< Who holds most of the dangerous ones first.
    int more = 0; ///< How many persons more there are.
};

/// Counts tokens for the charts: of the given rows of the table only. Months are those of the computer's time zone, as
/// they are in queries.
class ChartBins {
public:
    ChartBins(const TokenTable *table, const RowSet &rows, const QDateTime &now);

    QList<ChartBin> endsByMonth(int months = 8) const;
    QList<ChartBin> ages() const;
    QList<ChartBin> lastUses() const;
    RightsGrid rightsByPerson(int mostPersons = 8) const;

private:
    ChartBin counted(ChartBin bin, Severity ifAny) const;

    const TokenTable *m_table;
    mutable TokenFilter m_filter;
    RowSet m_rows;
    QDateTime m_now;
};

/// All four charts, counted.
struct ChartCounts {
    QList<ChartBin> ends{};
    QList<ChartBin> ages{};
    QList<ChartBin> lastUses{};
    RightsGrid rights{};

    /// As many persons as have room beside the other charts.
    static ChartCounts of(const ChartBins &bins, int mostPersons = 5);
};

} // namespace Tokendesk
