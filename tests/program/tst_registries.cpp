// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/state/accountbook.h"
#include "app/state/tokenbook.h"
#include "tests/program/programfixture.h"
#include "tests/support/clipping.h"
#include "tests/support/testbrowser.h"
#include "ui/parts/messagebar.h"
#include "ui/tokens/tokenpage.h"
#include <QCheckBox>
#include <QComboBox>
#include <QDesktopServices>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>

using namespace Tokendesk;
using namespace Qt::StringLiterals;
using LocalRegistry::Dialect;

/// Each registry in the window, as a person uses it: sign in, create, revoke.
class TestRegistries : public QObject {
    Q_OBJECT
public slots:
    void openPage(const QUrl &page)
    {
        m_pages.append(page);
    }

private:
    static LocalRegistry::Options speaking(Dialect dialect)
    {
        LocalRegistry::Options options;
        options.dialect = dialect;
        return options;
    }
    static QString mail()
    {
        return QString::fromLatin1(ProgramFixture::user);
    }
    static QString password()
    {
        return QString::fromLatin1(ProgramFixture::password);
    }
    static QString text(const Result<QByteArray> &token)
    {
        return QString::fromLatin1(token.value_or(QByteArray()));
    }
    /// The registry chosen and its address typed.
    static void choose(ProgramFixture &program, const QString &registry)
    {
        program.click(u"addAccount"_s);
        auto *box = program.find<QComboBox>(u"registry"_s);
        QVERIFY(box);
        QVERIFY2(box->findData(registry) >= 0, qPrintable(registry));
        box->setCurrentIndex(box->findData(registry));
        program.type(u"address"_s, program.registry().baseUrl());
    }
    static void paste(ProgramFixture &program, const QString &token)
    {
        program.click(u"pasteWay"_s);
        program.find<QLineEdit>(u"token"_s)->setText(token);
        program.click(u"go"_s);
        QVERIFY(program.find<QWidget>(u"identityName"_s));
    }
    static void save(ProgramFixture &program)
    {
        program.click(u"go"_s);
        QVERIFY(program.isGone(u"addAccountDialog"_s));
        QTRY_VERIFY(!program.desk().tokens()->isRefreshing());
    }
    static void openCreate(ProgramFixture &program)
    {
        program.click(u"newTokenButton"_s);
        QVERIFY(program.find<QWidget>(u"createTokenDialog"_s));
    }
    /// Created, revealed, listed, and then revoked by the registry's own word.
    static void createAndRevoke(ProgramFixture &program, const QString &name)
    {
        const int before = program.window().page()->model()->totalCount();
        QCOMPARE(clippedIn(program.find<QWidget>(u"createTokenDialog"_s)), QStringList());
        program.click(u"create"_s);
        QVERIFY(program.find<QWidget>(u"newSecretDialog"_s));
        program.click(u"done"_s);
        QVERIFY(program.isGone(u"newSecretDialog"_s));
        program.desk().tokens()->refresh();
        QTRY_VERIFY(!program.desk().tokens()->isRefreshing());
        QCOMPARE(program.window().page()->model()->totalCount(), before + 1);
        if (!name.isEmpty())
            program.selectToken(name);
        program.click(u"detailsRevoke"_s);
        QVERIFY(program.find<QWidget>(u"revokeDialog"_s));
        if (program.visible(u"typedName"_s))
            program.type(u"typedName"_s, name.isEmpty() ? program.window().page()->currentToken()->prefix : name);
        program.click(u"revoke"_s);
        program.click(u"revokeNow"_s);
        QTRY_COMPARE(program.window().page()->model()->totalCount(), before);
    }

