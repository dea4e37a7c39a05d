// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/state/revocation.h"
#include "app/registry/profilebook.h"
#include "app/state/journalbook.h"
#include "app/state/revokerisk.h"
#include "tests/support/statefixture.h"

using namespace Tokendesk;
using namespace Qt::StringLiterals;
using State = Revocation::Entry::State;
using Phase = Revocation::Phase;

/// D4: what is about to be revoked can be undone until the first call, and is proved afterwards.
class TestRevocation : public QObject {
    Q_OBJECT
private:
    QList<TokenId> makeTokens(int count)
    {
        for (int i = 0; i < count; ++i)
            m_server->token(u"alice"_s, u"t%1"_s.arg(i));
        if (!m_state->refresh(m_account))
            return {};
        QList<TokenId> ids;
        for (int i = 0; i < count; ++i)
            ids.append(m_state->idOf(m_account, u"t%1"_s.arg(i)).value_or(TokenId()));
        return ids;
    }
    qsizetype calls()
    {
        return m_server->seen("POST", CallPath::revoke);
    }
    TokenTable *table()
    {
        return m_state->run().tokens.table();
    }

    std::unique_ptr<LocalRegistryFixture> m_server;
    std::unique_ptr<StateFixture> m_state;
    AccountId m_account;

private slots:
    void init()
    {
        m_server = std::make_unique<LocalRegistryFixture>(LocalRegistry::Dialect::Seed);
        m_state = std::make_unique<StateFixture>();
        m_account = m_state->signIn(*m_server, u"alice"_s);
        QVERIFY(!m_account.isEmpty());
    }
    void cleanup()
    {
        m_state.reset();
        m_server.reset();
    }

