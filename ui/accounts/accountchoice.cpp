// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/accounts/accountchoice.h"
#include "app/desk.h"
#include "app/state/accountbook.h"
#include "ui/parts/registrymark.h"
#include "ui/text/plaintext.h"

using namespace Qt::StringLiterals;

namespace Tokendesk {

AccountChoice::AccountChoice(const Context &context, QWidget *parent) : QComboBox(parent)
{
    const QList<Account> &accounts = context.desk->accounts()->accounts();
    for (const Account &account : accounts) {
        const Registry *registry = context.desk->accounts()->registry(account.id);
        if (!registry || !registry->profile().create)
            continue;
        const RegistryProfile &facts = registry->profile();
        addItem(RegistryMark::icon(facts.markLetter, QColor(facts.markColor)),
            u"%1 · %2"_s.arg(plainText(facts.name), plainText(account.identity.shown())), account.id);
    }
    setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    setMinimumContentsLength(16);
}

void AccountChoice::choose(const AccountId &account)
{
    setCurrentIndex(qMax(0, findData(account)));
}

AccountId AccountChoice::account() const
{
    return currentData().toString();
}

} // namespace Tokendesk
