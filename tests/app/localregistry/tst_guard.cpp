// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/localregistry/registryclient.h"
#include <QElapsedTimer>
#include <QFile>
#include <QTcpSocket>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Tokendesk::LocalRegistry;

namespace {

QByteArray statusLine(const QByteArray &answer)
{
    return answer.left(answer.indexOf("\r\n")).mid(9, 3);
}

/// All addresses that this machine listens on at the port, as /proc/net/tcp* writes them.
QByteArrayList listenersAt(quint16 port)
{
    QByteArrayList found;
    const QByteArray end = ':' + QByteArray::number(port, 16).toUpper().rightJustified(4, '0');
    for (const QString &path : {u"/proc/net/tcp"_s, u"/proc/net/tcp6"_s}) {
        QFile file(path);
        [&file] {
            QVERIFY(file.open(QIODevice::ReadOnly));
        }();
        const QByteArrayList lines = file.readAll().split('\n');
        for (const QByteArray &line : lines) {
            const QByteArrayList columns = line.simplified().split(' ');
            if (columns.size() > 3 && columns.at(1).endsWith(end) && columns.at(3) == "0A")
                found.append(columns.at(1).chopped(5));
        }
    }
    return found;
}

} // namespace

class TestGuard : public QObject {
    Q_OBJECT
private slots:
    void hostMustBeOurs_data()
    {
        QTest::addColumn<QByteArray>("host"); // PORT stands for the port
        QTest::addColumn<bool>("welcome");
        QTest::newRow("address") << QByteArray("127.0.0.1:PORT") << true;
        QTest::newRow("IPv6 address") << QByteArray("[::1]:PORT") << true;
        for (const char *host : {"localhost:PORT", "127.0.0.1", "127.0.0.1:80", "127.0.0.2:PORT", "evil.example",
                 "evil.example:PORT", "127.0.0.1.evil.example:PORT", "127.1:PORT", "2130706433:PORT", "0.0.0.0:PORT",
                 "[::ffff:127.0.0.1]:PORT", "127.0.0.1:PORT.evil", "user@127.0.0.1:PORT", ""})
            QTest::newRow(host) << QByteArray(host) << false;
    }
    void hostMustBeOurs()
    {
        QFETCH(QByteArray, host);
        QFETCH(bool, welcome);
        TestRegistry registry(Dialect::Seed);
        host.replace("PORT", QByteArray::number(registry.server.port()));
        for (const QByteArray &path : {QByteArray("/api/health"), QByteArray("/cli-auth/authorize?code=x")}) {
            const QByteArray answer = rawExchange(
                registry.server.port(), "GET " + path + " HTTP/1.1\r\nHost: " + host + "\r\nConnection: close\r\n\r\n");
            QCOMPARE(statusLine(answer) == "421", !welcome);
        }
    }
    void requestWithoutOrWithTwoHostsIsRefused()
    {
        TestRegistry registry(Dialect::Seed);
        const quint16 port = registry.server.port();
        const QByteArray own = "Host: 127.0.0.1:" + QByteArray::number(port) + "\r\n";
        const QByteArray start = "GET /api/health HTTP/1.1\r\nConnection: close\r\n";
        QCOMPARE(statusLine(rawExchange(port, start + "\r\n")), "421");
        QCOMPARE(statusLine(rawExchange(port, start + own + "Host: evil.example\r\n\r\n")), "421");
        QCOMPARE(statusLine(rawExchange(port, start + own + "\r\n")), "200");
    }
    void originMustBeOurs_data()
    {
        QTest::addColumn<QByteArray>("origin");
        QTest::addColumn<bool>("welcome");
        QTest::newRow("none") << QByteArray() << true;
        QTest::newRow("own") << QByteArray("http://127.0.0.1:PORT") << true;
        for (const char *origin : {"null", "https://127.0.0.1:PORT", "http://127.0.0.1", "http://127.0.0.1:1",
                 "http://localhost:PORT", "http://evil.example", "http://127.0.0.1:PORT.evil.example",
                 "http://127.0.0.1:PORT/", "file://", "http://[::1]:PORT"})
            QTest::newRow(origin) << QByteArray(origin) << false;
    }
    void originMustBeOurs()
    {
        QFETCH(QByteArray, origin);
        QFETCH(bool, welcome);
        TestRegistry registry(Dialect::Seed);
        origin.replace("PORT", QByteArray::number(registry.server.port()));
        RegistryClient client = registry.withToken({u"skills:admin"_s});
        client.setOrigin(origin);
        const QJsonObject skill{{u"name"_s, u"s"_s}, {u"version"_s, u"1"_s}};
        QCOMPARE(client.post("/api/v1/skills", skill).status, welcome ? 201 : 403);
        QCOMPARE(client.post("/api/auth/api-key/create", {{u"name"_s, u"n"_s}}).status, welcome ? 200 : 403);
        QCOMPARE(client.post("/api/v1/cli-auth/start", {}).status, welcome ? 200 : 403);
        QCOMPARE(client.post("/api/admin/service-accounts", {{u"name"_s, u"n"_s}}).status, welcome ? 201 : 403);
        const Got read = client.get("/api/v1/auth/whoami");
        QCOMPARE(read.status, welcome ? 200 : 403);
        QVERIFY(!read.headers.contains("access-control-allow-origin"));
    }
    void crossSiteWritesAreRefusedWithoutOriginToo()
    {
        TestRegistry registry(Dialect::Seed);
        RegistryClient client = registry.client();
        for (const char *site : {"cross-site", "same-site"})
            QCOMPARE(client.post("/api/v1/cli-auth/start", {}, {{"Sec-Fetch-Site", site}}).status, 403);
        for (const char *site : {"none", "same-origin"})
            QCOMPARE(client.post("/api/v1/cli-auth/start", {}, {{"Sec-Fetch-Site", site}}).status, 200);
    }
    void otherMethodsAreRefused()
    {
        TestRegistry registry(Dialect::Seed);
        RegistryClient client = registry.client();
        for (const char *method : {"OPTIONS", "TRACE", "CONNECT"}) {
            const Got got = client.send(method, "/api/v1/skills", {}, {});
            QCOMPARE(got.status, 405);
            QVERIFY(got.header("allow").contains("POST"));
            QVERIFY(!got.headers.contains("access-control-allow-methods"));
        }
        QCOMPARE(client.send("HEAD", "/api/health", {}, {}).status, 200);
    }
    void everythingSaysNoStore_data()
    {
        addDialects();
    }
    void everythingSaysNoStore()
    {
        QFETCH(Dialect, dialect);
        TestRegistry registry(dialect);
        RegistryClient client = registry.client();
        for (const char *path : {"/api/health", "/api/v1/auth/whoami", "/api/auth/get-session", "/api/auth/nothing",
                 "/api/nothing", "/", "/api/auth/api-key/list"})
            QCOMPARE(client.get(path).headers.values("cache-control"), QList<QByteArray>{"no-store"});
    }
    void unknownPathsAnswerInThreeShapes()
    {
        TestRegistry registry(Dialect::Live);
        RegistryClient client = registry.client();
        Got got = client.get("/api/nothing?x=1");
        QCOMPARE(got.status, 404);
        QCOMPARE(got.object(), QJsonObject({{u"error"_s, u"Not found"_s}, {u"path"_s, u"/api/nothing"_s}}));
        got = client.post("/api/auth/api-key/verify", {});
        QCOMPARE(got.status, 404);
        QCOMPARE(got.body, QByteArray());
        got = client.get("/elsewhere");
        QCOMPARE(got.status, 404);
        QVERIFY(got.header("content-type").startsWith("text/html"));
        for (const char *path : {"/api/v1/../v1/auth/whoami", "//api/health", "/api/health/", "/%61pi/health%0a"})
            QCOMPARE(client.get(path).status, 404);
    }
    void tooLargeBodyIsRefused()
    {
        TestRegistry registry(Dialect::Seed);
        RegistryClient client = registry.client();
        const QByteArray fits = "{\"state\":\"" + QByteArray(60'000, 's') + "\"}";
        QCOMPARE(client.send("POST", "/api/v1/cli-auth/start", fits, "application/json").status, 200);
        const QByteArray large = "{\"state\":\"" + QByteArray(66'000, 's') + "\"}";
        QCOMPARE(client.send("POST", "/api/v1/cli-auth/start", large, "application/json").status, 413);
        const quint16 port = registry.server.port();
        QCOMPARE(statusLine(rawExchange(port,
                     "POST /api/v1/cli-auth/start HTTP/1.1\r\nHost: 127.0.0.1:" + QByteArray::number(port)
                         + "\r\nContent-Length: 99999999999\r\n\r\n")),
            "413");
    }
    void doubtfulFramingEndsTheConnection_data()
    {
        QTest::addColumn<QByteArray>("headers");
        QTest::newRow("two lengths") << QByteArray("Content-Length: 2\r\nContent-Length: 40\r\n");
        QTest::newRow("same length twice") << QByteArray("Content-Length: 2\r\nContent-Length: 2\r\n");
        QTest::newRow("negative") << QByteArray("Content-Length: -5\r\n");
        QTest::newRow("plus") << QByteArray("Content-Length: +2\r\n");
        QTest::newRow("twenty digits") << QByteArray("Content-Length: 18446744073709551617\r\n");
        QTest::newRow("list") << QByteArray("Content-Length: 2, 2\r\n");
        QTest::newRow("chunked") << QByteArray("Transfer-Encoding: chunked\r\n");
        QTest::newRow("both") << QByteArray("Transfer-Encoding: chunked\r\nContent-Length: 2\r\n");
    }
    void doubtfulFramingEndsTheConnection()
    {
        QFETCH(QByteArray, headers);
        TestRegistry registry(Dialect::Seed);
        const quint16 port = registry.server.port();
        const QByteArray host = "Host: 127.0.0.1:" + QByteArray::number(port) + "\r\n";
        const QByteArray answer = rawExchange(port,
            "POST /api/v1/cli-auth/start HTTP/1.1\r\n" + host + "Content-Type: application/json\r\n" + headers
                + "\r\n{}GET /api/health HTTP/1.1\r\n" + host + "\r\n");
        QCOMPARE(statusLine(answer), "400");
        QCOMPARE(answer.count("HTTP/1.1 "), 1); // what hid behind the body was never answered
        QCOMPARE(registry.server.seen().size(), 0);
    }
    void bodyOfAGetIsNoSecondRequest()
    {
        TestRegistry registry(Dialect::Seed);
        const quint16 port = registry.server.port();
        const QByteArray hidden = "GET /api/v1/skills HTTP/1.1\r\nHost: x\r\n\r\n";
        const QByteArray answer = rawExchange(port,
            "GET /api/health HTTP/1.1\r\nHost: 127.0.0.1:" + QByteArray::number(port)
                + "\r\nContent-Length: " + QByteArray::number(hidden.size()) + "\r\n\r\n" + hidden);
        QCOMPARE(statusLine(answer), "200");
        QCOMPARE(registry.server.seen().size(), 1);
    }
    void slowHeadIsGivenUp()
    {
        TestRegistry registry(Dialect::Seed);
        QTcpSocket slow;
        slow.connectToHost(u"127.0.0.1"_s, registry.server.port());
        QVERIFY(slow.waitForConnected());
        slow.write("GET /api/health HTTP/1.1\r\nHost: 127");
        QVERIFY(slow.waitForBytesWritten());
        QCOMPARE(registry.client().get("/api/health").status, 200);
        QVERIFY(slow.waitForReadyRead(10'000));
        QCOMPARE(statusLine(slow.readAll()), "400");
    }
    void listensOnLoopbackOnly()
    {
        TestRegistry registry(Dialect::Seed);
        QCOMPARE(listenersAt(registry.server.port()), QByteArrayList{"0100007F"});
    }
    void takenPortIsAnError()
    {
        TestRegistry first(Dialect::Seed);
        Options options = testOptions(Dialect::Seed);
        options.port = first.server.port();
        Server second(options);
        const auto started = second.start();
        QVERIFY(!started);
        QCOMPARE(started.error().kind, Tokendesk::Error::Kind::Storage);
    }
    void stopsAtOnceWithIdleConnections()
    {
        auto registry = std::make_unique<TestRegistry>(Dialect::Seed);
        QTcpSocket idle;
        idle.connectToHost(u"127.0.0.1"_s, registry->server.port());
        QVERIFY(idle.waitForConnected());
        QElapsedTimer timer;
        timer.start();
        registry->server.stop();
        QVERIFY2(timer.elapsed() < 10'000, qPrintable(QString::number(timer.elapsed())));
        QTRY_COMPARE(idle.state(), QAbstractSocket::UnconnectedState);
    }
};

QTEST_GUILESS_MAIN(TestGuard)
#include "tst_guard.moc"
