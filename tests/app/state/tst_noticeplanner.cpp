// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/state/noticeplanner.h"
#include <QTest>

using namespace Tokendesk;
using namespace Qt::StringLiterals;

namespace {

using Kind = PlannedNotice::Kind;

QDateTime at(int day, int hour, int minute = 0)
{
    return QDateTime(QDate(2027, 3, 1).addDays(day), QTime(hour, minute), Qt::LocalTime).toUTC();
}

EndingToken ending(const QString &id, const QDateTime &end)
{
    return {{u"account"_s, id}, end};
}

/// A program that lives through days, restarted at every look.
struct Life {
    NoticeHistory history;
    NoticeRules rules;
    QList<EndingToken> tokens;

    NoticePlan look(const QDateTime &now)
    {
        const NoticePlan plan = planNotices(tokens, NoticeHistory::fromJson(history.toJson()), now, rules);
        history = plan.history;
        return plan;
    }
};

} // namespace

/// D14: what is said, when, and that it is said once.
class TestNoticePlanner : public QObject {
    Q_OBJECT

private slots:
    void initTestCase()
    {
        qputenv("TZ", "Europe/Berlin"); // a summer time begins within the days below
        tzset();
    }

    void d14EachStepOnceOver120Days()
    {
        Life life;
        for (int i = 0; i < 40; ++i)
            life.tokens << ending(u"t%1"_s.arg(i), at(3 * i + 5, 15, i));
        QHash<TokenId, int> summed;
        QHash<TokenId, int> alone;
        QHash<QDate, int> summaries;
        for (int hour = 0; hour < 120 * 24; ++hour) {
            const QDateTime now = at(0, 0).addSecs(3600LL * hour);
            const NoticePlan plan = life.look(now);
            QVERIFY(!plan.clockIsWrong);
            for (const PlannedNotice &notice : plan.notices) {
                if (notice.kind == Kind::Summary) {
                    ++summaries[now.toLocalTime().date()];
                    QVERIFY(now.toLocalTime().time().hour() >= life.rules.summaryHour);
                }
                for (const TokenId &id : notice.tokens)
                    ++(notice.kind == Kind::Summary ? summed : alone)[id];
            }
        }
        for (const EndingToken &token : std::as_const(life.tokens)) {
            if (token.end > at(118, 0))
                continue;
            QCOMPARE(summed.value(token.id), 1);
            QCOMPARE(alone.value(token.id), 1);
        }
        for (const int count : std::as_const(summaries))
            QCOMPARE(count, 1);
        QVERIFY(life.history.toJson().size() < 20000); // what is long over is forgotten
    }

    void d14WokenWhenItSaidItSaysTheSame()
    {
        Life hourly;
        hourly.tokens = {ending(u"a"_s, at(20, 15)), ending(u"b"_s, at(20, 16)), ending(u"c"_s, at(40, 3))};
        Life woken = hourly;
        QList<PlannedNotice> all;
        QList<PlannedNotice> atItsWord;
        for (int hour = 0; hour < 50 * 24; ++hour)
            all << hourly.look(at(0, 0).addSecs(3600LL * hour)).notices;
        int looks = 0;
        for (QDateTime now = at(0, 0); now.isValid() && now < at(50, 0); ++looks) {
            const NoticePlan plan = woken.look(now);
            atItsWord << plan.notices;
            QVERIFY(!plan.next.isValid() || plan.next > now);
            now = plan.next;
        }
        QCOMPARE(atItsWord, all);
        QVERIFY2(looks < 20, qPrintable(QString::number(looks)));
    }

