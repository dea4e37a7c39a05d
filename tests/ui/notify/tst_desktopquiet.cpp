// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/quick/keptdesk.h"
#include "tests/ui/tray/faketray.h"
#include "ui/lock/lock.h"
#include "ui/notify/bell.h"
#include "ui/notify/desktopquiet.h"
#include "ui/notify/noticedesk.h"
#include "ui/tray/windowtray.h"
#include <QDBusConnection>
#include <QDBusMessage>
#include <QSignalSpy>
#include <QTest>

using namespace Tokendesk;
using namespace Qt::StringLiterals;

namespace {

/// What a desktop's notifications say of themselves.
class Notifications : public QObject {
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.Notifications")
    Q_PROPERTY(bool Inhibited READ isInhibited)
public:
    explicit Notifications(bool inhibited) : m_inhibited(inhibited)
    {
        QDBusConnection bus = QDBusConnection::sessionBus();
        m_isThere = bus.registerObject(path, this, QDBusConnection::ExportAllProperties) && bus.registerService(name);
    }
    ~Notifications() override
    {
        QDBusConnection::sessionBus().unregisterService(name);
        QDBusConnection::sessionBus().unregisterObject(path);
    }
    Notifications(const Notifications &) = delete;
    Notifications &operator=(const Notifications &) = delete;

    bool isThere() const
    {
        return m_isThere;
    }
    bool isInhibited() const
    {
        return m_inhibited;
    }
    void setInhibited(bool inhibited)
    {
        m_inhibited = inhibited;
        QDBusMessage signal
            = QDBusMessage::createSignal(path, u"org.freedesktop.DBus.Properties"_s, u"PropertiesChanged"_s);
        signal.setArguments({name, QVariantMap{{u"Inhibited"_s, inhibited}}, QStringList()});
        QDBusConnection::sessionBus().send(signal);
    }

private:
    const QString name = u"org.freedesktop.Notifications"_s;
    const QString path = u"/org/freedesktop/Notifications"_s;
    bool m_inhibited;
    bool m_isThere;
};

} // namespace

/// D14 on a real screen with a real window manager and a real message bus.
class TestDesktopQuiet : public QObject {
    Q_OBJECT

    static void fill(QWidget *window)
    {
        window->showFullScreen();
        QVERIFY(QTest::qWaitForWindowActive(window));
    }

private slots:
    void d14AFullScreenWindowIsNotInterrupted()
    {
        const DesktopQuiet quiet;
        QWidget window;
        window.show();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        QTRY_VERIFY(!quiet.isWanted());
        fill(&window);
        QTRY_VERIFY(quiet.isWanted());
        window.showNormal();
        QTRY_VERIFY(!quiet.isWanted());
    }

    void d14TheDesktopMayAskForQuiet()
    {
        Notifications desktop(true);
        QVERIFY(desktop.isThere());
        DesktopQuiet quiet;
        quiet.start();
        QTRY_VERIFY(quiet.isWanted());
        desktop.setInhibited(false);
        QTRY_VERIFY(!quiet.isWanted());
        desktop.setInhibited(true);
        QTRY_VERIFY(quiet.isWanted());
    }

    void d14WhatWasHeldBackIsInTheBell()
    {
        KeptDesk kept;
        Lock lock(kept.context.desk, kept.context.clipboard);
        kept.context.lock = &lock;
        kept.desk.settings()->set(Setting::SummaryHour, 0);
        kept.desk.settings()->set(Setting::QuietHours, false);
        QWidget window;
        fill(&window);
        const DesktopQuiet quiet;
        QTRY_VERIFY(quiet.isWanted());
        auto *fake = new FakeTray;
        WindowTray tray(kept.context, &kept.copier, &window);
        tray.start(fake);
        const std::unique_ptr<Bell> bell(tray.makeBell());
        kept.add(u"ci-deploy"_s, 3);
        tray.notices()->look();
        QCOMPARE(fake->told, QStringList());
        QCOMPARE(bell->text(), u"1"_s);
        window.showNormal();
        QTRY_VERIFY(!quiet.isWanted());
        kept.add(u"bot"_s, 1); // its last day: a notice of its own
        tray.notices()->look();
        QCOMPARE(fake->told.size(), 1);
        QVERIFY(fake->told.constFirst().contains(u"bot"_s));
        QCOMPARE(bell->text(), u"2"_s);
    }
};

QTEST_MAIN(TestDesktopQuiet)
#include "tst_desktopquiet.moc"
