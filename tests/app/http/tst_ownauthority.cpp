// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/http/guardedmanager.h"
#include "app/http/httpclient.h"
#include "tests/support/await.h"
#include "tests/support/roughserver.h"
#include <QNetworkProxy>
#include <QTcpSocket>

using namespace Tokendesk;
using namespace Qt::StringLiterals;

/// A company's own authority is trusted where the person said so and nowhere else.
class TestOwnAuthority : public QObject {
    Q_OBJECT

    static void answerWell(QTcpSocket *socket, const QByteArray &)
    {
        socket->write(RoughServer::answer("200 OK", "{}"));
    }
    static GuardedManager::Trust trustFor(const RoughServer &server, const TestCertificate &certificate)
    {
        return {Origin::of(server.url()), certificate.authority};
    }

    TestCertificate m_certificate = makeTestCertificate();

private slots:
    void itsRegistryIsReached()
    {
        RoughServer server(answerWell, m_certificate.server);
        HttpClient client;
        client.manager()->setOwnAuthorities({trustFor(server, m_certificate)});
        QVERIFY(await(client.send({.url = server.url()})).has_value());
        QCOMPARE(server.requests().size(), 1);
    }
    void anotherOriginWithTheSameAuthorityGetsNoByte()
    {
        const RoughServer trusted(answerWell, m_certificate.server);
        const RoughServer other(answerWell, m_certificate.server);
        HttpClient client;
        client.manager()->setOwnAuthorities({trustFor(trusted, m_certificate)});
        const Result<HttpReply> reply = await(client.send({.url = other.url()}));
        QVERIFY(!reply);
        QCOMPARE(reply.error().kind, Error::Kind::UntrustedServer);
        QCOMPARE(other.requests().size(), 0);
    }
    void anotherAuthorityForThisOriginDoesNotHelp()
    {
        const TestCertificate foreign = makeTestCertificate();
        const RoughServer server(answerWell, m_certificate.server);
        HttpClient client;
        client.manager()->setOwnAuthorities({{Origin::of(server.url()), foreign.authority}});
        const Result<HttpReply> reply = await(client.send({.url = server.url()}));
        QVERIFY(!reply);
        QCOMPARE(reply.error().kind, Error::Kind::UntrustedServer);
        QCOMPARE(server.requests().size(), 0);
    }
    void takingTheTrustBackEndsIt()
    {
        const RoughServer server(answerWell, m_certificate.server);
        HttpClient client;
        client.manager()->setOwnAuthorities({trustFor(server, m_certificate)});
        QVERIFY(await(client.send({.url = server.url()})).has_value());
        client.manager()->setOwnAuthorities({});
        const Result<HttpReply> reply = await(client.send({.url = server.url()}));
        QVERIFY(!reply);
        QCOMPARE(reply.error().kind, Error::Kind::UntrustedServer);
        QCOMPARE(server.requests().size(), 1);
    }
    void withoutAProxyTheSystemsIsNotAsked()
    {
        RoughServer proxy([](QTcpSocket *socket, const QByteArray &) {
            socket->write(RoughServer::answer("502 Bad Gateway", "{}"));
        });
        qputenv("https_proxy", proxy.url().toEncoded());
        HttpClient client;
        const QUrl nowhere(u"https://registry.invalid/"_s);
        client.manager()->setSystemProxy(true);
        QVERIFY(!await(client.send({.url = nowhere})).has_value());
        QCOMPARE(proxy.requests().size(), 1);
        QVERIFY(proxy.requests().constFirst().startsWith("CONNECT registry.invalid:443 "));
        client.manager()->setSystemProxy(false);
        QVERIFY(!await(client.send({.url = nowhere})).has_value());
        QCOMPARE(proxy.requests().size(), 1);
        qunsetenv("https_proxy");
    }
};

QTEST_GUILESS_MAIN(TestOwnAuthority)
#include "tst_ownauthority.moc"
