// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/account.h"
#include "ui/context.h"
#include <QAbstractListModel>

namespace Tokendesk {
class AccountListModel;

/// "All tokens" before the accounts, with words for people: counters and states.
class SideBarModel : public QAbstractListModel {
    Q_OBJECT
public:
    enum Role { AccountRole = Qt::UserRole + 1, TrailingRole, ToneRole, MarkRole };
    SideBarModel(const Context &context, AccountListModel *accounts, QObject *parent = nullptr);
    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

private:
    QVariant accountData(const QModelIndex &account, int role) const;
    QString trailing(const QModelIndex &account) const;

    Context m_context;
    AccountListModel *m_accounts;
};

/// What the state of an account is called, in one or two words; empty if all is well.
QString accountStateWord(AccountState::Kind kind);

} // namespace Tokendesk
