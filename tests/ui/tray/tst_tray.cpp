// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/quick/keptdesk.h"
#include "tests/ui/tray/faketray.h"
#include "ui/lock/lock.h"
#include "ui/mainwindow.h"
#include "ui/theme/theme.h"
#include "ui/tray/tray.h"
#include "ui/tray/traybackend.h"
#include "ui/tray/traymenu.h"
#include <QApplication>
#include <QClipboard>
#include <QDir>
#include <QMenu>
#include <QPainter>
#include <QSignalSpy>
#include <QTest>

using namespace Tokendesk;
using namespace Qt::StringLiterals;

namespace {

struct TrayDesk : KeptDesk {
    FakeTray *fake = new FakeTray;
    Tray tray{context, &copier, fake};

    QStringList entries(const QMenu *menu) const
    {
        QStringList texts;
        const QList<QAction *> actions = menu->actions();
        for (const QAction *action : actions)
            texts << action->text();
        return texts;
    }
    QAction *entry(const QString &part) const
    {
        const QList<QAction *> actions = tray.menu()->actions();
        for (QAction *action : actions) {
            if (action->text().contains(part))
                return action;
        }
        return nullptr;
    }
};

} // namespace

/// D13, sentence by sentence.
class TestTray : public QObject {
    Q_OBJECT

private slots:
    void initTestCase()
    {
        applyTheme(*qApp, Palette::light());
    }
    void d13OneClickIsQuickCopyAndTwoAreTheWindow();
    void d13ClickOpensTheWindowIfTheSettingsSaySo();
    void d13MenuHoldsTenEntriesAndTheRestUnderMore();
    void d13EntriesShowNameRegistryAndDays();
    void d13ChoosingCopiesTheTokenItNamed();
    void d13ClipboardLineClears();
    void d13IconSaysWhatIsUp();
    void d13WhatEndsThisWeekLeadsToTheWindow();
    void d13TrayThatComesLateIsFound();
    void d13WithoutATrayTheWindowIsNeverHidden();
    void looks();
};

void TestTray::d13OneClickIsQuickCopyAndTwoAreTheWindow()
{
    TrayDesk desk;
    QSignalSpy quick(&desk.tray, &Tray::quickCopyRequested);
    QSignalSpy window(&desk.tray, &Tray::windowRequested);
    emit desk.fake->clicked();
    QCOMPARE(quick.count(), 0); // it might become two
    QTRY_COMPARE(quick.count(), 1);
    emit desk.fake->clicked();
    emit desk.fake->doubleClicked();
    QCOMPARE(window.count(), 1);
    QVERIFY(!QTest::qWaitFor([&] { return quick.count() > 1; }, 400));
}

void TestTray::d13ClickOpensTheWindowIfTheSettingsSaySo()
{
    TrayDesk desk;
    desk.desk.settings()->set(Setting::TrayClick, Settings::TrayClick::Window);
    QSignalSpy window(&desk.tray, &Tray::windowRequested);
    emit desk.fake->clicked();
    QTRY_COMPARE(window.count(), 1);
}

void TestTray::d13MenuHoldsTenEntriesAndTheRestUnderMore()
{
    TrayDesk desk;
    for (int i = 0; i < 13; ++i)
        desk.add(u"token-%1"_s.arg(i, 2, 10, QChar(u'0')), 30, true);
    emit desk.tray.menu()->aboutToShow();
    QCOMPARE(desk.entries(desk.tray.menu()).filter(u"token-"_s).size(), 10);
    const QAction *more = desk.entry(u"More"_s);
    QVERIFY(more && more->menu());
    QCOMPARE(desk.entries(more->menu()).size(), 3);
    QVERIFY(desk.entry(u"PINNED"_s) && !desk.entry(u"PINNED"_s)->isEnabled());
}

void TestTray::d13EntriesShowNameRegistryAndDays()
{
    TrayDesk desk;
    desk.add(u"ci-deploy"_s, 12, true);
    desk.add(u"gone"_s, -2, true);
    emit desk.tray.menu()->aboutToShow();
    const QAction *live = desk.entry(u"ci-deploy"_s);
    QVERIFY(live->text().contains(u"Tank"_s));
    QVERIFY2(live->text().endsWith(u"11 d"_s) || live->text().endsWith(u"12 d"_s), qPrintable(live->text()));
    QVERIFY(!live->icon().isNull());
    QVERIFY(!desk.entry(u"gone"_s)->isEnabled());
    QVERIFY(desk.entry(u"gone"_s)->text().contains(u"xpired"_s));
}

void TestTray::d13ChoosingCopiesTheTokenItNamed()
{
    TrayDesk desk;
    const TokenId id = desk.add(u"ci-deploy"_s, 12, true);
    desk.tray.menu()->popup({20, 20});
    QAction *entry = desk.entry(u"ci-deploy"_s);
    // The list turns round while the menu stands open.
    desk.add(u"a-newer-one"_s, 12, true);
    QSignalSpy copied(&desk.copier, &TokenCopier::copied);
    entry->trigger();
    QTRY_COMPARE(copied.count(), 1);
    QCOMPARE(copied.at(0).at(0).value<TokenId>(), id);
    QCOMPARE(QGuiApplication::clipboard()->text(), u"tank_ci-deploy"_s);
    QVERIFY(!desk.fake->toolTip.contains(u"tank_"_s));
    QVERIFY(desk.fake->toolTip.contains(u"ci-deploy copied"_s));
}

