// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/vault/keychainvault.h"
#include "tests/support/keyringanswer.h"
#include <QTest>

using namespace Tokendesk;

/// Vaults that go away while a job of theirs is out. Says most under AddressSanitizer or valgrind.
class TestAbandonedVault : public QObject {
    Q_OBJECT
private slots:
    void goingAwayAtAnyMomentIsSafe_data()
    {
        QTest::addColumn<int>("turns");
        for (int turns = 0; turns < 30; ++turns)
            QTest::addRow("after %d turns", turns) << turns;
    }
    void goingAwayAtAnyMomentIsSafe()
    {
        QFETCH(int, turns);
        const VaultKey key = Vault::newKey();
        auto vault = std::make_unique<KeychainVault>();
        const Answer<void> kept = vault->keep(key, Secret::take("value"));
        const Answer<Secret> fetched = vault->fetch(key);
        const Answer<void> forgotten = vault->forget(key);
        for (int turn = 0; turn < turns; ++turn)
            QCoreApplication::processEvents(QEventLoop::AllEvents, 1);
        vault.reset();

        QTRY_VERIFY(kept.isFinished() && fetched.isFinished() && forgotten.isFinished());
        // What was not answered was cancelled, and who waits hears it.
        const Result<void> last = heard(forgotten);
        QVERIFY(last || last.error().kind == Error::Kind::Cancelled);
        // Behind the abandoned job in QtKeychain's own queue.
        KeychainVault next;
        VERIFY_SUCCESS(next.probe());
        VERIFY_SUCCESS(next.forget(key));
    }
    void theProgramMayEndWithAJobOut()
    {
        KeychainVault vault;
        const Answer<void> kept = vault.keep(Vault::newKey(), Secret::take("value"));
        QVERIFY(vault.isBusy());
        QVERIFY(!kept.isFinished());
    }
};

QTEST_GUILESS_MAIN(TestAbandonedVault)
#include "tst_abandonedvault.moc"
