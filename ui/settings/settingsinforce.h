// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/context.h"
#include "ui/theme/palette.h"
#include <QObject>

namespace Tokendesk {
class Settings;
class SystemLook;

/// Makes those settings come true that belong to no window: theme, size of text, language. At once, and again
/// whenever they or the desktop's wishes change.
class SettingsInForce : public QObject {
    Q_OBJECT
public:
    explicit SettingsInForce(const Settings *settings, QObject *parent = nullptr);

    void finishStart(); ///< What can wait until the window is up: the style sheet, asking the desktop.

private:
    Palette palette() const;
    void applyLooks();
    void applyLanguage();

    const Settings *m_settings;
    SystemLook *m_system;
    Palette m_shown;
    int m_percent = 0;
    QString m_language;
    bool m_started = false;
};

} // namespace Tokendesk