    QList<QUrl> m_pages;

private slots:
    void init()
    {
        m_pages.clear();
        QDesktopServices::setUrlHandler(u"http"_s, this, "openPage");
    }
    void cleanup()
    {
        QDesktopServices::unsetUrlHandler(u"http"_s);
    }
    void skillReg()
    {
        ProgramFixture program(speaking(Dialect::SkillReg));
        QVERIFY(program.registry().addToOrganisation(mail(), u"acme"_s, u"owner"_s));
        QVERIFY(program.registry().addToOrganisation(mail(), u"umbrella"_s, u"member"_s));
        choose(program, u"skillreg"_s);
        program.click(u"browserWay"_s);
        program.click(u"go"_s);
        QTRY_COMPARE(m_pages.size(), 1);
        QVERIFY(!program.find<QLineEdit>(u"userCode"_s)->text().isEmpty());
        QVERIFY(program.find<QLineEdit>(u"approvalLink"_s)->text().startsWith(program.registry().baseUrl()));
        program.shoot(u"60-skillreg-wait"_s);
        QCOMPARE(clippedIn(program.find<QWidget>(u"addAccountDialog"_s)), QStringList());
        TestBrowser browser;
        browser.decide(m_pages.constFirst(), mail(), password(), "approve");
        QTRY_VERIFY_WITH_TIMEOUT(program.visible(u"identityOrganisations"_s), 15000);
        QVERIFY(program.find<QLabel>(u"identityOrganisations"_s)->text().contains(u"acme (owner)"_s));
        program.shoot(u"61-skillreg-identity"_s);
        save(program);
        // A list that is refused is not passed over in silence.
        QTRY_VERIFY2(program.notices().contains(u"umbrella (member)"_s), qPrintable(program.notices()));
        QVERIFY(!program.notices().contains(u"acme"_s));
        program.shoot(u"61b-skillreg-unlisted"_s);
        openCreate(program);
        auto *organisation = program.find<QComboBox>(u"organisation"_s);
        QCOMPARE(organisation->currentText(), u"acme (owner)"_s);
        organisation->setCurrentIndex(organisation->findText(u"umbrella (member)"_s));
        program.type(u"name"_s, u"refused"_s);
        program.click(u"create"_s);
        auto *bar = program.find<QWidget>(u"createTokenDialog"_s)->findChild<MessageBar *>();
        QTRY_VERIFY(bar->isVisible());
        QVERIFY2(bar->text().contains(u"member"_s), qPrintable(bar->text())); // the role that does not suffice
        organisation->setCurrentIndex(organisation->findText(u"acme (owner)"_s));
        program.type(u"name"_s, u"ci-deploy"_s);
        program.click(u"preset_ci"_s);
        program.shoot(u"62-skillreg-create"_s);
        createAndRevoke(program, u"ci-deploy"_s);
    }
    void tusky()
    {
        ProgramFixture program(speaking(Dialect::Tusky));
        const QString key = text(program.registry().addToken(mail(), u"desk"_s, {}, {}));
        QVERIFY(key.startsWith(u"tsk_live_"_s));
        choose(program, u"tusky"_s);
        paste(program, key);
        program.type(u"identityOwnName"_s, u"Storage team"_s); // the registry says nothing of it
        program.shoot(u"63-tusky-identity"_s);
        save(program);
        QCOMPARE(program.desk().accounts()->accounts().constFirst().identity.name, u"Storage team"_s);
        openCreate(program);
        program.type(u"name"_s, u"uploader"_s);
        auto *everything = program.find<QCheckBox>(u"everything"_s);
        QVERIFY(!everything->isChecked()); // never by accident
        program.click(u"preset_uploader"_s);
        QVERIFY(program.find<QCheckBox>(u"scope_files:write"_s)->isChecked());
        program.shoot(u"64-tusky-create"_s);
        createAndRevoke(program, u"uploader"_s);
    }
    void apkg()
    {
        ProgramFixture program(speaking(Dialect::Apkg));
        QVERIFY(program.registry().addUser({u"carol"_s, u"carol@tokendesk.example"_s, password(), false}));
        QVERIFY(program.registry().askForOneTimeCode(u"carol@tokendesk.example"_s));
        choose(program, u"apkg"_s);
        program.type(u"user"_s, u"carol"_s);
        program.type(u"password"_s, password());
        program.click(u"go"_s);
        program.type(u"oneTimeCode"_s, u"000000"_s);
        program.click(u"go"_s);
        QTRY_VERIFY(program.find<QLineEdit>(u"oneTimeCode"_s)->isEnabled());
        QCOMPARE(program.find<QLineEdit>(u"oneTimeCode"_s)->text(), u"000000"_s); // to be mended
        program.shoot(u"65-apkg-wrong-code"_s);
        QCOMPARE(clippedIn(program.find<QWidget>(u"addAccountDialog"_s)), QStringList());
        program.type(u"oneTimeCode"_s, program.registry().oneTimeCode());
        program.click(u"go"_s);
        QCOMPARE(program.find<QLabel>(u"identityName"_s)->text(), u"carol"_s);
        save(program);
        openCreate(program);
        program.type(u"name"_s, u"pipeline"_s);
        program.click(u"preset_ci"_s);
        program.click(u"days_365"_s);
        QVERIFY(!program.visible(u"days_own"_s)); // these three and no others
        program.type(u"wish_packageScope"_s, u"@acme/*"_s);
        program.shoot(u"66-apkg-create"_s);
        createAndRevoke(program, u"pipeline"_s);
    }
    void npm()
    {
        ProgramFixture program(speaking(Dialect::Npm));
        QVERIFY(program.registry().addUser({u"carol"_s, u"carol@tokendesk.example"_s, password(), false}));
        choose(program, u"npm"_s);
        program.type(u"user"_s, u"carol"_s);
        program.type(u"password"_s, password());
        program.click(u"go"_s);
        QCOMPARE(program.find<QLabel>(u"identityName"_s)->text(), u"carol"_s);
        save(program);
        openCreate(program);
        program.click(u"preset_install"_s);
        auto *create = program.find<QPushButton>(u"create"_s);
        QVERIFY(!create->isEnabled()); // the password is asked for at each creation
        program.type(u"wish_password"_s, password());
        auto *networks = program.find<QPlainTextEdit>(u"wish_cidr"_s);
        networks->setPlainText(u"192.0.2.0/24\noffice"_s);
        QVERIFY(!create->isEnabled());
        QVERIFY(create->toolTip().contains(u"Line 2"_s));
        networks->setPlainText(u"192.0.2.0/24"_s);
        QVERIFY(create->isEnabled());
        program.shoot(u"67-npm-create"_s);
        createAndRevoke(program, {});
    }
};

QTEST_MAIN(TestRegistries)
#include "tst_registries.moc"
