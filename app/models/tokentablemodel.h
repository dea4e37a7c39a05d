// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/state/tokenfilter.h"
#include "app/state/tokengroups.h"
#include "app/state/tokenorder.h"
#include <QAbstractTableModel>
#include <QSet>
#include <functional>

namespace Tokendesk {
class Clock;

/// The tokens that the filter lets through, in the order that was asked for: row numbers over a TokenTable. With a
/// grouping, a row with the group's head stands before each group; it has no token and cannot be selected.
/// Shown by TokenPage and painted by TokenDelegate. Resets once per change, so whoever keeps a selection keeps it by
/// TokenId (idAt(), indexOf()).
class TokenTableModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Role {
        IdRole = Qt::UserRole + 1, ///< TokenId
        StateRole, ///< int of TokenState
        DateRole, ///< The column's date: qint64 seconds, TokenTable::never or TokenTable::notReported
        ExpiresRole, ///< The same of the expiry, in every column
        ScopesRole, ///< QStringList as the wire spells them
        UnrestrictedRole, ///< bool
        RegistryIdRole, ///< QString
        EnabledRole, ///< bool
        SecretStoredRole, ///< bool
        PinnedRole, ///< bool
        ReviewRole, ///< bool: the expiry is a day to look at the token again
        TagsRole, ///< QStringList
        RevokingRole, ///< bool: it is about to be revoked
        SortRole, ///< What the column is ordered by: a folded text or a number
        GroupRole, ///< Of a group's head: TokenGroup. Invalid: the row is a token
        GroupOpenRole ///< bool: its tokens are shown
    };
    using Condition = std::function<bool(const TokenTable &table, quint32 row)>;

    TokenTableModel(const TokenTable *table, const Clock *clock, QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

    Qt::ItemFlags flags(const QModelIndex &index) const override;

    int visibleCount() const; ///< Tokens, also those in groups that are closed.
    int totalCount() const;
    bool isGroup(int row) const;
    TokenId idAt(int row) const; ///< Null for a group's head.
    std::vector<quint32> tableRows() const; ///< Of the table, as they are shown; without the heads of groups.
    Token tokenAt(int row) const; ///< Its id is null for a group's head.
    QModelIndex indexOf(const TokenId &id, TokenColumn column = TokenColumn::State) const; ///< Invalid if not visible.
    QString filter() const;
    TokenColumn sortColumn() const;
    Qt::SortOrder sortDirection() const;

    void setFilter(const QString &query);
    /// Shows only what fulfils this too, an account or a state for example. An empty function: everything.
    void setCondition(Condition condition);
    TokenGrouping grouping() const;
    void setGrouping(TokenGrouping grouping);
    void setGroupOpen(int row, bool open); ///< Of the group whose head stands in this row.
    void setAllGroupsOpen(bool open);
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;
    /// Time has passed: states may be others now.
    void refreshTime();
    /// Titles are words for people, so the window gives them.
    bool setHeaderData(int section, Qt::Orientation orientation, const QVariant &title, int role) override;

signals:
    void visibleCountChanged();

private:
    void refresh();
    void reset(RowOrder rows);
    RowOrder wantedRows();
    QVariant groupData(const TokenGroup &group, int role) const;
    void group();
    void listEntries();
    const RowOrder &shownRows() const;
    quint32 tableRow(const QModelIndex &index) const;
    QString text(quint32 row, TokenColumn column) const;
    qint64 date(quint32 row, TokenColumn column) const;
    QVariant sortValue(quint32 row, TokenColumn column) const;

    const TokenTable *m_table; // outlives us, as the clock does: both belong to Desk
    const Clock *m_clock;
    TokenFilter m_search;
    TokenOrder m_order;
    QString m_filter;
    Condition m_condition;
    TokenColumn m_column = TokenColumn::Name;
    Qt::SortOrder m_direction = Qt::AscendingOrder;
    RowOrder m_rows; // tokens
    TokenGrouping m_grouping = TokenGrouping::None;
    std::vector<TokenGroup> m_groups;
    QSet<QString> m_closed; // by id, so that a refresh leaves them closed
    RowOrder m_entries; // with a grouping: tokens that are shown, and heads with the highest bit set
    qint64 m_now;
    std::array<QVariant, tokenColumnCount> m_titles;
};

} // namespace Tokendesk
