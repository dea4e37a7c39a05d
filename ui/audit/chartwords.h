// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/audit/chartbins.h"
#include "ui/audit/chart.h"

namespace Tokendesk {

/// The four charts of the audit, in words: ends by month, age, last use, rights by person.
QList<Chart> auditCharts(const ChartCounts &counts);

} // namespace Tokendesk
