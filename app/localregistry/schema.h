// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace Tokendesk::LocalRegistry {

class Connection;

/// Makes tables, indexes and triggers in an empty file; false for a file of another program or of a later version.
bool prepareSchema(Connection &connection);
/// The trigger that counts tokens while they are made; a bulk load is faster without.
void countNewTokens(Connection &connection, bool on);

} // namespace Tokendesk::LocalRegistry
