// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/choicejobs.h"
#include "app/desk.h"
#include "app/state/tokenbook.h"
#include "ui/clipboard/secretclipboard.h"
#include "ui/clipboard/tokencopier.h"
#include "ui/tokens/tokendetails.h"
#include "ui/tokens/tokenpage.h"
#include "ui/window/accountjobs.h"
#include "ui/window/choice.h"
#include "ui/window/tokenjobs.h"
#include <QAction>

namespace Tokendesk {

ChoiceJobs::ChoiceJobs(const Context &context, const WindowActions &actions, const Parts &parts, QObject *parent)
    : QObject(parent), m_context(context), m_actions(actions), m_parts(parts)
{
    connectActions();
}

void ChoiceJobs::connectActions()
{
    connect(m_actions.create, &QAction::triggered, this, &ChoiceJobs::create);
    connect(m_actions.clone, &QAction::triggered, this, &ChoiceJobs::clone);
    connect(m_actions.rotate, &QAction::triggered, this, &ChoiceJobs::rotate);
    connect(m_actions.pause, &QAction::triggered, this, &ChoiceJobs::pause);
    connect(m_actions.refresh, &QAction::triggered, this, [this] { m_context.desk->tokens()->refresh(); });
    connect(m_actions.revoke, &QAction::triggered, this, &ChoiceJobs::revoke);
    connect(m_actions.revokeByRule, &QAction::triggered, this, &ChoiceJobs::revokeByRule);
    connect(m_actions.copy, &QAction::triggered, this, [this] { copyAs(CopyForm::Value); });
    connect(m_actions.copyExport, &QAction::triggered, this, [this] { copyAs(CopyForm::ExportLine); });
    connect(m_actions.copyHeader, &QAction::triggered, this, [this] { copyAs(CopyForm::Header); });
    connect(m_actions.copyPrefix, &QAction::triggered, this, [this] {
        if (const auto token = m_parts.choice->token())
            m_parts.copier->copyPrefix(token->id);
    });
    connect(m_actions.clearClipboard, &QAction::triggered, m_context.clipboard, &SecretClipboard::clearNow);
    connect(m_actions.addAccount, &QAction::triggered, m_parts.accounts, &AccountJobs::add);
    connect(m_actions.whoAmI, &QAction::triggered, this, &ChoiceJobs::whoAmI);
    connect(
        m_actions.signOut, &QAction::triggered, this, [this] { m_parts.accounts->signOut(m_parts.choice->account()); });
}

void ChoiceJobs::serve(TokenPage *page)
{
    page->setRowActions(m_actions.ofRow());
    connect(page, &TokenPage::createRequested, this, &ChoiceJobs::create);
    connect(page, &TokenPage::addAccountRequested, m_parts.accounts, &AccountJobs::add);
    connect(page, &TokenPage::copyRequested, this, [this] { copyAs(CopyForm::Value); });
    connect(page, &TokenPage::revokeRequested, this, &ChoiceJobs::revoke);
}

void ChoiceJobs::serve(TokenDetails *details)
{
    connect(details, &TokenDetails::copyRequested, this, [this] { copyAs(CopyForm::Value); });
    connect(details, &TokenDetails::revokeRequested, this, &ChoiceJobs::revoke);
    connect(details, &TokenDetails::rotateRequested, this, &ChoiceJobs::rotate);
    connect(details, &TokenDetails::pinRequested, this, [this](bool pinned) {
        if (const auto token = m_parts.choice->token())
            m_context.desk->tokens()->setPinned(token->id, pinned);
    });
    connect(m_actions.editNote, &QAction::triggered, details, &TokenDetails::editNote);
}

void ChoiceJobs::create()
{
    if (!m_actions.create->isEnabled())
        return;
    const std::optional<Token> token = m_parts.choice->token();
    const AccountId shown = m_parts.choice->accountInSideBar();
    m_parts.tokens->create(shown.isEmpty() && token ? token->id.account : shown);
}

void ChoiceJobs::clone()
{
    if (const auto token = m_parts.choice->token(); token && m_actions.create->isEnabled())
        m_parts.tokens->clone(token->id);
}

void ChoiceJobs::rotate()
{
    if (const auto token = m_parts.choice->token(); token && m_actions.rotate->isEnabled())
        m_parts.tokens->rotate(token->id);
}

void ChoiceJobs::pause()
{
    if (const auto token = m_parts.choice->token())
        m_parts.tokens->setPaused(token->id, token->enabled);
}

void ChoiceJobs::revoke()
{
    const QList<TokenId> tokens = m_parts.choice->selected();
    if (tokens.size() > 1)
        return m_parts.tokens->revokeMany(tokens);
    if (const std::optional<Token> token = m_parts.choice->token())
        m_parts.tokens->revoke(*token);
}

void ChoiceJobs::revokeThese(const QList<TokenId> &tokens)
{
    const TokenTable *table = m_context.desk->tokens()->table();
    const auto row = tokens.size() == 1 ? table->row(tokens.constFirst()) : std::nullopt;
    if (row)
        m_parts.tokens->revoke(table->token(*row));
    else if (!tokens.isEmpty())
        m_parts.tokens->revokeMany(tokens);
}

void ChoiceJobs::revokeByRule()
{
    m_parts.tokens->revokeByRule(m_parts.choice->accountInSideBar());
}

void ChoiceJobs::copyAs(CopyForm form)
{
    if (const std::optional<Token> token = m_parts.choice->token())
        m_parts.copier->copy(token->id, form);
}

void ChoiceJobs::whoAmI()
{
    const std::optional<Token> token = m_parts.choice->token();
    const QList<Account> &accounts = m_context.desk->accounts()->accounts();
    const AccountId any = accounts.isEmpty() ? AccountId() : accounts.constFirst().id;
    const AccountId chosen = m_parts.choice->account();
    m_parts.accounts->whoAmI(!chosen.isEmpty() ? chosen : token ? token->id.account : any);
}

} // namespace Tokendesk
