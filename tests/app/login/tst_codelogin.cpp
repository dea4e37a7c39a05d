// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/login/codelogin.h"
#include "tests/support/await.h"
#include "tests/support/oauthfake.h"

using namespace Tokendesk;
using namespace Qt::StringLiterals;
using Kind = Tokendesk::Error::Kind;

namespace {

const QByteArray placesInProfile
    = "\"flow\":\"authorizationCode\",\"oauth\":{\"clientId\":\"tokendesk\",\"scopes\":[\"openid\",\"tokens+\"],"
      "\"authorization\":\"/auth?tenant=1\",\"token\":\"/token\",\"redirectPath\":\"/back\","
      "\"parameters\":{\"prompt\":\"consent\"}}";
const QByteArray discovered = "\"flow\":\"authorizationCode\",\"oauth\":{\"clientId\":\"tokendesk\","
                              "\"metadata\":\"/.well-known/openid-configuration\"}";
const QByteArray goodTokens = "{\"access_token\":\"good\",\"token_type\":\"Bearer\",\"refresh_token\":\"next\"}";

} // namespace

class TestCodeLogin : public QObject {
    Q_OBJECT
private:
    void use(const QByteArray &facts)
    {
        m_fake = std::make_unique<OAuthFake>(facts);
        m_fake->on("/token", "200 OK", goodTokens);
        m_metadata = "{\"issuer\":\"" + m_fake->address() + "\",\"authorization_endpoint\":\"" + m_fake->address()
            + "/auth\",\"token_endpoint\":\"" + m_fake->address()
            + "/token\",\"code_challenge_methods_supported\":[\"S256\"],"
              "\"authorization_response_iss_parameter_supported\":true}";
        m_fake->on("/.well-known/openid-configuration",
            [this](const QUrlQuery &) { return OAuthFake::json("200 OK", m_metadata); });
    }
    std::unique_ptr<LoginAttempt> attempt()
    {
        auto made = std::make_unique<LoginAttempt>(new CodeLogin(m_fake->registry(), m_fake->facts()));
        made->login->grant();
        return made;
    }
    std::unique_ptr<LoginAttempt> openedAttempt()
    {
        auto made = attempt();
        if (!QTest::qWaitFor([&made] { return !made->opened.isEmpty() || made->error; }))
            qWarning("no page");
        return made;
    }
    static QString asked(const std::unique_ptr<LoginAttempt> &attempt, const QString &name)
    {
        return QUrlQuery(attempt->opened.value(0)).queryItemValue(name, QUrl::FullyDecoded);
    }
    /// The browser comes back with this query; {state} is the right one. What it is shown in the end.
    int comeBack(const std::unique_ptr<LoginAttempt> &attempt, QByteArray query)
    {
        query.replace("{state}", asked(attempt, u"state"_s).toLatin1());
        query.replace("{issuer}", QUrl::toPercentEncoding(QString::fromLatin1(m_fake->address())));
        const QByteArray address = asked(attempt, u"redirect_uri"_s).toLatin1() + '?' + query;
        const auto reply = await(m_browser.send({.url = QUrl::fromEncoded(address)}));
        return reply ? reply->status : 0;
    }

    std::unique_ptr<OAuthFake> m_fake;
    QByteArray m_metadata;
    HttpClient m_browser;

private slots:
    void init()
    {
        use(placesInProfile);
    }

