// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>

class QLabel;

namespace Tokendesk {

/// Enlarges all text, for people who want more than the system gives; applyTheme() afterwards makes it seen.
void setTextScale(qreal scale);

/// The system's own font, never below 13 px at 96 dpi; the others follow its size.
QFont baseFont();
QFont captionFont();
QFont headingFont();
QFont codeFont();

/// What a label is for; size, weight and colour come from the style sheet and follow the theme.
enum class TextRole { Body, Strong, Dim, Faint, Caption, Section, Heading, Code, Link, Good, Warning, Bad };
void setTextRole(QLabel *label, TextRole role);

} // namespace Tokendesk
