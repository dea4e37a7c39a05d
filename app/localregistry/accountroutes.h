// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/localregistry/accounts.h"

namespace Tokendesk::LocalRegistry {

/// What both dialects of /api/admin/service-accounts do alike.
QJsonObject accountJson(const Call &call, const Account &account);
Reply listAccounts(const Call &call);
Reply accountNotFound();
/// Runs deed with the account of the path, for an administrator; the refusals are the same everywhere.
Reply withAccount(const Call &call, const std::function<Reply(const Manager &, Account &)> &deed);
/// PATCH: name, description, disabled. Seed calls the name "name" too.
Reply changedAccount(const Call &call, const Manager &manager, Account &account);

} // namespace Tokendesk::LocalRegistry
