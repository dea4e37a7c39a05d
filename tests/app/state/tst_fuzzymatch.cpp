// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/state/fuzzymatch.h"
#include <QTest>

using namespace Tokendesk;
using namespace Qt::StringLiterals;

class TestFuzzyMatch : public QObject {
    Q_OBJECT
private slots:
    void lettersMustComeInTheirOrder_data()
    {
        QTest::addColumn<QByteArray>("pattern");
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<bool>("fits");
        QTest::newRow("nothing asked") << QByteArray("") << QByteArray("new token") << true;
        QTest::newRow("all letters") << QByteArray("new token") << QByteArray("new token") << true;
        QTest::newRow("gaps") << QByteArray("ntk") << QByteArray("new token") << true;
        QTest::newRow("wrong order") << QByteArray("tn w") << QByteArray("new token") << false;
        QTest::newRow("letter missing") << QByteArray("ntz") << QByteArray("new token") << false;
        QTest::newRow("longer than the text") << QByteArray("tokens") << QByteArray("token") << false;
        QTest::newRow("nothing to find it in") << QByteArray("a") << QByteArray("") << false;
        QTest::newRow("beyond ASCII") << QByteArray("größe") << QByteArray("die größe") << true;
    }
    void lettersMustComeInTheirOrder()
    {
        QFETCH(QByteArray, pattern);
        QFETCH(QByteArray, text);
        QTEST(fuzzyScore(pattern, text) > 0, "fits");
    }
    void whatIsMeantComesFirst_data()
    {
        QTest::addColumn<QByteArray>("pattern");
        QTest::addColumn<QByteArray>("better");
        QTest::addColumn<QByteArray>("worse");
        QTest::newRow("beginnings of words")
            << QByteArray("nt") << QByteArray("new token") << QByteArray("pinned list at");
        QTest::newRow("letters together") << QByteArray("rev") << QByteArray("revoke") << QByteArray("docs-preview");
        QTest::newRow("the later, better place") << QByteArray("ci") << QByteArray("docs ci") << QByteArray("click it");
        QTest::newRow("shorter") << QByteArray("ci") << QByteArray("ci") << QByteArray("ci-deploy-web");
    }
    void whatIsMeantComesFirst()
    {
        QFETCH(QByteArray, pattern);
        QFETCH(QByteArray, better);
        QFETCH(QByteArray, worse);
        QVERIFY(fuzzyScore(pattern, better) > fuzzyScore(pattern, worse));
        QVERIFY(fuzzyScore(pattern, worse) > 0);
    }
};

QTEST_GUILESS_MAIN(TestFuzzyMatch)
#include "tst_fuzzymatch.moc"
