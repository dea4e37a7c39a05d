// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/login/loopbackreply.h"
#include "tests/support/await.h"
#include <QFile>
#include <QUrl>

using namespace Tokendesk;
using namespace Qt::StringLiterals;

namespace {

const QString state = u"state-of-256-random-bits"_s;

/// Somebody at the door: sends these bytes and reads until the other side closes.
struct Visitor {
    Visitor(const QUrl &address, const QByteArray &request)
    {
        QObject::connect(&socket, &QTcpSocket::readyRead, &socket, [this] { heard += socket.readAll(); });
        socket.connectToHost(u"127.0.0.1"_s, quint16(address.port()));
        socket.write(request);
    }
    bool isOver() const
    {
        return socket.state() == QAbstractSocket::UnconnectedState;
    }

    QTcpSocket socket;
    QByteArray heard;
};

} // namespace

class TestLoopbackReply : public QObject {
    Q_OBJECT
private:
    QByteArray host() const
    {
        return "127.0.0.1:" + QByteArray::number(address().port());
    }
    QUrl address() const
    {
        return QUrl(m_reply->callback());
    }
    QByteArray get(const QByteArray &target) const
    {
        return "GET " + target + " HTTP/1.1\r\nHost: " + host() + "\r\n\r\n";
    }
    QByteArray right() const
    {
        return get("/callback?code=abc&state=" + state.toLatin1());
    }
    std::unique_ptr<Visitor> send(const QByteArray &request) const
    {
        return std::make_unique<Visitor>(address(), request);
    }

    std::unique_ptr<LoopbackReply> m_reply;
    QList<CallbackRequest> m_arrived;

private slots:
    void init()
    {
        m_arrived.clear();
        m_reply = std::make_unique<LoopbackReply>(u"/callback"_s);
        connect(m_reply.get(), &LoopbackReply::arrived, this,
            [this](const CallbackRequest &request) { m_arrived.append(request); });
        QVERIFY(m_reply->listen(state));
    }

