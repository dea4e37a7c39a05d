// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/countdownbar.h"
#include "ui/parts/elidedlabel.h"
#include "ui/parts/emptystate.h"
#include "ui/parts/fieldblock.h"
#include "ui/parts/loadingrows.h"
#include "ui/parts/messagebar.h"
#include "ui/parts/registrymark.h"
#include "ui/parts/segmentedbuttons.h"
#include "ui/parts/statuspill.h"
#include "ui/theme/theme.h"
#include <QAccessible>
#include <QApplication>
#include <QElapsedTimer>
#include <QHelpEvent>
#include <QLineEdit>
#include <QPainter>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>
#include <QToolTip>
#include <QVBoxLayout>

using namespace Tokendesk;
using namespace Qt::StringLiterals;

class TestParts : public QObject {
    Q_OBJECT
private slots:
    void init()
    {
        applyTheme(*qApp, Palette::light());
    }
    void labelsNeverReadMarkup()
    {
        PlainLabel label(u"<b>bold</b><img src=\"file:///etc/hostname\">"_s);
        QCOMPARE(label.textFormat(), Qt::PlainText);
        QVERIFY(label.sizeHint().width() > label.fontMetrics().horizontalAdvance(u"<b>bold</b><img"_s));
        const ElidedLabel elided(u"<b>"_s);
        QCOMPARE(elided.textFormat(), Qt::PlainText);
    }
    void labelsStandOnTheSideOfTheWindow()
    {
        PlainLabel label(u"Name"_s);
        label.resize(300, 30);
        const auto inkOnTheLeft = [&label] {
            const QImage half = label.grab(QRect(0, 0, 150, 30)).toImage();
            for (int y = 0; y < half.height(); ++y) {
                for (int x = 0; x < half.width(); ++x) {
                    if (half.pixelColor(x, y).lightness() < 100)
                        return true;
                }
            }
            return false;
        };
        QVERIFY(inkOnTheLeft());
        label.setLayoutDirection(Qt::RightToLeft);
        QVERIFY(!inkOnTheLeft());
        label.setLayoutDirection(Qt::LeftToRight);
        QVERIFY(inkOnTheLeft());
    }
    void elidedLabelTellsTheWholeInItsTip()
    {
        ElidedLabel label(u"a <b>very</b> long name of a token that does not fit"_s);
        label.resize(80, 24);
        label.show();
        QVERIFY(label.isElided());
        QVERIFY(label.minimumSizeHint().width() < 80);
        QHelpEvent event(QEvent::ToolTip, {5, 5}, label.mapToGlobal(QPoint(5, 5)));
        QApplication::sendEvent(&label, &event);
        QCOMPARE(QToolTip::text(), u"<span>a &lt;b&gt;very&lt;/b&gt; long name of a token that does not fit</span>"_s);
        QToolTip::hideText();
        label.resize(600, 24);
        QVERIFY(!label.isElided());
    }
    void arrowKeysChooseASegment()
    {
        SegmentedButtons segments(u"Ends"_s);
        for (const QString &text : {u"7"_s, u"30"_s, u"90 days"_s})
            segments.addSegment(text);
        segments.setCurrent(1);
        segments.show();
        segments.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&segments));
        QSignalSpy changed(&segments, &SegmentedButtons::currentChanged);
        const auto buttons = segments.findChildren<QToolButton *>();
        buttons.at(1)->setFocus();
        QTest::keyClick(buttons.at(1), Qt::Key_Right);
        QCOMPARE(segments.current(), 2);
        QVERIFY(buttons.at(2)->hasFocus());
        QTest::keyClick(buttons.at(2), Qt::Key_Left);
        QTest::keyClick(buttons.at(1), Qt::Key_Left);
        QCOMPARE(segments.current(), 0);
        QCOMPARE(changed.count(), 3);
        QCOMPARE(changed.constLast().constFirst().toInt(), 0);
        QTest::mouseClick(buttons.at(0), Qt::LeftButton);
        QCOMPARE(segments.current(), 0); // the chosen one cannot be switched off
    }
    void segmentsAreOneStopForTheTabKey()
    {
        QWidget window;
        auto *column = new QVBoxLayout(&window);
        auto *before = new QLineEdit;
        auto *segments = new SegmentedButtons(u"Ends"_s);
        auto *after = new QLineEdit;
        for (const QString &text : {u"7"_s, u"30"_s, u"90 days"_s})
            segments->addSegment(text);
        segments->setCurrent(2);
        for (QWidget *widget : std::initializer_list<QWidget *>{before, segments, after})
            column->addWidget(widget);
        window.show();
        window.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        before->setFocus();
        QTest::keyClick(before, Qt::Key_Tab);
        QCOMPARE(window.focusWidget(), segments->findChildren<QToolButton *>().at(2));
        QTest::keyClick(window.focusWidget(), Qt::Key_Tab);
        QCOMPARE(window.focusWidget(), after);
    }
    void segmentsGoOnInTheNextLine()
    {
        SegmentedButtons segments(u"Ends"_s);
        for (int i = 0; i < 8; ++i)
            segments.addSegment(u"%1 days"_s.arg(i * 30));
        QVERIFY(segments.heightForWidth(200) >= 3 * 32);
        QCOMPARE(segments.heightForWidth(2000), 32);
    }
    void messageBarSaysOneThingAtATime()
    {
        MessageBar bar;
        QVERIFY(bar.isHidden());
        bar.tell(Tone::Warning, u"Offline"_s);
        QPushButton *retry = bar.addAction(u"Try again"_s);
        QVERIFY(!bar.isHidden());
        QPointer<QPushButton> watched(retry);
        bar.tell(Tone::Bad, u"Refused"_s);
        QCOMPARE(bar.text(), u"Refused"_s);
        QVERIFY(retry->isHidden());
        QTRY_VERIFY(!watched);
        QCOMPARE(QAccessible::queryAccessibleInterface(&bar)->text(QAccessible::Name), u"Refused"_s);
    }
    void messageBarCloses()
    {
        MessageBar bar;
        QSignalSpy closed(&bar, &MessageBar::closed);
        bar.tell(Tone::Info, u"Hello"_s);
        QTest::mouseClick(bar.findChild<QToolButton *>(), Qt::LeftButton);
        QCOMPARE(closed.count(), 1);
        QVERIFY(bar.isHidden());
        bar.setClosable(false);
        QVERIFY(bar.findChild<QToolButton *>()->isHidden());
    }
    void fieldIsHeardWithLabelAndMessage()
    {
        FieldBlock block(u"Name"_s, new QLineEdit);
        QAccessibleInterface *field = QAccessible::queryAccessibleInterface(block.field());
        QCOMPARE(field->text(QAccessible::Name), u"Name"_s);
        block.setHint(u"Letters only"_s);
        QCOMPARE(field->text(QAccessible::Description), u"Letters only"_s);
        block.setMessage(Tone::Bad, u"Taken"_s);
        QCOMPARE(field->text(QAccessible::Description), u"Taken"_s);
        QCOMPARE(block.field()->property("invalid").toString(), u"true"_s);
        block.clearMessage();
        QCOMPARE(field->text(QAccessible::Description), u"Letters only"_s);
        QVERIFY(block.field()->property("invalid").toString().isEmpty());
    }
    void loadingRowsWaitBeforeTheyAppear()
    {
        LoadingRows rows(3);
        rows.resize(300, 120);
        const QImage blank = rows.grab().toImage();
        QElapsedTimer clock;
        clock.start();
        rows.show();
        QVERIFY(!rows.isDrawn());
        QCOMPARE(rows.grab().toImage(), blank);
        QTRY_VERIFY(rows.isDrawn());
        QVERIFY(clock.elapsed() >= 250);
        QVERIFY(rows.grab().toImage() != blank);
        rows.hide();
        QVERIFY(!rows.isDrawn());
    }
    void countdownTicksOnlyWhileItIsSeen()
    {
        CountdownBar bar;
        bar.start(std::chrono::seconds(30));
        QVERIFY(!bar.isTicking());
        QCOMPARE(bar.remaining(), std::chrono::seconds(30));
        bar.show();
        QVERIFY(bar.isTicking());
        QCOMPARE(bar.value(), 30);
        QSignalSpy passed(&bar, &CountdownBar::secondPassed);
        QVERIFY(passed.wait(3000));
        QVERIFY(bar.value() < 30);
        bar.hide();
        QVERIFY(!bar.isTicking());
    }
    void countdownEnds()
    {
        CountdownBar bar;
        bar.show();
        bar.start(std::chrono::seconds(1));
        QVERIFY(bar.isTicking());
        QTRY_VERIFY(!bar.isTicking());
        QCOMPARE(bar.value(), 0);
        bar.start(std::chrono::seconds(30));
        bar.stop();
        QVERIFY(!bar.isTicking());
        QCOMPARE(bar.remaining(), std::chrono::seconds(0));
    }
    void pillSaysItsStateInWords()
    {
        const StatusPill pill({Tone::Bad, u"warning"_s, u"Ends tomorrow"_s});
        QCOMPARE(pill.accessibleName(), u"Ends tomorrow"_s);
        QVERIFY(pill.sizeHint().height() >= 20);
        QVERIFY(pill.sizeHint().width() > pill.fontMetrics().horizontalAdvance(u"Ends tomorrow"_s));
    }
    void pillStaysInANarrowCell()
    {
        QImage image(200, 40, QImage::Format_ARGB32_Premultiplied);
        image.fill(Qt::transparent);
        QPainter painter(&image);
        StatusPill::paint(&painter, QRect(10, 0, 60, 40), {Tone::Bad, u"warning"_s, u"Ends tomorrow"_s},
            QApplication::font(), Qt::LeftToRight);
        painter.end();
        for (int y = 0; y < 40; ++y) {
            for (int x = 72; x < 200; ++x)
                QCOMPARE(image.pixelColor(x, y).alpha(), 0);
        }
        QVERIFY(image.pixelColor(40, 20).alpha() > 0);
    }
    void registryLetterSuitsItsGround()
    {
        const auto lightest = [](const QColor &ground) {
            const QImage image = RegistryMark::icon(u"M"_s, ground).pixmap(QSize(36, 36), 1.0).toImage();
            int white = 0;
            for (int y = 0; y < 36; ++y) {
                for (int x = 0; x < 36; ++x)
                    white += image.pixelColor(x, y) == QColor(Qt::white);
            }
            return white;
        };
        QVERIFY(lightest(QColor(0x3558d6)) > 20);
        QCOMPARE(lightest(QColor(0xffdd44)), 0);
    }
    void firstActionOfAnEmptyPageIsThePrimaryOne()
    {
        EmptyState page(u"key"_s, u"No tokens"_s, u"Create one."_s);
        QCOMPARE(page.addAction(u"Create"_s)->property("role").toString(), u"primary"_s);
        QCOMPARE(page.addAction(u"Import"_s)->property("role").toString(), u"secondary"_s);
    }
};

QTEST_MAIN(TestParts)
#include "tst_parts.moc"
