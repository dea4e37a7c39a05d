// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/statefixture.h"

using namespace Tokendesk;
using namespace Qt::StringLiterals;
using Kind = Error::Kind;
using State = AccountState::Kind;

/// The tokens of accounts at real registries, in both dialects.
class TestTokenBook : public QObject {
    Q_OBJECT
private:
    static bool isSeed()
    {
        QFETCH_GLOBAL(LocalRegistry::Dialect, dialect);
        return dialect == LocalRegistry::Dialect::Seed;
    }
    TokenBook &book()
    {
        return m_state->run().tokens;
    }
    AccountState stateOf(const AccountId &account)
    {
        return book().state(account);
    }
    TokenId idOf(const AccountId &account, const QString &name)
    {
        return m_state->idOf(account, name).value_or(TokenId());
    }
    void failing(const QByteArray &path, const LocalRegistry::Fault &fault)
    {
        m_server->server().faults().next(path, fault);
    }

    std::unique_ptr<LocalRegistryFixture> m_server;
    std::unique_ptr<StateFixture> m_state;

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
    }
    void cleanup()
    {
        m_state.reset();
        m_server.reset();
    }

    void aRefreshFillsTheTable()
    {
        m_server->token(u"alice"_s, u"one"_s);
        m_server->token(u"alice"_s, u"two"_s, {u"skills:read"_s});
        m_server->token(u"bob"_s, u"not hers"_s);
        const AccountId alice = m_state->signIn(*m_server, u"alice"_s);
        QCOMPARE(stateOf(alice).kind, State::Unchecked);
        QSignalSpy states(&book(), &TokenBook::stateChanged);
        book().refresh();
        QCOMPARE(stateOf(alice).kind, State::Checking);
        QVERIFY(book().isRefreshing());
        QTRY_COMPARE(stateOf(alice).kind, State::Valid);
        QVERIFY(!book().isRefreshing());
        QVERIFY(!stateOf(alice).error);
        QVERIFY(stateOf(alice).asOf.isValid());
        QCOMPARE(m_state->names(alice), QStringList({u"one"_s, u"two"_s}));
        const auto row = book().table()->row(idOf(alice, u"two"_s));
        QVERIFY(row);
        QCOMPARE(book().table()->scopes(*row), QStringList{u"skills:read"_s});
        QCOMPARE(book().table()->account(*row).name, u"alice"_s);
        QCOMPARE(book().table()->account(*row).registryName, u"Tank"_s);
    }
    void aSecondRefreshMeanwhileAsksNothing()
    {
        const AccountId alice = m_state->signIn(*m_server, u"alice"_s);
        book().refresh(alice);
        book().refresh(alice);
        book().refresh();
        QTRY_VERIFY(!book().isRefreshing());
        QCOMPARE(m_server->seen("GET", CallPath::list), 1);
    }
    void whatIsGoneLeavesTheTable()
    {
        m_server->token(u"alice"_s, u"one"_s);
        m_server->token(u"alice"_s, u"two"_s);
        const AccountId alice = m_state->signIn(*m_server, u"alice"_s);
        QVERIFY(m_state->refresh(alice));
        Registry *registry = m_state->run().accounts.registry(alice);
        QVERIFY(
            await(registry->revoke({.token = {}, .session = m_server->session(u"alice"_s)}, idOf(alice, u"one"_s).id)));
        QVERIFY(m_state->refresh(alice));
        QCOMPARE(m_state->names(alice), QStringList{u"two"_s});
    }
    void oneAccountsTroubleIsNotTheOthers()
    {
        LocalRegistryFixture other(LocalRegistry::Dialect::Seed);
        other.token(u"bob"_s, u"elsewhere"_s);
        m_server->token(u"alice"_s, u"hers"_s);
        m_server->token(u"bob"_s, u"his"_s);
        const AccountId alice = m_state->signIn(*m_server, u"alice"_s);
        const AccountId bob = m_state->signIn(*m_server, u"bob"_s);
        const AccountId elsewhere = m_state->signIn(other, u"bob"_s);
        other.server().stop();
        book().refresh();
        QTRY_VERIFY(!book().isRefreshing());
        QCOMPARE(stateOf(alice).kind, State::Valid);
        QCOMPARE(stateOf(bob).kind, State::Valid);
        QCOMPARE(stateOf(elsewhere).kind, State::Unreachable);
        QCOMPARE(m_state->names(alice), QStringList{u"hers"_s});
        QCOMPARE(m_state->names(bob), QStringList{u"his"_s});
        QCOMPARE(m_state->names(elsewhere), QStringList());
    }
    void aDeadCredentialIsRefused()
    {
        const AccountId byToken
            = m_state->add(*m_server, u"bob"_s, {.token = Secret::take("tank_deadanddeaddead"), .session = {}});
        const AccountId bySession = m_state->add(
            *m_server, u"alice"_s, {.token = {}, .session = Secret::take("better-auth.session_token=dead.dead")});
        QVERIFY(m_state->refresh(byToken));
        QVERIFY(m_state->refresh(bySession));
        QCOMPARE(stateOf(byToken).kind, State::Refused);
        QCOMPARE(stateOf(bySession).kind, State::Refused);
        QCOMPARE(stateOf(bySession).error->kind, Kind::NotSignedIn);
    }
    void aTokenAloneMayHaveTooFewRights()
    {
        const AccountId bob
            = m_state->add(*m_server, u"bob"_s, {.token = m_server->token(u"bob"_s, u"t"_s), .session = {}});
        QVERIFY(m_state->refresh(bob));
        if (isSeed()) {
            QCOMPARE(stateOf(bob).kind, State::Valid);
        } else {
            QCOMPARE(stateOf(bob).kind, State::TooFewRights);
            QCOMPARE(stateOf(bob).error->kind, Kind::NeedsSession);
        }
    }
    void aRegistryThatFailsIsFaulty()
    {
        const AccountId bob = m_state->signIn(*m_server, u"bob"_s);
        failing(CallPath::list, TestFault::answering(500, "{}"));
        QVERIFY(m_state->refresh(bob));
        QCOMPARE(stateOf(bob).kind, State::Faulty);
        QVERIFY(m_state->refresh(bob));
        QCOMPARE(stateOf(bob).kind, State::Valid);
    }
    void aLockedKeychainAsksNothing()
    {
        const AccountId bob = m_state->signIn(*m_server, u"bob"_s);
        m_state->keychain().fetching = Kind::VaultLocked;
        QVERIFY(m_state->refresh(bob));
        QCOMPARE(stateOf(bob).kind, State::Faulty);
        QCOMPARE(stateOf(bob).error->kind, Kind::VaultLocked);
        QCOMPARE(m_server->seen("GET", CallPath::list), 0);
    }
    void offlineTheLastListIsShownWithItsDate()
    {
        m_server->token(u"bob"_s, u"one"_s);
        const AccountId bob = m_state->signIn(*m_server, u"bob"_s);
        QVERIFY(m_state->refresh(bob));
        const QDateTime asOf = stateOf(bob).asOf;
        m_server->server().stop();
        m_state->restart();
        QTRY_COMPARE(m_state->names(bob), QStringList{u"one"_s});
        QCOMPARE(stateOf(bob).kind, State::Unchecked);
        QVERIFY(std::abs(stateOf(bob).asOf.msecsTo(asOf)) < 5000);
        QVERIFY(m_state->refresh(bob));
        QCOMPARE(stateOf(bob).kind, State::Unreachable);
        QCOMPARE(m_state->names(bob), QStringList{u"one"_s});
        QVERIFY(std::abs(stateOf(bob).asOf.msecsTo(asOf)) < 5000);
    }
    void aFailureInTheMiddleKeepsTheOldList()
    {
        m_server->token(u"bob"_s, u"one"_s);
        const AccountId bob = m_state->signIn(*m_server, u"bob"_s);
        QVERIFY(m_state->refresh(bob));
        m_server->token(u"bob"_s, u"two"_s);
        failing(CallPath::list, TestFault::cutAfter(50));
        QVERIFY(m_state->refresh(bob));
        QCOMPARE(m_state->names(bob), QStringList{u"one"_s});
        QVERIFY(stateOf(bob).kind != State::Valid);
    }

    void aMadeTokenIsShownAndItsTextKept()
    {
        const AccountId alice = m_state->signIn(*m_server, u"alice"_s);
        const auto made = m_state->make(alice, u"ci"_s);
        QVERIFY(made.created);
        QVERIFY(!made.error);
        const TokenId id = made.created->token.id;
        QCOMPARE(m_state->names(alice), QStringList{u"ci"_s});
        QVERIFY(book().hasSecret(id));
        QCOMPARE(book().keptSecrets(alice), 1);
        const auto kept = await(book().secret(id));
        QVERIFY(kept);
        QVERIFY(kept->sameAs(made.created->secret));
        const auto tested = await(book().test(id, *kept));
        QVERIFY(tested);
        QCOMPARE(tested->email, LocalRegistryFixture::emailOf(u"alice"_s));
        m_state->restart();
        QVERIFY(m_state->refresh(alice));
        QVERIFY(book().table()->isSecretStored(*book().table()->row(id)));
        QVERIFY(await(book().secret(id)).value_or(Secret()).sameAs(made.created->secret));
    }
    void aTokenMadeDuringARefreshStays()
    {
        m_server->token(u"alice"_s, u"old"_s);
        const AccountId alice = m_state->signIn(*m_server, u"alice"_s);
        QVERIFY(m_state->refresh(alice));
        failing(CallPath::list, TestFault::slow(std::chrono::milliseconds(800)));
        book().refresh(alice);
        QTRY_COMPARE(m_server->seen("GET", CallPath::list), 2); // the registry has read its list, and holds it back
        QVERIFY(m_state->make(alice, u"new"_s).created);
        QVERIFY(book().isRefreshing());
        QTRY_VERIFY(!book().isRefreshing());
        QCOMPARE(m_state->names(alice), QStringList({u"new"_s, u"old"_s}));
        QCOMPARE(m_server->seen("GET", CallPath::list), 3); // the old list was not believed
        QCOMPARE(stateOf(alice).kind, State::Valid);
    }
    void aTokenRevokedDuringARefreshDoesNotComeBack()
    {
        m_server->token(u"alice"_s, u"one"_s);
        m_server->token(u"alice"_s, u"two"_s);
        const AccountId alice = m_state->signIn(*m_server, u"alice"_s);
        QVERIFY(m_state->refresh(alice));
        failing(CallPath::list, TestFault::slow(std::chrono::milliseconds(1500)));
        book().refresh(alice);
        QTRY_COMPARE(m_server->seen("GET", CallPath::list), 2);
        QVERIFY(await(book().revoke(idOf(alice, u"one"_s))));
        QVERIFY(book().isRefreshing());
        QTRY_VERIFY(!book().isRefreshing());
        QCOMPARE(m_state->names(alice), QStringList{u"two"_s});
    }
    void aTokenMadeDuringARevocationStays()
    {
        m_server->token(u"alice"_s, u"one"_s);
        const AccountId alice = m_state->signIn(*m_server, u"alice"_s);
        QVERIFY(m_state->refresh(alice));
        failing(CallPath::list, TestFault::slow(std::chrono::milliseconds(800)));
        const Answer<void> revoked = book().revoke(idOf(alice, u"one"_s));
        QTRY_COMPARE(m_server->seen("GET", CallPath::list), 2);
        QVERIFY(m_state->make(alice, u"new"_s).created);
        QVERIFY(!revoked.isFinished());
        QVERIFY(await(revoked));
        QTRY_VERIFY(!book().isRefreshing());
        QCOMPARE(m_state->names(alice), QStringList{u"new"_s});
    }

    void revokingIsProvedByTheList()
    {
        const AccountId alice = m_state->signIn(*m_server, u"alice"_s);
        const auto made = m_state->make(alice, u"ci"_s);
        QVERIFY(made.created);
        const TokenId id = made.created->token.id;
        const qsizetype lists = m_server->seen("GET", CallPath::list);
        QVERIFY(await(book().revoke(id)));
        QCOMPARE(m_server->seen("GET", CallPath::list), lists + 1);
        QVERIFY(!m_server->isAlive(made.created->secret));
        QCOMPARE(m_state->names(alice), QStringList());
        QVERIFY(!book().hasSecret(id));
        QCOMPARE(m_state->keychain().keys().size(), 1); // the session's
        m_state->restart();
        QVERIFY(!book().hasSecret(id));
    }
    void revokingWhatIsGoneAlreadySucceeds()
    {
        const AccountId alice = m_state->signIn(*m_server, u"alice"_s);
        const auto made = m_state->make(alice, u"ci"_s);
        QVERIFY(made.created);
        const TokenId id = made.created->token.id;
        Registry *registry = m_state->run().accounts.registry(alice);
        QVERIFY(await(registry->revoke({.token = {}, .session = m_server->session(u"alice"_s)}, id.id)));
        QVERIFY(await(book().revoke(id)));
        QVERIFY(!book().hasSecret(id));
        QCOMPARE(m_state->names(alice), QStringList());
    }
    void aLostAnswerToRevokingIsLookedInto_data()
    {
        QTest::addColumn<bool>("carriedOut");
        QTest::newRow("done") << true;
        QTest::newRow("not done") << false;
    }
    void aLostAnswerToRevokingIsLookedInto()
    {
        QFETCH(bool, carriedOut);
        const AccountId alice = m_state->signIn(*m_server, u"alice"_s);
        const auto made = m_state->make(alice, u"ci"_s);
        QVERIFY(made.created);
        const TokenId id = made.created->token.id;
        failing(CallPath::revoke, carriedOut ? TestFault::lostAfter() : TestFault::lostBefore());
        const auto revoked = await(book().revoke(id));
        QCOMPARE(revoked.has_value(), carriedOut);
        QCOMPARE(m_server->isAlive(made.created->secret), !carriedOut);
        QCOMPARE(book().hasSecret(id), !carriedOut);
        QCOMPARE(m_state->names(alice).size(), carriedOut ? 0 : 1);
        if (!carriedOut)
            QVERIFY(await(book().revoke(id))); // and once more works
    }
    void aCutAnswerToRevokingIsLookedInto()
    {
        const AccountId alice = m_state->signIn(*m_server, u"alice"_s);
        const auto made = m_state->make(alice, u"ci"_s);
        QVERIFY(made.created);
        failing(CallPath::revoke, TestFault::cutAfter(3));
        QVERIFY(await(book().revoke(made.created->token.id)));
        QVERIFY(!m_server->isAlive(made.created->secret));
    }
    void aGatewayThatIsDownDoesNotCountAsRevoked()
    {
        const AccountId alice = m_state->signIn(*m_server, u"alice"_s);
        const auto made = m_state->make(alice, u"ci"_s);
        QVERIFY(made.created);
        failing(CallPath::revoke, TestFault::answering(503, "{}"));
        const auto revoked = await(book().revoke(made.created->token.id));
        QVERIFY(!revoked);
        QVERIFY(m_server->isAlive(made.created->secret));
        QVERIFY(book().hasSecret(made.created->token.id));
        QCOMPARE(m_state->names(alice), QStringList{u"ci"_s});
    }
    void aRegistryThatOnlySaysSoIsNotBelieved()
    {
        const AccountId alice = m_state->signIn(*m_server, u"alice"_s);
        const auto made = m_state->make(alice, u"ci"_s);
        QVERIFY(made.created);
        failing(CallPath::revoke, TestFault::answering(200, R"({"success":true})"));
        const auto revoked = await(book().revoke(made.created->token.id));
        QVERIFY(!revoked);
        QCOMPARE(revoked.error().kind, Kind::Rejected);
        QVERIFY(book().hasSecret(made.created->token.id));
    }
    void revokingWithoutAListIsUnknown()
    {
        const AccountId alice = m_state->signIn(*m_server, u"alice"_s);
        const auto made = m_state->make(alice, u"ci"_s);
        QVERIFY(made.created);
        failing(CallPath::list, TestFault::answering(503, "{}"));
        const auto revoked = await(book().revoke(made.created->token.id));
        QVERIFY(!revoked);
        QCOMPARE(revoked.error().kind, Kind::OutcomeUnknown);
        QVERIFY(book().hasSecret(made.created->token.id));
        QCOMPARE(m_state->names(alice), QStringList{u"ci"_s});
        QVERIFY(await(book().revoke(made.created->token.id)));
        QVERIFY(!book().hasSecret(made.created->token.id));
    }
    void offlineNothingIsRevoked()
    {
        const AccountId alice = m_state->signIn(*m_server, u"alice"_s);
        const auto made = m_state->make(alice, u"ci"_s);
        QVERIFY(made.created);
        m_server->server().stop();
        const auto revoked = await(book().revoke(made.created->token.id));
        QVERIFY(!revoked);
        QCOMPARE(revoked.error().kind, Kind::Offline);
        QCOMPARE(m_state->names(alice), QStringList{u"ci"_s});
        QVERIFY(book().hasSecret(made.created->token.id));
    }
    void aTextThatStaysInTheKeychainIsTold()
    {
        const AccountId alice = m_state->signIn(*m_server, u"alice"_s);
        const auto made = m_state->make(alice, u"ci"_s);
        QVERIFY(made.created);
        m_state->keychain().forgetting = Kind::VaultLocked;
        const auto revoked = await(book().revoke(made.created->token.id));
        QVERIFY(!revoked);
        QCOMPARE(revoked.error().kind, Kind::VaultLocked);
        QVERIFY(book().hasSecret(made.created->token.id));
        m_state->keychain().forgetting.reset();
        QVERIFY(await(book().revoke(made.created->token.id)));
        QVERIFY(!book().hasSecret(made.created->token.id));
    }
    void signingOutDuringARevocationEndsIt()
    {
        m_server->token(u"alice"_s, u"one"_s);
        const AccountId alice = m_state->signIn(*m_server, u"alice"_s);
        QVERIFY(m_state->refresh(alice));
        failing(CallPath::list, TestFault::slow(std::chrono::seconds(15)));
        const Answer<void> revoked = book().revoke(idOf(alice, u"one"_s));
        QTRY_COMPARE(m_server->seen("GET", CallPath::list), 2);
        QVERIFY(await(m_state->run().accounts.forget(alice)));
        const auto end = await(revoked, 3000);
        QVERIFY(!end);
        QCOMPARE(end.error().kind, Kind::OutcomeUnknown);
    }

    void pinsSurvive()
    {
        const AccountId alice = m_state->signIn(*m_server, u"alice"_s);
        const auto made = m_state->make(alice, u"ci"_s);
        QVERIFY(made.created);
        const TokenId id = made.created->token.id;
        book().setPinned(id, true);
        QCOMPARE(book().pinned(), QList<TokenId>{id});
        QVERIFY(m_state->refresh(alice));
        QVERIFY(book().table()->isPinned(*book().table()->row(id)));
        m_state->restart();
        QVERIFY(m_state->refresh(alice));
        QCOMPARE(book().pinned(), QList<TokenId>{id});
        QVERIFY(book().table()->isPinned(*book().table()->row(id)));
        QVERIFY(await(book().revoke(id)));
        QCOMPARE(book().pinned(), QList<TokenId>());
    }
    void keptTextsAreDroppedTogether()
    {
        const AccountId alice = m_state->signIn(*m_server, u"alice"_s);
        const AccountId bob = m_state->signIn(*m_server, u"bob"_s);
        for (const QString &name : {u"1"_s, u"2"_s, u"3"_s})
            QVERIFY(m_state->make(alice, name).created);
        QVERIFY(m_state->make(bob, u"his"_s).created);
        QVERIFY(await(book().dropSecrets(alice)));
        QCOMPARE(book().keptSecrets(alice), 0);
        QCOMPARE(book().keptSecrets(bob), 1);
        QCOMPARE(m_state->keychain().keys().size(), 3); // two sessions, bob's token
        QCOMPARE(m_state->names(alice).size(), 3);
        m_state->restart();
        QCOMPARE(book().keptSecrets(alice), 0);
        QCOMPARE(book().keptSecrets(bob), 1);
    }
    void inMemoryTextsAreForgottenAtTheEnd()
    {
        m_state->run().vaults.setMemoryOnly(true);
        const AccountId alice = m_state->signIn(*m_server, u"alice"_s);
        const auto made = m_state->make(alice, u"ci"_s);
        QVERIFY(made.created);
        QVERIFY(await(book().secret(made.created->token.id)));
        QCOMPARE(m_state->keychain().keys().size(), 0);
        m_state->restart();
        QVERIFY(!book().hasSecret(made.created->token.id));
        QCOMPARE(book().table()->count(), 0U);
        QVERIFY(book().openMakings()->open().isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestTokenBook)
#include "tst_tokenbook.moc"
