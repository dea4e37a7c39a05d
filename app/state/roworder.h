// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/state/rowset.h"

namespace Tokendesk {

/// Row numbers of a table, each once, in some order.
using RowOrder = std::vector<quint32>;

/// The rows of the order that are in the set.
inline RowOrder keptRows(const RowOrder &order, const RowSet &wanted)
{
    const quint32 count = wanted.count();
    RowOrder result(size_t(count) + 1); // each row is written, and the next one over it unless it was wanted
    quint32 *place = result.data();
    for (const quint32 row : order) {
        *place = row;
        place += wanted.contains(row) ? 1 : 0;
    }
    result.resize(count);
    return result;
}

} // namespace Tokendesk
