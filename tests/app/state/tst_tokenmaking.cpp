// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/statefixture.h"
#include <QSqlDatabase>
#include <QSqlQuery>

using namespace Tokendesk;
using namespace Qt::StringLiterals;
using Kind = Error::Kind;

/// Making one token: what leaves this machine, and what is known when something fails.
class TestTokenMaking : public QObject {
    Q_OBJECT
private:
    const QList<OpenMakings::Open> &open()
    {
        return m_state->run().tokens.openMakings()->open();
    }
    QList<Making> journal()
    {
        return await(m_state->run().store.load()).value_or(Store::Saved()).makings;
    }
    void meddle(const QString &statement)
    {
        {
            QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"meddle"_s);
            database.setDatabaseName(m_state->storeFile());
            QVERIFY(database.open());
            QVERIFY(QSqlQuery(database).exec(statement));
        }
        QSqlDatabase::removeDatabase(u"meddle"_s);
    }

    std::unique_ptr<LocalRegistryFixture> m_server;
    std::unique_ptr<StateFixture> m_state;
    AccountId m_alice;

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
        m_alice = m_state->signIn(*m_server, u"alice"_s);
        QVERIFY(!m_alice.isEmpty());
    }
    void cleanup()
    {
        m_state.reset();
        m_server.reset();
    }

    void aMadeTokenIsKeptAndTheJournalEmpty()
    {
        const auto made = m_state->make(m_alice, u"ci"_s);
        QVERIFY(made.created);
        QVERIFY(!made.error);
        QVERIFY(made.created->token.secretStored);
        QCOMPARE(made.created->token.id.account, m_alice);
        QVERIFY(m_server->isAlive(made.created->secret));
        QCOMPARE(journal(), QList<Making>());
        QVERIFY(open().isEmpty());
        QCOMPARE(m_state->keychain().keys().size(), 2);
        QCOMPARE(m_server->creates(), 1);
    }
    void aVaultThatIsNotReadySendsNothing_data()
    {
        QTest::addColumn<Kind>("kind");
        QTest::newRow("locked") << Kind::VaultLocked;
        QTest::newRow("missing") << Kind::VaultMissing;
        QTest::newRow("failing") << Kind::VaultFailed;
    }
    void aVaultThatIsNotReadySendsNothing()
    {
        QFETCH(Kind, kind);
        m_state->keychain().probing = kind;
        const auto made = m_state->make(m_alice, u"ci"_s);
        QVERIFY(!made.created);
        QCOMPARE(made.error->kind, kind);
        QVERIFY(!made.error->mayHaveArrived);
        QCOMPARE(m_server->creates(), 0);
        QCOMPARE(journal(), QList<Making>());
    }
    void credentialsThatCannotBeReadSendNothing()
    {
        m_state->keychain().fetching = Kind::VaultLocked;
        const auto made = m_state->make(m_alice, u"ci"_s);
        QVERIFY(!made.created);
        QCOMPARE(made.error->kind, Kind::VaultLocked);
        QCOMPARE(m_server->creates(), 0);
    }
    void aJournalThatCannotBeWrittenSendsNothing()
    {
        meddle(u"ALTER TABLE makings RENAME TO elsewhere"_s);
        const auto made = m_state->make(m_alice, u"ci"_s);
        QVERIFY(!made.created);
        QCOMPARE(made.error->kind, Kind::Storage);
        QVERIFY(!made.error->mayHaveArrived);
        QCOMPARE(m_server->creates(), 0);
        QVERIFY(open().isEmpty());
    }
    void aFullDiskSendsNothing()
    {
        meddle(u"CREATE TRIGGER full BEFORE INSERT ON makings BEGIN SELECT RAISE(FAIL, 'full'); END"_s);
        const auto made = m_state->make(m_alice, u"ci"_s);
        QVERIFY(!made.created);
        QCOMPARE(made.error->kind, Kind::Storage);
        QCOMPARE(m_server->creates(), 0);
    }
    void aRefusalLeavesNothingOpen()
    {
        m_server->server().faults().next(CallPath::create, TestFault::answering(403, R"({"error":"no"})"));
        const auto made = m_state->make(m_alice, u"ci"_s);
        QVERIFY(!made.created);
        QCOMPARE(made.error->kind, Kind::Forbidden);
        QCOMPARE(made.error->serverSays, u"no"_s);
        QVERIFY(open().isEmpty());
        QTRY_COMPARE(journal(), QList<Making>());
        QCOMPARE(m_state->keychain().keys().size(), 1);
    }
    void anUnreachableRegistryLeavesNothingOpen()
    {
        m_server->server().stop();
        const auto made = m_state->make(m_alice, u"ci"_s);
        QVERIFY(!made.created);
        QCOMPARE(made.error->kind, Kind::Offline);
        QVERIFY(!made.error->mayHaveArrived);
        QVERIFY(open().isEmpty());
        QTRY_COMPARE(journal(), QList<Making>());
    }
    void aLostAnswerLeavesTheMakingOpen_data()
    {
        QTest::addColumn<int>("how");
        QTest::newRow("cut in the body") << 0;
        QTest::newRow("lost") << 1;
        QTest::newRow("without the text") << 2;
        QTest::newRow("bad gateway") << 3;
    }
    void aLostAnswerLeavesTheMakingOpen()
    {
        QFETCH(int, how);
        const QList<LocalRegistry::Fault> faults{TestFault::cutAfter(40), TestFault::lostAfter(),
            TestFault::answering(200, R"({"id":"1"})"), TestFault::answering(502, "<html>")};
        m_server->server().faults().next(CallPath::create, faults.at(how));
        const auto made = m_state->make(m_alice, u"ci"_s);
        QVERIFY(!made.created);
        QVERIFY(made.error->mayHaveArrived);
        QCOMPARE(open().size(), 1);
        QCOMPARE(open().first().making.name, u"ci"_s);
        QCOMPARE(journal(), QList<Making>{open().first().making});
        QCOMPARE(m_server->creates(), 1);
        QTRY_VERIFY(open().first().looked); // it is looked for at once
        const bool exists = how < 2;
        QCOMPARE(open().first().found.size(), exists ? 1 : 0);
        QCOMPARE(m_server->tokenNamesOf(u"alice"_s).size(), exists ? 1 : 0);
    }
    void aVaultThatFailsAfterwardsGivesTheOnlyCopy()
    {
        m_state->keychain().keeping = Kind::VaultFailed;
        const auto made = m_state->make(m_alice, u"ci"_s);
        QVERIFY(made.created);
        QCOMPARE(made.error->kind, Kind::VaultFailed);
        QVERIFY(!made.created->token.secretStored);
        QVERIFY(m_server->isAlive(made.created->secret));
        QVERIFY(!m_state->run().tokens.hasSecret(made.created->token.id));
        QCOMPARE(m_state->names(m_alice), QStringList{u"ci"_s});
        QCOMPARE(open().size(), 1);
        QCOMPARE(open().first().making.tokenId, made.created->token.id.id);
        QCOMPARE(journal(), QList<Making>{open().first().making});
    }
    void aTextThatCouldNotBeNotedIsFoundAgain()
    {
        meddle(u"CREATE TRIGGER full BEFORE INSERT ON secrets BEGIN SELECT RAISE(FAIL, 'full'); END"_s);
        const auto made = m_state->make(m_alice, u"ci"_s);
        QVERIFY(made.created);
        QCOMPARE(made.error->kind, Kind::Storage);
        QCOMPARE(open().size(), 1);
        meddle(u"DROP TRIGGER full"_s);
        QVERIFY(m_state->refresh(m_alice));
        QTRY_VERIFY(open().isEmpty());
        QVERIFY(m_state->run().tokens.hasSecret(made.created->token.id));
        QCOMPARE(journal(), QList<Making>());
    }
    void inMemoryNothingIsNoted()
    {
        m_state->run().vaults.setMemoryOnly(true);
        const auto made = m_state->make(m_alice, u"ci"_s);
        QVERIFY(made.created);
        QVERIFY(!made.error);
        QVERIFY(m_state->run().tokens.hasSecret(made.created->token.id));
        QCOMPARE(journal(), QList<Making>());
        QVERIFY(await(m_state->run().store.load())->secrets.isEmpty());
        QCOMPARE(m_state->keychain().keys().size(), 1);
    }
    void severalAtOnceDoNotMixUp()
    {
        QHash<QString, CreatedToken> created;
        for (int i = 0; i < 8; ++i) {
            TokenMaking *making = m_state->run().tokens.make(m_alice, anyToken(u"ci %1"_s.arg(i)));
            connect(making, &TokenMaking::made, this,
                [&created](const CreatedToken &token, const std::optional<Error> &problem) {
                    QVERIFY(!problem);
                    created.insert(token.token.name, token);
                });
        }
        QTRY_COMPARE(created.size(), 8);
        for (const CreatedToken &token : std::as_const(created)) {
            const auto kept = await(m_state->run().tokens.secret(token.token.id));
            QVERIFY(kept && kept->sameAs(token.secret));
        }
        QCOMPARE(journal(), QList<Making>());
        QCOMPARE(m_server->creates(), 8);
    }
    void anAccountThatIsGoneIsNotSignedIn()
    {
        const auto made = m_state->make(u"nobody"_s, u"ci"_s);
        QVERIFY(!made.created);
        QCOMPARE(made.error->kind, Kind::NotSignedIn);
        QCOMPARE(m_server->creates(), 0);
    }
};

QTEST_GUILESS_MAIN(TestTokenMaking)
#include "tst_tokenmaking.moc"
