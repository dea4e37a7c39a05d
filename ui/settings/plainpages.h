// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace Tokendesk {
class Settings;
class SettingsPage;

// Pages that hold settings and nothing else.
SettingsPage *noticesPage(Settings *settings);
SettingsPage *trayPage(Settings *settings);
SettingsPage *appearancePage(Settings *settings);
SettingsPage *languagePage(Settings *settings);

} // namespace Tokendesk
