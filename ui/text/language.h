// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace Tokendesk {

/// The languages whose words are built in, as their files are called (de, zh_CN), ordered by their own names.
QStringList builtInLanguages();
/// What people who speak it call it.
QString languageName(const QString &language);
/// From now on the program speaks it: words, dates, plural forms and the direction of reading. Empty: as the system
/// says. Every window gets QEvent::LanguageChange.
void speak(const QString &language);

} // namespace Tokendesk
