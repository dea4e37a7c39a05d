// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/http/guardedmanager.h"
#include "app/http/httpclient.h"
#include "tests/support/await.h"
#include "tests/support/roughserver.h"
#include <QElapsedTimer>
#include <QNetworkReply>
#include <QTcpSocket>
#include <QTimer>

using namespace Tokendesk;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class TestHttpClient : public QObject {
    Q_OBJECT

    static RoughServer::Behaviour always(const QByteArray &bytes)
    {
        return [bytes](QTcpSocket *socket, const QByteArray &) {
            socket->write(bytes);
        };
    }
    static Credential bearer(const QUrl &url)
    {
        return {.secret = Secret::take(QByteArray("tank_abc")),
            .origin = Origin::of(url),
            .header = "Authorization",
            .before = "Bearer "};
    }

private slots:
    void tellsItsNameAndNothingMore()
    {
        RoughServer server(always(RoughServer::answer("200 OK", "{}")));
        HttpClient client;
        QVERIFY(await(client.send({.url = server.url(u"/a"_s), .credential = bearer(server.url())})).has_value());
        const QByteArray request = server.requests().constFirst();
        QVERIFY(request.contains("\r\nUser-Agent: Tokendesk/" TOKENDESK_VERSION "\r\n"));
        QVERIFY(request.contains("\r\nAuthorization: Bearer tank_abc\r\n"));
        QVERIFY(request.contains("\r\nAccept-Encoding: identity\r\n"));
        QVERIFY(!request.toLower().contains("upgrade"));
        QVERIFY(!request.toLower().contains("cookie"));
    }
    void statusesAreAnswers_data()
    {
        QTest::addColumn<QByteArray>("status");
        for (const char *status :
            {"200 OK", "201 Created", "400 Bad Request", "401 Unauthorized", "403 Forbidden", "404 ", "409 Conflict",
                "429 Too Many Requests", "500 Internal Server Error", "502 Bad Gateway", "503 Busy"})
            QTest::newRow(status) << QByteArray(status);
    }
    void statusesAreAnswers()
    {
        QFETCH(QByteArray, status);
        RoughServer server(
            always(RoughServer::answer(status, "{\"error\":\"x\"}", "WWW-Authenticate: Basic realm=x\r\n")));
        HttpClient client;
        const Result<HttpReply> reply
            = await(client.send({.method = "POST", .url = server.url(), .body = Secret::take("{}")}));
        QVERIFY(reply.has_value());
        QCOMPARE(reply->status, status.first(3).toInt());
        QCOMPARE(reply->body.reveal(), QByteArrayView("{\"error\":\"x\"}"));
        QCOMPARE(server.requests().size(), 1);
    }
    void redirectsAreNeverFollowed_data()
    {
        QTest::addColumn<QByteArray>("status");
        QTest::addColumn<QByteArray>("method");
        for (const char *status : {"301 Moved", "302 Found", "303 See Other", "307 Temporary", "308 Permanent"}) {
            for (const char *method : {"GET", "POST", "DELETE"})
                QTest::addRow("%s %s", method, status) << QByteArray(status) << QByteArray(method);
        }
    }
    void redirectsAreNeverFollowed()
    {
        QFETCH(QByteArray, status);
        QFETCH(QByteArray, method);
        RoughServer other(always(RoughServer::answer("200 OK", "{}")));
        RoughServer server(always(RoughServer::answer(status, "", "Location: " + other.url().toEncoded() + "\r\n")));
        HttpClient client;
        const Result<HttpReply> reply = await(client.send({.method = method,
            .url = server.url(),
            .body = method == "POST" ? Secret::take("{}") : Secret(),
            .credential = bearer(server.url())}));
        QVERIFY(!reply);
        QCOMPARE(reply.error().kind, Error::Kind::Redirected);
        QCOMPARE(other.connections(), 0);
        QCOMPARE(server.requests().size(), 1);
    }
    void cookiesAreNotKept()
    {
        RoughServer server(always(RoughServer::answer("200 OK", "{}", "Set-Cookie: session=1; Path=/\r\n")));
        HttpClient client;
        QVERIFY(await(client.send({.url = server.url()})).has_value());
        const Result<HttpReply> second = await(client.send({.url = server.url()}));
        QVERIFY(second.has_value());
        QVERIFY(second->header("set-cookie").startsWith("session=1"));
        QVERIFY(!server.requests().constLast().toLower().contains("\r\ncookie:"));
    }
    void longAnswersAreRefused()
    {
        RoughServer server(always(RoughServer::answer("200 OK", QByteArray(300000, ' '))));
        HttpClient client;
        const Result<HttpReply> reply = await(client.send({.url = server.url(), .maxBody = 200000}));
        QVERIFY(!reply);
        QCOMPARE(reply.error().kind, Error::Kind::UnreadableReply);
    }
    void endlessAnswersAreRefused()
    {
        RoughServer server([](QTcpSocket *socket, const QByteArray &) {
            socket->write("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n");
            auto *more = new QTimer(socket);
            QObject::connect(more, &QTimer::timeout, socket,
                [socket] { socket->write("4000\r\n" + QByteArray(0x4000, 'x') + "\r\n"); });
            more->start(0);
        });
        HttpClient client;
        const Result<HttpReply> reply = await(client.send({.url = server.url()}));
        QVERIFY(!reply);
        QCOMPARE(reply.error().kind, Error::Kind::UnreadableReply);
    }
    void headerFloodsAreRefused()
    {
        QByteArray headers;
        for (int i = 0; i < 500; ++i)
            headers += "X-" + QByteArray::number(i) + ": y\r\n";
        RoughServer server(always(RoughServer::answer("200 OK", "{}", headers)));
        HttpClient client;
        const Result<HttpReply> reply = await(client.send({.url = server.url()}));
        QVERIFY(!reply);
        QCOMPARE(reply.error().kind, Error::Kind::UnreadableReply);
    }
    void slowDripsEndAtTheDeadline()
    {
        RoughServer server([](QTcpSocket *socket, const QByteArray &) {
            socket->write("HTTP/1.1 200 OK\r\nContent-Length: 1000\r\n\r\n");
            auto *drip = new QTimer(socket);
            QObject::connect(drip, &QTimer::timeout, socket, [socket] { socket->write(" "); });
            drip->start(50);
        });
        HttpClient client;
        QElapsedTimer clock;
        clock.start();
        const Result<HttpReply> reply = await(client.send({.url = server.url(), .deadline = 700ms}));
        QVERIFY(!reply);
        QCOMPARE(reply.error().kind, Error::Kind::Timeout);
        QVERIFY(clock.elapsed() >= 600);
        QVERIFY(clock.elapsed() < 5000);
    }
    void closedPortsAreOfflineAndNothingArrived()
    {
        QTcpServer closed;
        QVERIFY(closed.listen(QHostAddress(QHostAddress::LocalHost)));
        const QUrl url(u"http://127.0.0.1:%1/"_s.arg(closed.serverPort()));
        closed.close();
        HttpClient client;
        const Result<HttpReply> reply = await(client.send({.method = "POST", .url = url, .body = Secret::take("{}")}));
        QVERIFY(!reply);
        QCOMPARE(reply.error().kind, Error::Kind::Offline);
        QVERIFY(!reply.error().mayHaveArrived);
    }
    void unknownAuthoritiesGetNoByte()
    {
        const TestCertificate certificate = makeTestCertificate();
        RoughServer server(always(RoughServer::answer("200 OK", "{}")), certificate.server);
        HttpClient client;
        const Result<HttpReply> reply = await(client.send({.url = server.url(), .credential = bearer(server.url())}));
        QVERIFY(!reply);
        QCOMPARE(reply.error().kind, Error::Kind::UntrustedServer);
        QCOMPARE(server.requests().size(), 0);
        client.manager()->addAuthorities({certificate.authority});
        QVERIFY(await(client.send({.url = server.url(), .credential = bearer(server.url())})).has_value());
    }
    void credentialsGoToTheirOriginOnly()
    {
        RoughServer server(always(RoughServer::answer("200 OK", "{}")));
        RoughServer other(always(RoughServer::answer("200 OK", "{}")));
        HttpClient client;
        const Result<HttpReply> reply = await(client.send({.url = other.url(), .credential = bearer(server.url())}));
        QVERIFY(!reply);
        QCOMPARE(reply.error().kind, Error::Kind::UnsafeAddress);
        QCOMPARE(other.connections(), 0);
    }
    void unsafeAddressesAreRefused_data()
    {
        QTest::addColumn<QUrl>("url");
        QTest::newRow("plain http") << QUrl(u"http://tank.example.com/"_s);
        QTest::newRow("user info") << QUrl(u"https://a:b@tank.example.com/"_s);
        QTest::newRow("file") << QUrl(u"file:///etc/hostname"_s);
        QTest::newRow("data") << QUrl(u"data:text/plain,x"_s);
        QTest::newRow("empty") << QUrl();
    }
    void unsafeAddressesAreRefused()
    {
        QFETCH(QUrl, url);
        HttpClient client;
        const Result<HttpReply> reply = await(client.send({.url = url}));
        QVERIFY(!reply);
        QCOMPARE(reply.error().kind, Error::Kind::UnsafeAddress);
        // Whoever uses the manager itself, as QtNetworkAuth does, meets the same wall.
        QNetworkReply *raw = client.manager()->get(QNetworkRequest(url));
        QSignalSpy finished(raw, &QNetworkReply::finished);
        QVERIFY(raw->isFinished() || finished.wait(5000));
        QCOMPARE(raw->error(), QNetworkReply::ProtocolUnknownError);
        delete raw;
    }
    void secretsCannotEndAHeader()
    {
        RoughServer server(always(RoughServer::answer("200 OK", "{}")));
        HttpClient client;
        Credential credential = bearer(server.url());
        credential.secret = Secret::take(QByteArray("tank_a\r\nX-Evil: 1"));
        const Result<HttpReply> reply = await(client.send({.url = server.url(), .credential = credential}));
        QVERIFY(!reply);
        QCOMPARE(reply.error().kind, Error::Kind::InvalidInput);
        QCOMPARE(server.connections(), 0);
    }
    void goneClientAnswersCancelled()
    {
        RoughServer server([](QTcpSocket *, const QByteArray &) {});
        auto *client = new HttpClient;
        const Answer<HttpReply> answer = client->send({.url = server.url()});
        delete client;
        const Result<HttpReply> reply = await(answer);
        QVERIFY(!reply);
        QCOMPARE(reply.error().kind, Error::Kind::Cancelled);
    }
};

QTEST_GUILESS_MAIN(TestHttpClient)
#include "tst_httpclient.moc"
