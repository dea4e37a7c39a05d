// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/actionstates.h"
#include "app/desk.h"
#include "app/state/accountbook.h"
#include "app/state/tokenbook.h"
#include "ui/clipboard/tokencopier.h"
#include "ui/theme/icons.h"
#include "ui/window/choice.h"
#include <QAction>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace Tokendesk {

ActionStates::ActionStates(const Context &context, const WindowActions &actions, const Choice *choice,
    const TokenCopier *copier, QObject *parent)
    : QObject(parent), m_context(context), m_actions(actions), m_choice(choice), m_copier(copier)
{
    connect(choice, &Choice::changed, this, &ActionStates::follow);
    connect(context.desk->tokens(), &TokenBook::stateChanged, this, &ActionStates::followState);
}

void ActionStates::follow()
{
    const std::optional<Token> token = m_choice->token();
    const auto hasForm = [this, &token](CopyForm form) {
        return token && token->secretStored && m_copier->hasForm(token->id, form);
    };
    m_actions.copy->setEnabled(token.has_value());
    m_actions.copyExport->setEnabled(hasForm(CopyForm::ExportLine));
    m_actions.copyHeader->setEnabled(hasForm(CopyForm::Header));
    m_actions.copyPrefix->setEnabled(token && !token->prefix.isEmpty());
    m_actions.signOut->setEnabled(!m_choice->account().isEmpty());
    const bool isPaused = token && !token->enabled;
    m_actions.pause->setText(isPaused ? tr("Switch token on") : tr("Pause token"));
    m_actions.pause->setIcon(Icons::get(isPaused ? u"play"_s : u"pause"_s));
    followState();
}

void ActionStates::followState()
{
    const std::optional<Token> token = m_choice->token();
    const QList<Account> &accounts = m_context.desk->accounts()->accounts();
    const AccountId chosen = m_choice->account();
    const bool allOffline = std::all_of(
        accounts.cbegin(), accounts.cend(), [this](const Account &account) { return isOffline(account.id); });
    const bool createOffline = !accounts.isEmpty() && (chosen.isEmpty() ? allOffline : isOffline(chosen));
    const QString why = tr("The registry cannot be reached. Refresh when you are online again.");
    const auto allow = [&why](QAction *action, bool possible, bool online) {
        if (!action->property("usualToolTip").isValid())
            action->setProperty("usualToolTip", action->toolTip());
        action->setEnabled(possible && online);
        action->setToolTip(possible && !online ? why : action->property("usualToolTip").toString());
    };
    const bool online = token && !isOffline(token->id.account);
    const Registry *registry = token ? m_context.desk->accounts()->registry(token->id.account) : nullptr;
    allow(m_actions.create, !accounts.isEmpty(), !createOffline);
    allow(m_actions.clone, token.has_value(), online);
    allow(m_actions.rotate, registry && registry->profile().create, online);
    allow(m_actions.pause, registry && registry->profile().canPauseTokens(), online);
    allow(m_actions.revoke, token || !m_choice->selected().isEmpty(), token ? online : !allOffline);
    allow(m_actions.revokeByRule, m_context.desk->tokens()->table()->count() > 0, !allOffline);
}

bool ActionStates::isOffline(const AccountId &account) const
{
    return m_context.desk->tokens()->state(account).kind == AccountState::Kind::Unreachable;
}

} // namespace Tokendesk
