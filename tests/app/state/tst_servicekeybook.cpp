// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/state/servicekeybook.h"
#include "app/state/memberbook.h"
#include "app/state/rightsbook.h"
#include "app/state/servicebook.h"
#include "tests/support/statefixture.h"

using namespace Tokendesk;
using namespace Qt::StringLiterals;
using LocalRegistry::Dialect;
using Kind = Error::Kind;

/// Keys of service accounts are never lost, in this run or in the next, in front of both of Tank's dialects.
class TestServiceKeyBook : public QObject {
    Q_OBJECT
private:
    /// One run's books.
    struct Books {
        explicit Books(StateRun &run)
            : rights(&run.accounts), members(&run.accounts, &rights), services(&run.accounts, &rights, &members),
              keys({&run.accounts, &run.tokens, &services, &run.vaults, &run.store, &run.clock})
        {
        }
        RightsBook rights;
        MemberBook members;
        ServiceBook services;
        ServiceKeyBook keys;
    };
    void restart()
    {
        m_books.reset();
        m_state->restart();
        m_books = std::make_unique<Books>(m_state->run());
        QSignalSpy changed(&m_books->keys, &ServiceKeyBook::changed);
        m_books->keys.load();
        QTRY_VERIFY(changed.size() > 0);
    }
    ServiceKeyBook &keys()
    {
        return m_books->keys;
    }
    const ServiceAccount &service()
    {
        return *std::as_const(m_books->services).service(m_account, m_service);
    }
    void makeAccount()
    {
        const auto made = await(keys().create(m_account, {.name = u"Robot"_s, .scopes = {u"skills:read"_s}}));
        QVERIFY(made);
        QVERIFY(!made->problem);
        m_service = made->service.id;
        m_first = made->made.key.id;
        QVERIFY(m_state->run().tokens.hasSecret(keptAs(made->service, m_first)));
    }
    QByteArray keysPath()
    {
        return "/api/admin/service-accounts/" + m_service.toLatin1() + "/keys";
    }
    Answer<KeptServiceKey> makeKey()
    {
        return keys().createKey(service(), {u"skills:read"_s});
    }
    bool isSeed() const
    {
        return m_dialect == Dialect::Seed;
    }

    Dialect m_dialect = Dialect::Seed;
    std::unique_ptr<LocalRegistryFixture> m_registry;
    std::unique_ptr<StateFixture> m_state;
    std::unique_ptr<Books> m_books;
    AccountId m_account;
    QString m_service;
    QString m_first;

private slots:
    void initTestCase_data()
    {
        ADD_DIALECTS();
    }
    void init()
    {
        QFETCH_GLOBAL(Dialect, dialect);
        m_dialect = dialect;
        m_registry = std::make_unique<LocalRegistryFixture>(dialect);
        m_state = std::make_unique<StateFixture>();
        m_account = m_state->signIn(*m_registry, u"alice"_s);
        m_books = std::make_unique<Books>(m_state->run());
    }
    void cleanup()
    {
        m_books.reset();
        m_state.reset();
        m_registry.reset();
    }

