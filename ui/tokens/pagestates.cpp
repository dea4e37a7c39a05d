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
    build();
}

void PageStates::build()
{
    m_noAccount = new EmptyState(u"key"_s, tr("No account yet"),
        tr("Sign in to a registry to see all its tokens here. Their secrets stay in your keychain."));
    QPushButton *add = m_noAccount->addAction(tr("Add account"));
    add->setObjectName(u"addFirstAccount"_s);
    connect(add, &QPushButton::clicked, this, &PageStates::addAccountRequested);
    m_noToken = new EmptyState(u"key"_s, tr("No token in this account"), tr("Create one for each place that uses it."));
    connect(m_noToken->addAction(tr("New token")), &QPushButton::clicked, this, &PageStates::createRequested);
    m_noMatch = new EmptyState(
        u"search"_s, tr("No token matches"), tr("Each word must appear in name, prefix, rights, account or registry."));
    connect(m_noMatch->addAction(tr("Clear filter")), &QPushButton::clicked, this, &PageStates::clearFilterRequested);
    for (EmptyState *state : {m_noAccount, m_noToken, m_noMatch})
        addWidget(state);
}

bool PageStates::isTableShown() const
{
    return currentWidget() == m_table;
}

bool PageStates::isLoading(const AccountId &account) const
{
    if (!m_context.desk->isLoaded())
        return true;
    const QList<Account> &accounts = m_context.desk->accounts()->accounts();
    return std::any_of(accounts.cbegin(), accounts.cend(), [this, &account](const Account &each) {
        const bool asked = account.isEmpty() || each.id == account;
        return asked && m_context.desk->tokens()->state(each.id).kind == AccountState::Kind::Checking;
    });
}

void PageStates::showFitting(int visible, const AccountId &account)
{
    m_visible = visible;
    m_account = account;
    const TokenTable *table = m_context.desk->tokens()->table();
    const quint32 tokens = account.isEmpty() ? table->count() : table->countOf(account);
    if (visible > 0)
        setCurrentWidget(m_table);
    else if (tokens > 0)
        setCurrentWidget(m_noMatch);
    else if (isLoading(account))
        setCurrentWidget(m_loading);
    else if (m_context.desk->accounts()->accounts().isEmpty())
        setCurrentWidget(m_noAccount);
    else
        showError(account);
}

/// Nothing to show although there are accounts: because there is no token, or because it could not be read.
void PageStates::showError(const AccountId &account)
{
    const QList<Account> &accounts = m_context.desk->accounts()->accounts();
    const auto broken = std::find_if(accounts.cbegin(), accounts.cend(), [this, &account](const Account &each) {
        return (account.isEmpty() || each.id == account) && m_context.desk->tokens()->state(each.id).error.has_value();
    });
    if (broken == accounts.cend()) {
        setCurrentWidget(m_noToken);
        return;
    }
    const Error error = *m_context.desk->tokens()->state(broken->id).error;
    const Registry *registry = m_context.desk->accounts()->registry(broken->id);
    const bool offline = error.kind == Error::Kind::Offline || error.kind == Error::Kind::Timeout;
    if (m_error)
        m_error->deleteLater();
    m_error = new EmptyState(offline ? u"offline"_s : u"warning"_s,
        offline ? tr("Offline, and nothing loaded yet") : tr("The tokens could not be loaded"),
        errorText(error,
            {m_context.look->registryName(broken->registryId),
                registry && registry->profile().errors.unauthorizedMayMeanLimit}));
    connect(m_error->addAction(tr("Try again")), &QPushButton::clicked, this,
        [this, id = broken->id] { m_context.desk->tokens()->refresh(id); });
    addWidget(m_error);
    setCurrentWidget(m_error);
}

void PageStates::changeEvent(QEvent *event)
{
    QStackedWidget::changeEvent(event);
    if (event->type() != QEvent::LanguageChange || !m_noAccount)
        return;
    for (EmptyState *state : {m_noAccount, m_noToken, m_noMatch})
        state->deleteLater();
    build();
    showFitting(m_visible, m_account);
}

} // namespace Tokendesk
