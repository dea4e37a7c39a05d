// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/account.h"
#include "ui/context.h"
#include "ui/window/windowactions.h"
#include <QObject>

namespace Tokendesk {
class Choice;
class TokenCopier;

/// Offers of the window's actions what is possible with what is chosen. Greyed says why: what writes needs a registry
/// that can be reached.
class ActionStates : public QObject {
    Q_OBJECT
public:
    ActionStates(const Context &context, const WindowActions &actions, const Choice *choice, const TokenCopier *copier,
        QObject *parent = nullptr);

    void follow();

private:
    void followState();
    bool isOffline(const AccountId &account) const;

    Context m_context;
    WindowActions m_actions;
    const Choice *m_choice;
    const TokenCopier *m_copier;
};

} // namespace Tokendesk
