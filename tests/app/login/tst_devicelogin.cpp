// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/login/devicelogin.h"
#include "tests/support/await.h"
#include "tests/support/oauthfake.h"
#include <QElapsedTimer>

using namespace Tokendesk;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Kind = Tokendesk::Error::Kind;

namespace {

const QByteArray deviceFacts = "\"flow\":\"deviceCode\",\"oauth\":{\"clientId\":\"tokendesk\",\"scopes\":[\"tokens\"],"
                               "\"device\":\"/device\",\"token\":\"/token\"}";
const QByteArray goodTokens
    = "{\"access_token\":\"good\",\"token_type\":\"bearer\",\"expires_in\":60,\"refresh_token\":\"next\"}";

QByteArray codes(const QByteArray &more = "\"interval\":1,\"expires_in\":600")
{
    return "{\"device_code\":\"secret-code\",\"user_code\":\"GKZK-QTFQ\",\"verification_uri\":\"/activate\"," + more
        + "}";
}

QByteArray refusing(const QByteArray &word)
{
    return OAuthFake::json("400 Bad Request", "{\"error\":\"" + word + "\"}");
}

} // namespace

class TestDeviceLogin : public QObject {
    Q_OBJECT
private:
    /// A login whose seconds last ten milliseconds.
    std::unique_ptr<LoginAttempt> attempt(std::chrono::milliseconds second = 10ms)
    {
        auto *login = new DeviceLogin(m_fake->registry(), m_fake->facts());
        login->setSecond(second);
        auto made = std::make_unique<LoginAttempt>(login);
        login->grant();
        return made;
    }
    static DeviceLogin *device(const std::unique_ptr<LoginAttempt> &attempt)
    {
        return static_cast<DeviceLogin *>(attempt->login.get());
    }
    /// The token endpoint says these in turn; the last one for ever.
    void answerWith(const QByteArrayList &answers)
    {
        auto left = std::make_shared<QByteArrayList>(answers);
        m_fake->on(
            "/token", [left](const QUrlQuery &) { return left->size() > 1 ? left->takeFirst() : left->first(); });
    }

    std::unique_ptr<OAuthFake> m_fake;

private slots:
    void init()
    {
        m_fake = std::make_unique<OAuthFake>(deviceFacts);
        m_fake->on("/device", "200 OK", codes());
    }

