// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/theme.h"
#include <QApplication>
#include <QLabel>
#include <QPalette>
#include <QPushButton>
#include <QRegularExpression>
#include <QTest>

using namespace Tokendesk;
using namespace Qt::StringLiterals;

class TestPalette : public QObject {
    Q_OBJECT
private slots:
    void everyTextIsReadableOnItsGround_data()
    {
        QTest::addColumn<bool>("dark");
        QTest::addColumn<bool>("high");
        QTest::addColumn<double>("ratio");
        QTest::newRow("light") << false << false << 4.5;
        QTest::newRow("dark") << true << false << 4.5;
        QTest::newRow("light, high contrast") << false << true << 7.0;
        QTest::newRow("dark, high contrast") << true << true << 7.0;
    }
    void everyTextIsReadableOnItsGround()
    {
        QFETCH(bool, dark);
        QFETCH(bool, high);
        QFETCH(double, ratio);
        const Palette p = high ? Palette::highContrast(dark) : dark ? Palette::dark() : Palette::light();
        QCOMPARE(p.isDark, dark);
        const QList<InkOnGround> pairs = inksAndGrounds();
        QVERIFY(pairs.size() > 50);
        for (const InkOnGround &pair : pairs) {
            const double reached = contrast(p.*pair.ink, p.*pair.ground);
            QVERIFY2(reached >= ratio,
                qPrintable(u"%1 on %2: %3"_s.arg((p.*pair.ink).name(), (p.*pair.ground).name()).arg(reached)));
        }
    }
    void contrastFollowsTheStandard()
    {
        QCOMPARE(contrast(Qt::black, Qt::white), 21.0);
        QCOMPARE(contrast(Qt::white, Qt::white), 1.0);
        QVERIFY(qAbs(contrast(QColor(0x767676), Qt::white) - 4.54) < 0.01); // the well known lightest grey
    }
    void readableInkStaysAsItIs()
    {
        QCOMPARE(readableOn(Qt::white, QColor(0x1b2230)), QColor(0x1b2230));
        QVERIFY(contrast(readableOn(Qt::white, QColor(0xbbbbbb)), Qt::white) >= 4.5);
        QVERIFY(contrast(readableOn(Qt::black, QColor(0x333333)), Qt::black) >= 4.5);
    }
    void highContrastMarksItsBorders()
    {
        for (const bool dark : {false, true}) {
            const Palette p = Palette::highContrast(dark);
            QVERIFY(contrast(p.strongLine, p.raised) >= 7.0);
            QVERIFY(contrast(p.strongLine, p.background) >= 7.0);
        }
    }
    void darkSystemGetsTheDarkPalette()
    {
        QVERIFY(Palette::fitting(QPalette(QColor(0x202020))).isDark);
        QVERIFY(!Palette::fitting(QPalette(QColor(0xefefef))).isDark);
    }
    void styleSheetKnowsEveryToken_data()
    {
        QTest::addColumn<bool>("dark");
        QTest::newRow("light") << false;
        QTest::newRow("dark") << true;
    }
    void styleSheetKnowsEveryToken()
    {
        QFETCH(bool, dark);
        const Palette p = dark ? Palette::dark() : Palette::light();
        const QString sheet = styleSheetOf(p);
        QVERIFY2(!sheet.contains(u'@'), qPrintable(sheet.mid(sheet.indexOf(u'@'), 40)));
        QVERIFY(sheet.contains(p.accentSoft.name()));
        // A token replaced inside a longer one would leave its end behind a colour.
        const QRegularExpression torn(u"#[0-9a-f]{6}[A-Za-z]"_s);
        QVERIFY2(!sheet.contains(torn), qPrintable(torn.match(sheet).captured()));
    }
    void themeReachesWidgetsAndStopsTheCaret()
    {
        applyTheme(*qApp, Palette::dark());
        QCOMPARE(currentPalette(), Palette::dark());
        QCOMPARE(QApplication::cursorFlashTime(), 0);
        QCOMPARE(QApplication::palette().color(QPalette::WindowText), Palette::dark().text);
        QLabel label;
        setTextRole(&label, TextRole::Bad);
        label.ensurePolished();
        QCOMPARE(label.palette().color(QPalette::WindowText), Palette::dark().bad);
        applyTheme(*qApp, Palette::light());
        QCOMPARE(label.palette().color(QPalette::WindowText), Palette::light().bad);
    }
    void rolesChangeTheSizeOfText()
    {
        applyTheme(*qApp, Palette::light());
        QLabel body(u"Token"_s);
        QLabel heading(u"Token"_s);
        QLabel caption(u"Token"_s);
        setTextRole(&heading, TextRole::Heading);
        setTextRole(&caption, TextRole::Caption);
        for (QLabel *label : {&body, &heading, &caption})
            label->ensurePolished();
        QVERIFY(heading.sizeHint().height() > body.sizeHint().height());
        QVERIFY(caption.sizeHint().height() < body.sizeHint().height());
        QVERIFY(QFontInfo(baseFont()).pixelSize() >= 13);
    }
    void controlsAreAsHighAsTheRhythmAsks()
    {
        applyTheme(*qApp, Palette::light());
        QPushButton button(u"Copy"_s);
        button.ensurePolished();
        QCOMPARE(button.sizeHint().height(), 32);
        QFont large = baseFont();
        large.setPointSize(30);
        button.setFont(large);
        QVERIFY(button.sizeHint().height() >= QFontMetrics(large).height() + 10);
    }
};

QTEST_MAIN(TestPalette)
#include "tst_palette.moc"
