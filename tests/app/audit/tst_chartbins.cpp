// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/audit/chartbins.h"
#include "app/state/tokentable.h"
#include "tests/app/state/randomtokens.h"
#include <QTest>

using namespace Tokendesk;
using namespace Qt::StringLiterals;
using Kind = ChartBin::Kind;

class TestChartBins : public QObject {
    Q_OBJECT
private:
    static quint32 sum(const QList<ChartBin> &bins)
    {
        quint32 sum = 0;
        for (const ChartBin &bin : bins)
            sum += bin.count;
        return sum;
    }
    quint32 countOf(const QString &query)
    {
        TokenFilter filter(&m_table);
        return filter.rows(query, m_now.toSecsSinceEpoch()).count();
    }
    ChartBins all()
    {
        return {&m_table, RowSet(m_table.count(), true), m_now};
    }
    const QDateTime m_now{QDate(2026, 11, 22), QTime(12, 0), Qt::UTC};
    TokenTable m_table;

private slots:
    void initTestCase()
    {
        RandomTokens random(5);
        QList<Token> tokens = random.tokens(u"a"_s, 3000, m_now);
        const QList<TokenOwner> owners{{}, {u"u-1"_s, u"Ana"_s}, {u"u-2"_s, u"Diana"_s}, {u"u-3"_s, {}}};
        for (qsizetype i = 0; i < tokens.size(); ++i) {
            tokens[i].owner = owners.at(i % 4).id;
            tokens[i].ownerName = owners.at(i % 4).name;
        }
        m_table.setAccount(u"a"_s, {u"john"_s, u"Tank"_s, u"tank"_s, {u"admin"_s}, {}, {u"Package:Write"_s}}, tokens);
        QList<Token> others = random.tokens(u"b"_s, 1000, m_now);
        for (Token &token : others) { // of whoever is signed in
            token.owner.clear();
            token.ownerName.clear();
        }
        m_table.setAccount(u"b"_s, {u"ana"_s, u"npm"_s, u"npm"_s}, others);
    }
    void everyTokenStandsInOneBar()
    {
        QCOMPARE(sum(all().endsByMonth()), m_table.count());
        QCOMPARE(sum(all().endsByMonth(1)), m_table.count());
        QCOMPARE(sum(all().ages()), m_table.count());
        QCOMPARE(sum(all().lastUses()), m_table.count());
    }
    void aBarsQuerySelectsWhatItCounts()
    {
        QList<ChartBin> bins = all().endsByMonth() + all().ages() + all().lastUses();
        const RightsGrid grid = all().rightsByPerson();
        for (const RightsGrid::Person &person : grid.persons)
            bins += person.cells;
        for (const ChartBin &bin : std::as_const(bins)) {
            QVERIFY(TokenQuery::parse(bin.query + u' ').problems.isEmpty());
            QCOMPARE(countOf(bin.query), bin.count);
        }
    }
    void onlyTheGivenRowsAreCounted()
    {
        RowSet some(m_table.count());
        for (quint32 row = 0; row < m_table.count(); row += 3)
            some.insert(row);
        const ChartBins bins(&m_table, some, m_now);
        QCOMPARE(sum(bins.ages()), some.count());
        QCOMPARE(sum(bins.endsByMonth()), some.count());
    }
    void monthsAreThoseOfTheCalendar()
    {
        TokenTable table;
        QList<Token> tokens;
        const auto ending = [&tokens](const QDateTime &end) {
            Token token;
            token.id = {u"a"_s, QString::number(tokens.size())};
            token.expires = end;
            token.expiresReported = true;
            tokens.append(token);
        };
        ending(QDateTime(QDate(2026, 11, 30), QTime(23, 59, 59)));
        ending(QDateTime(QDate(2026, 12, 1), QTime(0, 0)));
        ending(QDateTime(QDate(2026, 12, 31), QTime(23, 59, 59)));
        ending(QDateTime(QDate(2027, 1, 1), QTime(0, 0)));
        ending(QDateTime(QDate(2026, 11, 1), QTime(0, 0)));
        ending({});
        table.setAccount(u"a"_s, {}, tokens);
        const QList<ChartBin> bins = ChartBins(&table, RowSet(table.count(), true), m_now).endsByMonth(2);
        QCOMPARE(bins.size(), 5);
        QCOMPARE(bins.at(0).kind, Kind::Over);
        QCOMPARE(bins.at(0).count, 1u);
        QCOMPARE(bins.at(1).day, QDate(2026, 11, 1));
        QCOMPARE(bins.at(1).count, 1u);
        QCOMPARE(bins.at(1).severity, Severity::Medium);
        QCOMPARE(bins.at(2).query, u"expires:2026-12"_s);
        QCOMPARE(bins.at(2).count, 2u);
        QCOMPARE(bins.at(3).kind, Kind::Later);
        QCOMPARE(bins.at(3).count, 1u);
        QCOMPARE(bins.at(4).kind, Kind::NoEnd);
        QCOMPARE(bins.at(4).count, 1u);
    }
    void theRightsOfAPersonAddUp()
    {
        const RightsGrid grid = all().rightsByPerson();
        QCOMPARE(grid.persons.size(), 4); // "Ana" and the account "ana" are one to a query
        QCOMPARE(grid.more, 0);
        quint32 tokens = 0;
        for (const RightsGrid::Person &person : grid.persons) {
            QCOMPARE(person.cells.size(), 3);
            QCOMPARE(sum(person.cells), person.tokens);
            tokens += person.tokens;
        }
        QCOMPARE(tokens, m_table.count());
        for (qsizetype i = 1; i < grid.persons.size(); ++i)
            QVERIFY(grid.persons.at(i - 1).cells.at(2).count >= grid.persons.at(i).cells.at(2).count);
        QCOMPARE(all().rightsByPerson(1).more, 3);
    }
    void anEmptyTableHasEmptyBars()
    {
        const TokenTable table;
        const ChartBins bins(&table, RowSet(0), m_now);
        QCOMPARE(sum(bins.endsByMonth()), 0u);
        QCOMPARE(bins.endsByMonth().constFirst().severity, Severity::Good);
        QVERIFY(bins.rightsByPerson().persons.isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestChartBins)
#include "tst_chartbins.moc"
