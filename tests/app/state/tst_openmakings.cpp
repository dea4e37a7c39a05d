// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/statefixture.h"
#include <QSqlDatabase>
#include <QSqlQuery>

using namespace Tokendesk;
using namespace Qt::StringLiterals;
using Kind = Error::Kind;

/// Tokens whose making came to no good end are found again, in this run or in the next.
class TestOpenMakings : public QObject {
    Q_OBJECT
private:
    OpenMakings *makings()
    {
        return m_state->run().tokens.openMakings();
    }
    const QList<OpenMakings::Open> &open()
    {
        return makings()->open();
    }
    QList<Making> journal()
    {
        return await(m_state->run().store.load()).value_or(Store::Saved()).makings;
    }
    void failNextCreate(const LocalRegistry::Fault &fault)
    {
        m_server->server().faults().next(CallPath::create, fault);
    }
    /// Made at the registry; nobody here heard of it.
    void lose(const QString &name)
    {
        failNextCreate(TestFault::lostAfter());
        QVERIFY(!m_state->make(m_alice, name).created);
        QTRY_VERIFY(!m_state->run().tokens.isRefreshing());
    }
    TokenId atRegistry(const QString &name)
    {
        return {m_alice, m_server->tokenIdOf(u"alice"_s, name)};
    }
    /// Its text is in the keychain, but the line that says so could not be written.
    void keepUnnoted(const QString &name)
    {
        meddle(u"CREATE TRIGGER full BEFORE INSERT ON secrets BEGIN SELECT RAISE(FAIL, 'full'); END"_s);
        const auto made = m_state->make(m_alice, name);
        QVERIFY(made.created && made.error);
        meddle(u"DROP TRIGGER full"_s);
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

    void anOrphanIsFoundByItsNameAndRevoked()
    {
        m_server->token(u"alice"_s, u"another"_s);
        lose(u"ci"_s);
        const TokenId orphan = atRegistry(u"ci"_s);
        QCOMPARE(open().size(), 1);
        QCOMPARE(open().first().found, QList<TokenId>{orphan});
        QVERIFY(await(m_state->run().tokens.revoke(orphan)));
        QVERIFY(open().isEmpty());
        QCOMPARE(journal(), QList<Making>());
        QCOMPARE(m_server->tokenNamesOf(u"alice"_s), QStringList{u"another"_s});
    }
    void theNextRunFindsItToo()
    {
        lose(u"ci"_s);
        const Making making = open().first().making;
        m_state->restart();
        QCOMPARE(open().size(), 1);
        QCOMPARE(open().first().making, making);
        QVERIFY(!open().first().looked);
        QVERIFY(m_state->refresh(m_alice));
        QVERIFY(open().first().looked);
        QCOMPARE(open().first().found, QList<TokenId>{atRegistry(u"ci"_s)});
        m_state->run().clock.moved = std::chrono::hours(24 * 30);
        QVERIFY(m_state->refresh(m_alice));
        QCOMPARE(open().size(), 1); // it waits for a person as long as the token is there
    }
    void anOrphanIsFoundByItsId()
    {
        m_server->token(u"alice"_s, u"ci"_s); // of the same name
        m_state->keychain().keeping = Kind::VaultFailed;
        const auto made = m_state->make(m_alice, u"ci"_s);
        QVERIFY(made.created && made.error);
        m_state->keychain().keeping.reset();
        m_state->restart();
        QVERIFY(m_state->refresh(m_alice));
        QCOMPARE(open().size(), 1);
        QCOMPARE(open().first().found, QList<TokenId>{made.created->token.id});
        QVERIFY(await(m_state->run().tokens.revoke(made.created->token.id)));
        QVERIFY(open().isEmpty());
    }
    void anOldTokenOfTheSameNameIsNotSuspected()
    {
        m_server->server().moveClock(std::chrono::minutes(-20));
        m_server->token(u"alice"_s, u"ci"_s);
        m_server->server().moveClock(std::chrono::minutes(20));
        failNextCreate(TestFault::answering(502, {}));
        QVERIFY(!m_state->make(m_alice, u"ci"_s).created);
        QTRY_VERIFY(open().first().looked);
        QVERIFY(open().first().found.isEmpty());
    }
    void aTokenWhoseTextWeHoldIsNotSuspected()
    {
        QVERIFY(m_state->make(m_alice, u"ci"_s).created);
        failNextCreate(TestFault::answering(502, {}));
        QVERIFY(!m_state->make(m_alice, u"ci"_s).created);
        QTRY_VERIFY(open().first().looked);
        QVERIFY(open().first().found.isEmpty());
    }
    void aRegistryWhoseClockIsBehindIsFoundOut()
    {
        m_server->server().moveClock(std::chrono::minutes(-8));
        lose(u"ci"_s);
        QCOMPARE(open().first().found.size(), 1);
    }
    void aTextThatLiesInTheKeychainIsAdopted()
    {
        keepUnnoted(u"ci"_s);
        m_state->restart();
        QCOMPARE(open().size(), 1);
        const TokenId token = atRegistry(u"ci"_s);
        QVERIFY(!m_state->run().tokens.hasSecret(token));
        QVERIFY(m_state->refresh(m_alice));
        QTRY_VERIFY(m_state->run().tokens.hasSecret(token));
        QVERIFY(open().isEmpty());
        QVERIFY(m_server->isAlive(await(m_state->run().tokens.secret(token)).value_or(Secret())));
        m_state->restart();
        QVERIFY(open().isEmpty());
        QVERIFY(m_state->run().tokens.hasSecret(token));
    }
    void whatWasNeverMadeIsOverAfterAMinute()
    {
        failNextCreate(TestFault::lostBefore());
        QVERIFY(!m_state->make(m_alice, u"ci"_s).created);
        QTRY_VERIFY(open().first().looked);
        QVERIFY(m_state->refresh(m_alice));
        QCOMPARE(open().size(), 1); // it may still be under way
        m_state->run().clock.moved = std::chrono::seconds(61);
        QVERIFY(m_state->refresh(m_alice));
        QVERIFY(open().isEmpty());
        QCOMPARE(journal(), QList<Making>());
    }
    void aListThatBeganTooEarlyProvesNothing()
    {
        failNextCreate(TestFault::lostBefore());
        QVERIFY(!m_state->make(m_alice, u"ci"_s).created);
        QTRY_VERIFY(!m_state->run().tokens.isRefreshing());
        const qsizetype lists = m_server->seen("GET", CallPath::list);
        m_server->server().faults().next(CallPath::list, TestFault::slow(std::chrono::milliseconds(300)));
        m_state->run().tokens.refresh(m_alice);
        QTRY_COMPARE(m_server->seen("GET", CallPath::list), lists + 1);
        m_state->run().clock.moved = std::chrono::seconds(61);
        QTRY_VERIFY(!m_state->run().tokens.isRefreshing());
        QCOMPARE(open().size(), 1);
        QVERIFY(m_state->refresh(m_alice));
        QVERIFY(open().isEmpty());
    }
    void aFailedRefreshClosesNothing()
    {
        lose(u"ci"_s);
        m_state->run().clock.moved = std::chrono::seconds(61);
        m_server->server().faults().next(CallPath::list, TestFault::answering(200, R"({"apiKeys":[{"id")"));
        QVERIFY(m_state->refresh(m_alice));
        QCOMPARE(open().size(), 1);
        QCOMPARE(open().first().found.size(), 1);
    }
    void anotherAccountsListClosesNothing()
    {
        lose(u"ci"_s);
        const AccountId bob = m_state->signIn(*m_server, u"bob"_s);
        m_state->run().clock.moved = std::chrono::seconds(61);
        QVERIFY(m_state->refresh(bob));
        QCOMPARE(open().size(), 1);
        QCOMPARE(open().first().found, QList<TokenId>{atRegistry(u"ci"_s)});
    }
    void twoOfOneNameStayUntilBothAreGone()
    {
        lose(u"ci"_s);
        lose(u"ci"_s);
        QVERIFY(m_state->refresh(m_alice));
        QCOMPARE(open().size(), 2);
        const QList<TokenId> found = open().first().found;
        QCOMPARE(found.size(), 2);
        QCOMPARE(open().last().found.size(), 2);
        QVERIFY(await(m_state->run().tokens.revoke(found.first())));
        QCOMPARE(open().size(), 2);
        QCOMPARE(open().first().found, QList<TokenId>{found.last()});
        QVERIFY(await(m_state->run().tokens.revoke(found.last())));
        QVERIFY(open().isEmpty());
        QCOMPARE(journal(), QList<Making>());
        QCOMPARE(m_server->tokenNamesOf(u"alice"_s), QStringList());
    }
    void closingDeletesATextThatNobodyWouldFind()
    {
        keepUnnoted(u"ci"_s);
        QCOMPARE(m_state->keychain().keys().size(), 2);
        QSignalSpy changed(makings(), &OpenMakings::changed);
        makings()->close(open().first().making.id);
        QVERIFY(!changed.isEmpty());
        QVERIFY(open().isEmpty());
        QTRY_COMPARE(m_state->keychain().keys().size(), 1); // the session's
        QTRY_COMPARE(journal(), QList<Making>());
    }
    void anAccountsMakingsCloseTogether()
    {
        lose(u"1"_s);
        lose(u"2"_s);
        makings()->closeAll(u"somebody else"_s);
        QCOMPARE(open().size(), 2);
        makings()->closeAll(m_alice);
        QVERIFY(open().isEmpty());
        QTRY_COMPARE(journal(), QList<Making>());
    }
};

QTEST_GUILESS_MAIN(TestOpenMakings)
#include "tst_openmakings.moc"
