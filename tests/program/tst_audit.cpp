// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/audit/auditbook.h"
#include "app/state/tokenbook.h"
#include "tests/program/programfixture.h"
#include "tests/support/pdfpages.h"
#include "ui/audit/auditexport.h"
#include "ui/audit/auditpage.h"
#include "ui/audit/chartbutton.h"
#include "ui/audit/chartview.h"
#include "ui/audit/eventmodel.h"
#include "ui/parts/dialogcontent.h"
#include "ui/tokens/tokenpage.h"
#include "ui/window/sidebarmodel.h"
#include <QAction>
#include <QApplication>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QSpinBox>
#include <QTabWidget>
#include <QTableView>
#include <QWindow>

using namespace Tokendesk;
using namespace Qt::StringLiterals;

/// The audit page in the whole program on a real screen.
class TestAudit : public QObject {
    Q_OBJECT

    static void start(ProgramFixture &program)
    {
        const auto add = [&program](const QString &name, const QStringList &scopes, std::optional<int> days) {
            QVERIFY(program.registry().addToken(QString::fromLatin1(ProgramFixture::user), name, scopes,
                days ? std::optional<std::chrono::seconds>(std::chrono::hours(24 * *days)) : std::nullopt));
        };
        add(u"ci-deploy"_s, {u"skills:publish"_s}, 60);
        add(u"bot-readonly"_s, {u"skills:read"_s}, 5);
        add(u"admin-key"_s, {u"skills:admin"_s}, {});
        program.signIn();
        program.click(u"go"_s);
        QVERIFY(program.isGone(u"addAccountDialog"_s));
        program.selectToken(u"ci-deploy"_s);
        auto *lists = program.window().findChild<QListView *>(u"lists"_s);
        QModelIndex audit;
        for (int row = 0; row < lists->model()->rowCount(); ++row) {
            if (lists->model()->index(row, 0).data(SideBarModel::PageRole).toString() == u"audit"_s)
                audit = lists->model()->index(row, 0);
        }
        QVERIFY(audit.isValid());
        lists->scrollTo(audit);
        QTest::mouseClick(lists->viewport(), Qt::LeftButton, {}, lists->visualRect(audit).center());
        QVERIFY(program.find<AuditPage>(u"auditPage"_s));
    }
    static AuditPage *page(const ProgramFixture &program)
    {
        return program.window().findChild<AuditPage *>();
    }
    static int shown(const ProgramFixture &program)
    {
        return page(program)->tokens()->model()->visibleCount();
    }

private slots:
    void aBarFiltersTheTableBeneath()
    {
        ProgramFixture program;
        start(program);
        QTRY_COMPARE(shown(program), 3);
        auto *use = program.find<ChartView>(u"chart-use"_s);
        QVERIFY(use);
        program.shoot(u"audit-01-page"_s);
        const QList<ChartButton *> bars = program.window().findChildren<ChartButton *>();
        const auto bar = std::find_if(bars.cbegin(), bars.cend(),
            [](const ChartButton *each) { return each->text().startsWith(u"No end: 1 "_s); });
        QVERIFY(bar != bars.cend());
        QTest::mouseClick(*bar, Qt::LeftButton);
        QCOMPARE(shown(program), 1); // at once
        QVERIFY((*bar)->isChecked());
        program.shoot(u"audit-02-bar"_s);
        (*bar)->setFocus();
        QTest::keyClick(*bar, Qt::Key_Return);
        QCOMPARE(shown(program), 3);
        QVERIFY(!(*bar)->isChecked());
    }
    void findingsLeadToTokensAndAreAccepted()
    {
        ProgramFixture program;
        start(program);
        auto *tabs = program.find<QTabWidget>(u"auditTabs"_s);
        QVERIFY(tabs);
        tabs->setCurrentIndex(2);
        auto *list = program.find<QListView>(u"findings"_s);
        QVERIFY(list);
        QTRY_VERIFY(list->model()->rowCount() > 0);
        const int before = list->model()->rowCount();
        program.shoot(u"audit-03-findings"_s);
        const QString first = list->model()->index(0, 0).data().toString();
        list->setCurrentIndex(list->model()->index(0, 0));
        program.click(u"findingAccept"_s);
        QVERIFY(program.find<QDialog>(u"acceptDialog"_s));
        program.shoot(u"audit-04-accept"_s);
        program.type(u"acceptReason"_s, u"Agreed with the team"_s);
        program.click(u"confirmAccept"_s);
        QVERIFY(program.isGone(u"acceptDialog"_s));
        QTRY_COMPARE(list->model()->rowCount(), before - 1);
        QVERIFY(list->model()->index(0, 0).data().toString() != first);
        program.click(u"acceptedFindings"_s);
        QTRY_VERIFY(list->model()->rowCount() > 0);
        program.click(u"endAcceptance"_s);
        program.click(u"openFindings"_s);
        QTRY_COMPARE(list->model()->rowCount(), before);
    }
    void keysComeToTheReasonsBeforeWhatStandsBesideThem()
    {
        ProgramFixture program;
        start(program);
        auto *since = program.find<QPushButton>(u"sinceLastLook"_s);
        QVERIFY(since);
        const auto before = [since] {
            const QWidget *widget = since->previousInFocusChain();
            while (widget->focusPolicy() == Qt::NoFocus || !widget->isVisible())
                widget = widget->previousInFocusChain();
            return widget->objectName();
        };
        QTRY_VERIFY2(before().startsWith(u"reason-"_s), qPrintable(before()));
    }
    void rulesCanBeChanged()
    {
        ProgramFixture program;
        start(program);
        program.click(u"auditRules"_s);
        auto *rules = program.find<QDialog>(u"rulesDialog"_s);
        QVERIFY(rules);
        program.shoot(u"audit-05-rules"_s);
        const auto *content = rules->findChild<DialogContent *>();
        QTRY_VERIFY(content->widget()->width() <= content->viewport()->width()); // nothing is cut off at the side
        auto *soon = program.window().findChild<QSpinBox *>(u"soonDays"_s);
        QVERIFY(soon);
        soon->setValue(3);
        program.click(u"saveRules"_s);
        QVERIFY(program.isGone(u"rulesDialog"_s));
        QTRY_COMPARE(program.desk().audit()->rules().soonDays, 3);
    }
    void eventsOfThisComputerStandInTheTable()
    {
        ProgramFixture program;
        start(program);
        auto *tabs = program.find<QTabWidget>(u"auditTabs"_s);
        QVERIFY(tabs);
        tabs->setCurrentIndex(1);
        auto *events = program.find<QTableView>(u"events"_s);
        QVERIFY(events);
        QTRY_VERIFY(events->model()->rowCount() > 0); // at least that we signed in
        program.shoot(u"audit-06-events"_s);
        program.type(u"eventActor"_s, u"nobody-of-that-name"_s);
        QTRY_COMPARE(events->model()->rowCount(), 0);
        program.click(u"clearEventFilter"_s);
        QTRY_VERIFY(events->model()->rowCount() > 0);
    }
    void whatIsSeenIsNoChangeAnyMore()
    {
        ProgramFixture program;
        start(program);
        program.click(u"sinceLastLook"_s);
        program.click(u"markAsSeen"_s);
        auto *table = program.find<QTableView>(u"changes"_s);
        QVERIFY(table);
        QTRY_VERIFY(!program.find<QPushButton>(u"markAsSeen"_s)->isEnabled());
        QCOMPARE(table->model()->rowCount(), 0);
        QVERIFY(program.registry().addToken(
            QString::fromLatin1(ProgramFixture::user), u"another"_s, {u"skills:read"_s}, std::chrono::hours(24)));
        program.click(u"refreshButton"_s);
        QTRY_COMPARE(table->model()->rowCount(), 1);
        QCOMPARE(table->model()->index(0, 1).data().toString(), u"another"_s);
        program.shoot(u"audit-07-changes"_s);
    }
    void whatIsShownIsWrittenIntoFiles()
    {
        ProgramFixture program;
        start(program);
        QTRY_COMPARE(shown(program), 3);
        auto *out = program.window().findChild<AuditExport *>();
        QVERIFY(out);
        const QString csv = program.folder() + u"/tokens.csv"_s;
        out->exportTo(csv, ExportJob::Format::Csv);
        QTRY_VERIFY(QFile::exists(csv));
        QFile written(csv);
        QVERIFY(written.open(QIODevice::ReadOnly));
        const QByteArray text = written.readAll();
        QVERIFY(text.contains("ci-deploy"));
        QVERIFY(text.contains("admin-key"));
    }
    void theReportsPagesAreWhole()
    {
        ProgramFixture program;
        start(program);
        QTRY_COMPARE(shown(program), 3);
        QTRY_VERIFY(program.find<QPushButton>(u"auditExport"_s)->isEnabled());
        const QString pdf = program.folder() + u"/audit.pdf"_s;
        program.window().findChild<AuditExport *>()->reportTo(pdf);
        QVERIFY(QFile::exists(pdf));
        program.shoot(u"audit-08-report"_s);
        const PdfPages pages
            = PdfPages::of(pdf, QCoreApplication::applicationDirPath() + u"/shots"_s, u"audit-report"_s);
        QCOMPARE(pages.texts.size(), 5); // the overview, and one for each section
        QCOMPARE(pages.pictures.size(), 5);
        QCOMPARE(pages.pagesOverTheEdge(), QList<int>());
        const QStringList overview{u"Audit of all accounts"_s, u"Health:"_s, u"Ends by month"_s, u"Age"_s,
            u"Last use"_s, u"Rights by person"_s, u"Tokendesk"_s};
        for (const QString &word : overview)
            QVERIFY2(pages.texts.constFirst().contains(word), qPrintable(word));
        for (const QString &token : {u"ci-deploy"_s, u"bot-readonly"_s, u"admin-key"_s})
            QVERIFY2(pages.texts.at(2).contains(token), qPrintable(token));
        for (int page = 0; page < 5; ++page)
            QVERIFY(pages.texts.at(page).contains(u"Page %1"_s.arg(page + 1)));
    }
    void chartsNeedNoMouse()
    {
        ProgramFixture program;
        start(program);
        QTRY_COMPARE(shown(program), 3);
        QVERIFY(program.find<ChartView>(u"chart-ends"_s));
        QTRY_VERIFY(!program.window().findChildren<ChartButton *>().isEmpty());
        QVERIFY(QTest::qWaitForWindowActive(&program.window(), 10000));
        program.click(u"auditRules"_s); // the last thing before the charts, and the keyboard is on it
        QVERIFY(program.find<QDialog>(u"rulesDialog"_s));
        QTest::keyClick(program.find<QDialog>(u"rulesDialog"_s), Qt::Key_Escape);
        QVERIFY(program.isGone(u"rulesDialog"_s));
        QVERIFY(QTest::qWaitForWindowActive(&program.window(), 10000));
        const auto bar = [] {
            return qobject_cast<ChartButton *>(QApplication::focusWidget());
        };
        for (int tab = 0; tab < 30 && !bar(); ++tab)
            QTest::keyClick(program.window().windowHandle(), Qt::Key_Tab);
        QVERIFY(bar());
        QTest::keyClick(program.window().windowHandle(), Qt::Key_End); // "no end", the last one of the first chart
        QVERIFY(bar() && bar()->text().startsWith(u"No end: 1 "_s));
        QTest::keyClick(program.window().windowHandle(), Qt::Key_Return);
        QCOMPARE(shown(program), 1);
        QTest::keyClick(program.window().windowHandle(), Qt::Key_Return);
        QCOMPARE(shown(program), 3);
    }
};

QTEST_MAIN(TestAudit)
#include "tst_audit.moc"
