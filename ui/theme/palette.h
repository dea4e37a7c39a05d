// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QList>

class QPalette;

namespace Tokendesk {

/// The colours of the design, named by what they are for. Every text colour reaches 4.5:1 on every ground of
/// inksAndGrounds(), whatever was asked for: light() and dark() adjust it.
struct Palette {
    QColor background; ///< Window behind cards, and fields.
    QColor surface; ///< Tables, bars, cards.
    QColor raised; ///< Dialogs, buttons, menus.
    QColor side; ///< Side bar.
    QColor hover; ///< Buttons, rows and menu entries under the pointer.
    QColor line; ///< Separators.
    QColor strongLine; ///< Borders of fields and buttons.
    QColor text;
    QColor dim; ///< Secondary text.
    QColor faint; ///< Captions and counters.
    QColor disabled; ///< Text that cannot be used now: the only one that may be weaker than 4.5:1.
    QColor accent; ///< Primary button, selection, links, focus.
    QColor accentHover;
    QColor onAccent;
    QColor accentSoft; ///< Ground of what is selected.
    QColor good, goodSoft; ///< Active, stored, valid.
    QColor warning, warningSoft; ///< Ends soon, never used.
    QColor bad, badSoft; ///< Expired, high risk, revoke.
    QColor idle, idleSoft; ///< No expiry, unknown, test.
    bool isDark = false;

    static Palette light();
    static Palette dark();
    static Palette highContrast(bool dark);
    /// Light or dark, as the system's window colour is.
    static Palette fitting(const QPalette &system);

    bool operator==(const Palette &) const = default;
};

/// A colour by its role, so that what is painted follows a change of the palette.
using Ink = QColor Palette::*;

struct InkOnGround {
    Ink ink;
    Ink ground;
};

/// Every pair of text and ground that the window uses.
QList<InkOnGround> inksAndGrounds();

/// WCAG 2.1 contrast ratio, 1 to 21.
double contrast(const QColor &a, const QColor &b);
/// The ink, moved away from the ground in small steps until the ratio is reached on it.
QColor readableOn(const QColor &ground, QColor ink, double ratio = 4.5);
/// share of b (0 to 1) in a.
QColor mixed(const QColor &a, const QColor &b, double share);

} // namespace Tokendesk
