// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/http/guardedmanager.h"
#include "app/http/httpclient.h"
#include "tests/support/await.h"
#include "tests/support/roughserver.h"
#include <QSslSocket>
#include <QTcpSocket>

using namespace Tokendesk;
using namespace Qt::StringLiterals;

/// The server takes the whole POST and the connection dies before an answer: the request must not be sent again.
class TestOneDelivery : public QObject {
    Q_OBJECT

    static void cutWays()
    {
        QTest::addColumn<bool>("reset");
        QTest::addColumn<bool>("keepAliveFirst");
        QTest::newRow("closed, new connection") << false << false;
        QTest::newRow("reset, new connection") << true << false;
        QTest::newRow("closed, kept connection") << false << true;
        QTest::newRow("reset, kept connection") << true << true;
    }
    static RoughServer::Behaviour cutPosts(bool reset)
    {
        return [reset](QTcpSocket *socket, const QByteArray &request) {
            if (request.startsWith("GET"))
                socket->write(RoughServer::answer("200 OK", "{}"));
            else if (reset)
                socket->abort();
            else
                socket->disconnectFromHost();
        };
    }
    static void check(HttpClient &client, RoughServer &server, bool keepAliveFirst)
    {
        for (int round = 0; round < 20; ++round) {
            if (keepAliveFirst)
                QVERIFY(await(client.send({.url = server.url()})).has_value());
            const qsizetype before = server.requests().size();
            const Result<HttpReply> reply = await(client.send(
                {.method = "POST", .url = server.url(), .body = Secret::take(QByteArray("{\"create\":1}"))}));
            QVERIFY(!reply);
            QCOMPARE(reply.error().kind, Error::Kind::Offline);
            QVERIFY(reply.error().mayHaveArrived);
            QCOMPARE(server.requests().size(), before + 1);
        }
    }

private slots:
    void overHttp_data()
    {
        cutWays();
    }
    void overHttp()
    {
        QFETCH(bool, reset);
        QFETCH(bool, keepAliveFirst);
        RoughServer server(cutPosts(reset));
        HttpClient client;
        check(client, server, keepAliveFirst);
    }
    void overTls_data()
    {
        cutWays();
    }
    void overTls()
    {
        QFETCH(bool, reset);
        QFETCH(bool, keepAliveFirst);
        const TestCertificate certificate = makeTestCertificate();
        RoughServer server(cutPosts(reset), certificate.server);
        HttpClient client;
        client.manager()->addAuthorities({certificate.authority});
        check(client, server, keepAliveFirst);
    }
    /// The control: the same server counts more than one delivery from Qt's own manager, so the count above means
    /// something.
    void withoutTheGuardItIsSentAgain()
    {
        RoughServer server(cutPosts(true));
        QNetworkAccessManager plain;
        QNetworkReply *reply = plain.post(QNetworkRequest(server.url()), QByteArray("{\"create\":1}"));
        QSignalSpy finished(reply, &QNetworkReply::finished);
        QVERIFY(finished.wait(10000));
        QVERIFY(server.requests().size() > 1);
        delete reply;
    }
};

QTEST_GUILESS_MAIN(TestOneDelivery)
#include "tst_onedelivery.moc"
