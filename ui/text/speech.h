// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocale>

namespace Tokendesk {

/// From now on the program's words, dates and plural forms are of this language; empty: as the system says. All that
/// speak() does where there is no screen. Returns whose they are.
QLocale speakWords(const QString &language);

} // namespace Tokendesk
