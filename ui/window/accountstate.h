// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/account.h"
#include "ui/parts/tone.h"

namespace Tokendesk {

/// How the state of an account is shown: symbol, word and colour.
struct AccountStateLook {
    QString icon;
    QString word;
    Tone tone = Tone::Idle;
    QString explained;
    bool needsHelp = false; ///< Its deed is offered beside it.
};
AccountStateLook accountStateLook(AccountState::Kind kind);

/// The one thing to do about it.
enum class AccountDeed { Refresh, SignInAgain };
AccountDeed accountDeed(AccountState::Kind kind);
QString accountDeedWord(AccountState::Kind kind);

} // namespace Tokendesk