    void keysAfterTheFirstAreKnownWhereNoneIsListed()
    {
        makeAccount();
        const auto second = await(makeKey());
        QVERIFY(second);
        const QList<ServiceKey> made = keys().keysMadeHere(m_account, m_service);
        QCOMPARE(made.size(), m_first.isEmpty() ? 1 : 2);
        QCOMPARE(made.constLast().id, second->made.key.id);
        restart();
        QCOMPARE(keys().keysMadeHere(m_account, m_service).size(), made.size());
        QVERIFY(keys().open().isEmpty());
        QVERIFY(await(m_state->run().tokens.forgetSecret({m_account, second->made.key.id})));
        QCOMPARE(keys().keysMadeHere(m_account, m_service).size(), made.size() - 1);
    }
    void aRefusalLeavesNothingOpen()
    {
        makeAccount();
        m_registry->server().faults().next(keysPath(), TestFault::answering(403, "{}"));
        QVERIFY(!await(makeKey()));
        QVERIFY(keys().open().isEmpty());
        m_state->keychain().probing = Kind::VaultLocked;
        const auto locked = await(makeKey());
        QVERIFY(!locked && locked.error().kind == Kind::VaultLocked);
        QVERIFY(keys().open().isEmpty());
    }
    void aKeyWhoseTextCouldNotBeKeptIsOffered()
    {
        makeAccount();
        m_state->keychain().keeping = Kind::VaultFailed;
        const auto made = await(makeKey());
        QVERIFY(made && made->problem); // the person still gets the only copy
        m_state->keychain().keeping.reset();
        QCOMPARE(keys().open().size(), 1);
        restart();
        QCOMPARE(keys().open().size(), 1);
        QTRY_VERIFY(keys().open().constFirst().looked);
        QCOMPARE(keys().open().constFirst().service, m_service);
        QCOMPARE(keys().open().constFirst().key, isSeed() ? made->made.key.id : QString());
        keys().close(keys().open().constFirst().making.id);
        QVERIFY(keys().open().isEmpty());
        m_state->run().store.kept(); // in order: what was closed is written
        restart2();
    }
    void aLostAnswerIsLookedForInTheList()
    {
        makeAccount();
        m_registry->server().faults().next(keysPath(), TestFault::lostAfter());
        const auto made = await(makeKey());
        QVERIFY(!made && made.error().mayHaveArrived);
        QCOMPARE(keys().open().size(), 1);
        restart();
        QTRY_VERIFY(keys().open().constFirst().looked);
        QCOMPARE(keys().open().constFirst().service, m_service);
        QCOMPARE(!keys().open().constFirst().key.isEmpty(), isSeed());
        if (!isSeed())
            return; // a list that shows no keys can prove nothing
        QVERIFY(await(m_books->services.revokeKey(m_account, m_service, keys().open().constFirst().key)));
        m_state->run().clock.moved = std::chrono::hours(-1); // the request was long ago
        m_books->services.refresh(m_account);
        QTRY_VERIFY(keys().open().isEmpty() || keys().open().constFirst().key.isEmpty());
    }
    void aTextThatIsInTheKeychainIsAdopted()
    {
        makeAccount();
        m_state->keychain().keeping = Kind::VaultFailed;
        const auto made = await(makeKey());
        QVERIFY(made && made->problem);
        m_state->keychain().keeping.reset();
        // As if the crash had come right after the vault's write.
        const ServiceMaking making = keys().open().constFirst().making;
        QVERIFY(await(m_state->keychain().keep(making.vaultKey, made->made.secret)));
        restart();
        QTRY_VERIFY(keys().open().isEmpty());
        QVERIFY(m_state->run().tokens.hasSecret({m_account, made->made.key.id}));
        const auto text = await(m_state->run().tokens.secret({m_account, made->made.key.id}));
        QVERIFY(text && m_registry->isAlive(*text));
    }
    void halfARotationIsNotForgotten()
    {
        makeAccount();
        const Handover old{.kind = Handover::Kind::Key,
            .account = m_account,
            .old = m_first,
            .oldService = m_service,
            .oldName = u"Robot"_s};
        const auto next = await(keys().createKey(service(), {u"skills:read"_s}, old));
        QVERIFY(next);
        restart();
        const auto begun = keys().handoverOf(Handover::Kind::Key, m_account, m_first);
        QVERIFY(begun);
        QCOMPARE(begun->key, next->made.key.id);
        QCOMPARE(begun->service, m_service);
        if (!isSeed())
            return keys().endHandover(*begun);
        QVERIFY(await(m_books->services.revokeKey(m_account, m_service, m_first, u"rotated"_s)));
        QTRY_VERIFY(keys().handovers().isEmpty()); // what went needs no successor any more
    }
    void aTokenGoesWhenItsPlaceIsTaken()
    {
        m_registry->token(u"alice"_s, u"ci"_s);
        QVERIFY(m_state->refresh(m_account));
        const TokenId token = m_state->idOf(m_account, u"ci"_s).value_or(TokenId());
        const Handover old{.kind = Handover::Kind::Token, .account = m_account, .old = token.id, .oldName = u"ci"_s};
        QVERIFY(await(keys().create(m_account, {.name = u"ci"_s, .scopes = {u"skills:read"_s}}, old)));
        QCOMPARE(keys().handovers().size(), 1);
        QVERIFY(await(m_state->run().tokens.revoke(token)));
        QTRY_VERIFY(keys().handovers().isEmpty());
    }

private:
    /// Nothing is left of what was closed.
    void restart2()
    {
        m_books.reset();
        m_state->restart();
        const auto kept = await(m_state->run().store.kept());
        QVERIFY(kept);
        QVERIFY(ServiceKeyRecord::unpacked(kept->value(u"serviceKeys"_s)).makings.isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestServiceKeyBook)
#include "tst_servicekeybook.moc"
