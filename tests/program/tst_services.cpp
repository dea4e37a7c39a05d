// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/state/accountbook.h"
#include "app/state/servicebook.h"
#include "app/state/tokenbook.h"
#include "tests/program/programfixture.h"
#include "tests/support/clipping.h"
#include "ui/parts/messagebar.h"
#include "ui/window/sidebar.h"
#include <QCheckBox>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTableView>

using namespace Tokendesk;
using namespace Qt::StringLiterals;
using LocalRegistry::Dialect;

/// Service accounts as an administrator uses them, and as others do not.
class TestServices : public QObject {
    Q_OBJECT

private:
    static LocalRegistry::Options speaking(Dialect dialect)
    {
        LocalRegistry::Options options;
        options.dialect = dialect;
        return options;
    }
    static void enter(ProgramFixture &program, bool asAdmin)
    {
        const QString password = QString::fromLatin1(ProgramFixture::password);
        const QString mail = asAdmin ? u"ada@tokendesk.example"_s : QString::fromLatin1(ProgramFixture::user);
        QVERIFY(program.registry().addUser({u"Ada Admin"_s, u"ada@tokendesk.example"_s, password, true}));
        program.click(u"addAccount"_s);
        QVERIFY(program.find<QWidget>(u"addAccountDialog"_s));
        program.type(u"user"_s, mail);
        program.type(u"password"_s, password);
        program.click(u"go"_s);
        QVERIFY(program.find<QWidget>(u"identityName"_s));
        program.click(u"go"_s);
        QVERIFY(program.isGone(u"addAccountDialog"_s));
        program.window().findChild<SideBar *>()->choosePage(u"services"_s);
        QVERIFY(program.find<QWidget>(u"servicesPage"_s));
    }
    static AccountId account(ProgramFixture &program)
    {
        return program.desk().accounts()->accounts().constFirst().id;
    }
    static QList<ServiceAccount> services(ProgramFixture &program)
    {
        return program.desk().services()->services(account(program));
    }
    static qsizetype keys(ProgramFixture &program)
    {
        return services(program).isEmpty() ? -1 : services(program).constFirst().keys.size();
    }
    /// From the button that asks for it to the key in the keychain.
    static void make(ProgramFixture &program, const QString &button, const QString &name)
    {
        program.click(button);
        QVERIFY(program.find<QWidget>(u"serviceDialog"_s));
        QVERIFY(!program.find<QPushButton>(u"serviceGo"_s)->isEnabled()); // without a name
        program.type(u"serviceName"_s, name);
        program.find<QPlainTextEdit>(u"serviceDescription"_s)->setPlainText(u"Publishes each night"_s);
        program.find<QCheckBox>(u"scope_skills:publish"_s)->click();
        program.shoot(u"70-service-new"_s);
        QCOMPARE(clippedIn(program.find<QWidget>(u"serviceDialog"_s)), QStringList());
        program.click(u"serviceGo"_s);
        QVERIFY(program.find<QWidget>(u"newSecretDialog"_s));
        program.click(u"done"_s);
        QVERIFY(program.isGone(u"newSecretDialog"_s));
    }

private slots:
    void accountIsMadeDescribedSwitchedAndDeleted()
    {
        ProgramFixture program(speaking(Dialect::Seed));
        enter(program, true);
        make(program, u"serviceFirst"_s, u"Production CI"_s);
        QTRY_COMPARE(services(program).size(), 1);
        QCOMPARE(services(program).constFirst().description, u"Publishes each night"_s);
        QTRY_COMPARE(keys(program), 1);
        const TokenId key{account(program), services(program).constFirst().keys.constFirst().id};
        QVERIFY(program.desk().tokens()->hasSecret(key)); // before it was shown
        program.shoot(u"71-services"_s);
        QCOMPARE(clippedIn(program.find<QWidget>(u"servicesPage"_s)), QStringList());
        QVERIFY(!program.visible(u"servicesMissing"_s)); // an administrator misses no right

        program.click(u"serviceDescribe"_s);
        QVERIFY(!program.find<QPushButton>(u"serviceGo"_s)->isEnabled()); // nothing has changed
        program.type(u"serviceName"_s, u" two"_s);
        program.click(u"serviceGo"_s);
        QTRY_VERIFY(services(program).constFirst().name.contains(u"two"_s));
        QVERIFY(program.isGone(u"serviceDialog"_s));

        program.click(u"serviceSwitch"_s);
        QString consequences;
        const QList<QLabel *> lines
            = program.find<QWidget>(u"serviceStopDialog"_s)->findChildren<QLabel *>(u"serviceConsequence"_s);
        for (const QLabel *line : lines)
            consequences += line->text() + u'\n';
        QVERIFY2(consequences.contains(u"1 key"_s), qPrintable(consequences));
        program.shoot(u"72-service-off"_s);
        QCOMPARE(clippedIn(program.find<QWidget>(u"serviceStopDialog"_s)), QStringList());
        program.click(u"serviceStop"_s);
        QTRY_VERIFY(!services(program).constFirst().enabled);
        QTRY_COMPARE(program.find<QPushButton>(u"serviceSwitch"_s)->text(), u"Switch on"_s);
        program.click(u"serviceSwitch"_s);
        QTRY_VERIFY(services(program).constFirst().enabled);

        program.click(u"serviceDelete"_s);
        QVERIFY(!program.find<QPushButton>(u"serviceStop"_s)->isEnabled());
        program.shoot(u"73-service-delete"_s);
        program.type(u"serviceTypedName"_s, services(program).constFirst().name);
        program.click(u"serviceStop"_s);
        QTRY_VERIFY(services(program).isEmpty());
        QVERIFY(program.find<QPushButton>(u"serviceFirst"_s));
        QTRY_VERIFY(!program.desk().tokens()->hasSecret(key)); // nor in the keychain
    }
    void keysAreRotatedOneByOne()
    {
        ProgramFixture program(speaking(Dialect::Seed));
        enter(program, true);
        make(program, u"serviceFirst"_s, u"Mirror"_s);
        QTRY_COMPARE(keys(program), 1);
        const QString old = services(program).constFirst().keys.constFirst().id;
        program.click(u"serviceKeyRotate"_s);
        QVERIFY(program.find<QWidget>(u"serviceDialog"_s));
        auto *publish = program.find<QCheckBox>(u"scope_skills:publish"_s);
        if (!publish->isChecked())
            publish->click();
        program.click(u"serviceGo"_s);
        QVERIFY(program.find<QWidget>(u"newSecretDialog"_s));
        program.click(u"done"_s);
        QVERIFY(program.find<QWidget>(u"handoverDialog"_s));
        QTRY_COMPARE(keys(program), 2); // both work
        QVERIFY(!program.find<QPushButton>(u"retireKey"_s)->isEnabled());
        program.find<QCheckBox>(u"retireEverywhere"_s)->click();
        program.shoot(u"74-service-rotate"_s);
        QCOMPARE(clippedIn(program.find<QWidget>(u"handoverDialog"_s)), QStringList());
        program.click(u"retireKey"_s);
        QTRY_COMPARE(keys(program), 1);
        QVERIFY(services(program).constFirst().keys.constFirst().id != old);
        QTRY_VERIFY(!program.desk().tokens()->hasSecret({account(program), old}));
        program.click(u"serviceKeyCopy"_s);
        QTRY_VERIFY(program.clipboard().isHolding());
        QCOMPARE(program.clipboard().name(), u"Mirror"_s);
    }
    void missingRightIsNamed()
    {
        ProgramFixture program(speaking(Dialect::Seed));
        enter(program, false);
        QVERIFY(program.find<QPushButton>(u"servicesTryAgain"_s));
        QStringList said;
        for (const QLabel *label : program.find<QWidget>(u"servicesPage"_s)->findChildren<QLabel *>())
            said.append(label->text());
        QVERIFY2(said.join(u'\n').contains(u"role “admin”"_s), qPrintable(said.join(u'\n')));
        for (const QString &button : {u"serviceNew"_s, u"serviceDelete"_s, u"serviceSwitch"_s, u"serviceDescribe"_s})
            QVERIFY(!program.visible(button));
        program.shoot(u"75-services-forbidden"_s);
    }
    void registryThatHidesItsKeysIsToldApart()
    {
        ProgramFixture program(speaking(Dialect::Live));
        enter(program, true);
        make(program, u"serviceFirst"_s, u"Nightly"_s);
        QTRY_COMPARE(services(program).size(), 1);
        auto *bar = program.find<MessageBar>(u"servicesBar"_s);
        QVERIFY(bar->text().contains(u"no notice of the chosen rights"_s));
        QVERIFY(program.find<QLabel>(u"serviceKeysNote"_s)->text().contains(u"does not list keys"_s));
        QVERIFY(!program.visible(u"serviceKeyRevoke"_s));
        QVERIFY(!program.visible(u"serviceKeyRotate"_s));
        program.shoot(u"76-services-live"_s);
        program.click(u"serviceKeyCopy"_s); // the one that was just made is kept all the same
        QTRY_VERIFY(program.clipboard().isHolding());
    }
};

QTEST_MAIN(TestServices)
#include "tst_services.moc"
