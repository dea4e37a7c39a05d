// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/vault/keychaincheck.h"
#include "app/vault/keychainvault.h"
#include "app/vault/memoryvault.h"
#include "tests/support/keyringanswer.h"
#include "tests/support/keyringcontrol.h"
#include <QSignalSpy>
#include <QTest>

using namespace Tokendesk;
using namespace Qt::StringLiterals;

using Step = KeychainCheck::Step;

/// The doctor's hands, on a real keychain.
class TestKeychainCheck : public QObject {
    Q_OBJECT
private:
    KeyringControl m_keyring;
    std::unique_ptr<KeychainVault> m_vault;

    static KeychainCheck::Finding findingOf(Vault *vault)
    {
        KeychainCheck check(vault);
        QSignalSpy finished(&check, &KeychainCheck::finished);
        check.start();
        check.start();
        if (!check.isRunning() || !finished.wait(30000))
            qFatal("the check does not end");
        return *check.finding();
    }

private slots:
    void init()
    {
        m_vault = std::make_unique<KeychainVault>();
    }
    void cleanup()
    {
        QVERIFY(m_keyring.unlock());
        m_vault.reset();
    }

    void anOpenKeychainPassesAndKeepsNothing()
    {
        const KeychainCheck::Finding finding = findingOf(m_vault.get());
        QVERIFY(finding.isGood());
        QCOMPARE(finding.steps.size(), 3);
        QCOMPARE(finding.steps.at(0).step, Step::Write);
        QCOMPARE(finding.steps.at(2).step, Step::Delete);
        QVERIFY(finding.total().count() < 5000);
        QVERIFY(finding.facts);
        QCOMPARE(finding.facts->program, u"gnome-keyring-daemon"_s);
        QVERIFY(!finding.facts->isLocked);
        QVERIFY(m_keyring.publicFaces().isEmpty());
    }
    void aLockedKeychainIsCalledLocked()
    {
        QVERIFY(m_keyring.lock());
        const KeychainCheck::Finding finding = findingOf(m_vault.get());
        QVERIFY(!finding.isGood());
        QCOMPARE(finding.problem()->kind, Error::Kind::VaultLocked);
        QCOMPARE(finding.steps.size(), 1);
        QVERIFY(finding.facts);
        QVERIFY(finding.facts->isLocked);
    }
    void lockingLocksForEverybody()
    {
        const VaultKey key = Vault::newKey();
        VERIFY_SUCCESS(m_vault->keep(key, Secret::take("kept while open")));
        VERIFY_SUCCESS(m_vault->lock());
        VERIFY_PROBLEM(m_vault->fetch(key), VaultLocked);
        KeychainVault other;
        VERIFY_PROBLEM(other.fetch(key), VaultLocked);
        VERIFY_SUCCESS(m_vault->lock());
        QVERIFY(m_keyring.unlock());
        VERIFY_SUCCESS(m_vault->forget(key));
    }
    void aWriteBeforeTheLockStillArrives()
    {
        const VaultKey key = Vault::newKey();
        const Answer<void> kept = m_vault->keep(key, Secret::take("just in time"));
        VERIFY_SUCCESS(m_vault->lock());
        QVERIFY(kept.isFinished());
        QVERIFY(kept.result().has_value());
        QVERIFY(m_keyring.unlock());
        VERIFY_SUCCESS(m_vault->forget(key));
    }
    void memoryHasNoFactsAndCannotBeLocked()
    {
        MemoryVault memory;
        VERIFY_PROBLEM(memory.lock(), NotOffered);
        const KeychainCheck::Finding finding = findingOf(&memory);
        QVERIFY(finding.isGood());
        QVERIFY(!finding.facts);
    }
};

int main(int argc, char **argv)
{
    prepareKeychainEnvironment();
    QCoreApplication app(argc, argv);
    TestKeychainCheck test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_keychaincheck.moc"
