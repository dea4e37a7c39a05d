// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/account.h"
#include "app/domain/token.h"
#include "ui/command/commandorder.h"

namespace Tokendesk {
class Desk;

/// Which account and token an order means. Never guesses between several: then the words say which there are.
class CommandChoice {
public:
    CommandChoice(const Desk *desk, const CommandOrder &order);

    /// By name, or by the registry whose own tool is to run.
    QList<Account> accounts() const;
    tl::expected<Account, QString> account() const;
    /// One whose text is in the vault.
    tl::expected<TokenId, QString> token(const Account &account) const;

private:
    bool isMeant(const Account &account, const QString &wanted) const;

    const Desk *m_desk;
    CommandOrder m_order;
};

} // namespace Tokendesk
