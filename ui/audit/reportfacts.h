// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/audit/auditbook.h"
#include "ui/audit/auditreport.h"
#include "ui/context.h"

namespace Tokendesk {
class EventModel;

/// What a report is made of.
struct ReportInput {
    AuditScope scope{};
    QString scopeName{}; ///< Empty: all accounts.
    QString tokenFilter{};
    QString eventFilter{};
    std::vector<quint32> tokens{}; ///< Rows of the table that are shown, in their order.
    const EventModel *events = nullptr;
    AuditJudgement judgement{};
};

/// Puts it into words. A section has at most some hundred rows; the rest is for CSV, and the report says so.
AuditReportFacts reportFacts(const Context &context, const ReportInput &input);

} // namespace Tokendesk
