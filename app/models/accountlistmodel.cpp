// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/accountlistmodel.h"
#include "app/state/accountbook.h"
#include "app/state/tokenbook.h"

namespace Tokendesk {

AccountListModel::AccountListModel(const AccountBook *accounts, const TokenBook *tokens, QObject *parent)
    : QAbstractListModel(parent), m_accounts(accounts), m_tokens(tokens)
{
    connect(accounts, &AccountBook::accountsChanged, this, &AccountListModel::follow);
    connect(tokens, &TokenBook::stateChanged, this, &AccountListModel::touch);
    connect(tokens->table(), &TokenTable::changed, this, [this] {
        if (!m_rows.isEmpty())
            emit dataChanged(index(0), index(int(m_rows.size()) - 1), {CountRole});
    });
    follow();
}

/// Few rows that are added at the end or taken out: each change is told as what it is, so that a selection survives.
void AccountListModel::follow()
{
    const QList<Account> wanted = m_accounts->accounts();
    for (qsizetype row = m_rows.size() - 1; row >= 0; --row) {
        if (!m_accounts->account(m_rows.at(row).id)) {
            beginRemoveRows({}, int(row), int(row));
            m_rows.removeAt(row);
            endRemoveRows();
        }
    }
    for (const Account &account : wanted) {
        const QModelIndex known = indexOf(account.id);
        if (known.isValid()) {
            m_rows[known.row()] = account;
            emit dataChanged(known, known);
        } else {
            beginInsertRows({}, int(m_rows.size()), int(m_rows.size()));
            m_rows.append(account);
            endInsertRows();
        }
    }
}

void AccountListModel::touch(const AccountId &account)
{
    const QModelIndex index = indexOf(account);
    if (index.isValid())
        emit dataChanged(index, index, {StateRole, CountRole});
}

int AccountListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

QModelIndex AccountListModel::indexOf(const AccountId &account) const
{
    for (qsizetype row = 0; row < m_rows.size(); ++row) {
        if (m_rows.at(row).id == account)
            return index(int(row));
    }
    return {};
}

QVariant AccountListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Account &account = m_rows.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return account.identity.shown();
    case AccountIdRole:
        return account.id;
    case RegistryIdRole:
        return account.registryId;
    case StateRole:
        return int(m_tokens->state(account.id).kind);
    case CountRole:
        return m_tokens->table()->countOf(account.id);
    case AddressRole:
        return account.address.toString(QUrl::FullyEncoded);
    default:
        return {};
    }
}

} // namespace Tokendesk
