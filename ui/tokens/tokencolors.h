// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>

namespace Tokendesk {
struct Palette;

/// The colours that TokenDelegate paints with; from the theme's palette.
struct TokenColors {
    QColor text{0x1b, 0x22, 0x30};
    QColor dim{0x5b, 0x65, 0x77};
    QColor faint{0x6b, 0x74, 0x84};
    QColor line{0xe1, 0xe4, 0xea};
    QColor strongLine{0xcf, 0xd4, 0xdd};
    QColor surface{0xff, 0xff, 0xff};
    QColor hover{0xf3, 0xf5, 0xf9};
    QColor selection{0xe6, 0xeb, 0xfc};
    QColor accent{0x35, 0x58, 0xd6};
    QColor good{0x1c, 0x7a, 0x4a};
    QColor goodSoft{0xe2, 0xf3, 0xe9};
    QColor warning{0x8f, 0x5a, 0x00};
    QColor warningSoft{0xfd, 0xf0, 0xd5};
    QColor bad{0xb3, 0x26, 0x1e};
    QColor badSoft{0xfb, 0xe6, 0xe4};
    QColor idle{0x5b, 0x65, 0x77};
    QColor idleSoft{0xec, 0xef, 0xf3};

    bool operator==(const TokenColors &) const = default;
};

TokenColors tokenColors(const Palette &palette);

} // namespace Tokendesk
