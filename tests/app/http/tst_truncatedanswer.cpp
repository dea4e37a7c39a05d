// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/http/httpclient.h"
#include "tests/support/await.h"
#include "tests/support/roughserver.h"
#include <QTcpSocket>
#include <QTimer>

using namespace Tokendesk;
using namespace Qt::StringLiterals;

/// An answer that is cut anywhere is never taken for a whole one.
class TestTruncatedAnswer : public QObject {
    Q_OBJECT

    static RoughServer::Behaviour say(const QByteArray &bytes)
    {
        return [bytes](QTcpSocket *socket, const QByteArray &) {
            socket->write(bytes);
            // Late enough for the client to have read what there is: the case that Qt reports as success.
            QTimer::singleShot(20, socket, [socket] { socket->disconnectFromHost(); });
        };
    }
    static Result<HttpReply> post(RoughServer &server)
    {
        HttpClient client;
        return await(client.send({.method = "POST", .url = server.url(), .body = Secret::take(QByteArray("{}"))}));
    }

private slots:
    void cutAtEachByteOfTheBody()
    {
        const QByteArray body = "{\"id\":\"k1\",\"key\":\"tank_secret\"}";
        const QByteArray whole = RoughServer::answer("201 Created", body);
        const qsizetype head = whole.size() - body.size();
        for (qsizetype length = head; length < whole.size(); ++length) {
            RoughServer server(say(whole.first(length)));
            const Result<HttpReply> reply = post(server);
            QVERIFY2(!reply, qPrintable(u"taken for whole when cut at %1"_s.arg(length)));
            QVERIFY(reply.error().mayHaveArrived);
            QCOMPARE(server.requests().size(), 1);
        }
        RoughServer server(say(whole));
        QVERIFY(post(server).has_value());
    }
    void cutInTheHead()
    {
        for (const QByteArray &head : {QByteArray("HTTP/1.1"), QByteArray("HTTP/1.1 201 Created\r\nContent-Le"),
                 QByteArray("HTTP/1.1 201 Created\r\nContent-Length: 2\r\n")}) {
            RoughServer server(say(head));
            const Result<HttpReply> reply = post(server);
            QVERIFY(!reply);
            QVERIFY(reply.error().mayHaveArrived);
        }
    }
    void neitherLengthNorChunks()
    {
        RoughServer server(say("HTTP/1.1 201 Created\r\nConnection: close\r\n\r\n{\"key\":\"tank_secret\"}"));
        const Result<HttpReply> reply = post(server);
        QVERIFY(!reply);
        QCOMPARE(reply.error().kind, Error::Kind::UnreadableReply);
    }
    void chunksAreRead()
    {
        RoughServer server(say("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n2\r\n{}\r\n0\r\n\r\n"));
        const Result<HttpReply> reply = post(server);
        QVERIFY(reply.has_value());
        QCOMPARE(reply->body.reveal(), QByteArrayView("{}"));
    }
};

QTEST_GUILESS_MAIN(TestTruncatedAnswer)
#include "tst_truncatedanswer.moc"
