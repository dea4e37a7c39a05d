// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/statefixture.h"
#include <QDirIterator>

using namespace Tokendesk;
using namespace Qt::StringLiterals;
using Kind = Error::Kind;

class TestAccountBook : public QObject {
    Q_OBJECT
private:
    static Secret secret(const QByteArray &text)
    {
        return Secret::take(QByteArray(text.constData(), text.size()));
    }
    static LoginResult login(
        const QByteArray &token, const QByteArray &session, const QString &person = u"alice"_s, bool madeToken = false)
    {
        return {{.token = token.isEmpty() ? Secret() : secret(token),
                    .session = session.isEmpty() ? Secret() : secret(session)},
            {u"id of "_s + person, person, person + u"@example.org"_s}, madeToken};
    }
    AccountBook &book()
    {
        return m_state->run().accounts;
    }
    AccountId add(const LoginResult &login)
    {
        return await(book().add(u"tank"_s, m_address, login)).value_or(AccountId());
    }
    QByteArray tokenOf(const AccountId &account)
    {
        return await(book().credentials(account)).value_or(Credentials()).token.reveal().toByteArray();
    }
    QByteArray sessionOf(const AccountId &account)
    {
        return await(book().credentials(account)).value_or(Credentials()).session.reveal().toByteArray();
    }
    Store::Saved saved()
    {
        return await(m_state->run().store.load()).value_or(Store::Saved());
    }

    const QUrl m_address{u"https://registry.example.com"_s};
    std::unique_ptr<StateFixture> m_state;

private slots:
    void init()
    {
        m_state = std::make_unique<StateFixture>();
    }
    void cleanup()
    {
        m_state.reset();
    }

