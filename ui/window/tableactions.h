// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace Tokendesk {
class Actions;
class TokenPage;

/// What can be done to the table as a whole: grouping and columns. Both outlive the actions' window's parts.
void addTableActions(Actions *actions, TokenPage *page);

} // namespace Tokendesk
