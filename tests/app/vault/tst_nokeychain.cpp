// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/vault/keychainvault.h"
#include "app/state/vaultswitch.h"
#include "app/vault/memoryvault.h"
#include "tests/support/keyringanswer.h"
#include <QDirIterator>
#include <QSignalSpy>
#include <QTest>
#include <QUuid>

using namespace Tokendesk;
using namespace Qt::StringLiterals;

/// A machine without a usable keychain; run once in each kind of box that with-keyring.sh knows.
class TestNoKeychain : public QObject {
    Q_OBJECT
private:
    static QString expectedDetail()
    {
        const QByteArray box = qgetenv("KEYRING_BOX");
        if (box == "no-bus")
            return u"no session bus"_s;
        if (box == "no-provider")
            return u"no secret service"_s;
        return box == "no-collection" ? u"no default collection"_s : u"a wrong box"_s;
    }

private slots:
    void everyDeedSaysAtOnceThatItIsMissingAndWhy_F37_F38()
    {
        KeychainVault vault;
        QElapsedTimer timer;
        timer.start();
        const VaultKey key = Vault::newKey();
        const QList<Answer<void>> deeds{
            vault.probe(), vault.keep(key, Secret::take("value")), vault.forget(key), vault.unlock()};
        for (const Answer<void> &deed : deeds) {
            const Result<void> result = heard(deed);
            QVERIFY(!result);
            QCOMPARE(result.error().kind, Error::Kind::VaultMissing);
            QCOMPARE(result.error().detail, expectedDetail());
        }
        VERIFY_PROBLEM(vault.fetch(key), VaultMissing);
        QCOMPARE_LT(timer.elapsed(), 2000);
    }
    void goingOnInMemoryLeavesNoFile_T1()
    {
        KeychainVault keychain;
        MemoryVault memory;
        VaultSwitch chooser(&keychain, &memory);
        QSignalSpy checked(&chooser, &VaultSwitch::checked);
        chooser.check();
        QVERIFY(checked.wait());
        QCOMPARE(chooser.problem()->kind, Error::Kind::VaultMissing);
        QCOMPARE(chooser.current(), &keychain); // memory only if the person says so
        chooser.setMemoryOnly(true);

        const QByteArray canary = QUuid::createUuid().toByteArray(QUuid::WithoutBraces);
        const VaultKey key = Vault::newKey();
        VERIFY_SUCCESS(chooser.current()->keep(key, Secret::take(QByteArray(canary))));
        KeychainVault refusing;
        VERIFY_PROBLEM(refusing.keep(key, Secret::take(QByteArray(canary))), VaultMissing);

        QVERIFY(isIn(qEnvironmentVariable("HOME"), "positive control", true));
        for (const char *folder : {"HOME", "XDG_RUNTIME_DIR"})
            QVERIFY(!isIn(qEnvironmentVariable(folder), canary, false));
        QCOMPARE(heard(chooser.current()->fetch(key))->reveal(), QByteArrayView(canary));
    }

private:
    static bool isIn(const QString &folder, const QByteArray &text, bool plant)
    {
        if (plant) {
            QFile file(folder + u"/planted"_s);
            if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size())
                return false;
        }
        QDirIterator files(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
        bool found = false;
        while (files.hasNext() && !found) {
            QFile file(files.next());
            found = file.open(QIODevice::ReadOnly) && file.readAll().contains(text);
        }
        return found;
    }
};

QTEST_GUILESS_MAIN(TestNoKeychain)
#include "tst_nokeychain.moc"
