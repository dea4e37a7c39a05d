// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/sidebarmodel.h"
#include "app/desk.h"
#include "app/models/accountlistmodel.h"
#include "app/state/tokenbook.h"
#include "ui/parts/tone.h"
#include "ui/text/plaintext.h"
#include "ui/tokens/profilelook.h"
#include <QCoreApplication>
#include <QLocale>

namespace Tokendesk {

SideBarModel::SideBarModel(const Context &context, AccountListModel *accounts, QObject *parent)
    : QAbstractListModel(parent), m_context(context), m_accounts(accounts)
{
    connect(accounts, &QAbstractItemModel::rowsAboutToBeInserted, this,
        [this](const QModelIndex &, int first, int last) { beginInsertRows({}, first + 1, last + 1); });
    connect(accounts, &QAbstractItemModel::rowsInserted, this, [this] { endInsertRows(); });
    connect(accounts, &QAbstractItemModel::rowsAboutToBeRemoved, this,
        [this](const QModelIndex &, int first, int last) { beginRemoveRows({}, first + 1, last + 1); });
    connect(accounts, &QAbstractItemModel::rowsRemoved, this, [this] { endRemoveRows(); });
    connect(
        accounts, &QAbstractItemModel::dataChanged, this, [this](const QModelIndex &first, const QModelIndex &last) {
            emit dataChanged(index(0), index(0));
            emit dataChanged(index(first.row() + 1), index(last.row() + 1));
        });
    connect(
        context.desk->tokens()->table(), &TokenTable::changed, this, [this] { emit dataChanged(index(0), index(0)); });
}

int SideBarModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : 1 + m_accounts->rowCount();
}

QVariant SideBarModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    if (index.row() > 0)
        return accountData(m_accounts->index(index.row() - 1), role);
    const quint32 count = m_context.desk->tokens()->table()->count();
    switch (role) {
    case Qt::DisplayRole:
        return tr("All tokens");
    case Qt::AccessibleTextRole:
        return tr("All tokens, %n", nullptr, int(count));
    case TrailingRole:
        return QLocale().toString(count);
    default:
        return {};
    }
}

QVariant SideBarModel::accountData(const QModelIndex &account, int role) const
{
    const QString name = plainText(account.data().toString());
    const QString registryId = account.data(AccountListModel::RegistryIdRole).toString();
    switch (role) {
    case Qt::DisplayRole:
        return name;
    case AccountRole:
        return account.data(AccountListModel::AccountIdRole);
    case MarkRole:
        return registryId;
    case TrailingRole:
        return trailing(account);
    case ToneRole:
        return accountStateWord(AccountState::Kind(account.data(AccountListModel::StateRole).toInt())).isEmpty()
            ? int(Tone::Idle)
            : int(Tone::Warning);
    case Qt::ToolTipRole:
        return toToolTip(tr("%1 at %2").arg(name, account.data(AccountListModel::AddressRole).toString()));
    case Qt::AccessibleTextRole:
        return tr("%1, %2, %3").arg(name, plainText(m_context.look->registryName(registryId)), trailing(account));
    default:
        return {};
    }
}

QString SideBarModel::trailing(const QModelIndex &account) const
{
    const QString word = accountStateWord(AccountState::Kind(account.data(AccountListModel::StateRole).toInt()));
    return word.isEmpty() ? QLocale().toString(account.data(AccountListModel::CountRole).toInt()) : word;
}

QString accountStateWord(AccountState::Kind kind)
{
    switch (kind) {
    case AccountState::Kind::Refused:
        return SideBarModel::tr("refused");
    case AccountState::Kind::TooFewRights:
        return SideBarModel::tr("too few rights");
    case AccountState::Kind::Unreachable:
        return SideBarModel::tr("offline");
    case AccountState::Kind::Faulty:
        return SideBarModel::tr("problem");
    case AccountState::Kind::Unchecked:
    case AccountState::Kind::Checking:
    case AccountState::Kind::Valid:
        break;
    }
    return {};
}

} // namespace Tokendesk