    void d4UndoLeavesZeroCalls()
    {
        const QList<TokenId> ids = makeTokens(3);
        Revocation revocation(&m_state->run().tokens, ids);
        revocation.wait(std::chrono::milliseconds(300));
        QVERIFY(table()->isRevoking(*table()->row(ids.at(1))));
        QVERIFY(m_state->refresh(m_account)); // a refresh does not let go of the rows
        QVERIFY(table()->isRevoking(*table()->row(ids.at(1))));
        revocation.undo();
        QCOMPARE(revocation.phase(), Phase::Over);
        QVERIFY(revocation.wasUndone());
        QVERIFY(!table()->isRevoking(*table()->row(ids.at(1))));
        QVERIFY(m_state->refresh(m_account));
        QCOMPARE(calls(), 0);
        QCOMPARE(m_state->names(m_account).size(), 3);
    }
    void d4TheCallsBeginWhenTheTimeIsOver()
    {
        const QList<TokenId> ids = makeTokens(3);
        Revocation revocation(&m_state->run().tokens, ids);
        QSignalSpy over(&revocation, &Revocation::over);
        revocation.wait(std::chrono::milliseconds(150));
        QVERIFY(revocation.remaining().count() > 0);
        QVERIFY(over.wait());
        QCOMPARE(calls(), 3);
        QCOMPARE(revocation.count(State::Revoked), 3);
        QCOMPARE(m_server->tokenNamesOf(u"alice"_s), QStringList());
        // Many are proved by one look at the list, not by one each.
        QVERIFY(m_server->seen("GET", CallPath::list) <= 4);
    }
    void d4HeldTimeDoesNotRun()
    {
        const QList<TokenId> ids = makeTokens(1);
        Revocation revocation(&m_state->run().tokens, ids);
        QSignalSpy over(&revocation, &Revocation::over);
        revocation.wait(std::chrono::milliseconds(50));
        revocation.hold();
        QVERIFY(m_state->refresh(m_account));
        QVERIFY(!over.wait(200));
        QCOMPARE(calls(), 0);
        revocation.resume();
        QVERIFY(over.wait());
        QCOMPARE(calls(), 1);
    }
    void theReasonStandsInTheJournal()
    {
        const QList<TokenId> ids = makeTokens(2);
        Revocation revocation(&m_state->run().tokens, ids);
        revocation.setReason(u"Sam has left"_s);
        revocation.wait(std::chrono::milliseconds(0));
        QTRY_COMPARE(revocation.phase(), Phase::Over);
        const auto rows = await(m_state->run().tokens.journal()->rows());
        QVERIFY(rows);
        int revoked = 0;
        for (const JournalRow &row : *rows) {
            revoked += row.action == JournalAction::Revoked ? 1 : 0;
            QVERIFY(row.action != JournalAction::Revoked || row.reason == u"Sam has left"_s);
        }
        QCOMPARE(revoked, 2);
        // One that was undone leaves nothing behind for another time.
        const QList<TokenId> other = makeTokens(1);
        Revocation undone(&m_state->run().tokens, other);
        undone.setReason(u"by mistake"_s);
        undone.wait(std::chrono::seconds(60));
        undone.undo();
        Revocation plain(&m_state->run().tokens, other);
        plain.wait(std::chrono::milliseconds(0));
        QTRY_COMPARE(plain.phase(), Phase::Over);
        const auto later = await(m_state->run().tokens.journal()->rows(0, 1));
        QVERIFY(later);
        QCOMPARE(later->constFirst().action, JournalAction::Revoked);
        QCOMPARE(later->constFirst().reason, QString());
    }
    void aRateLimitPausesAndGoesOn()
    {
        const QList<TokenId> ids = makeTokens(3);
        LocalRegistry::Fault limit = TestFault::answering(429, R"({"error":"slow down","retryAfter":1})");
        m_server->server().faults().next(CallPath::revoke, limit);
        Revocation revocation(&m_state->run().tokens, ids);
        QSignalSpy changed(&revocation, &Revocation::changed);
        revocation.wait(std::chrono::milliseconds(0));
        QTRY_COMPARE(revocation.phase(), Phase::Paused);
        QVERIFY(revocation.remaining() <= std::chrono::seconds(2));
        QVERIFY(revocation.remaining() > std::chrono::milliseconds(0));
        QTRY_COMPARE_WITH_TIMEOUT(revocation.phase(), Phase::Over, 10000);
        QCOMPARE(revocation.count(State::Revoked), 3);
    }
    void whatFailedCanBeTriedAgain()
    {
        const QList<TokenId> ids = makeTokens(3);
        m_server->server().faults().next(CallPath::revoke, TestFault::answering(503, "{}"));
        Revocation revocation(&m_state->run().tokens, ids);
        revocation.wait(std::chrono::milliseconds(0));
        QTRY_COMPARE(revocation.phase(), Phase::Over);
        QCOMPARE(revocation.count(State::Revoked), 2);
        QCOMPARE(revocation.count(State::Failed), 1);
        QCOMPARE(revocation.entries().constFirst().error->kind, Error::Kind::Rejected);
        QCOMPARE(m_server->tokenNamesOf(u"alice"_s).size(), 1);
        revocation.retry();
        QTRY_COMPARE(revocation.phase(), Phase::Over);
        QCOMPARE(revocation.count(State::Revoked), 3);
        QCOMPARE(m_server->tokenNamesOf(u"alice"_s).size(), 0);
    }
    void stoppedOnesStayAndTheAskedAreProved()
    {
        const QList<TokenId> ids = makeTokens(3);
        m_server->server().faults().next(CallPath::revoke, TestFault::slow(std::chrono::milliseconds(200)));
        Revocation revocation(&m_state->run().tokens, ids);
        revocation.wait(std::chrono::milliseconds(0));
        QTRY_COMPARE(revocation.phase(), Phase::Running);
        revocation.stop();
        QTRY_COMPARE(revocation.phase(), Phase::Over);
        QCOMPARE(revocation.count(State::Revoked), 1);
        QCOMPARE(revocation.count(State::Open), 2);
        QCOMPARE(m_server->tokenNamesOf(u"alice"_s).size(), 2);
    }
    void whatTheRegistryStillListsIsNotCalledRevoked()
    {
        const QList<TokenId> ids = makeTokens(2);
        m_server->server().faults().next(CallPath::revoke, TestFault::answering(200, R"({"success":true})"));
        Revocation revocation(&m_state->run().tokens, ids);
        revocation.wait(std::chrono::milliseconds(0));
        QTRY_COMPARE(revocation.phase(), Phase::Over);
        QCOMPARE(revocation.count(State::Revoked), 1);
        QCOMPARE(revocation.count(State::Failed), 1);
    }

