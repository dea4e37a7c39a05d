// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/audit/chartwords.h"
#include "ui/text/plaintext.h"
#include <QCoreApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace Tokendesk {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Tokendesk::AuditCharts)
};

ChartWeight weightOf(const ChartBin &bin)
{
    switch (bin.severity) {
    case Severity::High:
        return ChartWeight::Bad;
    case Severity::Medium:
        return ChartWeight::Warning;
    default:
        break;
    }
    const bool unknown = bin.kind == ChartBin::Kind::Unknown || bin.kind == ChartBin::Kind::EndUnknown;
    return unknown ? ChartWeight::Idle : ChartWeight::Usual;
}

QString monthOf(QDate day, QLocale::FormatType format)
{
    return QLocale().standaloneMonthName(day.month(), format);
}

QString span(const ChartBin &bin)
{
    const auto days = [](int count) {
        return count % 365 == 0 && count > 0 ? Words::tr("%n year(s)", nullptr, count / 365)
                                             : Words::tr("%n d", "days, short", count);
    };
    if (bin.until == 0)
        return Words::tr("> %1", "longer than").arg(days(bin.from));
    if (bin.from == 0)
        return bin.until == 1 ? Words::tr("today") : Words::tr("< %1", "shorter than").arg(days(bin.until));
    return Words::tr("%1–%2 d", "from, to, in days").arg(bin.from).arg(bin.until);
}

QString labelOf(const ChartBin &bin)
{
    switch (bin.kind) {
    case ChartBin::Kind::Over:
        return Words::tr("over");
    case ChartBin::Kind::Month:
        return monthOf(bin.day, QLocale::ShortFormat);
    case ChartBin::Kind::Later:
        return Words::tr("later");
    case ChartBin::Kind::NoEnd:
        return u"∞"_s; // as in the side bar; words would not fit under a bar
    case ChartBin::Kind::EndUnknown:
    case ChartBin::Kind::Unknown:
        return Words::tr("not told");
    case ChartBin::Kind::Days:
        return span(bin);
    case ChartBin::Kind::NeverUsed:
        return Words::tr("never");
    case ChartBin::Kind::Rights:
        return {};
    }
    Q_UNREACHABLE();
}

QString levelTitle(ChartBin::Level level)
{
    switch (level) {
    case ChartBin::Level::Low:
        return Words::tr("low", "risk of rights");
    case ChartBin::Level::Medium:
        return Words::tr("medium", "risk of rights");
    case ChartBin::Level::High:
        return Words::tr("high", "risk of rights");
    }
    Q_UNREACHABLE();
}

QString personOf(const ChartBin &bin)
{
    return bin.person.isEmpty() ? Words::tr("unknown") : plainText(bin.person);
}

/// What a bar is, before the colon.
QString partOf(const ChartBin &bin, const QString &chart)
{
    switch (bin.kind) {
    case ChartBin::Kind::Over:
        return Words::tr("Ended already");
    case ChartBin::Kind::Month:
        return Words::tr("Ends in %1 %2", "month, year")
            .arg(monthOf(bin.day, QLocale::LongFormat), QString::number(bin.day.year()));
    case ChartBin::Kind::Later:
        return Words::tr("Ends later");
    case ChartBin::Kind::NoEnd:
        return Words::tr("No end");
    case ChartBin::Kind::EndUnknown:
        return Words::tr("The registry does not say when it ends");
    case ChartBin::Kind::Unknown:
        return Words::tr("The registry does not say");
    case ChartBin::Kind::Days:
        return Words::tr("%1, %2", "chart, part of it").arg(chart, span(bin));
    case ChartBin::Kind::NeverUsed:
        return Words::tr("Never used");
    case ChartBin::Kind::Rights:
        return Words::tr("%1, risk of the rights: %2", "person, low or medium or high")
            .arg(personOf(bin), levelTitle(bin.level));
    }
    Q_UNREACHABLE();
}

ChartBar barOf(const ChartBin &bin, const QString &chart)
{
    const int count = int(bin.count);
    const QString part = partOf(bin, chart);
    return {labelOf(bin),
        count == 0 ? Words::tr("%1: no token").arg(part) : Words::tr("%1: %n token(s)", nullptr, count).arg(part),
        bin.query, count, weightOf(bin)};
}

Chart chartOf(Chart::Shape shape, const QString &name, const QString &title, const QList<ChartBin> &bins)
{
    Chart chart{shape, name, title, {}};
    for (const ChartBin &bin : bins)
        chart.bins.append(barOf(bin, title));
    return chart;
}

Chart personsChart(const RightsGrid &grid)
{
    Chart chart{Chart::Shape::Cells, u"rights"_s, Words::tr("Rights by person and risk"), {}};
    if (grid.more > 0)
        chart.title = Words::tr("Rights by person and risk (%n more)", nullptr, grid.more);
    for (const RightsGrid::Person &person : grid.persons) {
        chart.rowTitles.append(person.name.isEmpty() ? Words::tr("unknown") : plainText(person.name));
        for (const ChartBin &cell : person.cells)
            chart.bins.append(barOf(cell, chart.title));
    }
    for (const ChartBin::Level level : {ChartBin::Level::Low, ChartBin::Level::Medium, ChartBin::Level::High})
        chart.columnTitles.append(levelTitle(level));
    return chart;
}

} // namespace

QList<Chart> auditCharts(const ChartCounts &counts)
{
    return {chartOf(Chart::Shape::Columns, u"ends"_s, Words::tr("Ends by month"), counts.ends),
        chartOf(Chart::Shape::Rows, u"age"_s, Words::tr("Age"), counts.ages),
        chartOf(Chart::Shape::Rows, u"use"_s, Words::tr("Last use"), counts.lastUses), personsChart(counts.rights)};
}

} // namespace Tokendesk
