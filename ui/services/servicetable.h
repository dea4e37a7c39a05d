// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/services/statepilldelegate.h"

class QTableView;

namespace Tokendesk {

/// The look of the tables of service accounts and keys: whole rows, one at a time, the state in the first column.
void prepareServiceTable(QTableView *table, StatePillDelegate::LookOf lookOf);

} // namespace Tokendesk
