// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/models/tokentablemodel.h"
#include "ui/context.h"
#include <QWidget>

class QAction;
class QTableView;

namespace Tokendesk {
class AccessibleRows;
class ColumnLayout;
class PageStates;
class TokenDelegate;
class TokenMenus;

/// The table of tokens with its menus. Selection, current row and scroll survive a refresh; columns, order and grouping
/// are remembered for each list.
class TokenPage : public QWidget {
    Q_OBJECT
public:
    explicit TokenPage(const Context &context, QWidget *parent = nullptr);

    TokenTableModel *model() const;
    QTableView *table() const;
    ColumnLayout *columns() const;
    std::optional<Token> currentToken() const;
    QList<TokenId> selectedTokens() const; ///< In the order of the table.
    /// What the menu of a row offers, after the details; a null action is a separating line.
    void setRowActions(const QList<QAction *> &actions);
    void setFilter(const QString &filter);
    void showAccount(const AccountId &account); ///< Empty: all.
    /// The list that is shown, "all" or "expired" for example: each has columns of its own.
    void showLayoutOf(const QString &list);
    void setGrouping(TokenGrouping grouping);
    void select(const TokenId &token);

signals:
    void currentTokenChanged();
    void selectionChanged();
    void createRequested();
    void addAccountRequested();
    void clearFilterRequested();
    void copyRequested();
    void revokeRequested();
    void detailsRequested();

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void buildTable();
    void setTitles();
    void noteSelection();
    void restoreSelection();
    void showFittingState();
    void toggleGroup(const QModelIndex &head);
    bool handleKey(QKeyEvent *key);
    void saveLayout();
    void applyColors();

    Context m_context;
    TokenTableModel *m_model;
    TokenDelegate *m_delegate;
    AccessibleRows *m_rows;
    QTableView *m_table;
    ColumnLayout *m_columns;
    TokenMenus *m_menus;
    PageStates *m_states;
    QString m_list; // whose columns are shown
    AccountId m_account;
    TokenId m_current; // by id: at a reset the model's row numbers mean nothing any more
    QSet<TokenId> m_selected;
    bool m_restoring = false;
};

} // namespace Tokendesk
