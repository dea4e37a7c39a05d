// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/state/accountbook.h"
#include "app/state/tokenbook.h"
#include "tests/program/programfixture.h"
#include "tests/support/await.h"
#include "tests/support/canary.h"
#include "tests/support/keyringcontrol.h"
#include "ui/parts/plainlabel.h"
#include "ui/tokens/tokenpage.h"
#include "ui/tray/tray.h"
#include <QApplication>
#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QMenu>
#include <QProcess>
#include <QStandardPaths>
#include <QTableView>

using namespace Tokendesk;
using namespace Qt::StringLiterals;

/// The whole job, as a person does it: with mouse and keys, on a real screen, against a real registry, with a real
/// keychain.
class TestMainJob : public QObject {
    Q_OBJECT

    /// What another program gets when the person pastes there.
    static QByteArray pasteElsewhere(const QString &selection)
    {
        QProcess xclip;
        xclip.start(u"xclip"_s, {u"-o"_s, u"-selection"_s, selection});
        // Our own event loop has to serve the other program's question.
        if (!QTest::qWaitFor([&xclip] { return xclip.state() == QProcess::NotRunning; }, 5000))
            xclip.kill();
        return xclip.readAllStandardOutput();
    }
    static bool makeToken(const ProgramFixture &program, const QString &name)
    {
        program.click(u"newTokenButton"_s);
        if (!program.find<QWidget>(u"createTokenDialog"_s))
            return false;
        program.type(u"name"_s, name);
        program.click(u"preset_ci"_s);
        program.click(u"create"_s);
        return true;
    }

private slots:
    void fromAccountToSignOut()
    {
        ProgramFixture program;
        QVERIFY(program.registry().addToken(QString::fromLatin1(ProgramFixture::user), u"older-token"_s,
            {u"skills:read"_s}, std::chrono::hours(24 * 60)));
        QVERIFY(program.find<QWidget>(u"addFirstAccount"_s));
        program.shoot(u"01-no-account"_s);

        program.signIn();
        QCOMPARE(program.find<QLabel>(u"identityName"_s)->text(), u"Alice Archer"_s);
        program.shoot(u"02-identity"_s);
        program.click(u"go"_s);
        QVERIFY(program.isGone(u"addAccountDialog"_s));
        program.selectToken(u"older-token"_s);
        program.shoot(u"03-list"_s);

        program.type(u"filter"_s, u"nothing like it"_s);
        QTRY_COMPARE(program.window().page()->model()->visibleCount(), 0);
        program.shoot(u"04-nothing-matches"_s);
        QTest::keyClick(program.find<QLineEdit>(u"filter"_s), Qt::Key_Escape);
        QTRY_COMPARE(program.window().page()->model()->visibleCount(), 1);

        QVERIFY(makeToken(program, u"ci-deploy-web"_s));
        QVERIFY(program.find<QWidget>(u"newSecretDialog"_s));
        program.shoot(u"05-created"_s);
        program.click(u"test"_s);
        QTRY_VERIFY(program.find<QLabel>(u"tested"_s)->text().contains(u"Alice Archer"_s));
        program.click(u"copy"_s);
        QTest::keyClick(program.find<QWidget>(u"newSecretDialog"_s), Qt::Key_Escape);
        QVERIFY(program.isGone(u"newSecretDialog"_s));
        program.shoot(u"06-copied"_s);

        const TokenId id = program.window().page()->currentToken()->id;
        const Result<Secret> secret = await(program.desk().tokens()->secret(id));
        QVERIFY(secret.has_value());
        QVERIFY(Secret::take(pasteElsewhere(u"clipboard"_s)).sameAs(*secret));
        QVERIFY(!Secret::take(pasteElsewhere(u"primary"_s)).sameAs(*secret));
        program.click(u"clearClipboard"_s);
        QVERIFY(pasteElsewhere(u"clipboard"_s).isEmpty());
        const Canary canary(*secret);
        const QStringList folders{QStandardPaths::writableLocation(QStandardPaths::HomeLocation),
            qEnvironmentVariable("XDG_RUNTIME_DIR"), program.folder()};
        QCOMPARE(canary.findIn(folders), QStringList());

        program.selectToken(u"ci-deploy-web"_s);
        QTRY_VERIFY(program.window().page()->currentToken()->lastUsed.isValid());
        program.click(u"detailsRevoke"_s);
        QVERIFY(program.find<QWidget>(u"revokeDialog"_s));
        // Testing it a moment ago was a use, so the name has to be typed.
        program.type(u"typedName"_s, u"ci-deploy-web"_s);
        program.shoot(u"07-revoke"_s);
        program.click(u"revoke"_s);
        QVERIFY(program.isGone(u"revokeDialog"_s));
        QVERIFY(program.find<QWidget>(u"revokeUndo"_s));
        program.shoot(u"07b-undo"_s);
        program.click(u"revokeNow"_s);
        QTRY_COMPARE(program.window().page()->model()->totalCount(), 1);
        QTRY_VERIFY(!program.desk().tokens()->hasSecret(id));
        const Result<Identity> dead = await(program.desk().tokens()->test(id, *secret));
        QVERIFY(!dead);
        QCOMPARE(dead.error().kind, Error::Kind::NotSignedIn);

        QMetaObject::invokeMethod(
            program.window().findChild<QObject *>(u"sideBar"_s), "signOutRequested", Q_ARG(QString, id.account));
        QVERIFY(program.find<QWidget>(u"signOutDialog"_s));
        program.shoot(u"08-sign-out"_s);
        program.click(u"go"_s);
        QVERIFY(program.isGone(u"signOutDialog"_s));
        QVERIFY(program.find<QWidget>(u"addFirstAccount"_s));
        QVERIFY(KeyringControl().publicFaces().isEmpty());
    }

