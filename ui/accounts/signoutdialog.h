// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/account.h"
#include "ui/context.h"
#include <QDialog>

class QCheckBox;
class QPushButton;

namespace Tokendesk {
class MessageBar;

/// Asks what signing out shall mean: forget here, or revoke too. Closes only when it is done.
class SignOutDialog : public QDialog {
    Q_OBJECT
public:
    SignOutDialog(const Context &context, const Account &account, QWidget *parent = nullptr);

private:
    void run();
    void showFailure(const Tokendesk::Error &error);

    Context m_context;
    Account m_account;
    MessageBar *m_bar;
    QCheckBox *m_revoke;
    QCheckBox *m_drop;
    QPushButton *m_go;
};

} // namespace Tokendesk
