// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tokens/tokencolors.h"
#include "ui/theme/palette.h"

namespace Tokendesk {

TokenColors tokenColors(const Palette &palette)
{
    TokenColors colors;
    colors.text = palette.text;
    colors.dim = palette.dim;
    colors.faint = palette.faint;
    colors.line = palette.line;
    colors.strongLine = palette.strongLine;
    colors.surface = palette.surface;
    colors.hover = palette.hover;
    colors.selection = palette.accentSoft;
    colors.accent = palette.accent;
    colors.good = palette.good;
    colors.goodSoft = palette.goodSoft;
    colors.warning = palette.warning;
    colors.warningSoft = palette.warningSoft;
    colors.bad = palette.bad;
    colors.badSoft = palette.badSoft;
    colors.idle = palette.idle;
    colors.idleSoft = palette.idleSoft;
    return colors;
}

} // namespace Tokendesk
