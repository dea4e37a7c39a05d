// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/actions.h"
#include "ui/theme/icons.h"
#include <QAction>
#include <QMenu>
#include <QWidget>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace Tokendesk {

namespace {

/// What is known on every desktop stands where it does on every desktop: settings first, quitting last.
int rankOf(const QAction *action)
{
    switch (action->menuRole()) {
    case QAction::PreferencesRole:
        return 0;
    case QAction::AboutRole:
        return 2;
    case QAction::QuitRole:
        return 3;
    default:
        return 1;
    }
}

} // namespace

Actions::Actions(QWidget *window) : QObject(window), m_window(window)
{
}

QAction *Actions::add(
    ActionGroup group, const char *name, const QString &text, const QString &icon, const QKeySequence &shortcut)
{
    auto *action = new QAction(icon.isEmpty() ? QIcon() : Icons::get(icon), text, m_window);
    action->setObjectName(QLatin1StringView(name));
    action->setProperty("iconName", icon);
    action->setShortcut(shortcut);
    if (!shortcut.isEmpty())
        action->setToolTip(
            tr("%1 (%2)", "deed, its keys").arg(action->iconText(), shortcut.toString(QKeySequence::NativeText)));
    m_window->addAction(action);
    m_actions.append({group, action});
    return action;
}

void Actions::setKeysIn(QAction *action, QWidget *widget, const QKeySequence &keys)
{
    action->setShortcut(keys);
    action->setShortcutContext(Qt::WidgetShortcut);
    m_window->removeAction(action);
    widget->addAction(action);
}

QList<QAction *> Actions::in(ActionGroup group) const
{
    QList<QAction *> actions;
    for (const auto &[known, action] : m_actions) {
        if (known == group)
            actions.append(action);
    }
    std::stable_sort(actions.begin(), actions.end(),
        [](const QAction *one, const QAction *other) { return rankOf(one) < rankOf(other); });
    return actions;
}

QList<QAction *> Actions::all() const
{
    QList<QAction *> actions;
    for (const ActionGroup group : groups())
        actions += in(group);
    return actions;
}

QList<ActionGroup> Actions::groups()
{
    return {ActionGroup::Token, ActionGroup::Account, ActionGroup::Find, ActionGroup::View, ActionGroup::Tools,
        ActionGroup::Program};
}

QString Actions::title(ActionGroup group)
{
    switch (group) {
    case ActionGroup::Token:
        return tr("Token");
    case ActionGroup::Account:
        return tr("Account");
    case ActionGroup::Find:
        return tr("Find");
    case ActionGroup::View:
        return tr("View");
    case ActionGroup::Tools:
        return tr("Tools");
    case ActionGroup::Program:
        return tr("Program");
    }
    return {};
}

QMenu *Actions::menu(QWidget *parent) const
{
    auto *menu = new QMenu(parent);
    menu->setObjectName(u"mainMenu"_s);
    connect(menu, &QMenu::aboutToShow, this, [this, menu] { fill(menu); });
    fill(menu); // a menu without entries does not open
    return menu;
}

void Actions::fill(QMenu *menu) const
{
    const QList<QMenu *> old = menu->findChildren<QMenu *>(QString(), Qt::FindDirectChildrenOnly);
    menu->clear();
    qDeleteAll(old);
    for (const ActionGroup group : groups()) {
        const QList<QAction *> actions = in(group);
        if (actions.isEmpty())
            continue;
        QMenu *part = menu;
        if (group == ActionGroup::Program)
            menu->addSeparator();
        else
            part = menu->addMenu(title(group));
        for (QAction *action : actions) {
            if (action->menuRole() == QAction::QuitRole)
                part->addSeparator();
            part->addAction(action);
        }
    }
}

QString actionName(const QAction *action)
{
    QString name = action->iconText();
    if (name.endsWith(u'…'))
        name.chop(1);
    return name;
}

} // namespace Tokendesk
