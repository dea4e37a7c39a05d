// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/state/signout.h"
#include "tests/support/statefixture.h"

using namespace Tokendesk;
using namespace Qt::StringLiterals;
using Kind = Error::Kind;

class TestSignOut : public QObject {
    Q_OBJECT
private:
    static bool isLive()
    {
        QFETCH_GLOBAL(LocalRegistry::Dialect, dialect);
        return dialect == LocalRegistry::Dialect::Live;
    }
    Result<void> signOut(const SignOut::Wish &wish)
    {
        Asked<void> asked;
        auto *deed = new SignOut(&m_state->run().accounts, &m_state->run().tokens, m_bob, wish, this);
        connect(deed, &SignOut::finished, deed, [asked] { asked.finish({}); });
        connect(deed, &SignOut::failed, deed, [asked](const Error &error) { asked.finish(failure(error)); });
        deed->start();
        return await(asked.answer());
    }
    /// bob as after signing in by browser and password: a token that we made, and a session.
    void signInBob()
    {
        m_token = m_server->token(u"bob"_s, u"CLI Token"_s);
        m_session = m_server->session(u"bob"_s);
        m_bob = m_state->add(*m_server, u"bob"_s, {.token = m_token, .session = m_session}, true);
        QVERIFY(m_state->refresh(m_bob));
        QCOMPARE(m_state->run().accounts.account(m_bob)->loginTokenId, m_server->tokenIdOf(u"bob"_s, u"CLI Token"_s));
    }
    bool isSignedIn()
    {
        return m_state->run().accounts.account(m_bob) != nullptr;
    }
    bool isSessionAlive()
    {
        Registry registry(&m_state->run().http, &m_state->run().clock, *m_state->run().profiles.profile(u"tank"_s),
            m_server->address());
        return await(registry.whoami({.token = {}, .session = m_session})).has_value();
    }

    std::unique_ptr<LocalRegistryFixture> m_server;
    std::unique_ptr<StateFixture> m_state;
    AccountId m_bob;
    Secret m_token;
    Secret m_session;

private slots:
    void initTestCase_data()
    {
        ADD_DIALECTS();
    }
    void init()
    {
        QFETCH_GLOBAL(LocalRegistry::Dialect, dialect);
        m_server = std::make_unique<LocalRegistryFixture>(dialect);
        m_state = std::make_unique<StateFixture>();
        signInBob();
    }
    void cleanup()
    {
        m_state.reset();
        m_server.reset();
    }

