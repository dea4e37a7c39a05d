// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/vault/keychainvault.h"
#include "tests/support/keyringanswer.h"
#include "tests/support/keyringcontrol.h"
#include <QSignalSpy>
#include <QTest>

using namespace Tokendesk;

/// A real keychain service that is killed, started again, or hangs.
class TestKeyringRestart : public QObject {
    Q_OBJECT
private:
    KeyringControl m_keyring;
    KeychainVault m_vault;
    VaultKey m_key = Vault::newKey();

private slots:
    void init()
    {
        VERIFY_SUCCESS(m_vault.keep(m_key, Secret::take("survivor")));
    }

    void everyDeedWorksAfterARestart_F41()
    {
        for (int round = 0; round < 10; ++round) {
            const VaultKey key = Vault::newKey();
            QVERIFY(m_keyring.restart());
            VERIFY_SUCCESS(m_vault.keep(key, Secret::take("new")));
            QVERIFY(m_keyring.restart());
            QCOMPARE(heard(m_vault.fetch(key))->reveal(), QByteArrayView("new"));
            QVERIFY(m_keyring.restart());
            VERIFY_SUCCESS(m_vault.forget(key));
            QVERIFY(m_keyring.restart());
            VERIFY_PROBLEM(m_vault.fetch(key), SecretMissing);
            QVERIFY(m_keyring.restart());
            VERIFY_SUCCESS(m_vault.probe());
        }
        QCOMPARE(heard(m_vault.fetch(m_key))->reveal(), QByteArrayView("survivor"));
    }
    void aRestartDuringADeedIsSurvivedOrSaid_F41()
    {
        for (int round = 0; round < 30; ++round) {
            const Answer<Secret> fetched = m_vault.fetch(m_key);
            const Answer<void> kept = m_vault.keep(Vault::newKey(), Secret::take("other"));
            for (int turn = 0; turn < round; ++turn)
                QCoreApplication::processEvents(QEventLoop::AllEvents, 1);
            QVERIFY(m_keyring.restart());
            const Result<Secret> secret = heard(fetched);
            if (secret)
                QCOMPARE(secret->reveal(), QByteArrayView("survivor"));
            else
                QVERIFY(secret.error().kind == Error::Kind::VaultMissing
                    || secret.error().kind == Error::Kind::VaultFailed);
            const Result<void> isKept = heard(kept);
            QVERIFY(isKept || isKept.error().kind != Error::Kind::Timeout);
            QCOMPARE(heard(m_vault.fetch(m_key))->reveal(), QByteArrayView("survivor"));
        }
    }
    void aServiceThatIsGoneIsMissingUntilItIsBack()
    {
        QVERIFY(m_keyring.kill());
        VERIFY_PROBLEM(m_vault.fetch(m_key), VaultMissing);
        VERIFY_PROBLEM(m_vault.keep(Vault::newKey(), Secret::take("lost")), VaultMissing);
        VERIFY_PROBLEM(m_vault.forget(m_key), VaultMissing);
        QVERIFY(m_keyring.start());
        QCOMPARE(heard(m_vault.fetch(m_key))->reveal(), QByteArrayView("survivor"));
    }
    void aHangingServiceIsSaidToBeSlowAndWaitedFor_F40()
    {
        QSignalSpy slow(&m_vault, &Vault::slow);
        QSignalSpy answeredAgain(&m_vault, &Vault::answeredAgain);
        QVERIFY(m_keyring.pause());
        const Answer<Secret> fetched = m_vault.fetch(m_key);
        const Answer<void> next = m_vault.forget(Vault::newKey());
        QVERIFY(slow.wait(5000));
        QVERIFY(!fetched.isFinished());
        QVERIFY(m_vault.isBusy());
        QCOMPARE(answeredAgain.count(), 0);
        QVERIFY(m_keyring.resume());
        QCOMPARE(heard(fetched)->reveal(), QByteArrayView("survivor"));
        VERIFY_SUCCESS(next);
        QCOMPARE(slow.count(), 1);
        QCOMPARE(answeredAgain.count(), 1);
    }
    void aHangingServiceFailsTheProbeAndIsTakenBackLater_F42()
    {
        QSignalSpy answeredAgain(&m_vault, &Vault::answeredAgain);
        QVERIFY(m_keyring.pause());
        QElapsedTimer timer;
        timer.start();
        VERIFY_PROBLEM(m_vault.probe(), VaultFailed);
        QCOMPARE_GE(timer.elapsed(), 4500);
        QCOMPARE_LT(timer.elapsed(), 6500);
        timer.start();
        VERIFY_PROBLEM(m_vault.fetch(m_key), VaultFailed);
        QCOMPARE_LT(timer.elapsed(), 500);
        QCOMPARE(answeredAgain.count(), 0);
        QVERIFY(m_keyring.resume());
        QVERIFY(answeredAgain.wait(5000));
        VERIFY_SUCCESS(m_vault.probe());
        QCOMPARE(heard(m_vault.fetch(m_key))->reveal(), QByteArrayView("survivor"));
    }
};

QTEST_GUILESS_MAIN(TestKeyringRestart)
#include "tst_keyringrestart.moc"
