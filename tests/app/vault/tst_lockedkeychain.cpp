// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/vault/keychainvault.h"
#include "app/state/vaultswitch.h"
#include "app/vault/memoryvault.h"
#include "tests/support/keyringanswer.h"
#include "tests/support/keyringcontrol.h"
#include <QSignalSpy>
#include <QTest>

using namespace Tokendesk;
using namespace Qt::StringLiterals;

/// A real keychain that the user locks, unlocks and edits behind our back.
class TestLockedKeychain : public QObject {
    Q_OBJECT
private:
    KeyringControl m_keyring;
    std::unique_ptr<KeychainVault> m_vault;
    VaultKey m_key;

private slots:
    void init()
    {
        m_vault = std::make_unique<KeychainVault>();
        m_key = Vault::newKey();
        VERIFY_SUCCESS(m_vault->keep(m_key, Secret::take("kept while open")));
        QVERIFY(m_keyring.lock());
    }
    void cleanup()
    {
        QVERIFY(m_keyring.unlock());
        QVERIFY(m_keyring.removeAllEntries());
        m_vault.reset();
    }

    void fetchingSaysLockedAndNotMissing_F39()
    {
        VERIFY_PROBLEM(m_vault->fetch(m_key), VaultLocked);
        VERIFY_PROBLEM(m_vault->fetch(Vault::newKey()), VaultLocked);
    }
    void forgettingSaysLockedAndTheSecretStays_T70()
    {
        VERIFY_PROBLEM(m_vault->forget(m_key), VaultLocked);
        QVERIFY(m_keyring.unlock());
        QCOMPARE(heard(m_vault->fetch(m_key))->reveal(), QByteArrayView("kept while open"));
    }
    void keepingSaysLockedAndTheOldSecretStays()
    {
        VERIFY_PROBLEM(m_vault->keep(m_key, Secret::take("new")), VaultLocked);
        QVERIFY(m_keyring.unlock());
        QCOMPARE(heard(m_vault->fetch(m_key))->reveal(), QByteArrayView("kept while open"));
    }
    void probingSaysLocked()
    {
        VERIFY_PROBLEM(m_vault->probe(), VaultLocked);
    }
    void aLockedKeychainAnswersAtOnce()
    {
        const QSignalSpy slow(m_vault.get(), &Vault::slow);
        QElapsedTimer timer;
        timer.start();
        for (int i = 0; i < 20; ++i)
            VERIFY_PROBLEM(m_vault->fetch(m_key), VaultLocked);
        QCOMPARE_LT(timer.elapsed(), 2000);
        QCOMPARE(slow.count(), 0);
    }
    void whatIsAskedAfterUnlockingWorks()
    {
        VERIFY_PROBLEM(m_vault->fetch(m_key), VaultLocked);
        QVERIFY(m_keyring.unlock());
        VERIFY_SUCCESS(m_vault->probe());
        QVERIFY(heard(m_vault->fetch(m_key)));
        VERIFY_SUCCESS(m_vault->forget(m_key));
        VERIFY_PROBLEM(m_vault->fetch(m_key), SecretMissing);
    }
    void aPromptThatCannotBeShownLeavesItLocked()
    {
        VERIFY_PROBLEM(m_vault->unlock(), VaultLocked);
        VERIFY_PROBLEM(m_vault->fetch(m_key), VaultLocked);
    }
    void lockingBetweenAnyTwoDeedsLosesNothing()
    {
        QVERIFY(m_keyring.unlock());
        for (int round = 0; round < 30; ++round) {
            const Answer<Secret> fetched = m_vault->fetch(m_key);
            const Answer<void> forgotten = m_vault->forget(Vault::newKey());
            for (int turn = 0; turn < round; ++turn)
                QCoreApplication::processEvents();
            QVERIFY(m_keyring.lock());
            const Result<Secret> secret = heard(fetched);
            QVERIFY(secret ? secret->sameAs(Secret::take("kept while open"))
                           : secret.error().kind == Error::Kind::VaultLocked);
            const Result<void> gone = heard(forgotten);
            QVERIFY(gone || gone.error().kind == Error::Kind::VaultLocked);
            QVERIFY(m_keyring.unlock());
        }
        QCOMPARE(heard(m_vault->fetch(m_key))->reveal(), QByteArrayView("kept while open"));
    }
    void anybodyCanReadTheNameAndItSaysNothing_T4()
    {
        const QString expected = u"label=Tokendesk server=Tokendesk type=base64 user=Tokendesk/v1/%1 "
                                 "xdg:schema=org.qt.keychain"_s.arg(m_key);
        QCOMPARE(m_keyring.publicFaces(), QStringList{expected});
    }
    void anEntryThatTheUserDeletedIsMissing_F47()
    {
        QVERIFY(m_keyring.unlock());
        QVERIFY(m_keyring.removeAllEntries());
        VERIFY_PROBLEM(m_vault->fetch(m_key), SecretMissing);
        VERIFY_SUCCESS(m_vault->forget(m_key));
    }
    void anEntryThatTheUserEmptiedIsAFailureAndNoSecret_F47()
    {
        QVERIFY(m_keyring.unlock());
        QVERIFY(m_keyring.replaceSecret({}));
        VERIFY_PROBLEM(m_vault->fetch(m_key), VaultFailed);
    }
    void theProbeLeavesNothingBehind()
    {
        QVERIFY(m_keyring.unlock());
        VERIFY_SUCCESS(m_vault->probe());
        QCOMPARE(m_keyring.publicFaces().size(), 1);
    }

    void memoryIsOnlyUsedWhenThePersonSaysSo_T1()
    {
        MemoryVault memory;
        VaultSwitch vaults(m_vault.get(), &memory);
        const QSignalSpy checked(&vaults, &VaultSwitch::checked);
        vaults.check();
        QTRY_COMPARE(checked.count(), 1);
        QCOMPARE(vaults.problem()->kind, Error::Kind::VaultLocked);
        VERIFY_PROBLEM(m_vault->unlock(), VaultLocked); // nobody is there to answer the prompt
        QCOMPARE(vaults.current()->kind(), Vault::Kind::Keychain);
        vaults.setMemoryOnly(true);
        QCOMPARE(vaults.current()->kind(), Vault::Kind::Memory);
    }
    void theKeychainIsTakenOnceItIsOpen()
    {
        MemoryVault memory;
        VaultSwitch vaults(m_vault.get(), &memory);
        const QSignalSpy checked(&vaults, &VaultSwitch::checked);
        QVERIFY(m_keyring.unlock());
        vaults.check();
        QTRY_COMPARE(checked.count(), 1);
        QVERIFY(!vaults.problem());
        QVERIFY(heard(vaults.current()->fetch(m_key)));
    }
};

QTEST_GUILESS_MAIN(TestLockedKeychain)
#include "tst_lockedkeychain.moc"
