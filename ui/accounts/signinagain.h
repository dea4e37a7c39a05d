// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/error.h"
#include "app/domain/account.h"
#include "ui/context.h"
#include <functional>

class QWidget;

namespace Tokendesk {

/// Whether only a new sign-in helps.
bool needsSignIn(const Error &error);

/// Asks for a new sign-in of the account, on top of the window, and then calls goOn; not at all if the person gives up,
/// or signs in as somebody else, which is said.
void signInAgain(const Context &context, const AccountId &account, QWidget *window, const std::function<void()> &goOn);

} // namespace Tokendesk
