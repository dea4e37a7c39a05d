// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/state/accountbook.h"
#include "app/state/settings.h"
#include "app/state/tokenbook.h"
#include "tests/program/programfixture.h"
#include "tests/support/await.h"
#include "tests/support/keyringcontrol.h"
#include "tests/support/roughserver.h"
#include "ui/lock/lock.h"
#include "ui/parts/secretview.h"
#include "ui/settings/authoritydialog.h"
#include "ui/settings/settingrow.h"
#include "ui/settings/settingsdialog.h"
#include "ui/text/certificatetext.h"
#include "ui/theme/theme.h"
#include "ui/tokens/newsecretdialog.h"
#include "ui/tokens/tokenpage.h"
#include "ui/window/sidebar.h"
#include <QAction>
#include <QClipboard>
#include <QComboBox>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QFile>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>

using namespace Tokendesk;
using namespace Qt::StringLiterals;

/// What keeps the desk safe and as the person likes it, as a person sees it: on a real screen with a real keychain.
class TestSafety : public QObject {
    Q_OBJECT

    static bool openSettings(const ProgramFixture &program)
    {
        program.press(Qt::CTRL | Qt::Key_Comma);
        return program.find<QWidget>(u"settingsDialog"_s);
    }
    static void choose(const ProgramFixture &program, const QString &name, const QVariant &value)
    {
        auto *box = program.find<QComboBox>(name);
        QVERIFY(box);
        const int index = box->findData(value);
        QVERIFY2(index >= 0, qPrintable(name));
        box->setCurrentIndex(index);
        emit box->activated(index);
    }
    static SettingsDialog *dialog(const ProgramFixture &program)
    {
        return program.find<SettingsDialog>(u"settingsDialog"_s);
    }
    /// Signed in, with one token whose text is in the keychain.
    static TokenId signedInWithAToken(ProgramFixture &program)
    {
        program.signIn();
        program.click(u"go"_s);
        if (!program.isGone(u"addAccountDialog"_s))
            return {};
        program.click(u"newTokenButton"_s);
        program.type(u"name"_s, u"ci-deploy"_s);
        program.click(u"preset_ci"_s);
        program.click(u"create"_s);
        program.click(u"done"_s);
        if (!program.isGone(u"newSecretDialog"_s))
            return {};
        return program.window().page()->currentToken()->id;
    }

private slots:
    void init()
    {
        // The slots share one keychain.
        QVERIFY(KeyringControl().removeAllEntries());
    }
    void settingsAreFoundBySearchAndCountAtOnce()
    {
        const ProgramFixture program;
        QVERIFY(openSettings(program));
        program.shoot(u"settings-general"_s);
        program.type(u"searchSettings"_s, u"dark mode"_s);
        auto *theme = program.find<QComboBox>(u"appearance/theme"_s);
        QVERIFY(theme);
        auto *row = qobject_cast<SettingRow *>(theme->parentWidget());
        QVERIFY(row && row->isFound());
        program.shoot(u"settings-search"_s);
        choose(program, u"appearance/theme"_s, int(Settings::Theme::Dark));
        QCOMPARE(currentPalette(), Palette::dark());
        choose(program, u"appearance/theme"_s, int(Settings::Theme::HighContrast));
        QCOMPARE(currentPalette(), Palette::highContrast(false));
        program.shoot(u"settings-high-contrast"_s);
        program.click(u"resetPage"_s);
        QVERIFY(program.desk().settings()->isAsItCame(u"appearance"_s));
        choose(program, u"appearance/theme"_s, int(Settings::Theme::Light));
        program.type(u"searchSettings"_s, u"no such thing"_s);
        QVERIFY(program.find<QLabel>(u"nothingFound"_s)->text().contains(u"no such thing"_s));
        program.type(u"searchSettings"_s, u"clipboard"_s);
        choose(program, u"security/clipboardSeconds"_s, 60);
        QCOMPARE(program.clipboard().lifetime(), std::chrono::seconds(60));
        program.find<QLineEdit>(u"searchSettings"_s)->clear();
        for (int page = 0; page < 9; ++page) {
            dialog(program)->setPage(page);
            QCoreApplication::processEvents();
            program.shoot(u"settings-page-%1"_s.arg(page));
        }
        program.click(u"closeSettings"_s);
        QVERIFY(program.isGone(u"settingsDialog"_s));
    }
    void anotherLanguageIsEverywhereAtOnce()
    {
        ProgramFixture program;
        const TokenId token = signedInWithAToken(program);
        program.find<SideBar>(u"sideBar"_s)->chooseAccount(token.account);
        program.type(u"filter"_s, u"deploy"_s);
        QVERIFY(openSettings(program));
        dialog(program)->search(u"sprache"_s);
        choose(program, u"language/language"_s, u"de"_s);
        QTRY_COMPARE(QLocale().language(), QLocale::German);
        QTRY_VERIFY(program.visible(u"newTokenButton"_s)
            && program.find<QPushButton>(u"newTokenButton"_s)->text() == u"Neues Token"_s);
        QVERIFY(program.find<QWidget>(u"settingsDialog"_s));
        QCOMPARE(program.find<QLineEdit>(u"filter"_s)->text(), u"deploy"_s);
        QCOMPARE(program.find<SideBar>(u"sideBar"_s)->currentAccount(), token.account);
        program.shoot(u"language-german"_s);
        choose(program, u"language/language"_s, u"en"_s);
        QTRY_VERIFY(program.visible(u"newTokenButton"_s)
            && program.find<QPushButton>(u"newTokenButton"_s)->text() == u"New token"_s);
        QCOMPARE(QGuiApplication::layoutDirection(), Qt::LeftToRight);
    }
    void lockingHidesAndHandsOutNothing()
    {
        ProgramFixture program;
        program.desk().settings()->set(Setting::LockKeychain, false);
        const TokenId token = signedInWithAToken(program);
        QVERIFY(!token.id.isEmpty());
        program.window().copy(token);
        QTRY_VERIFY(program.clipboard().isHolding());
        // What was being typed is there again afterwards.
        program.click(u"newTokenButton"_s);
        program.type(u"name"_s, u"half a name"_s);
        QTest::keyClick(program.find<QWidget>(u"createTokenDialog"_s), Qt::Key_Escape);
        program.click(u"newTokenButton"_s);
        program.type(u"name"_s, u"half a name"_s);
        program.lock().lockNow();
        QVERIFY(program.find<QWidget>(u"lockPage"_s));
        QVERIFY(program.isGone(u"createTokenDialog"_s));
        QVERIFY(!program.clipboard().isHolding());
        QVERIFY(QGuiApplication::clipboard()->text().isEmpty());
        const Result<Secret> secret = await(program.desk().tokens()->secret(token));
        QVERIFY(!secret);
        QCOMPARE(secret.error().kind, Error::Kind::VaultLocked);
        program.press(Qt::CTRL | Qt::Key_Comma);
        program.press(Qt::CTRL | Qt::Key_N);
        QVERIFY(!program.visible(u"settingsDialog"_s));
        QVERIFY(!program.visible(u"createTokenDialog"_s));
        QVERIFY(program.find<QLabel>(u"lockWords"_s)->text().contains(u"no password"_s));
        program.shoot(u"locked"_s);
        program.click(u"unlock"_s);
        QVERIFY(program.isGone(u"lockPage"_s));
        QCOMPARE(program.find<QLineEdit>(u"name"_s)->text(), u"half a name"_s);
        QVERIFY(await(program.desk().tokens()->secret(token)).has_value());
    }
    void lockingWithTheKeychainNeedsItsPassword()
    {
        ProgramFixture program;
        KeyringControl keyring;
        const TokenId token = signedInWithAToken(program);
        program.press(Qt::CTRL | Qt::Key_L);
        QVERIFY(program.find<QWidget>(u"lockPage"_s));
        QTRY_VERIFY(program.lock().hasLockedKeychain());
        program.shoot(u"locked-keychain"_s);
        // Nobody can answer the prompt here: it stays locked and says so.
        program.click(u"unlock"_s);
        QTRY_VERIFY(!program.lock().isUnlocking());
        QVERIFY(program.lock().isLocked());
        QVERIFY(keyring.unlock());
        program.click(u"unlock"_s);
        QVERIFY(program.isGone(u"lockPage"_s));
        QVERIFY(await(program.desk().tokens()->secret(token)).has_value());
    }
    void theScreensLockLocksAndLeavesTheKeychainOpen()
    {
        const ProgramFixture program;
        QDBusMessage signal = QDBusMessage::createSignal(
            u"/org/freedesktop/ScreenSaver"_s, u"org.freedesktop.ScreenSaver"_s, u"ActiveChanged"_s);
        signal << false;
        QVERIFY(QDBusConnection::sessionBus().send(signal));
        signal.setArguments({true});
        program.desk().settings()->set(Setting::LockWithScreen, false);
        QVERIFY(QDBusConnection::sessionBus().send(signal));
        QTest::qWait(300);
        QVERIFY(!program.lock().isLocked());
        program.desk().settings()->set(Setting::LockWithScreen, true);
        QVERIFY(QDBusConnection::sessionBus().send(signal));
        QTRY_VERIFY(program.lock().isLocked());
        QVERIFY(!program.lock().hasLockedKeychain());
        program.click(u"unlock"_s);
        QVERIFY(program.isGone(u"lockPage"_s));
    }
    void lockingNeverLosesTheOnlyCopy()
    {
        ProgramFixture program;
        program.desk().settings()->set(Setting::LockKeychain, false);
        const TokenId token = signedInWithAToken(program);
        const Result<Secret> secret = await(program.desk().tokens()->secret(token));
        QVERIFY(secret);
        CreatedToken created;
        created.token = *program.window().page()->currentToken();
        created.secret = *secret;
        Context context{&program.desk(), &program.clipboard(), program.look(), program.words(), &program.lock()};
        auto *stored = new NewSecretDialog(context, created, std::nullopt, &program.window());
        stored->setAttribute(Qt::WA_DeleteOnClose);
        const QPointer<NewSecretDialog> storedIsThere(stored);
        auto *only = new NewSecretDialog(context, created, Error{Error::Kind::VaultFailed}, &program.window());
        only->setAttribute(Qt::WA_DeleteOnClose);
        const QPointer<NewSecretDialog> onlyIsThere(only);
        stored->open();
        only->open();
        program.lock().lockNow();
        QTRY_VERIFY(!storedIsThere);
        QVERIFY(onlyIsThere && !only->isVisible());
        QVERIFY(!only->findChild<SecretView *>()->isRevealed());
        program.click(u"unlock"_s);
        QTRY_VERIFY(onlyIsThere && only->isVisible());
        program.click(u"keptElsewhere"_s);
        program.click(u"done"_s);
        QTRY_VERIFY(!onlyIsThere);
    }
    void theDoctorTellsWhatItFoundAndNothingSecret()
    {
        ProgramFixture program;
        KeyringControl keyring;
        program.window().findChild<QAction *>(u"doctor"_s)->trigger();
        auto *copy = program.find<QPushButton>(u"copyReport"_s);
        QTRY_VERIFY(copy->isEnabled());
        program.shoot(u"doctor-good"_s);
        program.click(u"copyReport"_s);
        const QString report = QGuiApplication::clipboard()->text();
        QVERIFY2(report.contains(u"gnome-keyring-daemon"_s), qPrintable(report));
        QVERIFY(report.contains(u"\ndelete: ok, "_s));
        QVERIFY(keyring.lock());
        program.click(u"checkAgain"_s);
        QVERIFY(program.find<QWidget>(u"doctorUnlock"_s));
        program.shoot(u"doctor-locked"_s);
        QVERIFY(keyring.unlock());
    }
    void theFirstRunProbesTheKeychainAndAddsAnAccount()
    {
        ProgramFixture program;
        program.front().welcomeNewcomers();
        QVERIFY(program.find<QWidget>(u"firstRunDialog"_s));
        QTRY_VERIFY(program.find<QLabel>(u"firstRunKeychain"_s)->text().contains(u" ms"_s));
        program.shoot(u"first-run-place"_s);
        program.click(u"firstRunNext"_s);
        program.shoot(u"first-run-accounts"_s);
        program.click(u"firstRunAdd"_s);
        program.type(u"user"_s, QString::fromLatin1(ProgramFixture::user));
        program.type(u"password"_s, QString::fromLatin1(ProgramFixture::password));
        QTest::keyClick(program.find<QWidget>(u"password"_s), Qt::Key_Return);
        QVERIFY(program.find<QWidget>(u"identityName"_s));
        program.click(u"go"_s);
        QVERIFY(program.isGone(u"addAccountDialog"_s));
        QTRY_VERIFY(program.find<QLabel>(u"firstRunAccounts"_s)->text().contains(u"Alice Archer"_s));
        program.click(u"firstRunNext"_s);
        QTRY_VERIFY(program.find<QLabel>(u"importFound"_s)->text().startsWith(u"No token lies"_s));
        program.shoot(u"first-run-existing"_s);
        program.click(u"firstRunNext"_s);
        QVERIFY(program.isGone(u"firstRunDialog"_s));
        QVERIFY(program.desk().settings()->isOn(Setting::FirstRunDone));
        program.front().welcomeNewcomers();
        QVERIFY(!program.visible(u"firstRunDialog"_s));
    }
    void removingAllDataTakesTwoStepsAndLeavesNothing()
    {
        ProgramFixture program;
        QVERIFY(!signedInWithAToken(program).id.isEmpty());
        QVERIFY(!KeyringControl().publicFaces().isEmpty());
        program.desk().settings()->set(Setting::SummaryHour, 7);
        program.desk().settings()->save();
        QVERIFY(QFile::exists(program.desk().settings()->file()));
        QVERIFY(openSettings(program));
        dialog(program)->setPage(8);
        program.click(u"removeData"_s);
        QVERIFY(program.find<QLabel>(u"whatGoes"_s)->text().contains(u"1 account"_s));
        QVERIFY(!program.find<QPushButton>(u"removeDataNow"_s)->isEnabled());
        program.shoot(u"remove-data"_s);
        QSignalSpy quit(&program.front(), &Front::quitRequested);
        program.click(u"understood"_s);
        program.click(u"removeDataNow"_s);
        QTRY_COMPARE(quit.size(), 1);
        QVERIFY(KeyringControl().publicFaces().isEmpty());
        QVERIFY(!QFile::exists(program.desk().settings()->file()));
        QVERIFY(!QFile::exists(program.desk().places().dataFolder));
    }
    void anOwnCertificateIsShownBeforeItIsTrusted()
    {
        const ProgramFixture program;
        const TestCertificate made = makeTestCertificate();
        QFile file(program.folder() + u"/ca.pem"_s);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(made.authority.toPem());
        file.close();
        QVERIFY(openSettings(program));
        dialog(program)->search(u"certificate"_s);
        program.click(u"addAuthority"_s);
        auto *ask = program.find<AuthorityDialog>(u"authorityDialog"_s);
        QVERIFY(ask);
        QVERIFY(!program.find<QPushButton>(u"trustCertificate"_s)->isEnabled());
        ask->load(file.fileName());
        QString shown = program.find<QLabel>(u"fingerprint"_s)->text();
        QCOMPARE(shown.replace(u'\n', u':'), certificateFingerprint(made.authority));
        program.find<QComboBox>(u"authorityAddress"_s)->setEditText(u"https://user@evil.example"_s);
        program.click(u"trustCertificate"_s);
        QVERIFY(program.desk().settings()->authorities().isEmpty());
        program.find<QComboBox>(u"authorityAddress"_s)->setEditText(u"https://tank.corp.example/api"_s);
        program.shoot(u"own-certificate"_s);
        program.click(u"trustCertificate"_s);
        QVERIFY(program.isGone(u"authorityDialog"_s));
        const QList<OwnAuthority> expected{{u"https://tank.corp.example"_s, made.authority.toDer()}};
        QCOMPARE(program.desk().settings()->authorities(), expected);
        program.shoot(u"settings-network"_s);
        program.click(u"removeAuthority"_s);
        QVERIFY(program.desk().settings()->authorities().isEmpty());
    }
    void d09OfflineGreysWhatWouldWriteAndSaysWhy()
    {
        ProgramFixture program;
        QVERIFY(!signedInWithAToken(program).id.isEmpty());
        auto *create = program.find<QPushButton>(u"newTokenButton"_s);
        auto *revoke = program.find<QPushButton>(u"revokeButton"_s);
        QTRY_VERIFY(create->isEnabled() && revoke->isEnabled());
        program.registry().stop();
        program.desk().tokens()->refresh();
        QTRY_VERIFY(!create->isEnabled() && !revoke->isEnabled());
        QVERIFY(create->toolTip().contains(u"reached"_s));
        QVERIFY(revoke->toolTip().contains(u"reached"_s));
    }
};

QTEST_MAIN(TestSafety)
#include "tst_safety.moc"
