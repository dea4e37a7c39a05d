// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/state/tokenrefresher.h"
#include "app/state/signout.h"
#include "tests/support/oauthfake.h"
#include "tests/support/statefixture.h"
#include <QDir>

using namespace Tokendesk;
using namespace Qt::StringLiterals;
using Kind = Error::Kind;

namespace {

const QByteArray facts
    = "\"flow\":\"deviceCode\",\"oauth\":{\"clientId\":\"tokendesk\",\"device\":\"/device\",\"token\":\"/token\","
      "\"revocation\":\"/revoke\"}";
const QByteArray renewedTokens
    = "{\"access_token\":\"good\",\"token_type\":\"Bearer\",\"expires_in\":600,\"refresh_token\":\"second\"}";

Secret secret(const char *text)
{
    return Secret::take(QByteArray(text));
}

} // namespace

class TestTokenRefresher : public QObject {
    Q_OBJECT
private:
    AccountBook &accounts()
    {
        return m_state->run().accounts;
    }
    const Account &account()
    {
        return *accounts().account(m_id);
    }
    /// What the keychain holds as refresh token; empty if there is none.
    QByteArray keptRefreshToken()
    {
        const auto kept = await(m_state->keychain().fetch(account().refreshKey));
        return kept ? kept->reveal().toByteArray() : QByteArray();
    }
    Result<Credentials> credentials()
    {
        return await(accounts().credentials(m_id));
    }
    void signIn(int life, const char *refreshToken = "first", const char *token = "stale")
    {
        const Credentials credentials{.token = secret(token),
            .refreshToken = secret(refreshToken),
            .expires = QDateTime::currentDateTimeUtc().addSecs(life)};
        const auto added = await(accounts().add(u"fake"_s, QUrl(QString::fromLatin1(m_fake->address())),
            {.credentials = credentials, .identity = {{}, u"eve"_s, {}}, .madeToken = true}));
        QVERIFY(added);
        m_id = *added;
    }

    std::unique_ptr<OAuthFake> m_fake;
    std::unique_ptr<StateFixture> m_state;
    AccountId m_id;

private slots:
    void init()
    {
        m_fake = std::make_unique<OAuthFake>(facts);
        m_fake->on("/token", "200 OK", renewedTokens);
        m_state = std::make_unique<StateFixture>();
        QDir(m_state->folder()).mkpath(u"registries"_s);
        QFile file(m_state->folder() + u"/registries/fake.json"_s);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(m_fake->profileText());
        file.close();
        m_state->restart();
        signIn(0);
    }
    void cleanup()
    {
        m_state.reset();
        m_fake.reset();
    }

