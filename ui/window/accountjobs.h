// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/accounts/addaccountdialog.h"
#include "ui/context.h"
#include <QObject>

namespace Tokendesk {

/// What is done with accounts from the main window: opens the dialogs, each on top of whatever asked for it.
class AccountJobs : public QObject {
    Q_OBJECT
public:
    AccountJobs(const Context &context, QWidget *window);

    /// The demonstration's registry and person, for the first account.
    void setPreset(const AddAccountDialog::Preset &preset);

    void add();
    void signInAgain(const AccountId &account);
    void signOut(const AccountId &account);
    void whoAmI(const AccountId &account); ///< Empty: nobody is signed in, or nobody was chosen.

signals:
    void added(const QString &account);
    void said(const QString &text);

private:
    void open(const AddAccountDialog::Preset &preset);

    Context m_context;
    QWidget *m_window;
    AddAccountDialog::Preset m_preset;
};

} // namespace Tokendesk