    void canaryStandsNowhereButInTheKeyring()
    {
        ProgramFixture program;
        program.signIn();
        program.click(u"go"_s);
        QVERIFY(program.isGone(u"addAccountDialog"_s));
        QVERIFY(makeToken(program, u"canary"_s));
        QVERIFY(program.find<QWidget>(u"newSecretDialog"_s));
        program.click(u"copy"_s);
        program.click(u"done"_s);
        QVERIFY(program.isGone(u"newSecretDialog"_s));
        program.click(u"clearClipboard"_s);
        const TokenId id = program.window().page()->currentToken()->id;
        const Result<Secret> secret = await(program.desk().tokens()->secret(id));
        QVERIFY(secret.has_value());
        const Canary canary(*secret);
        // HOME holds the keyring's own file too: it is encrypted, so not even that one may show it.
        const QStringList folders{QStandardPaths::writableLocation(QStandardPaths::HomeLocation),
            qEnvironmentVariable("XDG_RUNTIME_DIR"), program.folder(), qEnvironmentVariable("TOKENDESK_OUTPUT"),
            u"/dev/shm"_s};
        QCOMPARE(canary.findIn(folders), QStringList());
        QCOMPARE(canary.findInProcesses(), QStringList());
        const QString planted = program.folder() + u"/planted"_s;
        QVERIFY(canary.plant(planted));
        QCOMPARE(canary.findIn(folders), QStringList{planted});
        QVERIFY(QFile::remove(planted));
        QVERIFY(await(program.desk().tokens()->revoke(id)).has_value());
    }

    void refusedAccountOffersToSignInAgain()
    {
        ProgramFixture program;
        program.signIn();
        program.click(u"go"_s);
        QVERIFY(program.isGone(u"addAccountDialog"_s));
        program.registry().moveClock(std::chrono::hours(24 * 30)); // longer than any session
        program.click(u"refreshButton"_s);
        QVERIFY(program.find<QWidget>(u"signInAgain"_s));
        program.shoot(u"09-refused"_s);
        QVERIFY(program.notices().contains(u"limit"_s)); // both possibilities are said
        program.click(u"signInAgain"_s);
        QCOMPARE(program.find<QLineEdit>(u"user"_s)->text(), QString::fromLatin1(ProgramFixture::user));
        program.click(u"cancel"_s);
    }

