// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/login/browserpolllogin.h"
#include "tests/support/await.h"
#include "tests/support/oauthfake.h"

using namespace Tokendesk;
using namespace Qt::StringLiterals;
using Kind = Tokendesk::Error::Kind;

namespace {

/// As SkillReg does it: a GET that says in a word how it stands.
const QByteArray facts
    = "\"flow\":\"browserPoll\",\"request\":\"POST /auth/cli/initiate\",\"shapes\":[{\"code\":\"/deviceCode\","
      "\"userCode\":\"/userCode\",\"page\":\"/verificationUrl\"}],\"exchange\":\"GET /auth/cli/poll\","
      "\"exchangeQuery\":{\"device_code\":\"{code}\"},\"outcome\":\"/status\","
      "\"doneWords\":[\"complete\",\"completed\"],\"pendingWords\":\"pending\",\"interval\":3,"
      "\"timeout\":300,\"token\":\"/token\"";

QByteArray start(const QByteArray &page = "/auth/device")
{
    return "{\"deviceCode\":\"a&b c\",\"userCode\":\"ABCD-1234\",\"verificationUrl\":\"" + page + "\"}";
}

} // namespace

class TestWordPollLogin : public QObject {
    Q_OBJECT
private:
    std::unique_ptr<LoginAttempt> attempt(const QByteArray &begun = start())
    {
        m_fake->on("/auth/cli/initiate", "200 OK", begun);
        auto *login = new BrowserPollLogin(m_fake->registry(), m_fake->facts());
        login->setSecond(std::chrono::milliseconds(5));
        auto made = std::make_unique<LoginAttempt>(login);
        login->grant();
        return made;
    }
    void answerWith(const QByteArrayList &answers)
    {
        auto left = std::make_shared<QByteArrayList>(answers);
        m_fake->on("/auth/cli/poll",
            [left](const QUrlQuery &) { return left->size() > 1 ? left->takeFirst() : left->first(); });
    }

    std::unique_ptr<OAuthFake> m_fake;

private slots:
    void init()
    {
        m_fake = std::make_unique<OAuthFake>(facts);
    }

    void bothWordsForDoneGiveTheToken_data()
    {
        QTest::addColumn<QByteArray>("word");
        QTest::newRow("complete") << QByteArray("complete");
        QTest::newRow("completed") << QByteArray("completed");
    }
    void bothWordsForDoneGiveTheToken()
    {
        QFETCH(QByteArray, word);
        const QByteArray pending = OAuthFake::json("200 OK", "{\"status\":\"pending\"}");
        answerWith({pending, pending, OAuthFake::json("200 OK", "{\"status\":\"" + word + "\",\"token\":\"good\"}")});
        const auto tried = attempt();
        QTRY_VERIFY(tried->result);
        QCOMPARE(tried->result->identity.name, u"eve"_s);
        QVERIFY(tried->result->madeToken);
        QCOMPARE(m_fake->seen("/auth/cli/poll"), 3);
        // The code is data: it stays one value of the query.
        const QByteArrayList requests = m_fake->server().requests();
        QVERIFY(requests.at(1).startsWith("GET /auth/cli/poll?device_code=a%26b%20c HTTP/1.1\r\n"));
    }
    void thePageMayBeAPathOrAWholeAddress_data()
    {
        QTest::addColumn<QByteArray>("told");
        QTest::addColumn<QString>("page");
        QTest::newRow("path") << QByteArray("/auth/device") << u"{here}/auth/device"_s;
        QTest::newRow("path with code") << QByteArray("/auth/cli?code=1") << u"{here}/auth/cli?code=1"_s;
        QTest::newRow("address") << QByteArray("{here}/device") << u"{here}/device"_s;
    }
    void thePageMayBeAPathOrAWholeAddress()
    {
        QFETCH(QByteArray, told);
        QFETCH(QString, page);
        answerWith({OAuthFake::json("200 OK", "{\"status\":\"pending\"}")});
        const auto tried = attempt(start(told.replace("{here}", m_fake->address())));
        QTRY_COMPARE(tried->opened.size(), 1);
        QCOMPARE(
            tried->opened.constFirst().toString(), page.replace("{here}"_L1, QString::fromLatin1(m_fake->address())));
    }
    void aPathThatLeadsAwayIsForeign()
    {
        const auto tried = attempt(start("//evil.example/device"));
        QTRY_VERIFY(tried->error);
        QCOMPARE(tried->error->kind, Kind::UnsafeAddress); // http of another host: refused at all
        QVERIFY(tried->opened.isEmpty());
    }
    void eachOtherWordHasItsEnding_data()
    {
        QTest::addColumn<QByteArray>("status");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<Kind>("kind");
        QTest::newRow("gone") << QByteArray("410 Gone") << QByteArray("{\"error\":\"expired\"}") << Kind::NotFound;
        QTest::newRow("expired") << QByteArray("200 OK") << QByteArray("{\"status\":\"expired\"}") << Kind::NotFound;
        QTest::newRow("denied") << QByteArray("200 OK") << QByteArray("{\"status\":\"denied\"}") << Kind::Forbidden;
        QTest::newRow("strange") << QByteArray("200 OK") << QByteArray("{\"status\":\"sideways\"}")
                                 << Kind::UnreadableReply;
        QTest::newRow("no word") << QByteArray("200 OK") << QByteArray("{}") << Kind::UnreadableReply;
        QTest::newRow("done without token")
            << QByteArray("200 OK") << QByteArray("{\"status\":\"complete\"}") << Kind::UnreadableReply;
    }
    void eachOtherWordHasItsEnding()
    {
        QFETCH(QByteArray, status);
        QFETCH(QByteArray, body);
        QFETCH(Kind, kind);
        answerWith({OAuthFake::json(status, body)});
        const auto tried = attempt();
        QTRY_VERIFY(tried->error);
        QCOMPARE(tried->error->kind, kind);
        QCOMPARE(tried->ends, 1);
    }
};

QTEST_GUILESS_MAIN(TestWordPollLogin)
#include "tst_wordpolllogin.moc"
