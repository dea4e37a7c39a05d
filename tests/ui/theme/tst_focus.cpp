// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/theme.h"
#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QDir>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QSpinBox>
#include <QTabBar>
#include <QTest>
#include <QToolButton>
#include <QVBoxLayout>
#include <functional>

using namespace Tokendesk;
using namespace Qt::StringLiterals;

namespace {

using Maker = std::function<QWidget *()>;

QWidget *button(ButtonRole role)
{
    auto *made = new QPushButton(u"Press"_s);
    setButtonRole(made, role);
    return made;
}

int count(const QImage &image, const QColor &color)
{
    int pixels = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x)
            pixels += image.pixelColor(x, y) == color;
    }
    return pixels;
}

} // namespace

class TestFocus : public QObject {
    Q_OBJECT
private slots:
    void whoComesByKeyboardSeesWhereHeIs_data()
    {
        QTest::addColumn<Maker>("make");
        QTest::newRow("primary") << Maker([] { return button(ButtonRole::Primary); });
        QTest::newRow("secondary") << Maker([] { return button(ButtonRole::Secondary); });
        QTest::newRow("danger") << Maker([] { return button(ButtonRole::Danger); });
        QTest::newRow("quiet") << Maker([] { return button(ButtonRole::Quiet); });
        QTest::newRow("tool") << Maker([] {
            auto *made = new QToolButton;
            made->setText(u"Tool"_s);
            return made;
        });
        QTest::newRow("check") << Maker([] { return new QCheckBox(u"Check"_s); });
        QTest::newRow("radio") << Maker([] { return new QRadioButton(u"Radio"_s); });
        QTest::newRow("line") << Maker([] { return new QLineEdit(u"Line"_s); });
        QTest::newRow("lines") << Maker([] { return new QPlainTextEdit(u"Lines"_s); });
        QTest::newRow("combo") << Maker([] {
            auto *made = new QComboBox;
            made->addItem(u"Item"_s);
            return made;
        });
        QTest::newRow("spin") << Maker([] { return new QSpinBox; });
        QTest::newRow("date") << Maker([] { return new QDateEdit; });
        QTest::newRow("tabs") << Maker([] {
            auto *made = new QTabBar;
            made->addTab(u"Tab"_s);
            return made;
        });
    }
    void whoComesByKeyboardSeesWhereHeIs()
    {
        QFETCH(Maker, make);
        for (const bool dark : {false, true}) {
            const Palette p = dark ? Palette::dark() : Palette::light();
            applyTheme(*qApp, p);
            QWidget window;
            auto *column = new QVBoxLayout(&window);
            auto *first = new QLineEdit;
            QWidget *widget = make();
            column->addWidget(first);
            column->addWidget(widget);
            window.show();
            window.activateWindow();
            QVERIFY(QTest::qWaitForWindowActive(&window));
            first->setFocus();
            const QImage before = widget->grab().toImage();
            QTest::keyClick(first, Qt::Key_Tab);
            QTRY_VERIFY(widget->hasFocus());
            const QImage after = widget->grab().toImage();
            const bool primary = widget->property("role").toString() == "primary"_L1;
            const QColor ring = primary ? p.onAccent : p.accent;
            // Two lines as long as the shorter side would be the least that can be called a ring.
            const int gained = count(after, ring) - count(before, ring);
            QVERIFY2(gained > 4 * qMin(after.width(), after.height()) - 40, qPrintable(QString::number(gained)));
            QVERIFY(QDir().mkpath(QCoreApplication::applicationDirPath() + "/focus"_L1));
            after.save(QCoreApplication::applicationDirPath()
                + u"/focus/%1-%2.png"_s.arg(
                    QString::fromLatin1(QTest::currentDataTag()), dark ? u"dark"_s : u"light"_s));
            QCOMPARE(after.size(), before.size());
        }
    }
    void mouseLeavesNoRingOnButtons()
    {
        applyTheme(*qApp, Palette::light());
        QPushButton press(u"Press"_s);
        press.show();
        press.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&press));
        press.clearFocus();
        QTest::mouseClick(&press, Qt::LeftButton);
        QVERIFY(press.hasFocus());
        QCOMPARE(count(press.grab().toImage(), Palette::light().accent), 0);
    }
    void valuesFitIntoBoxesOfNaturalSize()
    {
        applyTheme(*qApp, Palette::light());
        QSpinBox spin;
        spin.setRange(0, 365);
        spin.setSuffix(u" days"_s);
        spin.setValue(365);
        QDateEdit date(QDate(2026, 12, 30));
        date.setCalendarPopup(true);
        QDateTimeEdit time(QDateTime(QDate(2026, 12, 30), QTime(20, 0)));
        for (QAbstractSpinBox *box : std::initializer_list<QAbstractSpinBox *>{&spin, &date, &time}) {
            box->show();
            box->resize(box->sizeHint());
            const auto *edit = box->findChild<QLineEdit *>();
            QVERIFY2(edit->width() >= edit->fontMetrics().horizontalAdvance(edit->text()) + 4,
                qPrintable(u"%1: %2"_s.arg(edit->text()).arg(edit->width())));
            QCOMPARE(box->height(), 32);
        }
    }
    void menusAreReadable()
    {
        applyTheme(*qApp, Palette::dark());
        QMenu menu;
        QAction *checked = menu.addAction(u"Show expired"_s);
        checked->setCheckable(true);
        checked->setChecked(true);
        menu.addSeparator();
        menu.addAction(u"Rotate"_s)->setShortcut(Qt::CTRL | Qt::Key_R);
        menu.addAction(u"Revoke"_s)->setEnabled(false);
        menu.ensurePolished();
        menu.setActiveAction(checked);
        const QImage picture = menu.grab().toImage();
        QVERIFY(QDir().mkpath(QCoreApplication::applicationDirPath() + "/focus"_L1));
        picture.save(QCoreApplication::applicationDirPath() + "/focus/menu-dark.png"_L1);
        QVERIFY(count(picture, Palette::dark().raised) > 1000);
        QVERIFY(count(picture, Palette::dark().accentSoft) > 300);
        QVERIFY(count(picture, Palette::dark().text) > 10);
    }
};

QTEST_MAIN(TestFocus)
#include "tst_focus.moc"
