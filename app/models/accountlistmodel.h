// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/account.h"
#include <QAbstractListModel>

namespace Tokendesk {
class AccountBook;
class TokenBook;

/// The accounts with their state and number of tokens; shown in the side bar.
class AccountListModel : public QAbstractListModel {
    Q_OBJECT
public:
    enum Role {
        AccountIdRole = Qt::UserRole + 1,
        RegistryIdRole,
        StateRole, ///< int of AccountState::Kind
        CountRole, ///< int
        AddressRole, ///< QString
    };
    AccountListModel(const AccountBook *accounts, const TokenBook *tokens, QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QModelIndex indexOf(const AccountId &account) const;

private:
    void follow();
    void touch(const AccountId &account);

    const AccountBook *m_accounts;
    const TokenBook *m_tokens;
    QList<Account> m_rows;
};

} // namespace Tokendesk
