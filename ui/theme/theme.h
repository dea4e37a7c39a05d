// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/metrics.h"
#include "ui/theme/palette.h"
#include "ui/theme/typography.h"

class QAbstractButton;
class QApplication;
class QMenu;
class QPushButton;
class QWidget;

namespace Tokendesk {

/// Gives the whole program its looks. May be called again, for example when the system turns dark.
void applyTheme(QApplication &application, const Palette &palette);
/// The same without the style sheet. A widget that is put into another one is styled anew with all that is in it, as
/// long as there is a sheet: a window that is built first and gets the sheet then is ready in half the time.
void applyColours(const Palette &palette);

/// What applyTheme() was given last; light before that. Everything that paints itself asks here while painting.
const Palette &currentPalette();

/// The style sheet of a palette, every token replaced.
QString styleSheetOf(const Palette &palette);

enum class ButtonRole { Secondary, Primary, Danger, Quiet, Link };
void setButtonRole(QAbstractButton *button, ButtonRole role);
/// QPushButton::setMenu() with room for the arrow, which style sheets forget.
void setButtonMenu(QPushButton *button, QMenu *menu);

/// Sets a property that style sheet selectors look at, and lets the widget be styled again.
void setStyleProperty(QWidget *widget, const char *name, const QString &value);

} // namespace Tokendesk
