// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>

namespace Tokendesk {

/// How well the letters of a pattern, in their order but with gaps, fit a text; 0 if they do not. Letters that follow
/// each other and that begin words count most. Both are folded text; a space in the pattern matches nothing special.
int fuzzyScore(QByteArrayView pattern, QByteArrayView text);

} // namespace Tokendesk
