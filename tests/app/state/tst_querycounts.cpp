// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/clock.h"
#include "app/state/querycounts.h"
#include "tests/app/state/randomtokens.h"
#include <QSignalSpy>
#include <QTest>
#include <QTimer>

using namespace Tokendesk;
using namespace Qt::StringLiterals;

namespace {

class MovedClock : public Clock {
public:
    QDateTime now() const override
    {
        return time;
    }
    QDateTime time{QDate(2026, 11, 22), QTime(12, 0), Qt::UTC};
};

} // namespace

class TestQueryCounts : public QObject {
    Q_OBJECT
private slots:
    void countsAreThoseOfTheFilter()
    {
        RandomTokens random(31);
        TokenTable table;
        table.setAccount(
            u"a"_s, {u"john"_s, u"Tank"_s, u"tank"_s, {u"admin"_s}}, random.tokens(u"a"_s, 2000, m_clock.time));
        QueryCounts counts(&table, &m_clock);
        QStringList queries{QString(), u"web -is:expired"_s};
        for (const QString &fact : QueryWords::facts())
            queries.append(u"is:"_s + fact);
        counts.setQueries(queries);
        TokenFilter filter(&table);
        for (const QString &query : std::as_const(queries))
            QCOMPARE(counts.count(query), filter.rows(query, now()).count());
        QCOMPARE(counts.count(QString()), 2000u);
    }
    void noCountIsStaleAfterTheTableHasChanged()
    {
        RandomTokens random(32);
        TokenTable table;
        QueryCounts counts(&table, &m_clock);
        counts.setQueries({QString(), u"is:pinned"_s});
        QSignalSpy changed(&counts, &QueryCounts::changed);
        const QList<Token> tokens = random.tokens(u"a"_s, 100, m_clock.time);
        for (int page = 0; page < 10; ++page)
            table.appendPage(u"a"_s, tokens.mid(page * 10, 10));
        QTRY_COMPARE(counts.count(QString()), 100u);
        QCOMPARE(changed.size(), 1); // once for all pages
        table.setPinned(tokens.at(3).id, true);
        QTRY_COMPARE(counts.count(u"is:pinned"_s), 1u);
        table.remove(tokens.at(3).id);
        QTRY_COMPARE(counts.count(u"is:pinned"_s), 0u);
        QCOMPARE(counts.count(QString()), 99u);
        table.removeAccount(u"a"_s);
        QTRY_COMPARE(counts.count(QString()), 0u);
    }
    void timeAloneChangesCountsAtTheRightMoment()
    {
        Token token;
        token.id = {u"a"_s, u"1"_s};
        token.expires = m_clock.time.addDays(20);
        token.expiresReported = true;
        TokenTable table;
        table.put(token);
        QueryCounts counts(&table, &m_clock);
        QCOMPARE(counts.nextMoment(now()), TokenTable::never);
        counts.setQueries({u"is:expiring"_s, u"is:pinned"_s});
        QCOMPARE(counts.nextMoment(now()), now() + 6 * 86400);
        QCOMPARE(counts.nextMoment(now() + 6 * 86400 + 1), now() + 20 * 86400);
        QCOMPARE(counts.nextMoment(now() + 20 * 86400 + 1), TokenTable::never);
    }
    void withoutChangesNoTimerRuns()
    {
        TokenTable table;
        QueryCounts counts(&table, &m_clock);
        counts.setQueries({QString(), u"is:expiring"_s, u"unused:>30d"_s});
        const QList<QTimer *> timers = counts.findChildren<QTimer *>();
        QVERIFY(!timers.isEmpty());
        for (const QTimer *timer : timers)
            QVERIFY(!timer->isActive());
    }

private:
    qint64 now() const
    {
        return m_clock.time.toSecsSinceEpoch();
    }

    MovedClock m_clock;
};

QTEST_GUILESS_MAIN(TestQueryCounts)
#include "tst_querycounts.moc"