    void aTokenThatEndedIsRenewedBeforeItIsUsed()
    {
        const auto fresh = credentials();
        QVERIFY(fresh);
        QVERIFY(fresh->token.sameAs(secret("good")));
        QCOMPARE(m_fake->seen("/token"), 1);
        const QUrlQuery form = m_fake->forms("/token").constFirst();
        QCOMPARE(form.queryItemValue(u"grant_type"_s), u"refresh_token"_s);
        QCOMPARE(form.queryItemValue(u"refresh_token"_s), u"first"_s);
        QCOMPARE(keptRefreshToken(), QByteArray("second"));
        QVERIFY(account().tokenExpires > QDateTime::currentDateTimeUtc().addSecs(500));
        QVERIFY(credentials());
        QCOMPARE(m_fake->seen("/token"), 1); // it is good for a while
    }
    void aTokenThatLivesIsUsedAsItIs()
    {
        signIn(600, "first", "good");
        QVERIFY(credentials());
        QCOMPARE(m_fake->seen("/token"), 0);
    }
    void whatWasRenewedOutlivesTheProgram()
    {
        QVERIFY(credentials());
        m_state->restart();
        QVERIFY(account().tokenExpires > QDateTime::currentDateTimeUtc().addSecs(500));
        QCOMPARE(keptRefreshToken(), QByteArray("second"));
        QVERIFY(credentials()->token.sameAs(secret("good")));
        QCOMPARE(m_fake->seen("/token"), 1);
    }
    void whoAsksMeanwhileHearsTheSameAnswer()
    {
        QList<Answer<Credentials>> answers;
        for (int i = 0; i < 10; ++i)
            answers.append(accounts().credentials(m_id));
        for (const Answer<Credentials> &answer : std::as_const(answers))
            QVERIFY(await(answer));
        QCOMPARE(m_fake->seen("/token"), 1);
    }
    void aRefreshTokenThatStaysGoodIsKept()
    {
        m_fake->on("/token", "200 OK", "{\"access_token\":\"good\",\"token_type\":\"Bearer\",\"expires_in\":600}");
        QVERIFY(credentials());
        QCOMPARE(keptRefreshToken(), QByteArray("first"));
    }
    void aLostAnswerEndsTheGrantAndIsNeverRepeated()
    {
        m_fake->on("/token", [](const QUrlQuery &) { return QByteArray(); });
        QSignalSpy over(&accounts(), &AccountBook::grantOver);
        QCOMPARE(credentials().error().kind, Kind::GrantOver);
        QCOMPARE(over.size(), 1);
        QCOMPARE(keptRefreshToken(), QByteArray());
        m_fake->on("/token", "200 OK", renewedTokens);
        QCOMPARE(credentials().error().kind, Kind::GrantOver);
        m_state->restart();
        QCOMPARE(credentials().error().kind, Kind::GrantOver);
        QCOMPARE(m_fake->seen("/token"), 1);
    }
    void aTokenIsNotInTheVaultWhileItIsUnderWay()
    {
        QByteArray seen = "nobody looked";
        m_fake->on("/token", [&](const QUrlQuery &) {
            seen = keptRefreshToken();
            return OAuthFake::json("200 OK", renewedTokens);
        });
        QVERIFY(credentials());
        QCOMPARE(seen, QByteArray());
    }
    void theServersRefusalEndsTheGrant()
    {
        m_fake->on("/token", "400 Bad Request", "{\"error\":\"invalid_grant\"}");
        QSignalSpy over(&accounts(), &AccountBook::grantOver);
        QCOMPARE(credentials().error().kind, Kind::GrantOver);
        QCOMPARE(over.size(), 1);
        QCOMPARE(over.constFirst().constFirst().toString(), m_id);
    }
    void whatWasNotUsedGoesBack_data()
    {
        QTest::addColumn<QByteArray>("status");
        QTest::addColumn<Kind>("kind");
        QTest::newRow("too many requests") << QByteArray("429 Too Many Requests") << Kind::TooManyRequests;
        QTest::newRow("not now") << QByteArray("503 Service Unavailable") << Kind::ServerFault;
    }
    void whatWasNotUsedGoesBack()
    {
        QFETCH(QByteArray, status);
        QFETCH(Kind, kind);
        m_fake->on("/token", status, "{}");
        QCOMPARE(credentials().error().kind, kind);
        QCOMPARE(keptRefreshToken(), QByteArray("first"));
        m_fake->on("/token", "200 OK", renewedTokens);
        QVERIFY(credentials());
        QCOMPARE(m_fake->seen("/token"), 2);
    }
    void aServerThatDoesNotKnowUsSaysNothingOfTheGrant()
    {
        m_fake->on("/token", "401 Unauthorized", "{\"error\":\"invalid_client\"}");
        QCOMPARE(credentials().error().kind, Kind::NotSignedIn);
        QCOMPARE(keptRefreshToken(), QByteArray("first"));
    }
    void signingInAgainBeatsARenewalUnderWay()
    {
        const auto renewing = accounts().credentials(m_id);
        signIn(600, "third", "good");
        QVERIFY(renewing.isFinished());
        QCOMPARE(keptRefreshToken(), QByteArray("third"));
    }
    void whileOfflineNothingIsLost()
    {
        m_fake->server().close();
        QCOMPARE(credentials().error().kind, Kind::Offline);
        QCOMPARE(keptRefreshToken(), QByteArray("first"));
    }
    void aLockedKeychainSendsNothing()
    {
        m_state->keychain().forgetting = Kind::VaultLocked;
        QCOMPARE(credentials().error().kind, Kind::VaultLocked);
        QCOMPARE(m_fake->seen("/token"), 0);
        m_state->keychain().forgetting.reset();
        QVERIFY(credentials());
    }
    void whatTheKeychainWouldNotTakeIsHeldUntilItDoes()
    {
        m_state->keychain().keeping = Kind::VaultLocked;
        QCOMPARE(credentials().error().kind, Kind::VaultLocked); // nothing is used that is not kept
        QCOMPARE(credentials().error().kind, Kind::VaultLocked);
        m_state->keychain().keeping.reset();
        const auto fresh = credentials();
        QVERIFY(fresh);
        QVERIFY(fresh->token.sameAs(secret("good")));
        QCOMPARE(keptRefreshToken(), QByteArray("second"));
        QCOMPARE(m_fake->seen("/token"), 1);
    }
    void aTokenThatIsRefusedBeforeItsTimeIsRenewedOnce()
    {
        signIn(600);
        m_fake->on("/tokens", "401 Unauthorized", "{}");
        bool renewed = false;
        m_fake->on("/token", [&](const QUrlQuery &) {
            renewed = true;
            m_fake->on("/tokens", "200 OK", "[{\"id\":\"1\"}]");
            return OAuthFake::json("200 OK", renewedTokens);
        });
        QVERIFY(m_state->refresh(m_id));
        QVERIFY(renewed);
        QCOMPARE(m_state->run().tokens.state(m_id).kind, AccountState::Kind::Valid);
        QCOMPARE(m_state->run().tokens.table()->count(), 1U);
        QCOMPARE(m_fake->seen("/tokens"), 2);
    }
    void makingATokenGoesOnAfterARenewal()
    {
        signIn(600);
        m_fake->on("/tokens", "401 Unauthorized", "{}");
        m_fake->on("/token", [&](const QUrlQuery &) {
            m_fake->on("/tokens", "201 Created", "{\"id\":\"9\",\"token\":\"fake_0123456789abcdef\"}");
            return OAuthFake::json("200 OK", renewedTokens);
        });
        const auto made = m_state->make(m_id, u"ci"_s);
        QVERIFY(made.created);
        QCOMPARE(made.created->token.id.id, u"9"_s);
        QCOMPARE(m_fake->seen("/tokens"), 2);
        QCOMPARE(m_fake->seen("/token"), 1);
    }
    void aCredentialThatStaysRefusedIsNotRenewedForEver()
    {
        signIn(600);
        m_fake->on("/tokens", "401 Unauthorized", "{}");
        m_fake->on("/token", "200 OK", QByteArray(renewedTokens).replace("good", "bad"));
        QVERIFY(m_state->refresh(m_id));
        QCOMPARE(m_state->run().tokens.state(m_id).kind, AccountState::Kind::Refused);
        QCOMPARE(m_fake->seen("/token"), 1);
    }
    void signingInAgainIsToldAndGoesOn()
    {
        m_fake->on("/token", "400 Bad Request", "{\"error\":\"invalid_grant\"}");
        QCOMPARE(credentials().error().kind, Kind::GrantOver);
        QSignalSpy again(&accounts(), &AccountBook::signedInAgain);
        const AccountId before = m_id;
        signIn(600, "third", "good");
        QCOMPARE(m_id, before);
        QCOMPARE(again.size(), 1);
        QVERIFY(credentials()->token.sameAs(secret("good")));
        QCOMPARE(keptRefreshToken(), QByteArray("third"));
    }
    void signingInWithoutARefreshTokenForgetsTheOldOne()
    {
        signIn(600, "", "good");
        QCOMPARE(keptRefreshToken(), QByteArray());
    }
    void signingOutRevokesBothTokensAndProvesIt()
    {
        signIn(600, "first", "good");
        m_fake->on("/revoke", "200 OK", "");
        auto *deed = new SignOut(&accounts(), &m_state->run().tokens, m_id, {.revokeToken = true}, this);
        QVERIFY(SignOut::revokesGrants(&accounts(), m_id));
        QSignalSpy failed(deed, &SignOut::failed);
        deed->start();
        // This server says so and lies: /me still knows the token.
        QVERIFY(failed.wait());
        QCOMPARE(failed.constFirst().constFirst().value<Error>().kind, Kind::Rejected);
        QVERIFY(accounts().account(m_id));

        signIn(600, "first", "dead");
        auto *second = new SignOut(&accounts(), &m_state->run().tokens, m_id, {.revokeToken = true}, this);
        QSignalSpy finished(second, &SignOut::finished);
        second->start();
        QVERIFY(finished.wait());
        const QList<QUrlQuery> forms = m_fake->forms("/revoke");
        QCOMPARE(forms.size(), 4);
        QCOMPARE(forms.at(2).queryItemValue(u"token"_s), u"first"_s);
        QCOMPARE(forms.at(2).queryItemValue(u"token_type_hint"_s), u"refresh_token"_s);
        QCOMPARE(forms.at(3).queryItemValue(u"token"_s), u"dead"_s);
        QCOMPARE(forms.at(3).queryItemValue(u"token_type_hint"_s), u"access_token"_s);
        QVERIFY(!accounts().account(m_id));
        QVERIFY(m_state->keychain().keys().isEmpty());
    }
    void aServerThatCannotRevokeNowKeepsTheAccount()
    {
        signIn(600, "first", "good");
        m_fake->on("/revoke", "503 Service Unavailable", "{}");
        auto *deed = new SignOut(&accounts(), &m_state->run().tokens, m_id, {.revokeToken = true}, this);
        QSignalSpy failed(deed, &SignOut::failed);
        deed->start();
        QVERIFY(failed.wait());
        QCOMPARE(failed.constFirst().constFirst().value<Error>().kind, Kind::ServerFault);
        QVERIFY(accounts().account(m_id));
        QCOMPARE(keptRefreshToken(), QByteArray("first"));
    }
};

QTEST_GUILESS_MAIN(TestTokenRefresher)
#include "tst_tokenrefresher.moc"
