// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/context.h"
#include "app/domain/account.h"
#include <QStackedWidget>

namespace Tokendesk {
class EmptyState;

/// The table of tokens, or what stands in its place while there is nothing to show: loading, no account, no token,
/// nothing matches, could not be read. Each with the one thing to do about it.
class PageStates : public QStackedWidget {
    Q_OBJECT
public:
    PageStates(const Context &context, QWidget *table, QWidget *parent = nullptr);

    bool isTableShown() const;
    /// Visible: tokens that are shown. Of an empty account: all are asked about.
    void showFitting(int visible, const AccountId &account);

signals:
    void addAccountRequested();
    void createRequested();
    void clearFilterRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    void build();
    bool isLoading(const AccountId &account) const;
    void showError(const AccountId &account);

    Context m_context;
    QWidget *m_table;
    QWidget *m_loading;
    EmptyState *m_noAccount = nullptr;
    EmptyState *m_noToken = nullptr;
    EmptyState *m_noMatch = nullptr;
    EmptyState *m_error = nullptr;
    int m_visible = 0;
    AccountId m_account;
};

} // namespace Tokendesk
