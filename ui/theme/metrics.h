// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFontMetrics>

namespace Tokendesk::Metrics {

inline constexpr int halfStep = 4;
inline constexpr int step = 8; ///< The rhythm: distances are multiples of it.
inline constexpr int radius = 6;
inline constexpr int iconSize = 16;
inline constexpr int focusWidth = 2;

/// Heights grow with the font, so that a large system font is not cut off.
inline int controlHeight(const QFontMetrics &font)
{
    return qMax(32, font.height() + 12);
}
inline int iconSide(const QFontMetrics &font)
{
    return qMax(iconSize, qRound(font.height() * 0.85));
}
inline int rowHeight(const QFontMetrics &font)
{
    return qMax(36, font.height() + 14);
}

} // namespace Tokendesk::Metrics
