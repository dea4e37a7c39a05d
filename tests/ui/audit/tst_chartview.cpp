// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/audit/chartbutton.h"
#include "ui/audit/chartpaint.h"
#include "ui/audit/chartview.h"
#include "ui/theme/theme.h"
#include <QAccessible>
#include <QApplication>
#include <QImage>
#include <QPainter>
#include <QSignalSpy>
#include <QTest>

using namespace Tokendesk;
using namespace Qt::StringLiterals;

class TestChartView : public QObject {
    Q_OBJECT

    static Chart months()
    {
        return {Chart::Shape::Columns, u"ends"_s, u"Ends by month"_s,
            {{u"Mar"_s, u"Ends in March: 12 tokens"_s, u"expires:2027-03"_s, 12, ChartWeight::Usual},
                {u"Apr"_s, u"Ends in April: no token"_s, u"expires:2027-04"_s, 0, ChartWeight::Usual},
                {u"May"_s, u"Ends in May: 3 tokens"_s, u"expires:2027-05"_s, 3, ChartWeight::Warning},
                {u"–"_s, u"No end: 4 tokens"_s, u"expires:never"_s, 4, ChartWeight::Bad}}};
    }
    static Chart people()
    {
        return {Chart::Shape::Cells, u"people"_s, u"Rights by person"_s,
            {{{}, u"john, read: 5 tokens"_s, u"owner:john scope:read"_s, 5, ChartWeight::Usual},
                {{}, u"john, admin: 1 token"_s, u"owner:john scope:admin"_s, 1, ChartWeight::Bad},
                {{}, u"ana, read: 2 tokens"_s, u"owner:ana scope:read"_s, 2, ChartWeight::Usual},
                {{}, u"ana, admin: 7 tokens"_s, u"owner:ana scope:admin"_s, 7, ChartWeight::Bad}},
            {u"john"_s, u"ana"_s}, {u"read"_s, u"admin"_s}};
    }
    static ChartButton *bar(const ChartView &view, const QString &name)
    {
        return view.findChild<ChartButton *>(name);
    }

private slots:
    void init()
    {
        applyTheme(*qApp, Palette::light());
    }
    void everyBarIsAButtonThatSaysWhatItCounts()
    {
        ChartView view;
        view.setChart(months());
        view.resize(300, 160);
        QCOMPARE(view.findChildren<ChartButton *>().size(), 4);
        QAccessibleInterface *march = QAccessible::queryAccessibleInterface(bar(view, u"ends-0"_s));
        QVERIFY(march);
        QCOMPARE(march->text(QAccessible::Name), u"Ends in March: 12 tokens"_s);
        QVERIFY(march->actionInterface());
        QVERIFY(!bar(view, u"ends-1"_s)->isEnabled()); // there is nothing to be filtered by
    }
    void aClickChoosesAndAnotherTakesItBack()
    {
        ChartView view;
        view.setChart(months());
        view.resize(300, 160);
        QSignalSpy chosen(&view, &ChartView::chosen);
        QTest::mouseClick(bar(view, u"ends-2"_s), Qt::LeftButton);
        QCOMPARE(chosen.takeFirst().at(0).toString(), u"expires:2027-05"_s);
        QVERIFY(!bar(view, u"ends-2"_s)->isChecked()); // until the filter says so
        view.setQuery(u"expires:2027-05"_s);
        QVERIFY(bar(view, u"ends-2"_s)->isChecked());
        QTest::mouseClick(bar(view, u"ends-2"_s), Qt::LeftButton);
        QCOMPARE(chosen.takeFirst().at(0).toString(), QString());
    }
    void theAccessibleActionChoosesToo()
    {
        ChartView view;
        view.setChart(months());
        view.resize(300, 160);
        QSignalSpy chosen(&view, &ChartView::chosen);
        QAccessibleActionInterface *action
            = QAccessible::queryAccessibleInterface(bar(view, u"ends-2"_s))->actionInterface();
        QVERIFY(!action->actionNames().isEmpty());
        action->doAction(action->actionNames().constFirst());
        QTRY_COMPARE(chosen.count(), 1);
        QCOMPARE(chosen.takeFirst().at(0).toString(), u"expires:2027-05"_s);
    }
    void arrowKeysGoFromBarToBarAndEnterChooses()
    {
        ChartView view;
        view.setChart(months());
        view.resize(300, 160);
        QSignalSpy chosen(&view, &ChartView::chosen);
        QTest::keyClick(bar(view, u"ends-0"_s), Qt::Key_Right); // over the one that is empty
        QCOMPARE(view.focusWidget(), bar(view, u"ends-2"_s));
        QTest::keyClick(view.focusWidget(), Qt::Key_End);
        QCOMPARE(view.focusWidget(), bar(view, u"ends-3"_s));
        QTest::keyClick(view.focusWidget(), Qt::Key_Right);
        QCOMPARE(view.focusWidget(), bar(view, u"ends-3"_s));
        QTest::keyClick(view.focusWidget(), Qt::Key_Return);
        QCOMPARE(chosen.takeFirst().at(0).toString(), u"expires:never"_s);
        int stops = 0;
        for (const QList<ChartButton *> all = view.findChildren<ChartButton *>(); const ChartButton *button : all)
            stops += (button->focusPolicy() & Qt::TabFocus) ? 1 : 0;
        QCOMPARE(stops, 1);
    }
    void cellsAreWalkedInFourDirections()
    {
        ChartView view;
        view.setChart(people());
        view.resize(300, 160);
        QTest::keyClick(bar(view, u"people-0"_s), Qt::Key_Down);
        QCOMPARE(view.focusWidget(), bar(view, u"people-2"_s));
        QTest::keyClick(view.focusWidget(), Qt::Key_Right);
        QCOMPARE(view.focusWidget(), bar(view, u"people-3"_s));
        QTest::keyClick(view.focusWidget(), Qt::Key_Up);
        QCOMPARE(view.focusWidget(), bar(view, u"people-1"_s));
    }
    void labelsStandUnderTheirOwnBars()
    {
        Chart chart{Chart::Shape::Columns, u"ends"_s, u"Ends by month"_s, {}};
        for (const QString &label : {u"over"_s, u"Nov"_s, u"Dec"_s, u"Jan"_s, u"Feb"_s, u"Mar"_s, u"later"_s, u"∞"_s})
            chart.bins.append({label, label, {}, 1, ChartWeight::Usual});
        const QFontMetricsF font(QApplication::font());
        for (const qreal width : {120.0, 180.0, 240.0, 600.0}) {
            const ChartPlan plan = ChartPlan::of(chart, {0, 0, width, 120}, font, Qt::LeftToRight);
            qreal end = 0;
            int written = 0;
            for (qsizetype i = 0; i < plan.places.size(); ++i) {
                const QRectF label = plan.places.at(i).label;
                if (label.isEmpty())
                    continue;
                ++written;
                QVERIFY(label.left() >= end); // they do not run into each other
                end = label.right();
                const qreal centre = plan.places.at(i).bar.center().x();
                QVERIFY(label.left() <= centre && centre <= label.right());
            }
            QVERIFY(!plan.places.constFirst().label.isEmpty());
            QVERIFY(!plan.places.constLast().label.isEmpty());
            QCOMPARE(written == 8, width > 500);
        }
    }
    void rightToLeftBeginsAtTheRight()
    {
        ChartView view;
        view.setLayoutDirection(Qt::RightToLeft);
        view.setChart(months());
        view.resize(300, 160);
        QVERIFY(bar(view, u"ends-0"_s)->x() > bar(view, u"ends-3"_s)->x());
        QTest::keyClick(bar(view, u"ends-0"_s), Qt::Key_Left);
        QCOMPARE(view.focusWidget(), bar(view, u"ends-2"_s));
    }
    void newCountsKeepTheFocus()
    {
        ChartView view;
        view.setChart(months());
        view.resize(300, 160);
        QTest::keyClick(bar(view, u"ends-0"_s), Qt::Key_End);
        Chart later = months();
        later.bins[3].count = 40;
        view.setChart(later);
        QCOMPARE(view.focusWidget(), bar(view, u"ends-3"_s));
        QVERIFY(view.plan().places.at(3).bar.height() > view.plan().places.at(0).bar.height());
    }
    void weightsDifferInGreyToo()
    {
        const auto grey = [](ChartWeight weight) {
            QImage image(80, 40, QImage::Format_RGB32);
            image.fill(Qt::white);
            QPainter painter(&image);
            Chart chart{Chart::Shape::Rows, u"x"_s, {}, {{{}, {}, u"q"_s, 1, weight}}};
            ChartPaint::onPaper(captionFont()).paintAll(&painter, chart, QRectF(0, 0, 80, 40), Qt::LeftToRight);
            painter.end();
            // What a printer without colours makes of it, each ink alike: where there is ink at all.
            QByteArray marks;
            for (int y = 0; y < image.height(); ++y) {
                for (int x = 0; x < 60; ++x)
                    marks.append(qGray(image.pixel(x, y)) < 230 ? '#' : ' ');
            }
            return marks;
        };
        QSet<QByteArray> patterns;
        for (const ChartWeight weight : {ChartWeight::Usual, ChartWeight::Warning, ChartWeight::Bad, ChartWeight::Idle})
            patterns.insert(grey(weight));
        QCOMPARE(patterns.size(), 4);
    }
};

QTEST_MAIN(TestChartView)
#include "tst_chartview.moc"