    void d14OneSummaryADayAtTheChosenHour()
    {
        Life life;
        life.rules.summaryHour = 11;
        life.tokens = {ending(u"a"_s, at(4, 12)), ending(u"b"_s, at(3, 12))};
        QVERIFY(life.look(at(0, 10, 59)).notices.isEmpty());
        const NoticePlan plan = life.look(at(0, 11));
        QCOMPARE(
            plan.notices, QList<PlannedNotice>({{Kind::Summary, {{u"account"_s, u"b"_s}, {u"account"_s, u"a"_s}}}}));
        life.tokens << ending(u"c"_s, at(5, 12));
        QVERIFY(life.look(at(0, 20)).notices.isEmpty());
        QCOMPARE(life.look(at(1, 11)).notices.size(), 1);
    }

    void d14SinglesOnlyOnTheLastDay()
    {
        Life life;
        life.tokens = {ending(u"a"_s, at(3, 12))};
        QCOMPARE(life.look(at(0, 12)).notices.constFirst().kind, Kind::Summary);
        QVERIFY(life.look(at(1, 12)).notices.isEmpty());
        const NoticePlan last = life.look(at(2, 13));
        QCOMPARE(last.notices.size(), 1);
        QCOMPARE(last.notices.constFirst().kind, Kind::LastDay);
        QVERIFY(life.look(at(4, 12)).notices.isEmpty()); // over: nothing left to do in time
    }

    void d14SnoozedAndHandledAreSilent()
    {
        Life life;
        life.tokens = {ending(u"a"_s, at(6, 12)), ending(u"b"_s, at(6, 12))};
        life.history.snoozed.insert({u"account"_s, u"a"_s}, at(3, 0));
        life.history.handled.insert({u"account"_s, u"b"_s}, at(6, 12));
        QVERIFY(life.look(at(1, 12)).notices.isEmpty());
        const NoticePlan later = life.look(at(3, 12));
        QCOMPARE(later.notices.size(), 1);
        QCOMPARE(later.notices.constFirst().tokens, QList<TokenId>({{u"account"_s, u"a"_s}}));
        // A new end of the handled one is news.
        life.tokens[1].end = at(8, 12);
        QCOMPARE(life.look(at(4, 12)).notices.size(), 1);
    }

    void d14QuietHoursAreObeyedOverMidnight()
    {
        Life life;
        life.rules.quiet = true;
        life.rules.quietFrom = 18 * 60;
        life.rules.quietUntil = 8 * 60;
        life.tokens = {ending(u"a"_s, at(1, 6))};
        for (const int hour : {18, 20, 23}) {
            const NoticePlan plan = life.look(at(0, hour));
            QVERIFY(plan.notices.isEmpty());
            QCOMPARE(plan.next, at(1, 8));
        }
        life.tokens << ending(u"b"_s, at(1, 20));
        QVERIFY(life.look(at(1, 7, 59)).notices.isEmpty());
        QCOMPARE(life.look(at(1, 8)).notices.size(), 1);
    }

    void d14WrongClockSaysNothing()
    {
        Life life;
        life.tokens = {ending(u"a"_s, at(3, 12))};
        const NoticePlan early = planNotices(life.tokens, {}, QDateTime(QDate(1970, 1, 1), QTime(0, 0), Qt::UTC), {});
        QVERIFY(early.clockIsWrong && early.notices.isEmpty());
        life.look(at(20, 12));
        const NoticeHistory before = life.history;
        const NoticePlan back = life.look(at(1, 12));
        QVERIFY(back.clockIsWrong && back.notices.isEmpty());
        QCOMPARE(life.history.latest, before.latest);
        QVERIFY(!life.look(at(20, 13)).clockIsWrong);
    }

    void d14SwitchedOffSaysNothing()
    {
        Life life;
        life.rules.wanted = false;
        life.tokens = {ending(u"a"_s, at(1, 6))};
        QVERIFY(life.look(at(0, 12)).notices.isEmpty());
    }

    void damagedMemoryIsNoMemory()
    {
        for (const QByteArray &json : {QByteArray(), QByteArray("{"), QByteArray(R"({"lastDay":[1,[],["a"]]})")})
            QVERIFY(NoticeHistory::fromJson(json).lastDay.isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestNoticePlanner)
#include "tst_noticeplanner.moc"
