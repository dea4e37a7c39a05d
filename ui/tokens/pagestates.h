// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/context.h"
#include "app/domain/account.h"
#include <QStackedWidget>
#include <optional>

namespace Tokendesk {
class EmptyState;

/// The table of tokens, or what stands in its place while there is nothing to show: loading, no account, no token,
/// nothing matches, could not be read. Each with the one thing to do about it.
class PageStates : public QStackedWidget {
    Q_OBJECT
public:
    PageStates(const Context &context, QWidget *table, QWidget *parent = nullptr);

    bool isTableShown() const;
    /// Visible: tokens that are shown. Of an empty account: all are asked about.
    void showFitting(int visible, const AccountId &account);

signals:
    void addAccountRequested();
    void createRequested();
    void clearFilterRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    enum class State { Table, Loading, NoAccount, NoToken, NoMatch, Error };

    State fitting() const;
    bool isLoading() const;
    /// The account asked about whose tokens could not be read.
    const Account *broken() const;
    EmptyState *made(State state);
    EmptyState *madeError(const Account &account);

    Context m_context;
    QWidget *m_table;
    QWidget *m_loading;
    EmptyState *m_instead = nullptr; ///< Made when it is needed, as most are not.
    std::optional<State> m_state;
    int m_visible = 0;
    AccountId m_account;
};

} // namespace Tokendesk
