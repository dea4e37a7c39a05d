// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/account.h"
#include "ui/context.h"
#include <QWidget>

class QListView;
class QMenu;
class QModelIndex;

namespace Tokendesk {
class AccountListModel;
class SideBarDelegate;
class SideBarModel;
struct SavedSearch;

/// Ready-made lists, saved searches, the accounts with their state, and the pages besides the
/// tokens. Choosing one shows it.
class SideBar : public QWidget {
    Q_OBJECT
public:
    explicit SideBar(const Context &context, QWidget *parent = nullptr);
    AccountId currentAccount() const; ///< Empty: all.
    QString currentList() const; ///< TokenList::id; empty for anything else.

    /// What the filter field says now: marks the list that is the same, or none.
    void follow(const QString &query);
    void choose(const QString &query); ///< As if the list or search with this query was clicked.
    void chooseAccount(const AccountId &account); ///< One that is signed in; nothing happens otherwise.
    QString currentPage() const; ///< SidePage::id; empty: the tokens are shown.
    void choosePage(const QString &page); ///< Empty: back to the tokens.
    void saveSearch(const QString &query); ///< Asks for a name.

signals:
    void listChosen(const QString &query);
    void accountChosen(const QString &account);
    void pageChosen(const QString &page);
    void addAccountRequested();
    void refreshRequested(const QString &account);
    void signInAgainRequested(const QString &account);
    void signOutRequested(const QString &account);
    void whoAmIRequested(const QString &account);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void buildList();
    void tellChoice();
    void help(const QModelIndex &account);
    bool clickDeed(const QPoint &position);
    void showMenu(const QPoint &position);
    void fillAccountMenu(QMenu *menu, const QModelIndex &index);
    void fillSearchMenu(QMenu *menu, const QString &name);
    void rename(const QString &name);
    void remove(const QString &name);
    void move(const QString &name, int by);

    Context m_context;
    AccountListModel *m_accounts;
    SideBarModel *m_model;
    SideBarDelegate *m_delegate;
    QListView *m_list;
    bool m_following = false;
};

} // namespace Tokendesk
