// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/choice.h"
#include "app/state/accountbook.h"
#include "ui/audit/auditpage.h"
#include "ui/tokens/tokenpage.h"
#include "ui/window/pages.h"
#include "ui/window/sidebar.h"

namespace Tokendesk {

Choice::Choice(const Parts &parts, QObject *parent) : QObject(parent), m_parts(parts)
{
    follow(parts.page);
    connect(parts.pages, &Pages::currentChanged, this, &Choice::changed);
    connect(parts.side, &SideBar::listChosen, this, &Choice::changed);
    connect(parts.side, &SideBar::accountChosen, this, &Choice::changed);
    connect(parts.accounts, &AccountBook::accountsChanged, this, &Choice::changed);
}

void Choice::setAudit(AuditPage *audit)
{
    m_audit = audit;
    follow(audit->tokens());
    connect(audit, &AuditPage::tabChanged, this, &Choice::changed);
}

void Choice::follow(TokenPage *page)
{
    connect(page, &TokenPage::currentTokenChanged, this, &Choice::changed);
    connect(page, &TokenPage::selectionChanged, this, &Choice::changed);
}

TokenPage *Choice::tokens() const
{
    if (m_audit && m_parts.pages->currentWidget() == m_audit)
        return m_audit->areTokensShown() ? m_audit->tokens() : nullptr;
    return m_parts.pages->current().isEmpty() ? m_parts.page : nullptr;
}

std::optional<Token> Choice::token() const
{
    return tokens() ? tokens()->currentToken() : std::nullopt;
}

QList<TokenId> Choice::selected() const
{
    return tokens() ? tokens()->selectedTokens() : QList<TokenId>();
}

AccountId Choice::account() const
{
    const QList<Account> &accounts = m_parts.accounts->accounts();
    const AccountId shown = accountInSideBar();
    return shown.isEmpty() && accounts.size() == 1 ? accounts.constFirst().id : shown;
}

AccountId Choice::accountInSideBar() const
{
    return m_parts.side->currentAccount();
}

} // namespace Tokendesk