    void theBrowserComesBackAndTheCodeBecomesTokens()
    {
        const auto tried = openedAttempt();
        QCOMPARE(comeBack(tried, "code=the%2Bcode&state={state}"), 200);
        QVERIFY(tried->result);
        QCOMPARE(tried->ends, 1);
        QVERIFY(tried->result->madeToken);
        QCOMPARE(tried->result->identity.name, u"eve"_s);
        QVERIFY(tried->result->credentials.refreshToken.sameAs(Secret::take("next")));
        QCOMPARE(m_fake->seen("/token"), 1);
        const QUrlQuery form = m_fake->forms("/token").constFirst();
        QCOMPARE(form.queryItemValue(u"grant_type"_s), u"authorization_code"_s);
        QCOMPARE(form.queryItemValue(u"code"_s, QUrl::FullyDecoded), u"the+code"_s);
        QCOMPARE(form.queryItemValue(u"client_id"_s), u"tokendesk"_s);
        QCOMPARE(form.queryItemValue(u"redirect_uri"_s, QUrl::FullyDecoded), asked(tried, u"redirect_uri"_s));
        const QString verifier = form.queryItemValue(u"code_verifier"_s);
        QCOMPARE(verifier.size(), 43);
        QCOMPARE(Pkce::challengeOf(verifier.toLatin1()), asked(tried, u"code_challenge"_s));
    }
    void thePageCarriesWhatTheServerNeeds()
    {
        const auto tried = openedAttempt();
        const QUrl page = tried->opened.constFirst();
        QCOMPARE(page.path(), u"/auth"_s);
        QCOMPARE(asked(tried, u"tenant"_s), u"1"_s); // the address had a query of its own
        QCOMPARE(asked(tried, u"response_type"_s), u"code"_s);
        QCOMPARE(asked(tried, u"client_id"_s), u"tokendesk"_s);
        QVERIFY(page.query(QUrl::FullyEncoded).contains("scope=openid%20tokens%2B"_L1));
        QCOMPARE(asked(tried, u"prompt"_s), u"consent"_s);
        QCOMPARE(asked(tried, u"code_challenge_method"_s), u"S256"_s);
        QCOMPARE(asked(tried, u"state"_s).size(), 43);
        const QUrl back(asked(tried, u"redirect_uri"_s));
        QCOMPARE(back.host(), u"127.0.0.1"_s);
        QCOMPARE(back.path(), u"/back"_s);
        QVERIFY(back.port() >= 1024);
    }
    void eachAttemptHasItsOwnStateAndProof()
    {
        QSet<QString> seen;
        for (int i = 0; i < 20; ++i) {
            const auto tried = openedAttempt();
            seen << asked(tried, u"state"_s) << asked(tried, u"code_challenge"_s);
        }
        QCOMPARE(seen.size(), 40);
    }
    void theChallengeIsTheRfcsExample()
    {
        // RFC 7636, appendix B
        QCOMPARE(Pkce::challengeOf("dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk"),
            u"E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM"_s);
    }
    void aWrongStateIsNoAnswer()
    {
        const auto tried = openedAttempt();
        QCOMPARE(comeBack(tried, "code=stolen&state=guess"), 404);
        QVERIFY(!tried->login->isOver());
        QCOMPARE(m_fake->seen("/token"), 0);
        QCOMPARE(comeBack(tried, "code=mine&state={state}"), 200);
        QVERIFY(tried->result);
        QCOMPARE(m_fake->forms("/token").constFirst().queryItemValue(u"code"_s), u"mine"_s);
    }
    void aSecondCallbackIsNotHeard()
    {
        const auto tried = openedAttempt();
        QCOMPARE(comeBack(tried, "code=one&state={state}"), 200);
        QCOMPARE(comeBack(tried, "code=two&state={state}"), 0);
        QCOMPARE(m_fake->seen("/token"), 1);
        QCOMPARE(tried->ends, 1);
    }
    void aRefusalInTheBrowserIsForbidden()
    {
        const auto tried = openedAttempt();
        QCOMPARE(comeBack(tried, "error=access_denied&error_description=no&state={state}"), 400);
        QVERIFY(tried->error);
        QCOMPARE(tried->error->kind, Kind::Forbidden);
        QCOMPARE(tried->error->detail, u"access_denied"_s);
        QVERIFY(!tried->error->mayHaveArrived);
        QCOMPARE(m_fake->seen("/token"), 0);
    }
    void aRefusalNeedsTheStateToo()
    {
        const auto tried = openedAttempt();
        QCOMPARE(comeBack(tried, "error=access_denied&state=guess"), 404);
        QVERIFY(!tried->login->isOver());
    }
    void anotherIssuerIsAMixUp_data()
    {
        QTest::addColumn<QByteArray>("query");
        QTest::newRow("other") << QByteArray("code=abc&state={state}&iss=https%3A%2F%2Fevil.example");
        QTest::newRow("longer") << QByteArray("code=abc&state={state}&iss={issuer}%2F");
        QTest::newRow("promised and missing") << QByteArray("code=abc&state={state}");
        QTest::newRow("refusal of another")
            << QByteArray("error=access_denied&state={state}&iss=https%3A%2F%2Fx.example");
    }
    void anotherIssuerIsAMixUp()
    {
        QFETCH(QByteArray, query);
        use(discovered);
        const auto tried = openedAttempt();
        QCOMPARE(comeBack(tried, query), 400);
        QVERIFY(tried->error);
        QCOMPARE(tried->error->kind, Kind::UnreadableReply);
        QCOMPARE(m_fake->seen("/token"), 0);
    }
    void theRightIssuerIsTaken()
    {
        use(discovered);
        const auto tried = openedAttempt();
        QCOMPARE(comeBack(tried, "code=abc&state={state}&iss={issuer}"), 200);
        QVERIFY(tried->result);
    }
    void metadataThatDoesNotFitIsRefused_data()
    {
        QTest::addColumn<QByteArray>("from");
        QTest::addColumn<QByteArray>("to");
        QTest::addColumn<Kind>("kind");
        QTest::newRow("other issuer") << QByteArray("\"issuer\":\"http://127.0.0.1")
                                      << QByteArray("\"issuer\":\"https://evil.example") << Kind::UnsafeAddress;
        QTest::newRow("plain challenge only") << QByteArray("S256") << QByteArray("plain") << Kind::NotOffered;
        QTest::newRow("endpoint over http") << QByteArray("_endpoint\":\"http://127.0.0.1")
                                            << QByteArray("_endpoint\":\"http://example.org") << Kind::UnsafeAddress;
        QTest::newRow("no authorization")
            << QByteArray("authorization_endpoint") << QByteArray("x") << Kind::NotOffered;
        QTest::newRow("no JSON") << QByteArray("{") << QByteArray("<") << Kind::UnreadableReply;
    }
    void metadataThatDoesNotFitIsRefused()
    {
        QFETCH(QByteArray, from);
        QFETCH(QByteArray, to);
        QFETCH(Kind, kind);
        use(discovered);
        m_metadata.replace(from, to);
        const auto tried = openedAttempt();
        QVERIFY(tried->error);
        QCOMPARE(tried->error->kind, kind);
        QVERIFY(tried->opened.isEmpty());
    }
    void theCodeIsSentOnceAlsoWhenItsAnswerIsLost()
    {
        m_fake->on("/token", [](const QUrlQuery &) { return QByteArray(); });
        const auto tried = openedAttempt();
        QCOMPARE(comeBack(tried, "code=abc&state={state}"), 400);
        QVERIFY(tried->error);
        QVERIFY(tried->error->mayHaveArrived);
        QCOMPARE(m_fake->seen("/token"), 1);
    }
    void aRefusedCodeMadeNothing()
    {
        m_fake->on("/token", "400 Bad Request", "{\"error\":\"invalid_grant\"}");
        const auto tried = openedAttempt();
        QCOMPARE(comeBack(tried, "code=abc&state={state}"), 400);
        QVERIFY(tried->error);
        QCOMPARE(tried->error->kind, Kind::GrantOver);
        QVERIFY(!tried->error->mayHaveArrived);
    }
    void aTokenThatNobodyKnowsIsNoSignIn()
    {
        m_fake->on("/token", "200 OK", "{\"access_token\":\"bad\",\"token_type\":\"Bearer\"}");
        const auto tried = openedAttempt();
        QCOMPARE(comeBack(tried, "code=abc&state={state}"), 400); // the page says no more than is so
        QVERIFY(tried->error);
        QCOMPARE(tried->error->kind, Kind::NotSignedIn);
        QVERIFY(tried->error->mayHaveArrived);
    }
    void cancellingClosesTheDoor()
    {
        const auto tried = openedAttempt();
        tried->login->cancel();
        QCOMPARE(comeBack(tried, "code=abc&state={state}"), 0);
        QCOMPARE(tried->error->kind, Kind::Cancelled);
        QVERIFY(!tried->error->mayHaveArrived);
        QCOMPARE(tried->ends, 1);
    }
    void ourClockClosesTheDoor()
    {
        auto *login = new CodeLogin(m_fake->registry(), m_fake->facts());
        login->setSecond(std::chrono::milliseconds(1));
        auto tried = std::make_unique<LoginAttempt>(login);
        login->grant();
        QTRY_VERIFY(tried->error);
        QCOMPARE(tried->error->kind, Kind::Timeout);
        QCOMPARE(comeBack(tried, "code=abc&state={state}"), 0);
    }
};

QTEST_GUILESS_MAIN(TestCodeLogin)
#include "tst_codelogin.moc"
