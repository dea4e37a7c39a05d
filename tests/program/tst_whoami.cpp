// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/state/accountbook.h"
#include "app/state/tokenbook.h"
#include "tests/program/programfixture.h"
#include "ui/tokens/tokenpage.h"
#include <QAction>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

using namespace Tokendesk;
using namespace Qt::StringLiterals;

/// Who one is, in each of the outcomes, and going on after the sign-in has died.
class TestWhoAmI : public QObject {
    Q_OBJECT
private:
    static void enter(ProgramFixture &program)
    {
        program.signIn();
        program.click(u"go"_s);
        QVERIFY(program.isGone(u"addAccountDialog"_s));
        QTRY_VERIFY(!program.desk().tokens()->isRefreshing());
    }
    static void ask(ProgramFixture &program)
    {
        program.window().findChild<QAction *>(u"whoAmI"_s)->trigger();
        QVERIFY(program.find<QWidget>(u"whoAmIDialog"_s));
    }
    static QString state(const ProgramFixture &program)
    {
        return program.find<QWidget>(u"whoAmIState"_s)->accessibleName();
    }
    static void fail(ProgramFixture &program, int status)
    {
        for (const char *path : {"/api/v1/auth/whoami", "/api/auth/get-session"}) {
            LocalRegistry::Fault fault;
            fault.times = -1;
            fault.answer = LocalRegistry::jsonBytes(status, R"({"error":"test"})");
            program.registry().faults().next(path, fault);
        }
    }

private slots:
    void online()
    {
        ProgramFixture program;
        enter(program);
        ask(program);
        QTRY_COMPARE(state(program), u"Signed in"_s);
        QCOMPARE(program.find<QLabel>(u"whoAmIName"_s)->text(), u"Alice Archer"_s);
        QCOMPARE(program.find<QLabel>(u"whoAmIEmail"_s)->text(), QString::fromLatin1(ProgramFixture::user));
        QCOMPARE(program.find<QPushButton>(u"whoAmIHelp"_s)->text(), u"Check again"_s);
        QVERIFY(program.find<QLabel>(u"whoAmIConfirmed"_s));
        program.shoot(u"50-whoami-online"_s);
    }
    void offlineShowsWhatWasSaved()
    {
        ProgramFixture program;
        enter(program);
        program.registry().stop();
        ask(program);
        QTRY_COMPARE(state(program), u"Offline"_s);
        QCOMPARE(program.find<QLabel>(u"whoAmIName"_s)->text(), u"Alice Archer"_s);
        QCOMPARE(program.find<QPushButton>(u"whoAmIHelp"_s)->text(), u"Try again"_s);
        program.shoot(u"51-whoami-offline"_s);
    }
    void refusedOffersToSignIn()
    {
        ProgramFixture program;
        enter(program);
        program.registry().moveClock(std::chrono::hours(24 * 30)); // longer than any session
        ask(program);
        QTRY_COMPARE(state(program), u"Refused or expired"_s);
        program.shoot(u"52-whoami-refused"_s);
        program.click(u"whoAmIHelp"_s);
        QVERIFY(program.find<QWidget>(u"addAccountDialog"_s));
        QCOMPARE(program.find<QLineEdit>(u"user"_s)->text(), QString::fromLatin1(ProgramFixture::user));
        program.type(u"password"_s, QString::fromLatin1(ProgramFixture::password));
        program.click(u"go"_s);
        QVERIFY(program.find<QWidget>(u"identityName"_s));
        program.click(u"go"_s);
        QVERIFY(program.isGone(u"addAccountDialog"_s));
        QTRY_COMPARE(state(program), u"Signed in"_s); // it goes on by itself
    }
    void aProblemAtTheRegistryIsNotARefusal()
    {
        ProgramFixture program;
        enter(program);
        fail(program, 503);
        ask(program);
        QTRY_COMPARE(state(program), u"Problem at the registry"_s);
        QVERIFY(program.find<QLabel>(u"whoAmISentence"_s)->text().contains(u"may be all right"_s));
        program.registry().faults().clear();
        program.click(u"whoAmIHelp"_s);
        QTRY_COMPARE(state(program), u"Signed in"_s);
    }
    void nobodyIsSignedIn()
    {
        ProgramFixture program;
        ask(program);
        QTRY_COMPARE(state(program), u"Nobody is signed in"_s);
        QVERIFY(!program.visible(u"whoAmIFacts"_s));
        program.click(u"whoAmIHelp"_s);
        QVERIFY(program.find<QWidget>(u"addAccountDialog"_s));
    }
    void aDeadSignInInterruptsNothingThatWasTyped()
    {
        ProgramFixture program;
        enter(program);
        program.click(u"newTokenButton"_s);
        QVERIFY(program.find<QWidget>(u"createTokenDialog"_s));
        program.type(u"name"_s, u"typed-before"_s);
        program.registry().moveClock(std::chrono::hours(24 * 30));
        program.click(u"create"_s);
        program.click(u"signInAndGoOn"_s);
        QVERIFY(program.find<QWidget>(u"addAccountDialog"_s));
        program.shoot(u"53-sign-in-and-go-on"_s);
        program.type(u"password"_s, QString::fromLatin1(ProgramFixture::password));
        program.click(u"go"_s);
        QVERIFY(program.find<QWidget>(u"identityName"_s));
        program.click(u"go"_s);
        QVERIFY(program.find<QWidget>(u"newSecretDialog"_s)); // what was wanted has been done
        program.click(u"done"_s);
        QVERIFY(program.isGone(u"newSecretDialog"_s));
        program.selectToken(u"typed-before"_s);
    }
};

QTEST_MAIN(TestWhoAmI)
#include "tst_whoami.moc"
