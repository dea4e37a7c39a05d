// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/state/tokenbook.h"
#include "tests/program/programfixture.h"
#include "tests/support/clipping.h"
#include "tests/support/pdfpages.h"
#include "ui/audit/auditexport.h"
#include "ui/tokens/tokenpage.h"
#include <QAction>
#include <QApplication>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QScreen>
#include <QTabWidget>
#include <QTableView>

using namespace Tokendesk;
using namespace Qt::StringLiterals;

/// Opens every window that an action of the main window can open, takes its picture, and looks for what is clipped.
class TestLooks : public QObject {
    Q_OBJECT

    /// Ends what it runs in, needs a file of somebody, or leaves the program.
    static bool isLeftAlone(const QAction *action)
    {
        static const QStringList names{u"quit"_s, u"lock"_s, u"showAudit"_s};
        return names.contains(action->objectName()) || !action->isEnabled() || action->objectName().isEmpty();
    }
    static QWidgetList windows()
    {
        QWidgetList all = QApplication::topLevelWidgets();
        // A message of the tray stays for a while, whatever is pressed.
        all.removeIf([](const QWidget *window) {
            return !window->isVisible() || window->width() < 40 || window->inherits("QBalloonTip");
        });
        return all;
    }
    void look(const ProgramFixture &program, const QString &name)
    {
        program.shoot(name);
        for (const QWidgetList all = windows(); const QWidget *window : all) {
            if (qobject_cast<const QMenu *>(window))
                continue;
            const QRect room = window->screen()->geometry();
            if (!QTest::qWaitFor([&] { return room.contains(window->frameGeometry()); })) {
                QDebug(&m_troubles.emplaceBack())
                    << name << window->objectName() << "reaches beyond the screen:" << window->frameGeometry() << room;
            }
            for (const QStringList found = clippedIn(window); const QString &trouble : found)
                m_troubles << name + u": "_s + trouble;
        }
    }

private slots:
    void finderFindsWhatIsClipped()
    {
        QWidget window;
        window.resize(200, 100);
        auto *label = new QLabel(u"Much too long for this"_s, &window);
        label->setGeometry(0, 0, 40, 30);
        auto *outside = new QWidget(&window);
        outside->setGeometry(150, 50, 100, 10);
        window.show();
        QCOMPARE(clippedIn(&window).size(), 2);
        label->resize(label->sizeHint());
        outside->move(0, 50);
        QCOMPARE(clippedIn(&window), QStringList());
    }
    void nothingIsClipped()
    {
        LocalRegistry::Options options;
        ProgramFixture program(options);
        const QString user = QString::fromLatin1(ProgramFixture::user);
        const std::chrono::hours day(24);
        QVERIFY(program.registry().addToken(user, u"ci-deploy"_s, {u"skills:publish"_s}, 12 * day));
        QVERIFY(program.registry().addToken(user, u"bot-readonly"_s, {u"skills:read"_s}, day));
        QVERIFY(program.registry().addToken(user, u"admin-key"_s, {u"skills:admin"_s}, {}));
        QVERIFY(program.registry().addToken(
            user, u"a-very-long-name-that-somebody-thought-says-it-all-about-a-token"_s, {u"skills:read"_s}, 90 * day));
        look(program, u"empty"_s);
        program.signIn();
        QTRY_VERIFY(program.find<QWidget>(u"go"_s)->isEnabled());
        look(program, u"identity"_s);
        program.click(u"go"_s);
        QVERIFY(program.isGone(u"addAccountDialog"_s));
        program.selectToken(u"ci-deploy"_s);
        look(program, u"list"_s);

        const QList<QAction *> actions = program.window().findChildren<QAction *>();
        int opened = 0;
        for (QAction *action : actions) {
            if (isLeftAlone(action))
                continue;
            const QWidgetList before = windows();
            action->trigger();
            QWidget *window = nullptr;
            const auto isNew = [&] {
                const QWidgetList now = windows();
                const auto found
                    = std::find_if(now.begin(), now.end(), [&before](QWidget *each) { return !before.contains(each); });
                window = found == now.end() ? nullptr : *found;
                return window != nullptr;
            };
            if (!QTest::qWaitFor(isNew, 500)) // most actions open nothing
                continue;
            ++opened;
            QVERIFY(QTest::qWaitForWindowExposed(window));
            look(program, action->objectName());
            QWidget *focus = window->focusWidget();
            QTest::keyClick(focus ? focus : window, Qt::Key_Escape);
            QTRY_VERIFY2(windows().size() == before.size(), qPrintable(action->objectName() + u" stays open"_s));
        }
        const auto audit = std::find_if(actions.cbegin(), actions.cend(),
            [](const QAction *action) { return action->objectName() == u"showAudit"_s; });
        QVERIFY(audit != actions.cend());
        (*audit)->trigger();
        auto *tabs = program.find<QTabWidget>(u"auditTabs"_s);
        QVERIFY(tabs);
        for (int tab = 0; tab < tabs->count(); ++tab) {
            tabs->setCurrentIndex(tab);
            program.settle();
            look(program, u"audit-%1"_s.arg(tab));
        }
        auto *page = program.window().findChild<QPushButton *>(u"auditExport"_s);
        QTRY_VERIFY(page->isEnabled());
        const QString report = program.folder() + u"/audit.pdf"_s;
        program.window().findChild<AuditExport *>()->reportTo(report);
        const QString shots
            = QCoreApplication::applicationDirPath() + u"/shots"_s + qEnvironmentVariable("TOKENDESK_SHOTS");
        const PdfPages pages = PdfPages::of(report, shots, u"audit-report"_s);
        QVERIFY(pages.pictures.size() >= 5);
        QCOMPARE(pages.pagesOverTheEdge(), QList<int>());
        QVERIFY(opened >= 4); // else the list of actions is not what it was
        QVERIFY2(m_troubles.isEmpty(), qPrintable(u'\n' + m_troubles.join(u'\n')));
    }

private:
    QStringList m_troubles;
};

QTEST_MAIN(TestLooks)
#include "tst_looks.moc"
