// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/accountjobs.h"
#include "app/desk.h"
#include "app/registry/profilebook.h"
#include "app/state/accountbook.h"
#include "app/state/tokenbook.h"
#include "ui/accounts/signoutdialog.h"
#include "ui/accounts/whoamidialog.h"
#include <QApplication>

namespace Tokendesk {

AccountJobs::AccountJobs(const Context &context, QWidget *window)
    : QObject(window), m_context(context), m_window(window)
{
}

void AccountJobs::setPreset(const AddAccountDialog::Preset &preset)
{
    m_preset = preset;
}

void AccountJobs::open(const AddAccountDialog::Preset &preset)
{
    QWidget *front = QApplication::activeModalWidget();
    auto *dialog = new AddAccountDialog(m_context, preset, front ? front : m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &AddAccountDialog::added, this, [this](const QString &account) {
        m_context.desk->tokens()->refresh(account);
        emit added(account);
    });
    dialog->open();
}

void AccountJobs::add()
{
    // Until then the accounts that there are, and the demonstration's registry, are not known.
    if (!m_context.desk->isLoaded()) {
        connect(m_context.desk, &Desk::loaded, this, &AccountJobs::add,
            Qt::ConnectionType(Qt::SingleShotConnection | Qt::UniqueConnection));
        return;
    }
    open(m_preset);
}

void AccountJobs::signInAgain(const AccountId &id)
{
    if (const Account *account = m_context.desk->accounts()->account(id))
        open(AddAccountDialog::Preset::of(*account, m_context.desk->profiles()->profile(account->registryId)));
}

void AccountJobs::signOut(const AccountId &id)
{
    const Account *account = m_context.desk->accounts()->account(id);
    if (!account)
        return;
    auto *dialog = new SignOutDialog(m_context, *account, m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this] { emit said(tr("Signed out")); });
    dialog->open();
}

void AccountJobs::whoAmI(const AccountId &account)
{
    auto *dialog = new WhoAmIDialog(m_context, account, m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &WhoAmIDialog::signInAgainRequested, this, &AccountJobs::signInAgain);
    connect(dialog, &WhoAmIDialog::addAccountRequested, this, &AccountJobs::add);
    dialog->open();
}

} // namespace Tokendesk
