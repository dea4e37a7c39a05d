// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/login/passwordlogin.h"
#include "tests/support/await.h"
#include "tests/support/oauthfake.h"
#include <QJsonDocument>
#include <QJsonObject>

using namespace Tokendesk;
using namespace Qt::StringLiterals;
using Kind = Tokendesk::Error::Kind;

namespace {

/// As apkg does it: a ticket in the answer's body.
const QByteArray withTicket
    = "\"flow\":\"tokenPassword\",\"request\":\"POST "
      "/login\",\"body\":{\"username\":\"{user}\",\"password\":\"{password}\"},"
      "\"token\":\"/accessToken\",\"refreshToken\":\"/refreshToken\",\"expiresIn\":\"/expiresIn\",\"secondStep\":{"
      "\"when\":\"/mfaRequired\",\"ticket\":\"/mfaToken\",\"code\":{\"request\":\"POST /challenge\","
      "\"body\":{\"mfaToken\":\"{ticket}\",\"code\":\"{code}\"}}}";
const QByteArray refresh
    = "\"refresh\":{\"request\":\"POST /refresh\",\"body\":{\"refreshToken\":\"{refreshToken}\"}},";
/// As better-auth does it: a cookie, a session in the end, and another call for recovery codes.
const QByteArray withCookie = "\"flow\":\"sessionPassword\",\"request\":\"POST "
                              "/login\",\"body\":{\"email\":\"{user}\",\"password\":\"{password}\"},"
                              "\"secondStep\":{\"when\":\"/twoFactorRedirect\",\"cookies\":[\"two_factor\"],"
                              "\"code\":{\"request\":\"POST /totp\",\"body\":{\"code\":\"{code}\"}},"
                              "\"recovery\":{\"request\":\"POST /backup\",\"body\":{\"code\":\"{code}\"}}}";
const QByteArray tokens
    = "{\"accessToken\":\"good\",\"refreshToken\":\"rt\",\"expiresIn\":3600,\"tokenType\":\"Bearer\"}";

Secret secret(const char *text)
{
    return Secret::take(QByteArray(text));
}

} // namespace

class TestOneTimeCode : public QObject {
    Q_OBJECT
private:
    void use(const QByteArray &facts)
    {
        m_fake = std::make_unique<OAuthFake>(facts);
        m_fake->on("/login", "200 OK", "{\"mfaRequired\":true,\"mfaToken\":\"ticket-1\"}");
        m_fake->on("/challenge", "200 OK", tokens);
    }
    std::unique_ptr<LoginAttempt> attempt()
    {
        auto *login = new PasswordLogin(m_fake->registry(), m_fake->facts(), u"eve"_s, secret("correct horse"));
        m_refusals.clear();
        connect(login, &PasswordLogin::codeRefused, this,
            [this](const Tokendesk::Error &error) { m_refusals.append(error); });
        auto made = std::make_unique<LoginAttempt>(login);
        login->grant();
        return made;
    }
    static PasswordLogin *password(const std::unique_ptr<LoginAttempt> &attempt)
    {
        return static_cast<PasswordLogin *>(attempt->login.get());
    }
    QByteArray bodyOf(qsizetype request) const
    {
        const QByteArray text = m_fake->server().requests().value(request);
        return text.mid(text.indexOf("\r\n\r\n") + 4);
    }

    std::unique_ptr<OAuthFake> m_fake;
    QList<Tokendesk::Error> m_refusals;

private slots:
    void init()
    {
        use(withTicket);
    }

