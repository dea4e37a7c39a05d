// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/state/roworder.h"
#include <functional>

namespace Tokendesk {

class TextLines;

/// The rows of base by keys[row], equal keys in the order of base.
RowOrder sortedByNumber(const RowOrder &base, const std::vector<quint32> &keys);

/// The rows of base by the piece of their line that begins at starts[row] and ends before the first control
/// character. Equal pieces keep the order of base; orderEqual, if given, may rearrange them.
using OrderEqual = std::function<void(quint32 *begin, quint32 *end)>;
RowOrder sortedByText(const RowOrder &base, const TextLines &lines, const std::vector<quint32> &starts,
    const OrderEqual &orderEqual = {});

} // namespace Tokendesk
