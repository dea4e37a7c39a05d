// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/vault/keychainvault.h"
#include "app/vault/memoryvault.h"
#include "tests/support/keyringanswer.h"
#include <QRandomGenerator>
#include <QSet>
#include <QSignalSpy>
#include <QTest>

using namespace Tokendesk;
using namespace Qt::StringLiterals;

static_assert(!std::is_copy_constructible_v<Vault>);

/// What every vault promises; each slot runs over all of them.
class TestVault : public QObject {
    Q_OBJECT
private:
    static Secret secretOf(const QByteArray &bytes)
    {
        return Secret::take(QByteArray(bytes.constData(), bytes.size()));
    }
    static QByteArray randomBytes(qsizetype size)
    {
        QByteArray bytes(size, Qt::Uninitialized);
        for (char &byte : bytes)
            byte = char(QRandomGenerator::global()->bounded(256));
        return bytes;
    }
    static void addVaults()
    {
        QTest::addColumn<Vault::Kind>("kind");
        QTest::newRow("keychain") << Vault::Kind::Keychain;
        QTest::newRow("memory") << Vault::Kind::Memory;
    }

    std::unique_ptr<Vault> m_vault;

private slots:
    void initTestCase_data()
    {
        addVaults();
    }
    void init()
    {
        QFETCH_GLOBAL(Vault::Kind, kind);
        if (kind == Vault::Kind::Keychain)
            m_vault = std::make_unique<KeychainVault>();
        else
            m_vault = std::make_unique<MemoryVault>();
        QCOMPARE(m_vault->kind(), kind);
    }
    void cleanup()
    {
        m_vault.reset();
    }

