// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/tokenwords.h"
#include <QLocale>
#include <QTest>

using namespace Tokendesk;
using namespace Qt::StringLiterals;

class TestTokenWords : public QObject {
    Q_OBJECT
private slots:
    void initTestCase()
    {
        qputenv("TZ", "Europe/Berlin");
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    }
    void datesNearNowAreRelative_data()
    {
        QTest::addColumn<QDateTime>("date");
        QTest::addColumn<QString>("words");
        const auto at = [](int month, int day, int hour, int minute) {
            return QDateTime(QDate(2026, month, day), QTime(hour, minute));
        };
        QTest::newRow("this minute") << at(11, 22, 12, 0) << u"just now"_s;
        QTest::newRow("minutes ago") << at(11, 22, 11, 56) << u"4 min ago"_s;
        QTest::newRow("an hour ago") << at(11, 22, 10, 30) << u"1 hour ago"_s;
        QTest::newRow("hours ago, though yesterday") << at(11, 21, 23, 0) << u"13 hours ago"_s;
        QTest::newRow("yesterday") << at(11, 21, 11, 0) << u"yesterday"_s;
        QTest::newRow("two nights ago, not 48 hours") << at(11, 20, 13, 0) << u"2 days ago"_s;
        QTest::newRow("sixty days ago, across summer time") << at(9, 23, 12, 0) << u"60 days ago"_s;
        QTest::newRow("longer ago") << at(9, 22, 12, 0) << u"22 Sept 2026"_s;
        QTest::newRow("in a moment") << at(11, 22, 12, 0).addSecs(30) << u"in a moment"_s;
        QTest::newRow("in minutes") << at(11, 22, 12, 20) << u"in 20 min"_s;
        QTest::newRow("in an hour") << at(11, 22, 13, 30) << u"in 1 hour"_s;
        QTest::newRow("in hours") << at(11, 22, 23, 59) << u"in 11 hours"_s;
        QTest::newRow("after midnight") << at(11, 23, 0, 5) << u"tomorrow"_s;
        QTest::newRow("tomorrow night") << at(11, 23, 23, 59) << u"tomorrow"_s;
        QTest::newRow("in two nights") << at(11, 24, 0, 5) << u"in 2 days"_s;
        QTest::newRow("in sixty days") << at(11, 22, 12, 0).addDays(60) << u"in 60 days"_s;
        QTest::newRow("later") << at(11, 22, 12, 0).addDays(61) << u"22 Jan 2027"_s;
    }
    void datesNearNowAreRelative()
    {
        QFETCH(QDateTime, date);
        QFETCH(QString, words);
        QCOMPARE(m_words.when(date.toSecsSinceEpoch(), m_now), words);
    }
    void datesWithoutTheirWeekdayBeginWithTheDay_data()
    {
        QTest::addColumn<QLocale>("locale");
        for (const auto language : {QLocale::Arabic, QLocale::English, QLocale::French, QLocale::German,
                 QLocale::Japanese, QLocale::Spanish, QLocale::Chinese})
            QTest::addRow("%s", qPrintable(QLocale::languageToString(language))) << QLocale(language);
    }
    void datesWithoutTheirWeekdayBeginWithTheDay()
    {
        QFETCH(QLocale, locale);
        const QLocale before;
        QLocale::setDefault(locale);
        const QString words = m_words.when(m_now - qint64(300) * 86400, m_now);
        QLocale::setDefault(before);
        QVERIFY2(words.front().isLetterOrNumber(), qPrintable(words));
        QVERIFY2(words.back().isLetterOrNumber() || words.endsWith(u'.'), qPrintable(words));
    }
    void d2WordsHoldUntilTheirNextChange_data()
    {
        QTest::addColumn<qint64>("away");
        for (const qint64 away : {0, 59, 60, 61, 3599, 3600, 5000, 40000, 86399, 86400, 90000, 200000, 60 * 86400})
            QTest::addRow("%lld s", away) << away;
    }
    void d2WordsHoldUntilTheirNextChange()
    {
        QFETCH(qint64, away);
        for (const qint64 date : {m_now - away, m_now + away}) {
            const qint64 next = TokenWords::nextChange(date, m_now);
            QVERIFY(next > m_now);
            for (const qint64 moment : {(m_now + next) / 2, next - 1}) {
                QCOMPARE(m_words.when(date, moment), m_words.when(date, m_now));
                QCOMPARE(m_words.state(TokenState::EndsSoon, date, moment),
                    m_words.state(TokenState::EndsSoon, date, m_now));
            }
        }
    }
    void d2WordsThatNeverChangeNeedNoClock()
    {
        QCOMPARE(TokenWords::nextChange(TokenTable::notReported, m_now), TokenTable::never);
        QCOMPARE(TokenWords::nextChange(TokenTable::never, m_now), TokenTable::never);
        QCOMPARE(TokenWords::nextChange(m_now - 90 * 86400, m_now), TokenTable::never);
        QVERIFY(TokenWords::nextChange(m_now + 90 * 86400, m_now) > m_now); // becomes "in 60 days" some day
    }
    void missingDatesSayWhichKindOfMissing()
    {
        QCOMPARE(m_words.when(TokenTable::never, m_now), u"never"_s);
        QCOMPARE(m_words.when(TokenTable::notReported, m_now), u"not reported"_s);
    }
    void stateCountsTheNightsThatAreLeft_data()
    {
        QTest::addColumn<TokenState>("state");
        QTest::addColumn<qint64>("hours");
        QTest::addColumn<QString>("words");
        QTest::newRow("today") << TokenState::EndsTomorrow << qint64(5) << u"Ends today"_s;
        QTest::newRow("tomorrow") << TokenState::EndsTomorrow << qint64(25) << u"Ends tomorrow"_s;
        QTest::newRow("within 48 hours") << TokenState::EndsTomorrow << qint64(47) << u"2 days left"_s;
        QTest::newRow("soon") << TokenState::EndsSoon << qint64(24 * 12) << u"12 days left"_s;
        QTest::newRow("expired") << TokenState::Expired << qint64(-5) << u"Expired"_s;
        QTest::newRow("unknown") << TokenState::Unknown << qint64(0) << u"Unchecked"_s;
    }
    void stateCountsTheNightsThatAreLeft()
    {
        QFETCH(TokenState, state);
        QFETCH(qint64, hours);
        QFETCH(QString, words);
        QCOMPARE(m_words.state(state, m_now + hours * 3600, m_now), words);
    }
    void momentNamesBothZonesAndBothDaysIfTheyDiffer()
    {
        const qint64 noon = QDateTime(QDate(2026, 12, 3), QTime(14, 0)).toSecsSinceEpoch();
        QCOMPARE(m_words.moment(noon), u"Thursday, 3 December 2026, 14:00 CET (13:00 UTC)"_s);
        const qint64 midnight = QDateTime(QDate(2026, 12, 3), QTime(0, 30)).toSecsSinceEpoch();
        QCOMPARE(m_words.moment(midnight), u"Thursday, 3 December 2026, 00:30 CET (2 Dec 2026, 23:30 UTC)"_s);
    }
    void rowIsASentence()
    {
        const QDateTime now = QDateTime::fromSecsSinceEpoch(m_now);
        Token token;
        token.name = u"ci-deploy"_s;
        token.lastUsed = now.addSecs(-7200);
        token.expires = now.addDays(12);
        QCOMPARE(m_words.sentence(token, u"Tank"_s, {u"publish"_s}, m_now),
            u"ci-deploy, Tank, publish, last used 2 hours ago, ends in 12 days"_s);
        token.enabled = false;
        token.unrestricted = true;
        token.lastUsed = {};
        token.lastUsedReported = true;
        token.expires = {};
        token.expiresReported = true;
        QCOMPARE(m_words.sentence(token, u"Tank"_s, {}, m_now),
            u"ci-deploy, Tank, paused, all rights, never used, does not end"_s);
    }

private:
    const TokenWords m_words{};
    const qint64 m_now = QDateTime(QDate(2026, 11, 22), QTime(11, 0), Qt::UTC).toSecsSinceEpoch(); // noon in Berlin
};

QTEST_GUILESS_MAIN(TestTokenWords)
#include "tst_tokenwords.moc"
