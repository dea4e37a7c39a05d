// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace Tokendesk::LocalRegistry {

class Connection;

/// Makes tables, indexes and triggers in an empty file; false for a file of another program or of a later version.
bool prepareSchema(Connection &connection);
/// Takes down what slows a million insertions, and sets it up again. Inside one transaction.
void setBulkLoading(Connection &connection, bool on);
void setAuditBulkLoading(Connection &connection, bool on); ///< The same for events.

} // namespace Tokendesk::LocalRegistry
