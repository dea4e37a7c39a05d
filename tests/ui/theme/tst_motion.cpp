// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/theme.h"
#include <QAbstractAnimation>
#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QMenu>
#include <QScrollBar>
#include <QStyle>
#include <QTest>
#include <QTreeWidget>
#include <QVBoxLayout>

using namespace Tokendesk;
using namespace Qt::StringLiterals;

/// D15: nothing slides, fades or blinks, whether the desktop asks for calm or not.
class TestMotion : public QObject {
    Q_OBJECT

    static int moving()
    {
        int count = 0;
        const QWidgetList widgets = QApplication::allWidgets();
        for (const QWidget *widget : widgets) {
            const auto animations = widget->findChildren<QAbstractAnimation *>();
            for (const QAbstractAnimation *animation : animations)
                count += animation->state() == QAbstractAnimation::Running;
        }
        return count;
    }

private slots:
    void initTestCase()
    {
        for (const Qt::UIEffect effect : {Qt::UI_AnimateMenu, Qt::UI_AnimateCombo, Qt::UI_FadeTooltip})
            QApplication::setEffectEnabled(effect, true); // as a desktop may have it
        applyTheme(*qApp, Palette::light());
    }

    void d15WindowsOfMenusAndTipsAreThereAtOnce()
    {
        for (const Qt::UIEffect effect : {Qt::UI_AnimateMenu, Qt::UI_FadeMenu, Qt::UI_AnimateCombo,
                 Qt::UI_AnimateTooltip, Qt::UI_FadeTooltip, Qt::UI_AnimateToolBox})
            QVERIFY2(!QApplication::isEffectEnabled(effect), qPrintable(QString::number(effect)));
        QCOMPARE(QApplication::style()->styleHint(QStyle::SH_Widget_Animation_Duration), 0);
        QCOMPARE(QApplication::cursorFlashTime(), 0);
    }

    void d15NothingMovesWhenItIsUsed()
    {
        QWidget window;
        auto *column = new QVBoxLayout(&window);
        auto *check = new QCheckBox(u"Check"_s);
        auto *box = new QComboBox;
        box->addItems({u"One"_s, u"Two"_s});
        auto *tree = new QTreeWidget;
        auto *top = new QTreeWidgetItem(tree, {u"Top"_s});
        for (int row = 0; row < 60; ++row)
            new QTreeWidgetItem(top, {QString::number(row)});
        column->addWidget(check);
        column->addWidget(box);
        column->addWidget(tree);
        window.show();
        QVERIFY(QTest::qWaitForWindowExposed(&window));
        check->click();
        QCOMPARE(moving(), 0);
        box->showPopup();
        QCOMPARE(moving(), 0);
        box->hidePopup();
        top->setExpanded(true);
        tree->verticalScrollBar()->setValue(20);
        QTest::mouseMove(tree->verticalScrollBar());
        QCOMPARE(moving(), 0);
        QMenu menu;
        menu.addAction(u"Deed"_s);
        menu.popup(window.mapToGlobal(QPoint(10, 10)));
        QVERIFY(menu.isVisible());
        QCOMPARE(moving(), 0);
        menu.close();
    }
};

QTEST_MAIN(TestMotion)
#include "tst_motion.moc"
