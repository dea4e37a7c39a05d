// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace Tokendesk {

/// So many bytes behind the last one of a Secret may be read, and are zero: for readers that take many at a time.
inline constexpr qsizetype secretRoom = 64;

} // namespace Tokendesk