    void anApprovalGivesTokensAndTheirOwner()
    {
        answerWith({refusing("authorization_pending"), OAuthFake::json("200 OK", goodTokens)});
        const auto tried = attempt();
        QTRY_VERIFY(tried->result);
        QCOMPARE(tried->ends, 1);
        QVERIFY(tried->result->madeToken);
        QCOMPARE(tried->result->identity.name, u"eve"_s);
        QVERIFY(tried->result->credentials.refreshToken.sameAs(Secret::take("next")));
        QVERIFY(tried->result->credentials.expires > QDateTime::currentDateTimeUtc().addSecs(50));
        QCOMPARE(device(tried)->userCode(), u"GKZK-QTFQ"_s);
        QCOMPARE(tried->opened, QList<QUrl>{QUrl(QString::fromLatin1(m_fake->address() + "/activate"))});
        const QUrlQuery start = m_fake->forms("/device").constFirst();
        QCOMPARE(start.queryItemValue(u"client_id"_s), u"tokendesk"_s);
        QCOMPARE(start.queryItemValue(u"scope"_s), u"tokens"_s);
        const QUrlQuery poll = m_fake->forms("/token").constFirst();
        QCOMPARE(poll.queryItemValue(u"grant_type"_s, QUrl::FullyDecoded),
            u"urn:ietf:params:oauth:grant-type:device_code"_s);
        QCOMPARE(poll.queryItemValue(u"device_code"_s), u"secret-code"_s);
        QCOMPARE(poll.queryItemValue(u"client_id"_s), u"tokendesk"_s);
    }
    void theCompletePageIsOpenedAndTheShortOneShown()
    {
        m_fake->on("/device", "200 OK", codes("\"verification_uri_complete\":\"/activate?code=GKZK-QTFQ\""));
        const auto tried = attempt();
        QTRY_COMPARE(tried->opened.size(), 1);
        QCOMPARE(tried->opened.constFirst().query(), u"code=GKZK-QTFQ"_s);
        QCOMPARE(device(tried)->shortPage().path(), u"/activate"_s);
        QVERIFY(!device(tried)->shortPage().hasQuery());
    }
    void aMissingIntervalIsFiveSeconds()
    {
        m_fake->on("/device", "200 OK", codes("\"expires_in\":600"));
        const auto tried = attempt(1000ms);
        QTRY_COMPARE(tried->opened.size(), 1);
        QCOMPARE(device(tried)->interval(), 5);
        QVERIFY(device(tried)->secondsLeft() > 590);
        QCOMPARE(m_fake->seen("/token"), 0); // and not asked at once
    }
    void slowDownAddsFiveSecondsEachTime()
    {
        answerWith({refusing("slow_down"), refusing("authorization_pending"), refusing("slow_down"),
            refusing("authorization_pending")});
        QElapsedTimer clock;
        QList<qint64> times;
        const auto tried = attempt(20ms);
        connect(device(tried), &PollLogin::polled, this, [&] { times.append(clock.isValid() ? clock.restart() : 0); });
        clock.start();
        QTRY_COMPARE(times.size(), 4);
        QCOMPARE(device(tried)->interval(), 11);
        QVERIFY2(times.at(1) >= 6 * 20 - 5, qPrintable(QString::number(times.at(1)))); // timers may be 5 % early
        QVERIFY(times.at(2) >= 6 * 20 - 5);
        QVERIFY(times.at(3) >= 11 * 20 - 10);
    }
    void theWindowComingBackDoesNotAskTooSoon()
    {
        answerWith({refusing("authorization_pending")});
        const auto tried = attempt(1000ms);
        QTRY_COMPARE(tried->opened.size(), 1);
        device(tried)->pollNow();
        QTRY_COMPARE(m_fake->seen("/token"), 1); // by the clock
        device(tried)->pollNow();
        QCOMPARE(m_fake->seen("/token"), 1);
    }
    void eachEndingHasItsKind_data()
    {
        QTest::addColumn<QByteArray>("word");
        QTest::addColumn<Kind>("kind");
        QTest::newRow("denied") << QByteArray("access_denied") << Kind::Forbidden;
        QTest::newRow("expired") << QByteArray("expired_token") << Kind::Timeout;
        QTest::newRow("spent") << QByteArray("invalid_grant") << Kind::GrantOver;
        QTest::newRow("unknown program") << QByteArray("invalid_client") << Kind::Rejected;
    }
    void eachEndingHasItsKind()
    {
        QFETCH(QByteArray, word);
        QFETCH(Kind, kind);
        answerWith({refusing("authorization_pending"), refusing(word)});
        const auto tried = attempt();
        QTRY_VERIFY(tried->error);
        QCOMPARE(tried->error->kind, kind);
        QCOMPARE(tried->error->detail, QString::fromLatin1(word));
        QVERIFY(!tried->error->mayHaveArrived);
        QCOMPARE(tried->ends, 1);
        const int asked = m_fake->seen("/token");
        QTest::qWait(50);
        QCOMPARE(m_fake->seen("/token"), asked);
    }
    void ourOwnClockEndsItToo()
    {
        m_fake->on("/device", "200 OK", codes("\"interval\":1,\"expires_in\":5"));
        answerWith({refusing("authorization_pending")});
        const auto tried = attempt();
        QTRY_VERIFY(tried->error);
        QCOMPARE(tried->error->kind, Kind::Timeout);
        QCOMPARE(device(tried)->secondsLeft(), 0);
    }
    void lostConnectionsAreWaitedOut()
    {
        answerWith({QByteArray(), OAuthFake::json("503 Service Unavailable", "{}"), refusing("authorization_pending"),
            OAuthFake::json("200 OK", goodTokens)});
        const auto tried = attempt();
        QTRY_VERIFY(tried->result);
        QCOMPARE(m_fake->seen("/token"), 4);
    }
    void aCodeSpentInALostAnswerMayHaveMadeAToken()
    {
        answerWith({QByteArray(), refusing("invalid_grant")});
        const auto tried = attempt();
        QTRY_VERIFY(tried->error);
        QCOMPARE(tried->error->kind, Kind::GrantOver);
        QVERIFY(tried->error->mayHaveArrived);
    }
    void cancellingStopsAsking()
    {
        answerWith({refusing("authorization_pending")});
        const auto tried = attempt();
        QTRY_VERIFY(m_fake->seen("/token") > 0);
        tried->login->cancel();
        QCOMPARE(tried->error->kind, Kind::Cancelled);
        QTest::qWait(30);
        const int asked = m_fake->seen("/token");
        QTest::qWait(60);
        QCOMPARE(m_fake->seen("/token"), asked);
        QCOMPARE(tried->ends, 1);
    }
    void jsonIsSentWhereTheServerWantsIt()
    {
        m_fake = std::make_unique<OAuthFake>(
            QByteArray(deviceFacts).replace("\"clientId\"", "\"body\":\"json\",\"clientId\""));
        m_fake->on("/device", "200 OK", codes());
        m_fake->on("/token", "200 OK", goodTokens);
        const auto tried = attempt();
        QTRY_VERIFY(tried->result);
        const QByteArrayList requests = m_fake->server().requests();
        QVERIFY(requests.at(0).contains("Content-Type: application/json\r\n"));
        QVERIFY(requests.at(0).endsWith("{\"client_id\":\"tokendesk\",\"scope\":\"tokens\"}"));
        QVERIFY(requests.at(1).contains("\"device_code\":\"secret-code\""));
    }
    void aPageThatIsNoWebPageIsRefused_data()
    {
        QTest::addColumn<QByteArray>("page");
        QTest::newRow("file") << QByteArray("file:///etc/passwd");
        QTest::newRow("script") << QByteArray("javascript:alert(1)");
        QTest::newRow("plain http elsewhere") << QByteArray("http://example.org/activate");
        QTest::newRow("user in it") << QByteArray("https://good@evil.example/");
    }
    void aPageThatIsNoWebPageIsRefused()
    {
        QFETCH(QByteArray, page);
        m_fake->on("/device", "200 OK", QByteArray(codes()).replace("/activate", page));
        const auto tried = attempt();
        QTRY_VERIFY(tried->error);
        QCOMPARE(tried->error->kind, Kind::UnsafeAddress);
        QVERIFY(tried->opened.isEmpty());
    }
    void aForeignPageIsShownButNotOpened()
    {
        m_fake->on("/device", "200 OK", QByteArray(codes()).replace("/activate", "https://login.example.org/activate"));
        const auto tried = attempt();
        QTRY_VERIFY(!device(tried)->page().isEmpty());
        QVERIFY(device(tried)->pageIsForeign());
        QVERIFY(tried->opened.isEmpty());
    }
    void anAnswerWithoutCodesFails_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::newRow("nothing") << QByteArray("{}");
        QTest::newRow("no device code") << QByteArray("{\"user_code\":\"A\",\"verification_uri\":\"/a\"}");
        QTest::newRow("no page") << QByteArray("{\"user_code\":\"A\",\"device_code\":\"b\"}");
        QTest::newRow("no JSON") << QByteArray("<html>");
    }
    void anAnswerWithoutCodesFails()
    {
        QFETCH(QByteArray, body);
        m_fake->on("/device", "200 OK", body);
        const auto tried = attempt();
        QTRY_VERIFY(tried->error);
        QCOMPARE(tried->error->kind, Kind::UnreadableReply);
    }
    void onlyBearerTokensAreTaken()
    {
        answerWith({OAuthFake::json("200 OK", "{\"access_token\":\"good\",\"token_type\":\"mac\"}")});
        const auto tried = attempt();
        QTRY_VERIFY(tried->error);
        QCOMPARE(tried->error->kind, Kind::UnreadableReply);
        QVERIFY(tried->error->mayHaveArrived);
    }
    void rightsThatNobodyAskedForAreTold()
    {
        answerWith({OAuthFake::json(
            "200 OK", "{\"access_token\":\"good\",\"token_type\":\"Bearer\",\"scope\":\"tokens admin\"}")});
        const auto tried = attempt();
        QTRY_VERIFY(tried->result);
        QCOMPARE(tried->result->unaskedScopes, QStringList{u"admin"_s});
    }
};

QTEST_GUILESS_MAIN(TestDeviceLogin)
#include "tst_devicelogin.moc"
