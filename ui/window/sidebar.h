// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/account.h"
#include "ui/context.h"
#include <QWidget>

class QListView;

namespace Tokendesk {
class AccountListModel;
class SideBarModel;

/// All tokens, and below them the accounts with their state. Choosing one shows its tokens.
class SideBar : public QWidget {
    Q_OBJECT
public:
    explicit SideBar(const Context &context, QWidget *parent = nullptr);
    AccountId currentAccount() const; ///< Empty: all.

signals:
    void accountChosen(const QString &account);
    void addAccountRequested();
    void refreshRequested(const QString &account);
    void signInAgainRequested(const QString &account);
    void signOutRequested(const QString &account);

private:
    void choose();
    void showMenu(const QPoint &position);

    Context m_context;
    AccountListModel *m_accounts;
    SideBarModel *m_model;
    QListView *m_list;
};

} // namespace Tokendesk
