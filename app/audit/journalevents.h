// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/auditevent.h"
#include "app/domain/journalrow.h"

namespace Tokendesk {

/// "copied": how what this program did is called among the events of registries. Words of files and filters, not
/// translated; a window has its own.
QString wordOf(JournalAction action);
std::optional<JournalAction> journalActionOf(const QString &word);

AuditEvent auditEventOf(const JournalRow &row);

} // namespace Tokendesk