    void probingAnOpenVaultSucceeds()
    {
        VERIFY_SUCCESS(m_vault->probe());
    }
    void unlockingAnOpenVaultSucceeds()
    {
        VERIFY_SUCCESS(m_vault->unlock());
    }
    void everyByteComesBack_T69()
    {
        for (int round = 0; round < 200; ++round) {
            QByteArray bytes = randomBytes(1 + QRandomGenerator::global()->bounded(2000));
            bytes[QRandomGenerator::global()->bounded(int(bytes.size()))] = char(round % 2 == 0 ? 0 : 0xff);
            const VaultKey key = Vault::newKey();
            VERIFY_SUCCESS(m_vault->keep(key, secretOf(bytes)));
            const Result<Secret> fetched = heard(m_vault->fetch(key));
            QVERIFY(fetched);
            QCOMPARE(fetched->reveal(), QByteArrayView(bytes));
            VERIFY_SUCCESS(m_vault->forget(key));
        }
    }
    void theLargestAndTheSmallestSecretComeBack()
    {
        const VaultKey key = Vault::newKey();
        for (const qsizetype size : {qsizetype(1), Vault::largestSecret}) {
            const QByteArray bytes(size, '\0');
            VERIFY_SUCCESS(m_vault->keep(key, secretOf(bytes)));
            QCOMPARE(heard(m_vault->fetch(key))->reveal(), QByteArrayView(bytes));
        }
    }
    void anUnknownSecretIsMissing()
    {
        VERIFY_PROBLEM(m_vault->fetch(Vault::newKey()), SecretMissing);
    }
    void aForgottenSecretIsMissing()
    {
        const VaultKey key = Vault::newKey();
        VERIFY_SUCCESS(m_vault->keep(key, secretOf("value")));
        VERIFY_SUCCESS(m_vault->forget(key));
        VERIFY_PROBLEM(m_vault->fetch(key), SecretMissing);
    }
    void forgettingWhatIsAbsentSucceeds()
    {
        VERIFY_SUCCESS(m_vault->forget(Vault::newKey()));
    }
    void forgettingOneLeavesTheOther()
    {
        const VaultKey one = Vault::newKey();
        const VaultKey other = Vault::newKey();
        VERIFY_SUCCESS(m_vault->keep(one, secretOf("one")));
        VERIFY_SUCCESS(m_vault->keep(other, secretOf("other")));
        VERIFY_SUCCESS(m_vault->forget(one));
        QCOMPARE(heard(m_vault->fetch(other))->reveal(), QByteArrayView("other"));
    }
    void keepingTwiceReplaces()
    {
        const VaultKey key = Vault::newKey();
        VERIFY_SUCCESS(m_vault->keep(key, secretOf("a longer first value")));
        VERIFY_SUCCESS(m_vault->keep(key, secretOf("second")));
        QCOMPARE(heard(m_vault->fetch(key))->reveal(), QByteArrayView("second"));
    }
    void tooLargeIsRefused_F45_F46()
    {
        const VaultKey key = Vault::newKey();
        VERIFY_PROBLEM(m_vault->keep(key, secretOf(QByteArray(Vault::largestSecret + 1, 'x'))), InvalidInput);
        VERIFY_PROBLEM(m_vault->keep(key, secretOf(QByteArray(64 << 20, 'x'))), InvalidInput);
        QVERIFY(!m_vault->isBusy());
        VERIFY_PROBLEM(m_vault->fetch(key), SecretMissing);
    }
    void emptyIsRefusedAndLeavesWhatWasThere()
    {
        const VaultKey key = Vault::newKey();
        VERIFY_SUCCESS(m_vault->keep(key, secretOf("value")));
        VERIFY_PROBLEM(m_vault->keep(key, Secret()), InvalidInput);
        QCOMPARE(heard(m_vault->fetch(key))->reveal(), QByteArrayView("value"));
    }
    void aTalkativeNameIsRefused_T4_data()
    {
        QTest::addColumn<QString>("key");
        QTest::newRow("empty") << QString();
        QTest::newRow("a host") << u"tank.example"_s;
        QTest::newRow("braces") << u"{01234567-89ab-cdef-0123-456789abcdef}"_s;
        QTest::newRow("more behind") << u"01234567-89ab-cdef-0123-456789abcdef@host"_s;
    }
    void aTalkativeNameIsRefused_T4()
    {
        QFETCH(QString, key);
        VERIFY_PROBLEM(m_vault->keep(key, secretOf("value")), InvalidInput);
        VERIFY_PROBLEM(m_vault->fetch(key), InvalidInput);
        VERIFY_PROBLEM(m_vault->forget(key), InvalidInput);
    }
    void answersComeInTheOrderAsked()
    {
        const VaultKey key = Vault::newKey();
        QStringList heardOf;
        QStringList expected;
        for (int i = 0; i < 20; ++i) {
            const QByteArray value = "value " + QByteArray::number(i);
            whenAnswered(this, m_vault->keep(key, secretOf(value)),
                [&heardOf](const Result<void> &kept) { heardOf += kept ? u"kept"_s : kept.error().detail; });
            whenAnswered(this, m_vault->fetch(key), [&heardOf](const Result<Secret> &fetched) {
                heardOf += fetched ? QString::fromLatin1(fetched->reveal()) : fetched.error().detail;
            });
            whenAnswered(this, m_vault->forget(key),
                [&heardOf](const Result<void> &gone) { heardOf += gone ? u"forgotten"_s : gone.error().detail; });
            expected += {u"kept"_s, QString::fromLatin1(value), u"forgotten"_s};
        }
        QTRY_COMPARE_WITH_TIMEOUT(heardOf.size(), 60, 30000);
        QCOMPARE(heardOf, expected);
    }
    void afterTheLastAnswerItIsIdle_F48()
    {
        QSignalSpy idle(m_vault.get(), &Vault::becameIdle);
        const Answer<void> first = m_vault->keep(Vault::newKey(), secretOf("first"));
        const Answer<void> last = m_vault->keep(Vault::newKey(), secretOf("last"));
        if (m_vault->isBusy())
            QVERIFY(idle.wait(30000));
        QVERIFY(first.isFinished());
        QVERIFY(last.isFinished());
        QVERIFY(!m_vault->isBusy());
        QVERIFY(first.result().has_value());
        QVERIFY(last.result().has_value());
    }
    void newKeysDiffer()
    {
        QSet<VaultKey> keys;
        for (int i = 0; i < 10000; ++i) {
            const VaultKey key = Vault::newKey();
            QCOMPARE(key.size(), 36);
            keys.insert(key);
        }
        QCOMPARE(keys.size(), 10000);
    }
};

int main(int argc, char **argv)
{
    // A user's session may have it set, and without the next line no job would ever finish.
    qputenv("QT_NO_GLIB", "1");
    prepareKeychainEnvironment();
    QCoreApplication app(argc, argv);
    TestVault test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_vault.moc"
