// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/audit/chartbins.h"
#include "app/state/textfold.h"
#include "app/state/tokentable.h"
#include <QHash>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace Tokendesk {

namespace {

struct PersonCount {
    QString name;
    quint32 tokens = 0;
    quint32 risky = 0;
};

QString monthWord(QDate day)
{
    return day.toString(u"yyyy-MM"_s);
}

/// Everybody who has tokens, by what they are called: two spellings that differ in capitals only are one to a query.
std::vector<PersonCount> personsIn(const TokenTable &table, const RowSet &rows, const RowSet &risky)
{
    std::vector<PersonCount> persons;
    QHash<QByteArray, size_t> places;
    QHash<std::pair<quint16, quint32>, size_t> known; // account and owner numbers
    rows.forEach([&](quint32 row) {
        const quint32 owner = table.ownerNumber(row);
        const std::pair key(owner == 0 ? table.accountNumbers()[row] : quint16(0), owner);
        auto place = known.find(key);
        if (place == known.end()) {
            const QString name = table.owner(row);
            const QByteArray folded = foldedText(name);
            if (!places.contains(folded)) {
                places.insert(folded, persons.size());
                persons.push_back({name});
            }
            place = known.insert(key, places.value(folded));
        }
        ++persons[*place].tokens;
        persons[*place].risky += risky.contains(row) ? 1 : 0;
    });
    persons.erase(
        std::remove_if(persons.begin(), persons.end(), [](const PersonCount &person) { return person.name.isEmpty(); }),
        persons.end());
    std::sort(persons.begin(), persons.end(), [](const PersonCount &a, const PersonCount &b) {
        if (a.risky != b.risky)
            return a.risky > b.risky;
        return a.tokens != b.tokens ? a.tokens > b.tokens : a.name < b.name;
    });
    return persons;
}

} // namespace

ChartBins::ChartBins(const TokenTable *table, const RowSet &rows, const QDateTime &now)
    : m_table(table), m_filter(table), m_rows(rows), m_now(now)
{
}

/// The count is what the query finds: a bar never promises what a click does not show.
ChartBin ChartBins::counted(ChartBin bin, Severity ifAny) const
{
    RowSet rows = m_filter.rows(bin.query, m_now.toSecsSinceEpoch());
    rows &= m_rows;
    bin.count = rows.count();
    bin.severity = bin.count > 0 ? ifAny : Severity::Good;
    return bin;
}

QList<ChartBin> ChartBins::endsByMonth(int months) const
{
    const QDate today = m_now.toLocalTime().date();
    const QDate first(today.year(), today.month(), 1);
    const QDate last = first.addMonths(months - 1);
    QList<ChartBin> bins{counted({.kind = ChartBin::Kind::Over, .query = u"is:expired"_s}, Severity::Low)};
    // What was to be reviewed in an earlier month still works, and is due now.
    bins.append(counted(
        {.kind = ChartBin::Kind::Month, .query = u"expires:<=%1 -is:expired"_s.arg(monthWord(first)), .day = first},
        Severity::Medium));
    for (QDate month = first.addMonths(1); month <= last; month = month.addMonths(1)) {
        bins.append(counted(
            {.kind = ChartBin::Kind::Month, .query = u"expires:"_s + monthWord(month), .day = month}, Severity::Good));
    }
    bins.append(counted(
        {.kind = ChartBin::Kind::Later, .query = u"expires:>"_s + monthWord(last), .day = last}, Severity::Good));
    bins.append(counted({.kind = ChartBin::Kind::NoEnd, .query = u"is:noexpiry"_s}, Severity::Medium));
    const ChartBin unknown
        = counted({.kind = ChartBin::Kind::EndUnknown, .query = u"expires:unknown"_s}, Severity::Info);
    if (unknown.count > 0)
        bins.append(unknown);
    return bins;
}

QList<ChartBin> ChartBins::ages() const
{
    const auto bin = [this](int from, int until, const QString &query, Severity ifAny) {
        return counted({.kind = ChartBin::Kind::Days, .query = query, .from = from, .until = until}, ifAny);
    };
    QList<ChartBin> bins{bin(0, 30, u"created:<30d"_s, Severity::Good),
        bin(30, 90, u"created:>=30d created:<90d"_s, Severity::Good),
        bin(90, 365, u"created:>=90d created:<365d"_s, Severity::Good),
        bin(365, 0, u"created:>=365d"_s, Severity::High)};
    const ChartBin unknown = counted({.kind = ChartBin::Kind::Unknown, .query = u"created:unknown"_s}, Severity::Info);
    if (unknown.count > 0)
        bins.append(unknown);
    return bins;
}

QList<ChartBin> ChartBins::lastUses() const
{
    const auto bin = [this](int from, int until, const QString &query, Severity ifAny) {
        return counted({.kind = ChartBin::Kind::Days, .query = query, .from = from, .until = until}, ifAny);
    };
    QList<ChartBin> bins{bin(0, 1, u"unused:<1d"_s, Severity::Good),
        bin(1, 7, u"unused:>=1d unused:<7d"_s, Severity::Good),
        bin(7, 45, u"unused:>=7d unused:<45d"_s, Severity::Good),
        bin(45, 0, u"unused:>=45d -is:unused"_s, Severity::Medium),
        counted({.kind = ChartBin::Kind::NeverUsed, .query = u"is:unused"_s}, Severity::Medium)};
    const ChartBin unknown = counted({.kind = ChartBin::Kind::Unknown, .query = u"unused:unknown"_s}, Severity::Info);
    if (unknown.count > 0)
        bins.append(unknown);
    return bins;
}

RightsGrid ChartBins::rightsByPerson(int mostPersons) const
{
    RowSet risky = m_filter.rows(u"is:highrisk"_s, m_now.toSecsSinceEpoch());
    risky &= m_rows;
    const std::vector<PersonCount> persons = personsIn(*m_table, m_rows, risky);
    struct Column {
        ChartBin::Level level;
        QString query;
        Severity ifAny;
    };
    const QList<Column> columns{{ChartBin::Level::Low, u" is:lowrisk"_s, Severity::Good},
        {ChartBin::Level::Medium, u" is:mediumrisk"_s, Severity::Good},
        {ChartBin::Level::High, u" is:highrisk"_s, Severity::High}};
    RightsGrid grid;
    for (const PersonCount &person : persons) {
        if (grid.persons.size() == mostPersons)
            break;
        RightsGrid::Person row{.name = person.name, .tokens = person.tokens, .cells = {}};
        for (const Column &column : columns) {
            row.cells.append(counted({.kind = ChartBin::Kind::Rights,
                                         .query = queryText(QueryKind::Owner, u'=' + person.name) + column.query,
                                         .person = person.name,
                                         .level = column.level},
                column.ifAny));
        }
        grid.persons.append(row);
    }
    grid.more = int(persons.size()) - int(grid.persons.size());
    return grid;
}

ChartCounts ChartCounts::of(const ChartBins &bins, int mostPersons)
{
    return {bins.endsByMonth(), bins.ages(), bins.lastUses(), bins.rightsByPerson(mostPersons)};
}

} // namespace Tokendesk
