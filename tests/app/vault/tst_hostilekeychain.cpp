// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/vault/keychainvault.h"
#include "tests/support/keyringanswer.h"
#include "tests/support/keyringfake.h"
#include <QTest>

using namespace Tokendesk;
using namespace Qt::StringLiterals;

/// Keychain services that lie, refuse encryption, or have a person in front of their prompt.
class TestHostileKeychain : public QObject {
    Q_OBJECT
private:
    std::unique_ptr<KeyringFake> m_fake;
    std::unique_ptr<KeychainVault> m_vault;

private slots:
    void init()
    {
        m_fake = std::make_unique<KeyringFake>();
        QVERIFY(m_fake->start());
        m_vault = std::make_unique<KeychainVault>();
    }
    void cleanup()
    {
        m_vault.reset();
        m_fake.reset();
    }

    void aServiceWithoutEncryptionGetsNoSecret_T67()
    {
        m_fake->encrypts = false;
        VERIFY_PROBLEM(m_vault->keep(Vault::newKey(), Secret::take("secret")), VaultFailed);
        VERIFY_PROBLEM(m_vault->probe(), VaultFailed);
        QCOMPARE(m_fake->entriesCreated, 0);
    }
    void aServiceThatStopsEncryptingAfterARestartGetsNoSecret_T67()
    {
        VERIFY_PROBLEM(m_vault->fetch(Vault::newKey()), SecretMissing);
        m_fake->end();
        m_fake->encrypts = false;
        QVERIFY(m_fake->start());
        VERIFY_PROBLEM(m_vault->keep(Vault::newKey(), Secret::take("secret")), VaultFailed);
        QCOMPARE(m_fake->entriesCreated, 0);
    }
    void anAcceptedPromptUnlocks()
    {
        m_fake->isLocked = true;
        VERIFY_SUCCESS(m_vault->unlock());
        QCOMPARE(m_fake->promptsShown, 1);
    }
    void aDismissedPromptLeavesItLocked_F39()
    {
        m_fake->isLocked = true;
        m_fake->person = KeyringFake::Person::Dismisses;
        VERIFY_PROBLEM(m_vault->unlock(), VaultLocked);
    }
    void anAcceptedPromptThatUnlockedNothingIsNotBelieved()
    {
        m_fake->isLocked = true;
        m_fake->unlocksOnAccept = false;
        VERIFY_PROBLEM(m_vault->unlock(), VaultLocked);
    }
    void aServiceThatEndsDuringThePromptEndsTheWait()
    {
        m_fake->isLocked = true;
        m_fake->person = KeyringFake::Person::Waits;
        const Answer<void> unlocked = m_vault->unlock();
        QTRY_COMPARE(m_fake->promptsShown, 1);
        QVERIFY(!unlocked.isFinished());
        m_fake->end();
        VERIFY_PROBLEM(unlocked, VaultFailed);
    }
    void aVaultThatGoesAwayDuringThePromptCancels()
    {
        m_fake->isLocked = true;
        m_fake->person = KeyringFake::Person::Waits;
        const Answer<void> unlocked = m_vault->unlock();
        QTRY_COMPARE(m_fake->promptsShown, 1);
        m_vault.reset();
        VERIFY_PROBLEM(unlocked, Cancelled);
    }
    void nothingButUnlockShowsAPrompt_F39()
    {
        m_fake->isLocked = true;
        VERIFY_PROBLEM(m_vault->probe(), VaultLocked);
        VERIFY_PROBLEM(m_vault->keep(Vault::newKey(), Secret::take("secret")), VaultLocked);
        VERIFY_PROBLEM(m_vault->fetch(Vault::newKey()), VaultLocked);
        VERIFY_PROBLEM(m_vault->forget(Vault::newKey()), VaultLocked);
        QCOMPARE(m_fake->promptsShown, 0);
    }
    void nonsenseIsAFailure_data()
    {
        QTest::addColumn<QString>("method");
        for (const char *method : {"ReadAlias", "Get", "OpenSession", "SearchItems"})
            QTest::newRow(method) << QString::fromLatin1(method);
    }
    void nonsenseIsAFailure()
    {
        QFETCH(QString, method);
        m_fake->answersNonsenseTo = method;
        VERIFY_PROBLEM(m_vault->fetch(Vault::newKey()), VaultFailed);
        VERIFY_PROBLEM(m_vault->keep(Vault::newKey(), Secret::take("secret")), VaultFailed);
        QCOMPARE(m_fake->entriesCreated, 0);
    }
    void aWriteThatIsNotThereAfterwardsIsAFailure_F43()
    {
        VERIFY_PROBLEM(m_vault->keep(Vault::newKey(), Secret::take("secret")), VaultFailed);
        QCOMPARE(m_fake->entriesCreated, 1);
    }
};

QTEST_GUILESS_MAIN(TestHostileKeychain)
#include "tst_hostilekeychain.moc"