    void offlineKeepsTheListAndSaysSo()
    {
        ProgramFixture program;
        QVERIFY(program.registry().addToken(QString::fromLatin1(ProgramFixture::user), u"older-token"_s,
            {u"skills:read"_s}, std::chrono::hours(24 * 60)));
        program.signIn();
        program.click(u"go"_s);
        QVERIFY(program.isGone(u"addAccountDialog"_s));
        program.selectToken(u"older-token"_s);
        program.registry().stop();
        program.click(u"detailsRevoke"_s);
        program.click(u"revoke"_s);
        program.click(u"revokeNow"_s);
        QTRY_VERIFY(program.notices().contains(u"still valid"_s));
        program.shoot(u"11-revoke-offline"_s);
        QCOMPARE(program.window().page()->model()->visibleCount(), 1);
        program.click(u"refreshButton"_s);
        QTRY_VERIFY(program.notices().contains(u"cannot be reached"_s));
        program.shoot(u"10-offline"_s);
        QCOMPARE(program.window().page()->model()->visibleCount(), 1);
        QTRY_VERIFY(!program.find<QPushButton>(u"detailsRevoke"_s)->isEnabled());
        QVERIFY(!program.find<QPushButton>(u"detailsRevoke"_s)->toolTip().isEmpty());
    }

    void lockedKeychainMakesNoToken()
    {
        ProgramFixture program;
        program.signIn();
        program.click(u"go"_s);
        QVERIFY(program.isGone(u"addAccountDialog"_s));
        QTRY_COMPARE(program.desk().tokens()->state(program.desk().accounts()->accounts().constFirst().id).kind,
            AccountState::Kind::Valid);
        KeyringControl keyring;
        QVERIFY(keyring.lock());
        QVERIFY(makeToken(program, u"never-made"_s));
        QTRY_VERIFY(program.notices().contains(u"locked"_s));
        program.shoot(u"12-locked-keychain"_s);
        QCOMPARE(program.find<QLineEdit>(u"name"_s)->text(), u"never-made"_s); // nothing typed is lost
        const QList<LocalRegistry::SeenRequest> seen = program.registry().seen();
        QVERIFY(std::none_of(seen.cbegin(), seen.cend(),
            [](const LocalRegistry::SeenRequest &request) { return request.path.endsWith("api-key/create"); }));
        QVERIFY(keyring.unlock());
        program.click(u"create"_s);
        QVERIFY(program.find<QWidget>(u"newSecretDialog"_s));
        program.click(u"done"_s);
    }

    void refusedScopesNeedASecondChoice()
    {
        LocalRegistry::Options options;
        options.dialect = LocalRegistry::Dialect::Live;
        ProgramFixture program(options);
        program.signIn();
        program.click(u"go"_s);
        QVERIFY(program.isGone(u"addAccountDialog"_s));
        QVERIFY(makeToken(program, u"ci-deploy"_s));
        QVERIFY(program.find<QWidget>(u"createUnrestricted"_s));
        program.shoot(u"13-scopes-refused"_s);
        QCOMPARE(program.window().page()->model()->totalCount(), 0);
        program.click(u"createUnrestricted"_s);
        QVERIFY(program.find<QWidget>(u"newSecretDialog"_s));
        program.click(u"done"_s);
        QVERIFY(program.window().page()->currentToken()->unrestricted);
    }

    void trayCopiesInTwoClicks()
    {
        ProgramFixture program;
        QTRY_VERIFY(Tray::isAvailable());
        program.signIn();
        program.click(u"go"_s);
        QVERIFY(program.isGone(u"addAccountDialog"_s));
        QVERIFY(makeToken(program, u"pinned"_s));
        program.click(u"done"_s);
        program.click(u"detailsPin"_s);
        auto *menu = [] {
            const QWidgetList all = QApplication::allWidgets();
            for (QWidget *widget : all) {
                if (widget->objectName() == u"trayMenu"_s)
                    return qobject_cast<QMenu *>(widget);
            }
            return static_cast<QMenu *>(nullptr);
        }();
        QVERIFY(menu);
        menu->popup({200, 200}); // what the first click on the icon does
        QVERIFY(QTest::qWaitForWindowExposed(menu));
        program.shoot(u"14-tray"_s);
        const QList<QAction *> entries = menu->actions();
        const auto entry = std::find_if(entries.cbegin(), entries.cend(),
            [](const QAction *action) { return action->text().contains(u"pinned"_s); });
        QVERIFY(entry != entries.cend());
        QTest::mouseClick(menu, Qt::LeftButton, {}, menu->actionGeometry(*entry).center());
        QTRY_VERIFY(program.clipboard().isHolding());
        QCOMPARE(program.clipboard().name(), u"pinned"_s);
        program.window().close();
        QTRY_VERIFY(!program.window().isVisible()); // there is a tray to come back from
    }
};

QTEST_MAIN(TestMainJob)
#include "tst_mainjob.moc"
