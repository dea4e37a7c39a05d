// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/vault/keychainvault.h"
#include "tests/support/keyringanswer.h"
#include <QTest>

using namespace Tokendesk;

/// QtKeychain in an environment in which no job of it ever finishes: what prepareKeychainEnvironment() prevents.
class TestStuckKeychain : public QObject {
    Q_OBJECT
private slots:
    void theProbeSaysSoInFiveSecondsAndLaterDeedsAtOnce_F42()
    {
        KeychainVault vault;
        QElapsedTimer timer;
        timer.start();
        VERIFY_PROBLEM(vault.probe(), VaultFailed);
        QCOMPARE_GE(timer.elapsed(), 4500);
        QCOMPARE_LT(timer.elapsed(), 6500);
        timer.start();
        VERIFY_PROBLEM(vault.fetch(Vault::newKey()), VaultFailed);
        VERIFY_PROBLEM(vault.keep(Vault::newKey(), Secret::take("value")), VaultFailed);
        VERIFY_PROBLEM(vault.probe(), VaultFailed);
        QCOMPARE_LT(timer.elapsed(), 500);
        QVERIFY(!vault.isBusy()); // quitting need not wait for it
    }
};

int main(int argc, char **argv)
{
    qputenv("QT_NO_GLIB", "1");
    QCoreApplication app(argc, argv);
    TestStuckKeychain test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_stuckkeychain.moc"
