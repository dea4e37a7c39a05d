// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/settingsinforce.h"
#include "app/state/settings.h"
#include "ui/text/language.h"
#include "ui/theme/systemlook.h"
#include "ui/theme/theme.h"
#include <QApplication>
#include <QPalette>

namespace Tokendesk {

namespace {

/// What the desktop gave us, before a theme of ours stood in its place.
bool systemIsDark()
{
    static const bool dark = Palette::fitting(QGuiApplication::palette()).isDark;
    return dark;
}

} // namespace

SettingsInForce::SettingsInForce(const Settings *settings, QObject *parent)
    : QObject(parent), m_settings(settings), m_system(new SystemLook(systemIsDark(), this))
{
    applyLanguage();
    applyLooks();
    m_started = true;
    connect(settings, &Settings::changed, this, &SettingsInForce::applyLooks);
    connect(settings, &Settings::changed, this, &SettingsInForce::applyLanguage);
    connect(m_system, &SystemLook::changed, this, &SettingsInForce::applyLooks);
}

void SettingsInForce::finishStart()
{
    qApp->setStyleSheet(styleSheetOf(m_shown));
    m_system->ask();
}

Palette SettingsInForce::palette() const
{
    const bool dark = m_system->isDark();
    switch (m_settings->theme()) {
    case Settings::Theme::System:
        if (m_system->wantsContrast())
            return Palette::highContrast(dark);
        return dark ? Palette::dark() : Palette::light();
    case Settings::Theme::Light:
        return Palette::light();
    case Settings::Theme::Dark:
        return Palette::dark();
    case Settings::Theme::HighContrast:
        return Palette::highContrast(dark);
    }
    Q_UNREACHABLE();
}

void SettingsInForce::applyLooks()
{
    const Palette wanted = palette();
    const int percent = m_settings->number(Setting::TextPercent);
    if (m_started && wanted == m_shown && percent == m_percent)
        return;
    m_shown = wanted;
    m_percent = percent;
    constexpr qreal hundred = 100;
    setTextScale(percent / hundred);
    if (m_started)
        applyTheme(*qApp, wanted);
    else
        applyColours(wanted);
}

void SettingsInForce::applyLanguage()
{
    const QString language = m_settings->language();
    if (m_started && language == m_language)
        return;
    m_language = language;
    speak(language);
}

} // namespace Tokendesk