void TestTray::d13ClipboardLineClears()
{
    TrayDesk desk;
    desk.clipboard.copy(Secret::take("tank_x"), u"ci-deploy"_s);
    emit desk.tray.menu()->aboutToShow();
    QAction *line = desk.entry(u"Clipboard: ci-deploy, 30 s"_s);
    QVERIFY(line);
    line->trigger();
    QVERIFY(!desk.clipboard.isHolding());
    emit desk.tray.menu()->aboutToShow();
    QVERIFY(!desk.entry(u"Clipboard"_s));
}

void TestTray::d13IconSaysWhatIsUp()
{
    TrayDesk desk;
    QCOMPARE(desk.tray.look(), TrayLook::Plain);
    desk.add(u"ends"_s, 3);
    emit desk.desk.tokens()->refreshed(u"account"_s);
    QCOMPARE(desk.tray.look(), TrayLook::Dot);
    desk.clipboard.copy(Secret::take("tank_x"), u"ci-deploy"_s);
    QCOMPARE(desk.tray.look(), TrayLook::Ring);
    desk.tray.setLocked(true);
    QCOMPARE(desk.tray.look(), TrayLook::Lock);
    desk.clipboard.clearNow();
    desk.tray.setLocked(false);
    QCOMPARE(desk.tray.look(), TrayLook::Dot);
    QSet<QByteArray> pictures;
    for (const TrayLook look : {TrayLook::Plain, TrayLook::Dot, TrayLook::Ring, TrayLook::Lock}) {
        const QImage picture = trayIcon(look).pixmap(22).toImage();
        pictures.insert(QByteArray(reinterpret_cast<const char *>(picture.constBits()), picture.sizeInBytes()));
    }
    QCOMPARE(pictures.size(), 4);
}

void TestTray::d13WhatEndsThisWeekLeadsToTheWindow()
{
    TrayDesk desk;
    desk.add(u"one"_s, 3);
    desk.add(u"two"_s, 6);
    desk.add(u"later"_s, 9);
    desk.add(u"over"_s, -1);
    emit desk.tray.menu()->aboutToShow();
    QSignalSpy ending(&desk.tray, &Tray::endingRequested);
    QAction *entry = desk.entry(u"end this week"_s);
    QVERIFY(entry && entry->text().startsWith(u'2'));
    entry->trigger();
    QCOMPARE(ending.count(), 1);
}

void TestTray::d13TrayThatComesLateIsFound()
{
    TrayDesk desk;
    desk.fake->available = false;
    QSignalSpy appeared(&desk.tray, &Tray::appeared);
    desk.tray.show();
    QCOMPARE(desk.fake->shows, 1);
    desk.fake->available = true;
    QTRY_COMPARE_WITH_TIMEOUT(appeared.count(), 1, 7000);
    QCOMPARE(desk.fake->shows, 2);
}

void TestTray::d13WithoutATrayTheWindowIsNeverHidden()
{
    KeptDesk kept;
    Lock lock(kept.context.desk, kept.context.clipboard);
    kept.context.lock = &lock;
    MainWindow window(kept.context);
    window.showFirst(true);
    QVERIFY(window.isVisible() && window.isMinimized());
    window.finishStart();
    QVERIFY(!Tray::isAvailable()); // this platform has none
    window.raiseWindow();
    QVERIFY(!window.isMinimized());
    window.close();
    QVERIFY(window.isVisible() && window.isMinimized());
    window.toggle();
    QVERIFY(window.isVisible());
}

void TestTray::looks()
{
    TrayDesk desk;
    desk.add(u"ci-deploy"_s, 12, true);
    desk.add(u"bot-readonly"_s, 1, true);
    desk.add(u"gone"_s, -1, true);
    desk.clipboard.copy(Secret::take("tank_x"), u"ci-deploy"_s);
    desk.tray.menu()->popup({20, 20});
    QVERIFY(QTest::qWaitForWindowExposed(desk.tray.menu()));
    const QDir folder(QCoreApplication::applicationDirPath() + u"/shots"_s);
    QVERIFY(folder.mkpath(u"."_s));
    QVERIFY(desk.tray.menu()->grab().save(folder.filePath(u"traymenu.png"_s)));
    QPixmap icons(4 * 80, 80);
    icons.fill(QColor(0xd9, 0xdd, 0xe5));
    QPainter painter(&icons);
    for (int look = 0; look < 4; ++look)
        painter.drawPixmap(look * 80 + 8, 8, trayIcon(TrayLook(look)).pixmap(64));
    painter.end();
    QVERIFY(icons.save(folder.filePath(u"trayicons.png"_s)));
}

QTEST_MAIN(TestTray)
#include "tst_tray.moc"