    void anAccountOutlivesTheProgram()
    {
        const AccountId id = add(login("a token", "a session", u"alice"_s, true));
        QVERIFY(!id.isEmpty());
        const Account before = *book().account(id);
        m_state->restart();
        QCOMPARE(book().accounts(), QList<Account>{before});
        QVERIFY(book().account(id)->tokenIsOurs);
        QCOMPARE(tokenOf(id), "a token");
        QCOMPARE(sessionOf(id), "a session");
        QVERIFY(book().registry(id));
        QCOMPARE(book().registry(id)->address(), m_address);
    }
    void keysOfNobodyAreAccountsOfTheirOwn()
    {
        const QUrl address(u"https://api.example.com"_s);
        const auto paste = [&](const QByteArray &key, const AccountId &again = {}) {
            LoginResult pasted{{.token = secret(key), .session = {}}};
            pasted.identity.name = address.host(); // no call says whose it is
            return await(book().add(u"tusky"_s, address, pasted, again)).value_or(AccountId());
        };
        const AccountId first = paste("key one");
        const AccountId second = paste("key two");
        QVERIFY(!first.isEmpty() && !second.isEmpty());
        QVERIFY(first != second);
        QCOMPARE(tokenOf(first), "key one");
        QCOMPARE(tokenOf(second), "key two");
        QCOMPARE(book().account(second)->identity.name, u"api.example.com (2)"_s);
        QCOMPARE(paste("key three", second), second); // signed in again
        QCOMPARE(tokenOf(second), "key three");
        QCOMPARE(book().account(second)->identity.name, u"api.example.com (2)"_s);
        QCOMPARE(book().accounts().size(), 2);
    }
    void itsSecretsAreInTheKeychainOnly()
    {
        add(login("a token that is secret", "a session that is secret"));
        m_state->restart();
        QCOMPARE(m_state->keychain().keys().size(), 2);
        QDirIterator files(m_state->folder(), QDir::Files | QDir::Hidden);
        int seen = 0;
        while (files.hasNext()) {
            QFile file(files.next());
            QVERIFY(file.open(QIODevice::ReadOnly));
            QVERIFY2(!file.readAll().contains("that is secret"), qPrintable(file.fileName()));
            ++seen;
        }
        QVERIFY(seen > 0);
    }
    void theSamePersonsCredentialsComeTogether()
    {
        const AccountId first = add(login("token", {}));
        const AccountId second = add(login({}, "session"));
        QCOMPARE(second, first);
        QCOMPARE(book().accounts().size(), 1);
        QCOMPARE(tokenOf(first), "token");
        QCOMPARE(sessionOf(first), "session");
    }
    void signingInAgainReplacesTheCredential()
    {
        const AccountId first = add(login("old", {}));
        const QString place = book().account(first)->tokenKey;
        book().setLoginToken(first, u"id of old"_s);
        QCOMPARE(add(login("new", {})), first);
        QCOMPARE(tokenOf(first), "new");
        QCOMPARE(book().account(first)->tokenKey, place);
        QVERIFY2(book().account(first)->loginTokenId.isEmpty(), "the new token is another one");
        QCOMPARE(m_state->keychain().keys().size(), 1);
    }
    void othersAreOtherAccounts()
    {
        add(login("1", {}));
        add(login("2", {}, u"bob"_s));
        QVERIFY(await(book().add(u"tank"_s, QUrl(u"https://other.example.com"_s), login("3", {}))));
        QCOMPARE(book().accounts().size(), 3);
        QCOMPARE(m_state->keychain().keys().size(), 3);
    }
    void aPersonIsKnownByWhatTheRegistrySays_data()
    {
        QTest::addColumn<Identity>("first");
        QTest::addColumn<Identity>("second");
        QTest::addColumn<bool>("same");
        QTest::newRow("id") << Identity{u"1"_s, u"a"_s, u"a@x"_s} << Identity{u"1"_s, u"b"_s, u"b@x"_s} << true;
        QTest::newRow("other id") << Identity{u"1"_s, u"a"_s, u"a@x"_s} << Identity{u"2"_s, u"a"_s, u"a@x"_s} << false;
        QTest::newRow("no id, e-mail") << Identity{{}, u"a"_s, u"a@x"_s} << Identity{u"2"_s, u"b"_s, u"a@x"_s} << true;
        QTest::newRow("no id, other e-mail")
            << Identity{{}, u"a"_s, u"a@x"_s} << Identity{{}, u"a"_s, u"b@x"_s} << false;
        QTest::newRow("name only") << Identity{{}, u"a"_s, {}} << Identity{{}, u"a"_s, {}} << true;
        QTest::newRow("other name") << Identity{{}, u"a"_s, {}} << Identity{{}, u"b"_s, {}} << false;
    }
    void aPersonIsKnownByWhatTheRegistrySays()
    {
        QFETCH(Identity, first);
        QFETCH(Identity, second);
        QFETCH(bool, same);
        const AccountId one = add({{.token = secret("1"), .session = {}}, first, false});
        const AccountId two = add({{.token = secret("2"), .session = {}}, second, false});
        QVERIFY(!one.isEmpty() && !two.isEmpty());
        QCOMPARE(one == two, same);
    }
    void aSignedOutAccountIsKeptAndTakenUpAgain()
    {
        const AccountId id = add(login("token", "session"));
        QSignalSpy changed(&book(), &AccountBook::accountsChanged);
        QVERIFY(await(book().forget(id)));
        QCOMPARE(changed.size(), 1);
        QVERIFY(book().accounts().isEmpty());
        QVERIFY(book().isSignedOut(id));
        QVERIFY(!book().registry(id));
        QCOMPARE(m_state->keychain().keys().size(), 0);
        const auto credentials = await(book().credentials(id));
        QVERIFY(!credentials);
        QCOMPARE(credentials.error().kind, Kind::NotSignedIn);
        m_state->restart();
        QVERIFY(book().accounts().isEmpty());
        QVERIFY(book().isSignedOut(id));
        QCOMPARE(add(login("new", {})), id);
        QVERIFY(!book().isSignedOut(id));
        QCOMPARE(tokenOf(id), "new");
        QVERIFY(book().registry(id));
        QCOMPARE(saved().signedOut.size(), 0);
    }
    void aKeychainThatDoesNotForgetKeepsTheAccount()
    {
        const AccountId id = add(login("token", "session"));
        m_state->keychain().forgetting = Kind::VaultLocked;
        const auto forgotten = await(book().forget(id));
        QVERIFY(!forgotten);
        QCOMPARE(forgotten.error().kind, Kind::VaultLocked);
        QVERIFY(book().account(id));
        QCOMPARE(tokenOf(id), "token");
        m_state->keychain().forgetting.reset();
        QVERIFY(await(book().forget(id)));
    }
    void inMemoryNothingIsSaved()
    {
        m_state->run().vaults.setMemoryOnly(true);
        const AccountId id = add(login("token", "session"));
        QVERIFY(book().account(id)->inMemoryOnly);
        QCOMPARE(tokenOf(id), "token");
        book().setLoginToken(id, u"t"_s);
        QVERIFY(saved().accounts.isEmpty());
        QCOMPARE(m_state->keychain().keys().size(), 0);
        QVERIFY(await(book().forget(id)));
        QVERIFY(saved().accounts.isEmpty());
        m_state->restart();
        QVERIFY(book().accounts().isEmpty());
    }
    void inMemoryTheSamePersonIsAnotherAccount()
    {
        const AccountId kept = add(login("token", {}));
        m_state->run().vaults.setMemoryOnly(true);
        const AccountId inMemory = add(login("other", {}));
        QVERIFY(inMemory != kept);
        QCOMPARE(tokenOf(kept), "token");
        QCOMPARE(tokenOf(inMemory), "other");
    }
    void aKeychainThatFailsLeavesNothingBehind_data()
    {
        QTest::addColumn<int>("keepsBefore");
        QTest::newRow("at once") << 0;
        QTest::newRow("after the first credential") << 1;
    }
    void aKeychainThatFailsLeavesNothingBehind()
    {
        QFETCH(int, keepsBefore);
        m_state->keychain().keeping = Kind::VaultFailed;
        m_state->keychain().keepsBefore = keepsBefore;
        QSignalSpy changed(&book(), &AccountBook::accountsChanged);
        const auto added = await(book().add(u"tank"_s, m_address, login("token", "session")));
        QVERIFY(!added);
        QCOMPARE(added.error().kind, Kind::VaultFailed);
        QCOMPARE(changed.size(), 0);
        QVERIFY(book().accounts().isEmpty());
        QVERIFY(saved().accounts.isEmpty());
        QCOMPARE(m_state->keychain().keys().size(), 0);
    }
    void aFileThatFailsLeavesNothingBehind()
    {
        StateRun broken(u"/proc/nowhere"_s, &m_state->keychain());
        const auto added = await(broken.accounts.add(u"tank"_s, m_address, login("token", "session")));
        QVERIFY(!added);
        QCOMPARE(added.error().kind, Kind::Storage);
        QVERIFY(broken.accounts.accounts().isEmpty());
        QCOMPARE(m_state->keychain().keys().size(), 0);
    }
    void aFailureKeepsWhatWasThereBefore()
    {
        const AccountId id = add(login("token", {}));
        m_state->keychain().keeping = Kind::VaultFailed;
        QVERIFY(!await(book().add(u"tank"_s, m_address, login({}, "session"))));
        QCOMPARE(tokenOf(id), "token");
        QCOMPARE(sessionOf(id), "");
        QCOMPARE(m_state->keychain().keys().size(), 1);
    }
    void aLostEntryIsMissedOnlyIfNothingElseIsThere()
    {
        const AccountId id = add(login("token", "session"));
        QVERIFY(await(m_state->keychain().forget(book().account(id)->sessionKey)));
        QCOMPARE(tokenOf(id), "token");
        QVERIFY(await(m_state->keychain().forget(book().account(id)->tokenKey)));
        const auto credentials = await(book().credentials(id));
        QVERIFY(!credentials);
        QCOMPARE(credentials.error().kind, Kind::SecretMissing);
    }
    void aLockedKeychainIsNotTakenForAnEmptyOne()
    {
        const AccountId id = add(login("token", "session"));
        m_state->keychain().fetching = Kind::VaultLocked;
        const auto credentials = await(book().credentials(id));
        QVERIFY(!credentials);
        QCOMPARE(credentials.error().kind, Kind::VaultLocked);
    }
    void anAccountWithoutItsProfileIsStillShown()
    {
        const auto added = await(book().add(u"gone"_s, m_address, login("token", {})));
        QVERIFY(added);
        m_state->restart();
        QCOMPARE(book().accounts().size(), 1);
        QVERIFY(!book().registry(*added));
        QVERIFY(m_state->refresh(*added));
        QCOMPARE(m_state->run().tokens.state(*added).kind, AccountState::Kind::Faulty);
        QCOMPARE(m_state->run().tokens.state(*added).error->kind, Kind::NotOffered);
        QVERIFY(await(book().forget(*added)));
        QCOMPARE(m_state->keychain().keys().size(), 0);
    }
};

QTEST_GUILESS_MAIN(TestAccountBook)
#include "tst_accountbook.moc"