    void withoutASecondStepThePasswordBringsTokens()
    {
        use(QByteArray(withTicket).replace("\"secondStep\"", refresh + "\"secondStep\""));
        m_fake->on("/login", "200 OK", tokens);
        const auto tried = attempt();
        QTRY_VERIFY(tried->result);
        QVERIFY(tried->result->credentials.token.sameAs(secret("good")));
        QVERIFY(tried->result->credentials.refreshToken.sameAs(secret("rt")));
        QVERIFY(tried->result->credentials.expires > QDateTime::currentDateTimeUtc().addSecs(3500));
        QCOMPARE(bodyOf(0), QByteArray("{\"password\":\"correct horse\",\"username\":\"eve\"}"));
    }
    void aRefreshTokenThatNothingRenewsIsNotKept()
    {
        use(withTicket);
        m_fake->on("/login", "200 OK", tokens);
        const auto tried = attempt();
        QTRY_VERIFY(tried->result);
        QVERIFY(tried->result->credentials.refreshToken.isEmpty());
    }
    void aTicketAndACodeBringTokens()
    {
        const auto tried = attempt();
        QTRY_VERIFY(password(tried)->isCodeWanted());
        QVERIFY(!password(tried)->takesRecoveryCodes());
        password(tried)->giveCode(secret("123456"));
        QVERIFY(!password(tried)->isCodeWanted());
        QTRY_VERIFY(tried->result);
        QCOMPARE(tried->result->identity.name, u"eve"_s);
        QCOMPARE(bodyOf(1), QByteArray("{\"code\":\"123456\",\"mfaToken\":\"ticket-1\"}"));
        QVERIFY2(!m_fake->server().requests().at(1).contains("correct horse"), "the password is gone after one use");
    }
    void aWrongCodeMayBeCorrected()
    {
        m_fake->on("/challenge", "401 Unauthorized", "{\"error\":\"INVALID_CODE\"}");
        const auto tried = attempt();
        QTRY_VERIFY(password(tried)->isCodeWanted());
        password(tried)->giveCode(secret("000000"));
        QTRY_COMPARE(m_refusals.size(), 1);
        QCOMPARE(m_refusals.constFirst().kind, Kind::NotSignedIn);
        QVERIFY(!tried->login->isOver());
        m_fake->on("/challenge", "200 OK", tokens);
        password(tried)->giveCode(secret("123456"));
        QTRY_VERIFY(tried->result);
    }
    void fiveWrongCodesEndIt()
    {
        m_fake->on("/challenge", "401 Unauthorized", "{\"error\":\"INVALID_CODE\"}");
        const auto tried = attempt();
        for (int i = 0; i < PasswordLogin::mostCodes; ++i) {
            QTRY_VERIFY(password(tried)->isCodeWanted());
            password(tried)->giveCode(secret("000000"));
        }
        QTRY_VERIFY(tried->error);
        QCOMPARE(tried->error->kind, Kind::NotSignedIn);
        QCOMPARE(m_fake->seen("/challenge"), PasswordLogin::mostCodes);
    }
    void aCodeThatNobodyWantsIsNotSent()
    {
        const auto tried = attempt();
        password(tried)->giveCode(secret("123456"));
        QTRY_VERIFY(password(tried)->isCodeWanted());
        QCOMPARE(m_fake->seen("/challenge"), 0);
        password(tried)->giveCode(secret("123456"));
        password(tried)->giveCode(secret("123456"));
        QTRY_VERIFY(tried->result);
        QCOMPARE(m_fake->seen("/challenge"), 1);
    }
    void aLostAnswerEndsItAndSaysSo()
    {
        m_fake->on("/challenge", [](const QUrlQuery &) { return QByteArray(); });
        const auto tried = attempt();
        QTRY_VERIFY(password(tried)->isCodeWanted());
        password(tried)->giveCode(secret("123456"));
        QTRY_VERIFY(tried->error);
        QVERIFY(tried->error->mayHaveArrived);
        QCOMPARE(m_fake->seen("/challenge"), 1);
    }
    void aCookieAndACodeBringASession_data()
    {
        QTest::addColumn<bool>("recovery");
        QTest::newRow("one-time code") << false;
        QTest::newRow("recovery code") << true;
    }
    void aCookieAndACodeBringASession()
    {
        QFETCH(bool, recovery);
        use(withCookie);
        m_fake->on("/login", [](const QUrlQuery &) {
            return RoughServer::answer("200 OK", "{\"twoFactorRedirect\":true}",
                "Set-Cookie: s=half; Path=/\r\nSet-Cookie: s=; Max-Age=0\r\nSet-Cookie: two_factor=2fa%2E1; "
                "HttpOnly\r\n");
        });
        const auto session = [](const QUrlQuery &) {
            return RoughServer::answer("200 OK", "{}", "Set-Cookie: s=whole; HttpOnly\r\n");
        };
        m_fake->on("/totp", session);
        m_fake->on("/backup", session);
        m_fake->on("/session", "200 OK", "{\"name\":\"eve\"}");
        const auto tried = attempt();
        QTRY_VERIFY(password(tried)->isCodeWanted());
        QVERIFY(password(tried)->takesRecoveryCodes());
        if (recovery)
            password(tried)->giveRecoveryCode(secret("abcd-efgh"));
        else
            password(tried)->giveCode(secret("123456"));
        QTRY_VERIFY(tried->result);
        QVERIFY(tried->result->credentials.session.sameAs(secret("s=whole")));
        const QByteArray request = m_fake->server().requests().at(1);
        QVERIFY(request.startsWith(recovery ? "POST /backup " : "POST /totp "));
        QVERIFY(request.contains("Cookie: two_factor=2fa%2E1\r\n"));
        QVERIFY(request.contains("Origin: " + m_fake->address() + "\r\n"));
    }
    void userAndPasswordGoIntoTheHeaderToo()
    {
        use("\"flow\":\"tokenPassword\",\"request\":\"PUT /user/{user}\",\"body\":{\"name\":\"{user}\",\"password\":"
            "\"{password}\"},\"sendsBasic\":true,\"token\":\"/token\"");
        m_fake->on("/user/eve", "201 Created", "{\"token\":\"good\"}");
        const auto tried = attempt();
        QTRY_VERIFY(tried->result);
        QVERIFY(!tried->result->madeToken); // it stands in no list, so there is nothing to revoke
        QVERIFY(m_fake->server().requests().at(0).contains(
            "Authorization: Basic " + QByteArray("eve:correct horse").toBase64() + "\r\n"));
    }
};

QTEST_GUILESS_MAIN(TestOneTimeCode)
#include "tst_onetimecode.moc"
