// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/services/servicestates.h"
#include "app/desk.h"
#include "app/state/rightsbook.h"
#include "app/state/servicebook.h"
#include "ui/parts/emptystate.h"
#include "ui/parts/loadingrows.h"
#include "ui/services/servicewords.h"
#include "ui/text/errortext.h"
#include "ui/text/rightwords.h"
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace Tokendesk {

ServiceStates::ServiceStates(const Context &context, QWidget *list, QWidget *parent)
    : QStackedWidget(parent), m_context(context), m_list(list), m_loading(new LoadingRows)
{
    addWidget(m_list);
    addWidget(m_loading);
}

void ServiceStates::showFitting(const AccountId &account, bool hasRows)
{
    if (m_instead)
        m_instead->deleteLater();
    m_instead = hasRows ? nullptr : fitting(account);
    if (m_instead)
        addWidget(m_instead);
    QWidget *instead = m_instead ? m_instead : m_loading;
    setCurrentWidget(hasRows ? m_list : instead);
}

EmptyState *ServiceStates::refused(const QString &title, const QString &text, bool canSignIn)
{
    auto *state = new EmptyState(u"shield"_s, title, text);
    QPushButton *deed = state->addAction(canSignIn ? tr("Sign in again…") : tr("Try again"));
    deed->setObjectName(canSignIn ? u"servicesSignIn"_s : u"servicesTryAgain"_s);
    if (canSignIn)
        connect(deed, &QPushButton::clicked, this, &ServiceStates::signInAgainRequested);
    else
        connect(deed, &QPushButton::clicked, this, &ServiceStates::refreshRequested);
    return state;
}

/// Null: they are on their way.
EmptyState *ServiceStates::fitting(const AccountId &account)
{
    if (account.isEmpty())
        return new EmptyState(u"robot"_s, tr("No registry with service accounts"),
            tr("None of your accounts is at a registry that has accounts for machines."));
    const QString registry = ServiceWords(m_context).registryOf(account);
    const RightsBook *rights = m_context.desk->rights();
    if (const std::optional<MissingRight> missing = rights->missing(account, Right::SeeServiceAccounts))
        return refused(tr("This account may not see service accounts"), missingRightText(*missing, registry),
            signingInHelps(*missing));
    const ServiceBook::State state = m_context.desk->services()->state(account);
    if (state.kind == ServiceBook::State::Kind::Failed && state.error)
        return refused(
            tr("The service accounts could not be loaded"), errorText(*state.error, {registry, false}), false);
    if (state.kind != ServiceBook::State::Kind::Valid)
        return nullptr;
    auto *none = new EmptyState(u"robot"_s, tr("No service account yet"),
        tr("What works without a person gets an account of its own: it stays when people leave."));
    if (!rights->missing(account, Right::CreateServiceAccounts)) {
        QPushButton *first = none->addAction(tr("New service account…"));
        first->setObjectName(u"serviceFirst"_s);
        connect(first, &QPushButton::clicked, this, &ServiceStates::createRequested);
    }
    return none;
}

} // namespace Tokendesk