    void d5RiskAsksForTheName_data()
    {
        QTest::addColumn<Token>("token");
        QTest::addColumn<RevokeRisk>("risk");
        const QDateTime now = QDateTime::currentDateTimeUtc();
        Token token;
        token.id = {u"a"_s, u"1"_s};
        token.prefix = u"tank_ab"_s;
        token.scopes = QStringList{u"skills:publish"_s};
        QTest::newRow("harmless") << token << RevokeRisk{};
        token.lastUsed = now.addDays(-1).addSecs(5);
        QTest::newRow("used a moment less than a day ago") << token << RevokeRisk{.recentlyUsed = true};
        token.lastUsed = now.addDays(-1).addSecs(-5);
        QTest::newRow("used a day ago") << token << RevokeRisk{};
        token.scopes = QStringList{u"skills:admin"_s};
        QTest::newRow("admin") << token << RevokeRisk{.powerful = true};
        token.scopes.clear();
        token.unrestricted = true;
        QTest::newRow("no limits") << token << RevokeRisk{.powerful = true};
        token.unrestricted = false;
        token.prefix = u"tank_service_ab"_s;
        QTest::newRow("service account") << token << RevokeRisk{.service = true};
        token.prefix.clear();
        token.id.id = u"login"_s;
        QTest::newRow("own sign-in") << token << RevokeRisk{.ownLogin = true};
    }
    void d5RiskAsksForTheName()
    {
        QFETCH(Token, token);
        QFETCH(RevokeRisk, risk);
        Account account;
        account.loginTokenId = u"login"_s;
        const RevokeRisk found
            = revokeRisk(token, account, m_state->run().profiles.profile(u"tank"_s), QDateTime::currentDateTimeUtc());
        QVERIFY(found == risk);
        QCOMPARE(found.needsName(), !(risk == RevokeRisk{}));
    }
    void rulesNameOnlyWhatIsReported()
    {
        const QDateTime now(QDate(2026, 11, 22), QTime(12, 0), Qt::UTC);
        TokenTable tokens;
        const auto put = [&](const QString &id, int madeAgo, int usedAgo, int endsIn, bool reported = true) {
            Token token;
            token.id = {u"a"_s, id};
            token.created = now.addDays(-madeAgo);
            token.lastUsedReported = reported;
            if (usedAgo >= 0)
                token.lastUsed = now.addDays(-usedAgo);
            if (endsIn != 0)
                token.expires = now.addDays(endsIn);
            tokens.put(token);
        };
        put(u"busy"_s, 400, 1, 10);
        put(u"idle"_s, 400, 91, 10);
        put(u"older idle"_s, 400, 200, 10);
        put(u"never"_s, 100, -1, 10);
        put(u"new"_s, 5, -1, 10);
        put(u"silent"_s, 400, -1, 10, false);
        put(u"over"_s, 400, 1, -3);
        const qint64 at = now.toSecsSinceEpoch();
        using Kind = RevokeRule::Kind;
        QCOMPARE(tokensOf(tokens, {Kind::Unused, 90}, {}, at),
            (QList<TokenId>{{u"a"_s, u"older idle"_s}, {u"a"_s, u"idle"_s}}));
        QCOMPARE(tokensOf(tokens, {Kind::NeverUsed, 30}, u"a"_s, at), (QList<TokenId>{{u"a"_s, u"never"_s}}));
        QCOMPARE(tokensOf(tokens, {Kind::Expired, 0}, {}, at), (QList<TokenId>{{u"a"_s, u"over"_s}}));
        QCOMPARE(tokensOf(tokens, {Kind::Expired, 0}, u"b"_s, at), QList<TokenId>());
    }
};

QTEST_GUILESS_MAIN(TestRevocation)
#include "tst_revocation.moc"
