// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/actions.h"
#include <QAction>
#include <QMenu>
#include <QTest>
#include <QWidget>

using namespace Tokendesk;
using namespace Qt::StringLiterals;

class TestActions : public QObject {
    Q_OBJECT

private slots:
    void quittingStandsLastAndSettingsFirst()
    {
        QWidget window;
        Actions actions(&window);
        actions.add(ActionGroup::Program, "quit", u"Quit"_s, {}, {})->setMenuRole(QAction::QuitRole);
        actions.add(ActionGroup::Program, "about", u"About"_s, {}, {})->setMenuRole(QAction::AboutRole);
        actions.add(ActionGroup::Program, "lock", u"Lock"_s, {}, {});
        actions.add(ActionGroup::Program, "doctor", u"Doctor"_s, {}, {});
        actions.add(ActionGroup::Program, "settings", u"Settings"_s, {}, {})->setMenuRole(QAction::PreferencesRole);
        QStringList names;
        for (const QList<QAction *> all = actions.in(ActionGroup::Program); const QAction *action : all)
            names << action->objectName();
        QCOMPARE(names, QStringList({u"settings"_s, u"lock"_s, u"doctor"_s, u"about"_s, u"quit"_s}));
        const QMenu *menu = actions.menu(&window);
        QCOMPARE(menu->actions().constLast()->objectName(), u"quit"_s);
        QVERIFY(menu->actions().at(menu->actions().size() - 2)->isSeparator());
    }
};

QTEST_MAIN(TestActions)
#include "tst_actions.moc"
