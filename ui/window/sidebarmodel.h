// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/account.h"
#include "ui/context.h"
#include "ui/window/sidepages.h"
#include "ui/window/tokenlists.h"
#include <QAbstractListModel>

namespace Tokendesk {
class AccountListModel;
class QueryCounts;

/// The rows of the side bar: ready-made lists, the person's own searches, accounts, pages. With words for people:
/// counters and states.
class SideBarModel : public QAbstractListModel {
    Q_OBJECT
public:
    enum class Kind { List, Search, Account, Page, Section };
    enum Role {
        KindRole = Qt::UserRole + 1, ///< int of Kind
        IdRole, ///< Of a list: TokenList::id
        QueryRole, ///< Of lists and searches
        SearchRole, ///< Of a search: its name as it was given
        AccountRole, ///< AccountId
        IconRole, ///< Of lists and searches
        MarkRole, ///< Of accounts: the registry's id
        CountRole, ///< int
        StateRole, ///< Of accounts: int of AccountState::Kind
        StateWordRole, ///< Empty where nothing needs to be said
        DeedRole, ///< What helps an account that needs help, in words
        PageRole ///< SidePage::id
    };
    SideBarModel(const Context &context, AccountListModel *accounts, QObject *parent = nullptr);
    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

    /// The list or search that is this query; invalid if there is none.
    QModelIndex indexOfQuery(const QString &query) const;
    QModelIndex indexOfPage(const QString &page) const;
    QModelIndex indexOfAccount(const QString &account) const;

private:
    struct Row {
        Kind kind;
        QString key; ///< Unique: what a row is, whatever it says.
        QString id; ///< Of a list, account or section; of a search its name.
        QString query;
    };
    QModelIndex indexOf(Kind kind, const QString &id) const;
    QList<Row> wantedRows() const;
    void follow();
    void tellCounts();
    QVariant listData(const Row &row, int role) const;
    QVariant searchData(const Row &row, int role) const;
    QVariant pageData(const Row &row, int role) const;
    QVariant accountData(const Row &row, int role) const;
    QVariant countWords(const Row &row, const QString &title, const QString &explained, int role) const;

    Context m_context;
    AccountListModel *m_accounts;
    QueryCounts *m_counts;
    QList<TokenList> m_lists;
    QList<SidePage> m_pages;
    QList<Row> m_rows;
};

} // namespace Tokendesk
