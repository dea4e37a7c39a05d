// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/state/accountbook.h"
#include "app/state/journalbook.h"
#include "app/state/servicebook.h"
#include "app/state/servicekeybook.h"
#include "app/state/tokenbook.h"
#include "tests/program/programfixture.h"
#include "tests/support/await.h"
#include "tests/support/clipping.h"
#include "ui/tokens/tokenpage.h"
#include "ui/window/sidebar.h"
#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTabWidget>
#include <QTreeWidget>

using namespace Tokendesk;
using namespace Qt::StringLiterals;

/// What people who left still hold, and the way from there to something that stays.
class TestAuditLeavers : public QObject {
    Q_OBJECT
private:
    /// An administrator, and the people of the demonstration: one is suspended, one is gone.
    static void enter(ProgramFixture &program)
    {
        LocalRegistry::SampleOptions samples;
        samples.demo = true;
        QVERIFY(program.registry().addSamples(samples));
        program.click(u"addAccount"_s);
        QVERIFY(program.find<QWidget>(u"addAccountDialog"_s));
        program.type(u"user"_s, u"demo@tokendesk.example"_s);
        program.type(u"password"_s, u"demo-password"_s);
        program.click(u"go"_s);
        QVERIFY(program.find<QWidget>(u"identityName"_s));
        program.click(u"go"_s);
        QVERIFY(program.isGone(u"addAccountDialog"_s));
        program.selectToken(u"ci-deploy-web"_s);
    }
    static AccountId account(const ProgramFixture &program)
    {
        return program.desk().accounts()->accounts().constFirst().id;
    }
    static bool isThere(const ProgramFixture &program, const QString &id)
    {
        return program.desk().services()->service(account(program), id) != nullptr;
    }
    /// The row that begins with this text; null if there is none.
    static QTreeWidgetItem *rowOf(const QTreeWidget *list, const QString &text)
    {
        return list->findItems(text, Qt::MatchStartsWith).value(0);
    }
    static void placeEverywhere(const ProgramFixture &program)
    {
        auto *everywhere = program.find<QCheckBox>(u"retireEverywhere"_s);
        QVERIFY(everywhere);
        QVERIFY(!program.find<QPushButton>(u"retireKey"_s)->isEnabled());
        everywhere->click();
    }
    static QString reasonOf(const ProgramFixture &program, JournalAction action)
    {
        const auto rows = await(program.desk().journal()->rows());
        for (const JournalRow &row : rows.value_or(QList<JournalRow>())) {
            if (row.action == action)
                return row.reason;
        }
        return u"not in the journal"_s;
    }

private slots:
    void whatTheyHoldIsReplacedStepByStep()
    {
        ProgramFixture program;
        enter(program);
        program.window().findChild<SideBar *>()->choosePage(u"audit"_s);
        auto *tabs = program.find<QTabWidget>(u"auditTabs"_s);
        QVERIFY(tabs);
        tabs->setCurrentIndex(tabs->count() - 1);
        auto *people = program.find<QTreeWidget>(u"leavers"_s);
        QVERIFY(people);
        QTRY_COMPARE(people->topLevelItemCount(), 2);
        QVERIFY(program.find<QLabel>(u"leaversLimits"_s)->text().startsWith(u"Tank"_s)); // others' tokens are not shown
        QTRY_VERIFY(rowOf(people, u"Sam Ortiz (disabled)"_s));
        people->setCurrentItem(rowOf(people, u"Sam Ortiz"_s));
        auto *holdings = program.find<QTreeWidget>(u"leaverHoldings"_s);
        QVERIFY(rowOf(holdings, u"Old builder"_s));
        program.shoot(u"audit-08-leavers"_s);
        QCOMPARE(clippedIn(program.find<QWidget>(u"auditPage"_s)), QStringList());
        const QString old = rowOf(holdings, u"Old builder"_s)->data(0, Qt::UserRole).toString();
        QVERIFY(isThere(program, old));

        program.click(u"leaverReplace"_s);
        QVERIFY(program.find<QWidget>(u"serviceDialog"_s));
        QCOMPARE(program.find<QLineEdit>(u"serviceName"_s)->text(), u"Old builder"_s);
        QVERIFY(program.find<QCheckBox>(u"scope_skills:publish"_s)->isChecked()); // the same rights
        program.type(u"serviceName"_s, u"New builder"_s);
        program.shoot(u"audit-09-replace"_s);
        program.click(u"serviceGo"_s);
        QVERIFY(program.find<QWidget>(u"newSecretDialog"_s));
        program.click(u"done"_s);
        QVERIFY(program.find<QWidget>(u"handoverDialog"_s));
        program.click(u"handoverTest"_s);
        QTRY_VERIFY(program.find<QLabel>(u"handoverTested"_s)->text().startsWith(u"Valid"_s));
        placeEverywhere(program);
        program.type(u"reason"_s, u"Sam has left"_s);
        program.shoot(u"audit-10-handover"_s);
        QCOMPARE(clippedIn(program.find<QWidget>(u"handoverDialog"_s)), QStringList());
        program.click(u"retireKey"_s);
        QTRY_VERIFY(!isThere(program, old));
        QCOMPARE(reasonOf(program, JournalAction::ServiceDeleted), u"Sam has left"_s);
        QTRY_VERIFY(program.desk().serviceKeys()->handovers().isEmpty());
        QTRY_COMPARE(people->topLevelItem(people->topLevelItemCount() - 1)->text(1), u"nothing that can be seen"_s);
    }
    void aTokenIsHandedToAServiceAccount()
    {
        ProgramFixture program;
        enter(program);
        program.selectToken(u"conference-demo"_s);
        const TokenId token = program.window().page()->currentToken()->id;
        program.click(u"detailsRevoke"_s);
        QVERIFY(program.find<QWidget>(u"revokeDialog"_s));
        program.shoot(u"audit-11-instead"_s);
        program.click(u"serviceInstead"_s);
        QVERIFY(program.find<QWidget>(u"serviceDialog"_s));
        program.click(u"serviceGo"_s);
        QVERIFY(program.find<QWidget>(u"newSecretDialog"_s));
        program.click(u"done"_s);
        QVERIFY(program.find<QWidget>(u"handoverDialog"_s));
        program.click(u"retireLater"_s);
        QVERIFY(program.isGone(u"handoverDialog"_s));
        program.click(u"goOnHandover"_s); // the window reminds
        QVERIFY(program.find<QWidget>(u"handoverDialog"_s));
        placeEverywhere(program);
        program.type(u"reason"_s, u"belongs to a machine"_s);
        program.click(u"retireKey"_s);
        program.click(u"revokeNow"_s);
        QTRY_VERIFY(!program.desk().tokens()->table()->row(token));
        QCOMPARE(reasonOf(program, JournalAction::Revoked), u"belongs to a machine"_s);
        QVERIFY(program.isGone(u"goOnHandover"_s));
    }
};

QTEST_MAIN(TestAuditLeavers)
#include "tst_auditleavers.moc"
