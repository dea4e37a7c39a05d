// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/account.h"
#include "ui/context.h"
#include <QStackedWidget>

namespace Tokendesk {
class EmptyState;
class LoadingRows;

/// The service accounts, or what stands in their place: they are on their way, there are none, they may not be seen, or
/// could not be loaded.
class ServiceStates : public QStackedWidget {
    Q_OBJECT
public:
    /// Takes the list over.
    ServiceStates(const Context &context, QWidget *list, QWidget *parent = nullptr);

    void showFitting(const AccountId &account, bool hasRows); ///< No account: no registry knows service accounts.

signals:
    void createRequested();
    void refreshRequested();
    void signInAgainRequested();

private:
    EmptyState *fitting(const AccountId &account);
    EmptyState *refused(const QString &title, const QString &text, bool canSignIn);

    Context m_context;
    QWidget *m_list;
    LoadingRows *m_loading;
    QWidget *m_instead = nullptr;
};

} // namespace Tokendesk
