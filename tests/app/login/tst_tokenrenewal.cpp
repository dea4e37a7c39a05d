// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/login/tokenrenewal.h"
#include "tests/support/await.h"
#include "tests/support/oauthfake.h"

using namespace Tokendesk;
using namespace Qt::StringLiterals;
using Kind = Tokendesk::Error::Kind;

namespace {

const QByteArray ownCall
    = "\"flow\":\"tokenPassword\",\"request\":\"POST /login\",\"token\":\"/accessToken\",\"refreshToken\":"
      "\"/refreshToken\",\"expiresIn\":\"/expiresIn\",\"refresh\":{\"request\":\"POST /refresh\",\"body\":"
      "{\"refreshToken\":\"{refreshToken}\"}}";

} // namespace

/// By a call of the registry's own; OAuth's is in tst_tokenrefresher and in tests/peers.
class TestTokenRenewal : public QObject {
    Q_OBJECT
private:
    Result<Credentials> renew()
    {
        TokenRenewal renewal(m_fake->registry(), m_fake->facts());
        return await(renewal.renew(Secret::take("old")));
    }

    std::unique_ptr<OAuthFake> m_fake;

private slots:
    void init()
    {
        m_fake = std::make_unique<OAuthFake>(ownCall);
    }

    void anOwnCallBringsBothTokens()
    {
        m_fake->on("/refresh", "200 OK", "{\"accessToken\":\"new\",\"refreshToken\":\"next\",\"expiresIn\":60}");
        const auto renewed = renew();
        QVERIFY(renewed);
        QVERIFY(renewed->token.sameAs(Secret::take("new")));
        QVERIFY(renewed->refreshToken.sameAs(Secret::take("next")));
        QVERIFY(renewed->expires.isValid());
        QVERIFY(m_fake->server().requests().at(0).endsWith("{\"refreshToken\":\"old\"}"));
    }
    void eachRefusalHasItsKind_data()
    {
        QTest::addColumn<QByteArray>("status");
        QTest::addColumn<Kind>("kind");
        QTest::newRow("400") << QByteArray("400 Bad Request") << Kind::GrantOver;
        QTest::newRow("401") << QByteArray("401 Unauthorized") << Kind::GrantOver;
        QTest::newRow("403") << QByteArray("403 Forbidden") << Kind::GrantOver;
        QTest::newRow("404") << QByteArray("404 Not Found") << Kind::NotFound;
        QTest::newRow("429") << QByteArray("429 Too Many Requests") << Kind::TooManyRequests;
        QTest::newRow("500") << QByteArray("500 Internal Server Error") << Kind::GrantOver;
        QTest::newRow("502") << QByteArray("502 Bad Gateway") << Kind::GrantOver;
        QTest::newRow("503") << QByteArray("503 Service Unavailable") << Kind::ServerFault;
        QTest::newRow("no token in it") << QByteArray("200 OK") << Kind::GrantOver;
    }
    void eachRefusalHasItsKind()
    {
        QFETCH(QByteArray, status);
        QFETCH(Kind, kind);
        m_fake->on("/refresh", status, "{}");
        const auto refused = renew();
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, kind);
        QCOMPARE(m_fake->seen("/refresh"), 1);
    }
};

QTEST_GUILESS_MAIN(TestTokenRenewal)
#include "tst_tokenrenewal.moc"
