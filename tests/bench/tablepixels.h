// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace Tokendesk {

class TokenTable;

/// From a key to pixels, and painting beside a canvas that only paints; prints.
void measurePixels(const TokenTable &table);

} // namespace Tokendesk
