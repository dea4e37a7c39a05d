// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/audit/auditbook.h"
#include "app/audit/export/exporttable.h"
#include <memory>

namespace Tokendesk {
class TokenTable;

/// What the audit page shows, as tables for ExportJob. Each holds what it needs, and nobody changes that: it is read on
/// another thread while the window goes on. The words are those of the file format, not of the person's language.
namespace ExportTables {

std::shared_ptr<const ExportTable> events(
    const AuditBook *book, const std::vector<quint32> &rows, const TokenTable *accounts);
std::shared_ptr<const ExportTable> tokens(const AuditBook *book, std::vector<quint32> rows);
std::shared_ptr<const ExportTable> findings(const QList<Finding> &findings, const TokenTable *table);
std::shared_ptr<const ExportTable> changes(const LookBack &back);

} // namespace ExportTables
} // namespace Tokendesk