    void forgettingLeavesTheTokenAlive()
    {
        QVERIFY(signOut({}));
        QVERIFY(!isSignedIn());
        QVERIFY(m_server->isAlive(m_token));
        QVERIFY(!isSessionAlive());
        QCOMPARE(m_state->keychain().keys().size(), 0);
        QCOMPARE(m_state->run().tokens.table()->count(), 0U);
        m_state->restart();
        QVERIFY(!isSignedIn());
    }
    void revokingIsProved()
    {
        QVERIFY(signOut({.revokeToken = true}));
        QVERIFY(!isSignedIn());
        QVERIFY(!m_server->isAlive(m_token));
        QVERIFY(!isSessionAlive());
        QCOMPARE(m_state->keychain().keys().size(), 0);
    }
    void keptTextsStayUnlessTheyAreToGo_data()
    {
        QTest::addColumn<bool>("drop");
        QTest::newRow("stay") << false;
        QTest::newRow("go") << true;
    }
    void keptTextsStayUnlessTheyAreToGo()
    {
        QFETCH(bool, drop);
        const auto made = m_state->make(m_bob, u"ci"_s);
        QVERIFY(made.created);
        QVERIFY(signOut({.revokeToken = true, .dropSecrets = drop}));
        QCOMPARE(m_state->keychain().keys().size(), drop ? 0 : 1);
        QVERIFY(m_server->isAlive(made.created->secret));
        const AccountId again = m_state->signIn(*m_server, u"bob"_s);
        QCOMPARE(again, m_bob);
        QVERIFY(m_state->refresh(again));
        QCOMPARE(m_state->run().tokens.hasSecret(made.created->token.id), !drop);
    }
    void aRevocationThatFailsKeepsTheAccount_data()
    {
        QTest::addColumn<int>("how");
        QTest::addColumn<Kind>("kind");
        QTest::newRow("refused") << 0 << Kind::Forbidden;
        QTest::newRow("down") << 1 << Kind::Rejected;
        QTest::newRow("lost on the way") << 2 << Kind::Rejected;
        QTest::newRow("said, not done") << 3 << Kind::Rejected;
    }
    void aRevocationThatFailsKeepsTheAccount()
    {
        QFETCH(int, how);
        QFETCH(Kind, kind);
        const QList<LocalRegistry::Fault> faults{TestFault::answering(403, "{}"), TestFault::answering(503, "{}"),
            TestFault::lostBefore(), TestFault::answering(200, R"({"success":true})")};
        m_server->server().faults().next(CallPath::revoke, faults.at(how));
        const auto end = signOut({.revokeToken = true});
        QVERIFY(!end);
        QCOMPARE(end.error().kind, kind);
        QVERIFY(isSignedIn());
        QVERIFY(m_server->isAlive(m_token));
        QVERIFY(isSessionAlive());
        QCOMPARE(m_state->keychain().keys().size(), 2);
        QVERIFY(signOut({.revokeToken = true})); // and once more works
        QVERIFY(!m_server->isAlive(m_token));
    }
    void aLostAnswerIsProvedByTheDeadToken()
    {
        m_server->server().faults().next(CallPath::revoke, TestFault::lostAfter());
        QVERIFY(signOut({.revokeToken = true}));
        QVERIFY(!m_server->isAlive(m_token));
        QVERIFY(!isSignedIn());
    }
    void aProofThatCannotBeHadKeepsTheAccount_data()
    {
        QTest::addColumn<QByteArray>("path");
        QTest::newRow("whoami") << CallPath::whoami;
        QTest::newRow("list") << CallPath::list;
    }
    void aProofThatCannotBeHadKeepsTheAccount()
    {
        QFETCH(QByteArray, path);
        m_server->server().faults().next(path, TestFault::answering(503, "{}"));
        const auto end = signOut({.revokeToken = true});
        QVERIFY(!end);
        QCOMPARE(end.error().kind, Kind::OutcomeUnknown);
        QVERIFY(isSignedIn());
        QVERIFY(signOut({.revokeToken = true})); // revoked already: that is no error
        QVERIFY(!isSignedIn());
    }
    void aTokenThatUsedUpItsRequestsIsNotTakenForDead()
    {
        // Live says 401 to both.
        const QByteArray refusal = isLive() ? QByteArray(R"({"error":"Unauthorized. Valid API key required."})")
                                            : QByteArray(R"({"error":"Rate limit exceeded","retryAfter":60})");
        m_server->server().faults().next(CallPath::revoke, TestFault::answering(200, R"({"success":true})"));
        m_server->server().faults().next(CallPath::whoami, TestFault::answering(isLive() ? 401 : 429, refusal));
        const auto end = signOut({.revokeToken = true});
        QVERIFY(!end);
        QCOMPARE(end.error().kind, isLive() ? Kind::Rejected : Kind::OutcomeUnknown);
        QVERIFY(isSignedIn());
        QVERIFY(m_server->isAlive(m_token));
    }
    void offlineItForgetsButDoesNotRevoke()
    {
        m_server->server().stop();
        const auto revoking = signOut({.revokeToken = true});
        QVERIFY(!revoking);
        QCOMPARE(revoking.error().kind, Kind::Offline);
        QVERIFY(isSignedIn());
        QVERIFY(signOut({}));
        QVERIFY(!isSignedIn());
    }
    void aTokenThatIsNotKnownIsNotRevoked()
    {
        m_state->run().accounts.setLoginToken(m_bob, {});
        const auto end = signOut({.revokeToken = true});
        QVERIFY(!end);
        QCOMPARE(end.error().kind, Kind::NotOffered);
        QVERIFY(isSignedIn());
        QCOMPARE(m_server->seen("POST", CallPath::revoke), 0);
    }
    void aLockedKeychainKeepsTheAccount()
    {
        m_state->keychain().fetching = Kind::VaultLocked;
        const auto end = signOut({});
        QVERIFY(!end);
        QCOMPARE(end.error().kind, Kind::VaultLocked);
        QVERIFY(isSignedIn());
        m_state->keychain().fetching.reset();
        m_state->keychain().forgetting = Kind::VaultFailed;
        QVERIFY(!signOut({}));
        QVERIFY(isSignedIn());
    }
    void lostCredentialsCanBeForgotten()
    {
        const Account account = *m_state->run().accounts.account(m_bob);
        QVERIFY(await(m_state->keychain().forget(account.tokenKey)));
        QVERIFY(await(m_state->keychain().forget(account.sessionKey)));
        QVERIFY(signOut({.revokeToken = true}));
        QVERIFY(!isSignedIn());
    }
};

QTEST_GUILESS_MAIN(TestSignOut)
#include "tst_signout.moc"
