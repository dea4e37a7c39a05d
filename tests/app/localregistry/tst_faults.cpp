// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/localregistry/registryclient.h"
#include <QElapsedTimer>
#include <QTest>
#include <thread>

using namespace Qt::StringLiterals;
using namespace Tokendesk::LocalRegistry;

namespace {

const QByteArray create = "/api/auth/api-key/create";
const QJsonObject body{{u"name"_s, u"n"_s}};

int keyCount(RegistryClient &client)
{
    return client.get("/api/auth/api-key/list?limit=0").object()[u"total"_s].toInt(-1);
}

} // namespace

class TestFaults : public QObject {
    Q_OBJECT
private slots:
    void givenAnswerReplacesTheRealOneAsOftenAsSaid()
    {
        TestRegistry registry(Dialect::Seed);
        RegistryClient client = registry.signedIn(u"user@example.org"_s);
        Fault fault;
        fault.times = 2;
        fault.answer = text(503, "down").with("Retry-After", "7");
        registry.server.faults().next(create, fault);
        for (int i = 0; i < 2; ++i) {
            const Got got = client.post(create, body);
            QCOMPARE(got.status, 503);
            QCOMPARE(got.body, "down");
            QCOMPARE(got.header("retry-after"), "7");
        }
        QCOMPARE(keyCount(client), 0);
        QCOMPARE(client.post(create, body).status, 200);
    }
    void faultsComeInTheirOrderAndCanBeCleared()
    {
        TestRegistry registry(Dialect::Seed);
        RegistryClient client = registry.client();
        Fault first;
        first.answer = errorText(429, u"a"_s);
        Fault second;
        second.times = -1;
        second.answer = errorText(500, u"b"_s);
        registry.server.faults().next("/api/health", first);
        registry.server.faults().next("/api/health", second);
        QCOMPARE(client.get("/api/health").status, 429);
        for (int i = 0; i < 3; ++i)
            QCOMPARE(client.get("/api/health").status, 500);
        QVERIFY(client.get("/api/v1/skills").status == 401); // other paths are as ever
        registry.server.faults().clear();
        QCOMPARE(client.get("/api/health").status, 200);
    }
    void closedBeforeDoesNothing()
    {
        TestRegistry registry(Dialect::Seed);
        RegistryClient client = registry.signedIn(u"user@example.org"_s);
        Fault fault;
        fault.connection = Fault::Connection::ClosedBefore;
        registry.server.faults().next(create, fault);
        QCOMPARE(client.post(create, body).status, 0);
        QCOMPARE(keyCount(client), 0);
    }
    void closedAfterHasCarriedOut()
    {
        TestRegistry registry(Dialect::Seed);
        RegistryClient client = registry.signedIn(u"user@example.org"_s);
        Fault fault;
        fault.connection = Fault::Connection::ClosedAfter;
        registry.server.faults().next(create, fault);
        QCOMPARE(client.post(create, body).status, 0);
        QCOMPARE(keyCount(client), 1);
    }
    void cutAnswerBreaksOffAfterCommitting()
    {
        TestRegistry registry(Dialect::Seed);
        RegistryClient client = registry.signedIn(u"user@example.org"_s);
        Fault fault;
        fault.cutAfter = 20;
        registry.server.faults().next(create, fault);
        QCOMPARE(client.post(create, body).status, 0);
        QCOMPARE(keyCount(client), 1);
        registry.server.faults().next("/api/health", fault);
        const quint16 port = registry.server.port();
        const QByteArray answer
            = rawExchange(port, "GET /api/health HTTP/1.1\r\nHost: 127.0.0.1:" + QByteArray::number(port) + "\r\n\r\n");
        QVERIFY(answer.startsWith("HTTP/1.1 200"));
        QVERIFY(answer.contains("Content-Length: 54\r\n"));
        QCOMPARE(answer.size() - answer.indexOf("\r\n\r\n") - 4, 20);
    }
    void delayedAnswerComesLater()
    {
        TestRegistry registry(Dialect::Seed);
        RegistryClient client = registry.client();
        Fault fault;
        fault.delayBefore = std::chrono::milliseconds(150);
        fault.delayAfter = std::chrono::milliseconds(150);
        registry.server.faults().next("/api/health", fault);
        QElapsedTimer timer;
        timer.start();
        QCOMPARE(client.get("/api/health").status, 200);
        QVERIFY(timer.elapsed() >= 300);
    }
    void stoppingDoesNotWaitForADelay()
    {
        TestRegistry registry(Dialect::Seed);
        Fault fault;
        fault.delayBefore = std::chrono::hours(1);
        registry.server.faults().next("/api/health", fault);
        RegistryClient client = registry.client();
        std::thread asking([&client] { client.get("/api/health"); });
        QTRY_COMPARE(registry.server.seen().size(), 1);
        QElapsedTimer timer;
        timer.start();
        registry.server.stop();
        asking.join();
        QVERIFY(timer.elapsed() < 60'000);
    }
    void requestsAreSeenWithoutTheirCredentials()
    {
        TestRegistry registry(Dialect::Seed);
        registry.withToken({u"skills:read"_s}).get("/api/v1/skills?q=1");
        registry.client().get("/api/health");
        const QList<SeenRequest> seen = registry.server.seen();
        QCOMPARE(seen.size(), 2);
        QCOMPARE(seen.first().path, "/api/v1/skills");
        QVERIFY(seen.first().hadAuthorization);
        QVERIFY(!seen.last().hadAuthorization);
    }
};

QTEST_GUILESS_MAIN(TestFaults)
#include "tst_faults.moc"
