// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/models/tokentablemodel.h"
#include "ui/context.h"
#include "ui/tokens/tokendelegate.h"
#include <QWidget>

class QStackedWidget;
class QTableView;

namespace Tokendesk {
class AccessibleRows;
class EmptyState;

/// The table of tokens, and what stands in its place while there is nothing to show: loading, no account, no token,
/// nothing matches, could not be read. Selection, current row and scroll survive a refresh.
class TokenPage : public QWidget {
    Q_OBJECT
public:
    explicit TokenPage(const Context &context, QWidget *parent = nullptr);

    TokenTableModel *model() const;
    QTableView *table() const;
    std::optional<Token> currentToken() const;
    void setFilter(const QString &filter);
    void showAccount(const AccountId &account); ///< Empty: all.
    void select(const TokenId &token);
    void applyColors();

signals:
    void currentTokenChanged();
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
    void buildStates();
    int fittingWidth(TokenColumn column) const;
    void setTitles();
    void restoreSelection();
    void showFittingState();
    void showError();
    void showMenu(const QPoint &position);
    bool isLoading() const;

    Context m_context;
    TokenTableModel *m_model;
    TokenDelegate *m_delegate;
    AccessibleRows *m_rows;
    QTableView *m_table;
    QStackedWidget *m_stack;
    QWidget *m_loading;
    EmptyState *m_noAccount;
    EmptyState *m_noToken;
    EmptyState *m_noMatch;
    QWidget *m_error = nullptr;
    AccountId m_account;
    TokenId m_current; // by id: at a reset the model's row numbers mean nothing any more
};

} // namespace Tokendesk
