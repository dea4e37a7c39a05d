// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/sidebarmodel.h"
#include "app/desk.h"
#include "app/models/accountlistmodel.h"
#include "app/state/querycounts.h"
#include "app/state/settings.h"
#include "app/state/tokenbook.h"
#include "ui/text/plaintext.h"
#include "ui/tokens/profilelook.h"
#include "ui/window/accountstate.h"
#include <QLocale>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace Tokendesk {

SideBarModel::SideBarModel(const Context &context, AccountListModel *accounts, QObject *parent)
    : QAbstractListModel(parent), m_context(context), m_accounts(accounts),
      m_counts(new QueryCounts(context.desk->tokens()->table(), context.desk->clock(), this)), m_lists(tokenLists()),
      m_pages(sidePages())
{
    connect(accounts, &QAbstractItemModel::rowsInserted, this, &SideBarModel::follow);
    connect(accounts, &QAbstractItemModel::rowsRemoved, this, &SideBarModel::follow);
    connect(accounts, &QAbstractItemModel::dataChanged, this, [this] {
        const auto isAccount = [](const Row &row) {
            return row.kind == Kind::Account;
        };
        const auto first = std::find_if(m_rows.cbegin(), m_rows.cend(), isAccount);
        const auto end = std::find_if_not(first, m_rows.cend(), isAccount);
        if (first != end)
            emit dataChanged(index(int(first - m_rows.cbegin())), index(int(end - m_rows.cbegin()) - 1));
    });
    connect(m_counts, &QueryCounts::changed, this, &SideBarModel::tellCounts);
    connect(context.desk->settings(), &Settings::changed, this, &SideBarModel::follow);
    follow();
}

QList<SideBarModel::Row> SideBarModel::wantedRows() const
{
    QList<Row> rows;
    for (const TokenList &list : m_lists)
        rows.append({Kind::List, u"list/"_s + list.id, list.id, list.query});
    const QList<SavedSearch> searches = m_context.desk->settings()->savedSearches();
    if (!searches.isEmpty())
        rows.append({Kind::Section, u"section/searches"_s, u"searches"_s, {}});
    for (const SavedSearch &search : searches)
        rows.append({Kind::Search, u"search/"_s + search.name, search.name, search.query});
    if (m_accounts->rowCount() > 0)
        rows.append({Kind::Section, u"section/accounts"_s, u"accounts"_s, {}});
    for (int row = 0; row < m_accounts->rowCount(); ++row) {
        const QString id = m_accounts->index(row).data(AccountListModel::AccountIdRole).toString();
        rows.append({Kind::Account, u"account/"_s + id, id, {}});
    }
    if (!m_pages.isEmpty() && m_accounts->rowCount() > 0) {
        rows.append({Kind::Section, u"section/administration"_s, u"administration"_s, {}});
        for (const SidePage &page : m_pages)
            rows.append({Kind::Page, u"page/"_s + page.id, page.id, {}});
    }
    return rows;
}

/// Few rows: each change is told as what it is, so that a selection survives.
void SideBarModel::follow()
{
    const QList<Row> wanted = wantedRows();
    const auto has = [](const QList<Row> &rows, const QString &key, qsizetype from) {
        return std::any_of(rows.cbegin() + from, rows.cend(), [&key](const Row &row) { return row.key == key; });
    };
    const auto take = [this](qsizetype row) {
        beginRemoveRows({}, int(row), int(row));
        m_rows.removeAt(row);
        endRemoveRows();
    };
    for (qsizetype row = m_rows.size() - 1; row >= 0; --row) {
        if (!has(wanted, m_rows.at(row).key, 0))
            take(row);
    }
    for (qsizetype row = 0; row < wanted.size(); ++row) {
        while (row < m_rows.size() && m_rows.at(row).key != wanted.at(row).key && has(wanted, m_rows.at(row).key, row))
            take(row); // it comes again further down
        if (row < m_rows.size() && m_rows.at(row).key == wanted.at(row).key) {
            m_rows[row] = wanted.at(row);
            continue;
        }
        beginInsertRows({}, int(row), int(row));
        m_rows.insert(row, wanted.at(row));
        endInsertRows();
    }
    QStringList queries;
    for (const Row &row : std::as_const(m_rows)) {
        if (row.kind == Kind::List || row.kind == Kind::Search)
            queries.append(row.query);
    }
    m_counts->setQueries(queries);
    emit dataChanged(index(0), index(rowCount() - 1));
}

void SideBarModel::tellCounts()
{
    const auto end
        = std::find_if(m_rows.cbegin(), m_rows.cend(), [](const Row &row) { return row.kind == Kind::Account; });
    emit dataChanged(index(0), index(int(end - m_rows.cbegin()) - 1), {CountRole});
}

int SideBarModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

