// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QKeySequence>
#include <QObject>

class QAction;
class QMenu;
class QWidget;

namespace Tokendesk {

enum class ActionGroup { Token, Account, Find, View, Tools, Program };

/// Everything that a window can do, each as one QAction. Menu, command palette and shortcut sheet are made from this
/// list, so that none of them can forget one.
class Actions : public QObject {
    Q_OBJECT
public:
    /// The window's shortcuts are those of the actions.
    explicit Actions(QWidget *window);

    /// An icon name may be empty. The action belongs to the window.
    QAction *add(ActionGroup group, const char *name, const QString &text, const QString &icon = {},
        const QKeySequence &shortcut = {});
    /// Keys that count only while one widget has the focus, such as Delete in the table.
    void setKeysIn(QAction *action, QWidget *widget, const QKeySequence &keys);
    QList<QAction *> in(ActionGroup group) const;
    QList<QAction *> all() const; ///< Group by group.

    static QList<ActionGroup> groups();
    static QString title(ActionGroup group);
    /// A menu with a submenu for each group, as the actions are when it is opened.
    QMenu *menu(QWidget *parent) const;

private:
    void fill(QMenu *menu) const;

    QWidget *m_window;
    QList<std::pair<ActionGroup, QAction *>> m_actions;
};

/// What an action is called where it does not stand on a button: "Revoke", without "…" and "&".
QString actionName(const QAction *action);

} // namespace Tokendesk
