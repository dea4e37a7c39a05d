// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/state/accountbook.h"
#include "app/state/tokentable.h"
#include <QHash>
#include <functional>

namespace Tokendesk {
class AccountRefresh;

/// Brings the accounts' lists of tokens into the table: as they were saved, then as the registries tell them, and knows
/// how each account fared at that. Belongs to TokenBook.
class AccountLists : public QObject {
    Q_OBJECT
public:
    /// Adds to tokens what only this computer knows of them.
    using Completion = std::function<void(QList<Token> &)>;
    struct Parts {
        AccountBook *accounts;
        Store *store;
        const Clock *clock;
        TokenTable *table;
    };
    AccountLists(const Parts &parts, const Completion &completion, QObject *parent = nullptr);

    AccountState state(const AccountId &account) const;
    bool isRefreshing() const;
    bool isReading() const; ///< Those that were saved are still on their way from the file.

    void refresh();
    void refresh(const AccountId &account);

    /// When the reading of a list began, and how often we had changed what it lists.
    struct Beginning {
        QDateTime time;
        int deeds = 0;
    };
    Beginning beginning(const AccountId &account) const;
    /// A token was made, changed or revoked: lists that were begun before are outdated.
    void noteDeed(const AccountId &account);
    bool isOutdated(const AccountId &account, const Beginning &beginning) const;
    /// A whole list, whose reading began at asOf.
    void take(const AccountId &account, QList<Token> tokens, const QDateTime &asOf);

signals:
    void stateChanged(const QString &account);
    void refreshed(const QString &account);
    void taken(const QString &account, const QList<Tokendesk::Token> &tokens, const QDateTime &asOf);
    void savedListsRead(); ///< isReading() became false.

private:
    void setState(const AccountId &account, const AccountState &state);
    AccountLabel labelOf(const AccountId &account) const;
    void followAccounts();
    void loadSavedList(const AccountId &account);
    void showSavedList(const AccountId &account, const Store::SavedList &list);
    void showPage(const AccountRefresh *refresh, const QList<Token> &page, bool firstLook);
    void finishRefresh(AccountRefresh *refresh, const Beginning &beginning, const std::optional<Error> &error);

    AccountBook *m_accounts;
    Store *m_store;
    const Clock *m_clock;
    TokenTable *m_table;
    Completion m_complete;
    QHash<AccountId, AccountState> m_states;
    QHash<AccountId, AccountRefresh *> m_refreshes;
    QHash<AccountId, int> m_deeds;
    int m_listsToRead = 0;
};

} // namespace Tokendesk
