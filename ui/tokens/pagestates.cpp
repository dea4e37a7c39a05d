// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tokens/pagestates.h"
#include "app/desk.h"
#include "app/state/accountbook.h"
#include "app/state/tokenbook.h"
#include "ui/parts/emptystate.h"
#include "ui/parts/loadingrows.h"
#include "ui/text/errortext.h"
#include "ui/tokens/profilelook.h"
#include <QEvent>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace Tokendesk {

PageStates::PageStates(const Context &context, QWidget *table, QWidget *parent)
    : QStackedWidget(parent), m_context(context), m_table(table), m_loading(new LoadingRows)
{
    addWidget(m_table);
    addWidget(m_loading);
}

bool PageStates::isTableShown() const
{
    return currentWidget() == m_table;
}

bool PageStates::isLoading() const
{
    if (!m_context.desk->isLoaded())
        return true;
    const QList<Account> &accounts = m_context.desk->accounts()->accounts();
    return std::any_of(accounts.cbegin(), accounts.cend(), [this](const Account &each) {
        const bool asked = m_account.isEmpty() || each.id == m_account;
        return asked && m_context.desk->tokens()->state(each.id).kind == AccountState::Kind::Checking;
    });
}

PageStates::State PageStates::fitting() const
{
    const TokenTable *table = m_context.desk->tokens()->table();
    const quint32 tokens = m_account.isEmpty() ? table->count() : table->countOf(m_account);
    if (m_visible > 0)
        return State::Table;
    if (tokens > 0)
        return State::NoMatch;
    if (isLoading())
        return State::Loading;
    if (m_context.desk->accounts()->accounts().isEmpty())
        return State::NoAccount;
    return broken() ? State::Error : State::NoToken;
}

void PageStates::showFitting(int visible, const AccountId &account)
{
    m_visible = visible;
    m_account = account;
    const State state = fitting();
    // An error may be another one by now.
    if (state == m_state && state != State::Error)
        return;
    m_state = state;
    if (m_instead)
        m_instead->deleteLater();
    m_instead = nullptr;
    if (state == State::Table || state == State::Loading) {
        setCurrentWidget(state == State::Table ? m_table : m_loading);
        return;
    }
    m_instead = made(state);
    addWidget(m_instead);
    setCurrentWidget(m_instead);
}

EmptyState *PageStates::made(State state)
{
    EmptyState *made = nullptr;
    if (state == State::NoAccount) {
        made = new EmptyState(u"key"_s, tr("No account yet"),
            tr("Sign in to a registry to see all its tokens here. Their secrets stay in your keychain."));
        QPushButton *add = made->addAction(tr("Add account"));
        add->setObjectName(u"addFirstAccount"_s);
        connect(add, &QPushButton::clicked, this, &PageStates::addAccountRequested);
    } else if (state == State::NoMatch) {
        made = new EmptyState(u"search"_s, tr("No token matches"),
            tr("Each word must appear in name, prefix, rights, account or registry."));
        connect(made->addAction(tr("Clear filter")), &QPushButton::clicked, this, &PageStates::clearFilterRequested);
    } else if (const Account *account = state == State::Error ? broken() : nullptr) {
        made = madeError(*account);
    } else {
        made = new EmptyState(u"key"_s, tr("No token in this account"), tr("Create one for each place that uses it."));
        connect(made->addAction(tr("New token")), &QPushButton::clicked, this, &PageStates::createRequested);
    }
    return made;
}

const Account *PageStates::broken() const
{
    const QList<Account> &accounts = m_context.desk->accounts()->accounts();
    const auto found = std::find_if(accounts.cbegin(), accounts.cend(), [this](const Account &each) {
        return (m_account.isEmpty() || each.id == m_account)
            && m_context.desk->tokens()->state(each.id).error.has_value();
    });
    return found == accounts.cend() ? nullptr : &*found;
}

EmptyState *PageStates::madeError(const Account &account)
{
    const Error error = *m_context.desk->tokens()->state(account.id).error;
    const Registry *registry = m_context.desk->accounts()->registry(account.id);
    const bool offline = error.kind == Error::Kind::Offline || error.kind == Error::Kind::Timeout;
    auto *made = new EmptyState(offline ? u"offline"_s : u"warning"_s,
        offline ? tr("Offline, and nothing loaded yet") : tr("The tokens could not be loaded"),
        errorText(error,
            {m_context.look->registryName(account.registryId),
                registry && registry->profile().errors.unauthorizedMayMeanLimit}));
    connect(made->addAction(tr("Try again")), &QPushButton::clicked, this,
        [this, id = account.id] { m_context.desk->tokens()->refresh(id); });
    return made;
}

void PageStates::changeEvent(QEvent *event)
{
    QStackedWidget::changeEvent(event);
    if (event->type() != QEvent::LanguageChange || !m_instead)
        return;
    m_state.reset();
    showFitting(m_visible, m_account);
}

} // namespace Tokendesk