    void theRightCallbackArrivesAndWaitsForTheEnd()
    {
        const auto browser = send(right());
        QTRY_COMPARE(m_arrived.size(), 1);
        QCOMPARE(m_arrived.constFirst().code.reveal().toByteArray(), QByteArray("abc"));
        QVERIFY(browser->heard.isEmpty()); // nothing is said that is not so yet
        m_reply->setPages({.done = u"Done & <b>well</b>"_s, .failed = u"no"_s});
        m_reply->finish(true);
        QTRY_VERIFY(browser->isOver());
        QVERIFY(browser->heard.startsWith("HTTP/1.1 200 OK\r\n"));
        QVERIFY(browser->heard.contains("Done &amp; &lt;b&gt;well&lt;/b&gt;"));
        QVERIFY(browser->heard.contains("Content-Security-Policy: default-src 'none'"));
        QVERIFY(browser->heard.contains("Cache-Control: no-store"));
        QVERIFY(!browser->heard.contains("<script"));
        QVERIFY(!browser->heard.contains("abc"));
    }
    void thePageOutlivesTheSignIn()
    {
        const auto browser = send(right());
        QTRY_COMPARE(m_arrived.size(), 1);
        m_reply.reset(); // as when it failed
        QTRY_VERIFY(browser->isOver());
        QVERIFY(browser->heard.startsWith("HTTP/1.1 400 "));
    }
    void itListensOn127001Alone()
    {
        // As the kernel tells it: 0100007F is 127.0.0.1, and nothing else has this port.
        const QByteArray port = QByteArray::number(address().port(), 16).toUpper().rightJustified(4, '0');
        QByteArrayList listening;
        for (const QString &name : {u"/proc/net/tcp"_s, u"/proc/net/tcp6"_s}) {
            QFile file(name);
            if (!file.open(QIODevice::ReadOnly))
                continue;
            const QByteArrayList lines = file.readAll().split('\n');
            for (const QByteArray &line : lines) {
                const QByteArrayList words = line.simplified().split(' ');
                if (words.value(3) == "0A" && words.value(1).endsWith(':' + port))
                    listening.append(words.value(1));
            }
        }
        QCOMPARE(listening, QByteArrayList{"0100007F:" + port});
    }
    void nobodyIsHeardAfterTheFirst()
    {
        const auto browser = send(right());
        QTRY_COMPARE(m_arrived.size(), 1);
        QVERIFY(!m_reply->isListening());
        const auto second = send({});
        QTRY_VERIFY(second->isOver());
        QCOMPARE(m_arrived.size(), 1);
    }
    void aSecondThatWasInTheDoorHearsNotFound()
    {
        const auto second = send("GET /callback?code=ab");
        QTRY_COMPARE(second->socket.state(), QAbstractSocket::ConnectedState);
        const auto browser = send(right());
        QTRY_COMPARE(m_arrived.size(), 1);
        second->socket.write("c&state=" + state.toLatin1() + " HTTP/1.1\r\nHost: " + host() + "\r\n\r\n");
        QTRY_VERIFY(second->isOver());
        QCOMPARE(m_arrived.size(), 1);
    }
    void whateverIsNotTheCallbackChangesNothing_data()
    {
        QTest::addColumn<QByteArray>("request"); // {host} and {state} stand for the right ones
        const auto row = [](const char *name, const QByteArray &request) {
            QTest::newRow(name) << request;
        };
        const QByteArray rest = " HTTP/1.1\r\nHost: {host}\r\n\r\n";
        row("wrong state", "GET /callback?code=abc&state=guess" + rest);
        row("wrong state of the same length", "GET /callback?code=abc&state=state-of-256-random-bitZ" + rest);
        row("no state", "GET /callback?code=abc" + rest);
        row("two states", "GET /callback?code=abc&state=x&state={state}" + rest);
        row("two codes", "GET /callback?code=abc&code=def&state={state}" + rest);
        row("neither code nor error", "GET /callback?state={state}" + rest);
        row("code and error", "GET /callback?code=abc&error=access_denied&state={state}" + rest);
        row("longer path", "GET /callbackEVIL?code=abc&state={state}" + rest);
        row("path below", "GET /callback/?code=abc&state={state}" + rest);
        row("encoded path", "GET /%63allback?code=abc&state={state}" + rest);
        row("other path", "GET /?code=abc&state={state}" + rest);
        row("POST", "POST /callback?code=abc&state={state}" + rest);
        row("HEAD", "HEAD /callback?code=abc&state={state}" + rest);
        row("OPTIONS", "OPTIONS /callback?code=abc&state={state}" + rest);
        row("lower case method", "get /callback?code=abc&state={state}" + rest);
        row("whole address", "GET http://{host}/callback?code=abc&state={state}" + rest);
        row("other Host", "GET /callback?code=abc&state={state} HTTP/1.1\r\nHost: evil.example\r\n\r\n");
        row("localhost", "GET /callback?code=abc&state={state} HTTP/1.1\r\nHost: localhost\r\n\r\n");
        row("no Host", "GET /callback?code=abc&state={state} HTTP/1.1\r\n\r\n");
        row("two Hosts", "GET /callback?code=abc&state={state} HTTP/1.1\r\nHost: {host}\r\nHost: evil.example\r\n\r\n");
        row("other protocol", "GET /callback?code=abc&state={state} FTP/1.1\r\nHost: {host}\r\n\r\n");
        row("no request", "\r\n\r\n");
    }
    void whateverIsNotTheCallbackChangesNothing()
    {
        QFETCH(QByteArray, request);
        const auto visitor = send(request.replace("{host}", host()).replace("{state}", state.toLatin1()));
        QTRY_VERIFY(visitor->isOver());
        QVERIFY2(visitor->heard.startsWith("HTTP/1.1 404 "), visitor->heard.constData());
        QVERIFY(m_arrived.isEmpty());
        const auto browser = send(right()); // and the right one still arrives
        QTRY_COMPARE(m_arrived.size(), 1);
    }
    void anEndlessRequestIsCutOff_data()
    {
        QTest::addColumn<QByteArray>("start");
        QTest::newRow("line") << QByteArray("GET /callback?code=");
        QTest::newRow("header") << QByteArray("GET /callback HTTP/1.1\r\nX: ");
    }
    void anEndlessRequestIsCutOff()
    {
        QFETCH(QByteArray, start);
        const auto visitor = send(start + QByteArray(1024 * 1024, 'a'));
        QTRY_VERIFY(visitor->isOver());
        QVERIFY(visitor->heard.isEmpty());
        QVERIFY(m_arrived.isEmpty());
        QVERIFY(m_reply->isListening());
    }
    void whoSaysNothingIsSentAway()
    {
        m_reply->setPatience(std::chrono::milliseconds(100));
        const auto visitor = send("GET /callback");
        QTRY_COMPARE(visitor->socket.state(), QAbstractSocket::ConnectedState);
        QTRY_VERIFY(visitor->isOver());
        QVERIFY(m_reply->isListening());
    }
    void manyBogusVisitorsKeepNobodyOut()
    {
        std::vector<std::unique_ptr<Visitor>> crowd;
        for (int i = 0; i < 200; ++i)
            crowd.push_back(send(get("/callback?code=x&state=" + QByteArray::number(i))));
        QTRY_VERIFY(std::all_of(crowd.cbegin(), crowd.cend(), [](const auto &one) { return one->isOver(); }));
        QVERIFY(m_arrived.isEmpty());
        const auto browser = send(right());
        QTRY_COMPARE(m_arrived.size(), 1);
    }
    void valuesAreDecodedOnce_data()
    {
        QTest::addColumn<QByteArray>("sent");
        QTest::addColumn<QByteArray>("code");
        QTest::newRow("encoded") << QByteArray("a%2Bb%2Fc%3D") << QByteArray("a+b/c=");
        QTest::newRow("twice encoded") << QByteArray("a%252B") << QByteArray("a%2B");
        QTest::newRow("plus is a blank") << QByteArray("a+b") << QByteArray("a b");
        QTest::newRow("plain") << QByteArray("a/b=c.d~e_f-g") << QByteArray("a/b=c.d~e_f-g");
    }
    void valuesAreDecodedOnce()
    {
        QFETCH(QByteArray, sent);
        QFETCH(QByteArray, code);
        const auto browser
            = send(get("/callback?code=" + sent + "&state=" + state.toLatin1() + "&iss=https%3A%2F%2Fx"));
        QTRY_COMPARE(m_arrived.size(), 1);
        QCOMPARE(m_arrived.constFirst().code.reveal().toByteArray(), code);
        QCOMPARE(m_arrived.constFirst().issuer, u"https://x"_s);
    }
};

QTEST_GUILESS_MAIN(TestLoopbackReply)
#include "tst_loopbackreply.moc"
