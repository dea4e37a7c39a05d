// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/http/address.h"
#include <QTest>

using namespace Tokendesk;
using namespace Qt::StringLiterals;

class TestAddress : public QObject {
    Q_OBJECT
private slots:
    void goodAddressesAreNormalised_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("address");
        QTest::newRow("https") << u"https://www.tankpkg.dev"_s << u"https://www.tankpkg.dev"_s;
        QTest::newRow("slashes") << u" https://tank.example.com/base// "_s << u"https://tank.example.com/base"_s;
        QTest::newRow("no scheme") << u"tank.example.com:8443"_s << u"https://tank.example.com:8443"_s;
        QTest::newRow("loopback") << u"http://127.0.0.1:4873/"_s << u"http://127.0.0.1:4873"_s;
        QTest::newRow("loopback 6") << u"http://[::1]:4873"_s << u"http://[::1]:4873"_s;
        QTest::newRow("capitals") << u"https://TANK.example.com"_s << u"https://tank.example.com"_s;
    }
    void goodAddressesAreNormalised()
    {
        QFETCH(QString, typed);
        QFETCH(QString, address);
        const Result<QUrl> url = parseAddress(typed);
        QVERIFY2(url.has_value(), url ? "" : qPrintable(url.error().detail));
        QCOMPARE(url->toString(QUrl::FullyEncoded), address);
        QVERIFY(isSafe(*url));
    }
    void badAddressesAreRefused_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<Error::Kind>("kind");
        const auto invalid = Error::Kind::InvalidInput;
        const auto unsafe = Error::Kind::UnsafeAddress;
        QTest::newRow("empty") << u"  "_s << invalid;
        QTest::newRow("user info") << u"https://good@evil.example"_s << invalid;
        QTest::newRow("backslash") << u"https://good\\@evil.example"_s << invalid;
        QTest::newRow("query") << u"https://tank.example.com?x=1"_s << invalid;
        QTest::newRow("fragment") << u"https://tank.example.com#x"_s << invalid;
        QTest::newRow("blank inside") << u"https://tank example.com"_s << invalid;
        QTest::newRow("right-to-left override") << (u"https://tank"_s + QChar(0x202e) + u".example.com"_s) << invalid;
        QTest::newRow("port 0") << u"https://tank.example.com:0"_s << invalid;
        QTest::newRow("port too big") << u"https://tank.example.com:70000"_s << invalid;
        QTest::newRow("plain http") << u"http://tank.example.com"_s << unsafe;
        QTest::newRow("localhost is a name") << u"http://localhost:4873"_s << unsafe;
        QTest::newRow("short loopback") << u"http://127.1"_s << unsafe;
        QTest::newRow("hex loopback") << u"http://0x7f.1"_s << unsafe;
        QTest::newRow("number loopback") << u"http://2130706433"_s << unsafe;
        QTest::newRow("file") << u"file:///etc/passwd"_s << invalid;
        QTest::newRow("ftp") << u"ftp://tank.example.com"_s << unsafe;
    }
    void badAddressesAreRefused()
    {
        QFETCH(QString, typed);
        QFETCH(Error::Kind, kind);
        const Result<QUrl> url = parseAddress(typed);
        QVERIFY(!url);
        QCOMPARE(url.error().kind, kind);
    }
    void lookAlikeHostsAreShownEncoded()
    {
        const Result<QUrl> url = parseAddress(u"https://\u0430\u0440\u0440\u04cf\u0435.com"_s);
        QVERIFY(url.has_value());
        QVERIFY(Origin::of(*url).host.startsWith("xn--"_L1));
    }
    void originsDifferByEachPart()
    {
        const Origin origin = Origin::of(QUrl(u"https://tank.example.com/a"_s));
        QCOMPARE(Origin::of(QUrl(u"https://TANK.example.com:443/b"_s)), origin);
        QVERIFY(Origin::of(QUrl(u"http://tank.example.com"_s)) != origin);
        QVERIFY(Origin::of(QUrl(u"https://tank.example.com:444"_s)) != origin);
        QVERIFY(Origin::of(QUrl(u"https://tank.example.org"_s)) != origin);
        QCOMPARE(Origin::of(QUrl(u"http://[::1]:80/"_s)).toHeader(), QByteArray("http://[::1]"));
        QCOMPARE(Origin::of(QUrl(u"http://127.0.0.1:81/"_s)).toHeader(), QByteArray("http://127.0.0.1:81"));
    }
};

QTEST_GUILESS_MAIN(TestAddress)
#include "tst_address.moc"
