// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/quick/keptdesk.h"
#include "ui/notify/bell.h"
#include "ui/notify/noticedesk.h"
#include "ui/notify/noticepanel.h"
#include "ui/parts/plainlabel.h"
#include "ui/theme/theme.h"
#include <QApplication>
#include <QDir>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace Tokendesk;
using namespace Qt::StringLiterals;

/// D14 in the window: the bell, its list, and what it remembers.
class TestNotices : public QObject {
    Q_OBJECT

    static void sayAtOnce(KeptDesk &kept)
    {
        kept.desk.settings()->set(Setting::SummaryHour, 0);
        kept.desk.settings()->set(Setting::QuietHours, false);
    }

private slots:
    void initTestCase()
    {
        applyTheme(*qApp, Palette::light());
    }

    void d14BellCountsAndListsWhatWasSaid()
    {
        KeptDesk kept;
        sayAtOnce(kept);
        kept.add(u"ci-deploy"_s, 3);
        kept.add(u"<b>bot</b>"_s, 5);
        NoticeDesk notices(kept.context);
        QSignalSpy said(&notices, &NoticeDesk::noticed);
        Bell bell(&notices);
        notices.look();
        notices.look();
        QCOMPARE(said.count(), 1);
        QVERIFY(said.at(0).at(0).toString().contains(u"ci-deploy"_s));
        QCOMPARE(bell.text(), u"1"_s);
        bell.show();
        bell.click();
        QCOMPARE(bell.text(), QString());
        auto *panel = bell.findChild<NoticePanel *>();
        QVERIFY(panel && panel->isVisible());
        QVERIFY(QTest::qWaitForWindowExposed(panel));
        const QDir folder(QCoreApplication::applicationDirPath() + u"/shots"_s);
        QVERIFY(folder.mkpath(u"."_s));
        QVERIFY(panel->grab().save(folder.filePath(u"notices.png"_s)));
    }

    void d14DaysOfReviewAreNoEnds()
    {
        KeptDesk kept;
        sayAtOnce(kept);
        const TokenId endless = kept.add(u"forever"_s, 0);
        const QDateTime now = kept.desk.clock()->now();
        kept.desk.tokens()->table()->setLocal(endless, {}, now.addDays(3));
        NoticeDesk notices(kept.context);
        notices.look();
        QCOMPARE(notices.told().constFirst().text, u"“forever” is due for your review this week."_s);
        kept.desk.tokens()->table()->setLocal(endless, {}, now.addSecs(3600));
        notices.look();
        QVERIFY(notices.told().constFirst().text.startsWith(u"“forever” is due for your review today"_s)
            || notices.told().constFirst().text.startsWith(u"“forever” is due for your review in"_s));
    }

    void d14RestartsDoNotRepeat()
    {
        KeptDesk kept;
        sayAtOnce(kept);
        kept.add(u"ci-deploy"_s, 3);
        {
            NoticeDesk notices(kept.context);
            notices.look();
            QCOMPARE(notices.told().size(), 1);
        }
        NoticeDesk again(kept.context);
        QCOMPARE(again.told().size(), 1);
        QSignalSpy said(&again, &NoticeDesk::noticed);
        again.look();
        QCOMPARE(said.count(), 0);
    }

    void d14SnoozeAndHandledAreButtons()
    {
        KeptDesk kept;
        sayAtOnce(kept);
        const TokenId id = kept.add(u"ci-deploy"_s, 3);
        NoticeDesk notices(kept.context);
        notices.look();
        Bell bell(&notices);
        bell.show();
        bell.click();
        auto *panel = bell.findChild<NoticePanel *>();
        panel->findChild<QPushButton *>(u"noticeHandled"_s)->click();
        QCoreApplication::processEvents();
        QSignalSpy said(&notices, &NoticeDesk::noticed);
        notices.look();
        QCOMPARE(said.count(), 0);
        notices.snooze({id});
        notices.look();
        QCOMPARE(said.count(), 0);
        QVERIFY(panel->findChild<QPushButton *>(u"noticeSnooze"_s));
    }

    void d14AtMostFiftyAreKept()
    {
        KeptDesk kept;
        sayAtOnce(kept);
        for (int i = 0; i < 60; ++i) {
            // Each on its last day, so each is told alone.
            Token token;
            token.id = {u"account"_s, u"t%1"_s.arg(i)};
            token.name = token.id.id;
            token.expires = kept.desk.clock()->now().addSecs(3600 + i);
            kept.desk.tokens()->table()->put(token);
        }
        NoticeDesk notices(kept.context);
        notices.look();
        QCOMPARE(notices.told().size(), 50);
    }
};

QTEST_MAIN(TestNotices)
#include "tst_notices.moc"
