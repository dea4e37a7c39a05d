// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/token.h"
#include <QTest>

using namespace Tokendesk;

class TestToken : public QObject {
    Q_OBJECT
private slots:
    void stateSaysWhatMattersFirst_data()
    {
        QTest::addColumn<qint64>("createdAgo");
        QTest::addColumn<qint64>("usedAgo"); // -1: never
        QTest::addColumn<qint64>("endsIn"); // 0: no end
        QTest::addColumn<bool>("enabled");
        QTest::addColumn<TokenState>("state");
        const qint64 day = 86400;
        QTest::newRow("in use, far end") << day << qint64(60) << 80 * day << true << TokenState::Active;
        QTest::newRow("ends this second") << day << qint64(60) << qint64(-0) - 1 << true << TokenState::Expired;
        QTest::newRow("expired beats paused") << day << qint64(60) << -day << false << TokenState::Expired;
        QTest::newRow("paused beats ends soon") << day << qint64(60) << day << false << TokenState::Paused;
        QTest::newRow("exactly two days") << day << qint64(60) << 2 * day << true << TokenState::EndsTomorrow;
        QTest::newRow("two days and a second") << day << qint64(60) << 2 * day + 1 << true << TokenState::EndsSoon;
        QTest::newRow("exactly fourteen days") << day << qint64(60) << 14 * day << true << TokenState::EndsSoon;
        QTest::newRow("a second more") << day << qint64(60) << 14 * day + 1 << true << TokenState::Active;
        QTest::newRow("never used, young") << 30 * day << qint64(-1) << 80 * day << true << TokenState::Active;
        QTest::newRow("never used, old") << 30 * day + 1 << qint64(-1) << 80 * day << true << TokenState::NeverUsed;
        QTest::newRow("no end") << day << qint64(60) << qint64(0) << true << TokenState::NoExpiry;
    }
    void stateSaysWhatMattersFirst()
    {
        QFETCH(qint64, createdAgo);
        QFETCH(qint64, usedAgo);
        QFETCH(qint64, endsIn);
        QFETCH(bool, enabled);
        QFETCH(TokenState, state);
        const QDateTime now(QDate(2026, 11, 22), QTime(12, 0), Qt::UTC);
        Token token;
        token.created = now.addSecs(-createdAgo);
        token.lastUsedReported = true;
        if (usedAgo >= 0)
            token.lastUsed = now.addSecs(-usedAgo);
        token.expiresReported = true;
        if (endsIn != 0)
            token.expires = now.addSecs(endsIn);
        token.enabled = enabled;
        QCOMPARE(stateAt(token, now), state);
    }
    void aReviewDateCountsAsAnEndButNeverExpires()
    {
        const QDateTime now(QDate(2026, 11, 22), QTime(12, 0), Qt::UTC);
        Token token;
        token.expiresReported = true;
        token.review = now.addDays(90);
        QCOMPARE(stateAt(token, now), TokenState::Active);
        QCOMPARE(stateAt(token, now.addDays(80)), TokenState::EndsSoon);
        QCOMPARE(stateAt(token, now.addDays(89)), TokenState::EndsTomorrow);
        QCOMPARE(stateAt(token, now.addDays(91)), TokenState::EndsTomorrow);
        token.expires = now.addDays(20);
        QCOMPARE(stateAt(token, now.addDays(30)), TokenState::Expired);
    }
    void whatIsNotReportedIsUnknown()
    {
        const QDateTime now(QDate(2026, 11, 22), QTime(12, 0), Qt::UTC);
        QCOMPARE(stateAt(Token{}, now), TokenState::Unknown);
    }
};

QTEST_GUILESS_MAIN(TestToken)
#include "tst_token.moc"
