// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/models/tokentablemodel.h"
#include <QObject>

class QAction;
class QMenu;
class QTableView;

namespace Tokendesk {
class ColumnLayout;
class RowButtons;

/// The menus of a table of tokens: of a row, by mouse, key or the button in it, and of the header. Belongs to
/// TokenPage.
class TokenMenus : public QObject {
    Q_OBJECT
public:
    TokenMenus(QTableView *table, TokenTableModel *model, ColumnLayout *columns);

    /// What the menu of a row offers, after the details; a null action is a separating line.
    void setRowActions(const QList<QAction *> &actions);

signals:
    void detailsRequested();
    void copyRequested(); ///< Of the row that has become the current one.

private:
    void connectRowButtons();
    void showRowMenu(const QPoint &global);
    void showHeaderMenu(const QPoint &position);
    QMenu *groupMenu(QMenu *parent);

    QTableView *m_table;
    TokenTableModel *m_model;
    ColumnLayout *m_columns;
    RowButtons *m_buttons;
    QList<QAction *> m_rowActions;
};

} // namespace Tokendesk
