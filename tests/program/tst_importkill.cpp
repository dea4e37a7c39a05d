// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk.h"
#include "app/import/importbook.h"
#include "app/state/accountbook.h"
#include "app/vault/keychainvault.h"
#include "tests/support/await.h"
#include "tests/support/keyringcontrol.h"
#include "tests/support/localregistryfixture.h"
#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>
#include <csignal>

using namespace Qt::StringLiterals;
using namespace Tokendesk;

namespace {

constexpr int patience = 20000;

std::unique_ptr<Desk> deskAt(const QString &folder)
{
    return std::make_unique<Desk>(
        DeskPlaces{folder, folder + u"/registries"_s, folder + u"/settings.ini"_s}, new KeychainVault);
}

/// The child: meant to be killed on its way.
int moveAll(const QString &folder)
{
    const auto desk = deskAt(folder);
    desk->open();
    if (!QTest::qWaitFor([&desk] { return desk->isLoaded(); }, patience))
        return 2;
    const Findings found = await(desk->import()->search({folder, {}, false})).value_or(Findings());
    if (found.finds.size() != 1)
        return 3;
    std::optional<CredentialMove::Outcome> end;
    CredentialMove *move = desk->import()->move(found.finds.constFirst(), CredentialMove::Way::TakeOut);
    QObject::connect(move, &CredentialMove::finished, move, [&end](const auto &outcome) { end = outcome; });
    return QTest::qWaitFor([&end] { return end.has_value(); }, patience) ? 0 : 4;
}

} // namespace

/// Killed while a token is being moved, wherever that is: it is in the file, or can be written back into it.
class TestImportKill : public QObject {
    Q_OBJECT

private slots:
    void nothingIsLost_data();
    void nothingIsLost();
};

void TestImportKill::nothingIsLost_data()
{
    QTest::addColumn<QString>("point");
    QTest::addColumn<bool>("rewritten");
    for (const QString &point :
        {u"import journalled"_s, u"import kept"_s, u"import proved"_s, u"import added"_s, u"import before rewriting"_s})
        QTest::addRow("%s", qPrintable(point)) << point << false;
    QTest::newRow("import rewritten") << u"import rewritten"_s << true;
}

void TestImportKill::nothingIsLost()
{
    QFETCH(QString, point);
    QFETCH(bool, rewritten);
    LocalRegistryFixture registry(LocalRegistryFixture::Dialect::Seed);
    const QTemporaryDir folder;
    const QByteArray token = registry.token(u"alice"_s, u"CLI Token"_s).reveal().toByteArray();
    const QByteArray before
        = "{\"token\": \"" + token + "\",\n \"registry\": \"" + registry.address().toEncoded() + "\"}";
    QVERIFY(QDir().mkpath(folder.filePath(u".tank"_s)));
    QFile file(folder.filePath(u".tank/config.json"_s));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(before) == before.size());
    file.close();

    QProcess child;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"TOKENDESK_KILL_AT"_s, point);
    child.setProcessEnvironment(environment);
    child.start(QCoreApplication::applicationFilePath(), {u"move-all"_s, folder.path()});
    QVERIFY(child.waitForFinished(60000));
    QCOMPARE(child.exitStatus(), QProcess::CrashExit);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll().contains(token), !rewritten);
    file.close();

    const auto desk = deskAt(folder.path());
    desk->start();
    QTRY_VERIFY(desk->isLoaded());
    if (rewritten) {
        QTRY_COMPARE(desk->import()->undoable().size(), 1);
        QVERIFY(await(desk->import()->undo(desk->import()->undoable().constFirst().id)));
    } else {
        QCOMPARE(desk->import()->undoable().size(), 0);
    }
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), before);
    // What was kept for undoing is gone; an account that was added has its one entry.
    const int accounts = int(desk->accounts()->accounts().size());
    QTRY_COMPARE(int(KeyringControl().publicFaces().size()), accounts);
    for (const Account &account : QList<Account>(desk->accounts()->accounts()))
        QVERIFY(await(desk->accounts()->forget(account.id)));
    QTRY_VERIFY(!desk->isBusy());
}

int main(int argc, char **argv)
{
    prepareKeychainEnvironment();
    QCoreApplication application(argc, argv);
    if (application.arguments().value(1) == "move-all"_L1)
        return moveAll(application.arguments().value(2));
    TestImportKill test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_importkill.moc"