Qt::ItemFlags SideBarModel::flags(const QModelIndex &index) const
{
    if (!index.isValid() || m_rows.at(index.row()).kind == Kind::Section)
        return Qt::NoItemFlags;
    return Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
}

QModelIndex SideBarModel::indexOfQuery(const QString &query) const
{
    for (qsizetype row = 0; row < m_rows.size(); ++row) {
        const Row &known = m_rows.at(row);
        if ((known.kind == Kind::List || known.kind == Kind::Search) && known.query == query)
            return index(int(row));
    }
    return {};
}

QModelIndex SideBarModel::indexOfPage(const QString &page) const
{
    return indexOf(Kind::Page, page);
}

QModelIndex SideBarModel::indexOfAccount(const QString &account) const
{
    return indexOf(Kind::Account, account);
}

QModelIndex SideBarModel::indexOf(Kind kind, const QString &id) const
{
    const auto found = std::find_if(
        m_rows.cbegin(), m_rows.cend(), [&](const Row &row) { return row.kind == kind && row.id == id; });
    return found == m_rows.cend() ? QModelIndex() : index(int(found - m_rows.cbegin()));
}

QVariant SideBarModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Row &row = m_rows.at(index.row());
    if (role == KindRole)
        return int(row.kind);
    if (role == QueryRole)
        return row.query;
    switch (row.kind) {
    case Kind::List:
        return listData(row, role);
    case Kind::Search:
        return searchData(row, role);
    case Kind::Account:
        return accountData(row, role);
    case Kind::Page:
        return pageData(row, role);
    case Kind::Section:
        break;
    }
    if (role == Qt::DisplayRole || role == Qt::AccessibleTextRole) {
        return row.id == u"accounts"_s      ? tr("Accounts")
            : row.id == u"administration"_s ? tr("Administration")
                                            : tr("Saved searches");
    }
    return {};
}

QVariant SideBarModel::listData(const Row &row, int role) const
{
    const auto list
        = std::find_if(m_lists.cbegin(), m_lists.cend(), [&row](const TokenList &known) { return known.id == row.id; });
    if (role == IdRole)
        return list->id;
    if (role == IconRole)
        return list->icon;
    return countWords(row, list->title, list->explained, role);
}

QVariant SideBarModel::searchData(const Row &row, int role) const
{
    if (role == SearchRole)
        return row.id;
    if (role == IconRole)
        return u"search"_s;
    return countWords(row, plainText(row.id), plainText(row.query), role);
}

QVariant SideBarModel::pageData(const Row &row, int role) const
{
    const auto page
        = std::find_if(m_pages.cbegin(), m_pages.cend(), [&row](const SidePage &known) { return known.id == row.id; });
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        return page->title;
    case Qt::ToolTipRole:
        return toToolTip(page->explained);
    case IconRole:
        return page->icon;
    case PageRole:
        return page->id;
    default:
        return {};
    }
}

QVariant SideBarModel::countWords(const Row &row, const QString &title, const QString &explained, int role) const
{
    const auto count = int(m_counts->count(row.query));
    switch (role) {
    case Qt::DisplayRole:
        return title;
    case CountRole:
        return count;
    case Qt::AccessibleTextRole:
        return tr("%1, %n token(s)", nullptr, count).arg(title);
    case Qt::ToolTipRole:
        return row.query.isEmpty() || row.kind == Kind::Search
            ? toToolTip(explained)
            : toToolTip(tr("%1 Filter: %2", "what a list is, its query").arg(explained, row.query));
    default:
        return {};
    }
}

QVariant SideBarModel::accountData(const Row &row, int role) const
{
    const QModelIndex account = m_accounts->indexOf(row.id);
    const QString name = plainText(account.data().toString());
    const QString registryId = account.data(AccountListModel::RegistryIdRole).toString();
    const auto state = AccountState::Kind(account.data(AccountListModel::StateRole).toInt());
    const int count = account.data(AccountListModel::CountRole).toInt();
    switch (role) {
    case Qt::DisplayRole:
        return name;
    case AccountRole:
        return row.id;
    case MarkRole:
        return registryId;
    case CountRole:
        return count;
    case StateRole:
        return int(state);
    case StateWordRole:
        return accountStateLook(state).word;
    case DeedRole:
        return accountDeedWord(state);
    case Qt::ToolTipRole:
        return toToolTip(
            tr("%1 at %2: %3")
                .arg(name, account.data(AccountListModel::AddressRole).toString(), accountStateLook(state).explained));
    case Qt::AccessibleTextRole:
        return tr("%1, %2, %3, %n token(s)", nullptr, count)
            .arg(name, plainText(m_context.look->registryName(registryId)), accountStateLook(state).word);
    case Qt::AccessibleDescriptionRole:
        return tr("Enter: %1").arg(accountDeedWord(state));
    default:
        return {};
    }
}

} // namespace Tokendesk
