// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/accountspage.h"
#include "app/desk.h"
#include "app/state/accountbook.h"
#include "ui/accounts/addaccountdialog.h"
#include "ui/accounts/signoutdialog.h"
#include "ui/settings/settingrow.h"
#include "ui/text/plaintext.h"
#include "ui/tokens/profilelook.h"
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Tokendesk {

AccountsPage::AccountsPage(const Context &context, QWidget *parent)
    : SettingsPage(context.desk->settings(), tr("Accounts"), u"user"_s, parent), m_context(context)
{
    addSection(tr("Signed in"));
    auto *box = new QWidget;
    m_list = new QVBoxLayout(box);
    m_list->setContentsMargins({});
    m_list->setSpacing(0);
    addWidget(box);
    auto *button = new QPushButton(tr("Add account…"));
    button->setObjectName(u"settingsAddAccount"_s);
    addRow(tr("Another account"), tr("Of the same registry or of another."), button, tr("sign in log in registry"));
    connect(button, &QPushButton::clicked, this, &AccountsPage::add);
    connect(m_context.desk->accounts(), &AccountBook::accountsChanged, this, &AccountsPage::list);
    list();
}

void AccountsPage::list()
{
    while (QLayoutItem *item = m_list->takeAt(0)) {
        item->widget()->deleteLater();
        delete item;
    }
    const QList<Account> &accounts = m_context.desk->accounts()->accounts();
    for (const Account &account : accounts) {
        auto *button = new QPushButton(tr("Sign out…"));
        const QString who = plainText(account.identity.shown());
        const QString where = plainText(m_context.look->registryName(account.registryId));
        button->setAccessibleName(tr("Sign %1 out of %2").arg(who, where));
        m_list->addWidget(new SettingRow(
            tr("%1 · %2", "person, registry").arg(who, where), account.address.toString(QUrl::FullyEncoded), button));
        connect(button, &QPushButton::clicked, this, [this, id = account.id] { signOut(id); });
    }
    if (accounts.isEmpty())
        m_list->addWidget(new SettingRow(tr("Nobody yet"), tr("Add an account to see its tokens."), nullptr));
}

void AccountsPage::add()
{
    auto *dialog = new AddAccountDialog(m_context, {}, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &AddAccountDialog::added, this, &AccountsPage::added);
    dialog->open();
}

void AccountsPage::signOut(const QString &id)
{
    const Account *account = m_context.desk->accounts()->account(id);
    if (!account)
        return;
    auto *dialog = new SignOutDialog(m_context, *account, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

} // namespace Tokendesk
