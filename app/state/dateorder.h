// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/state/roworder.h"

namespace Tokendesk {

/// All rows by their date, equal dates in the order of base, which holds every row. The markers TokenTable::never and
/// TokenTable::notReported come last.
RowOrder sortedByDate(const RowOrder &base, const std::vector<qint64> &dates);

} // namespace Tokendesk
