// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/plainpages.h"
#include "ui/settings/settingrow.h"
#include "ui/settings/settingspage.h"
#include "ui/text/language.h"
#include <QCoreApplication>
#include <QLocale>
#include <QTime>

using namespace Qt::StringLiterals;

namespace Tokendesk {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Tokendesk::SettingsPage)
};

SettingsPage::Choices hours()
{
    constexpr int hoursADay = 24;
    SettingsPage::Choices choices;
    for (int hour = 0; hour < hoursADay; ++hour)
        choices.append({QLocale().toString(QTime(hour, 0), QLocale::ShortFormat), hour});
    return choices;
}

} // namespace

SettingsPage *noticesPage(Settings *settings)
{
    auto *page = new SettingsPage(settings, Text::tr("Notices"), u"bell"_s);
    page->setResettable(u"notices"_s);
    page->addSection({});
    page->addSwitch(Setting::Notices, Text::tr("Tell me before tokens end"),
        Text::tr("One summary a day, and a notice on a token's last day."), Text::tr("notification reminder expiry"));
    SettingRow *hour = page->addChoice(
        Setting::SummaryHour, Text::tr("Daily summary"), Text::tr("The earliest hour for it."), hours());
    page->enableWith(hour, Setting::Notices);
    page->addSection(Text::tr("Quiet hours"));
    page->addSwitch(Setting::QuietHours, Text::tr("Keep quiet for a part of the day"),
        Text::tr("What falls into it is told afterwards."), Text::tr("do not disturb night"));
    page->enableWith(page->addTime(Setting::QuietFrom, Text::tr("From"), {}), Setting::QuietHours);
    page->enableWith(page->addTime(Setting::QuietUntil, Text::tr("Until"), {}), Setting::QuietHours);
    return page;
}

SettingsPage *trayPage(Settings *settings)
{
    auto *page = new SettingsPage(settings, Text::tr("Tray"), u"key"_s);
    page->setResettable(u"tray"_s);
    page->addSection({});
    page->addChoice(Setting::TrayClick, Text::tr("A click on the tray icon opens"),
        Text::tr("The menu is always on the other button."),
        {{Text::tr("Quick copy"), int(Settings::TrayClick::Popup)},
            {Text::tr("The window"), int(Settings::TrayClick::Window)}},
        Text::tr("popup mouse"));
    return page;
}

SettingsPage *appearancePage(Settings *settings)
{
    using Theme = Settings::Theme;
    auto *page = new SettingsPage(settings, Text::tr("Appearance"), u"eye"_s);
    page->setResettable(u"appearance"_s);
    page->addSection({});
    page->addChoice(Setting::Theme, Text::tr("Theme"),
        Text::tr("“As the system” follows the desktop, also when it changes."),
        {{Text::tr("As the system"), int(Theme::System)}, {Text::tr("Light"), int(Theme::Light)},
            {Text::tr("Dark"), int(Theme::Dark)}, {Text::tr("High contrast"), int(Theme::HighContrast)}},
        Text::tr("colour color dark mode night"));
    SettingsPage::Choices sizes;
    for (const int percent : factOf(Setting::TextPercent).numbers)
        sizes.append({Text::tr("%1 %").arg(QLocale().toString(percent)), percent});
    page->addChoice(Setting::TextPercent, Text::tr("Size of text"), Text::tr("On top of the system's own size."), sizes,
        Text::tr("font zoom large"));
    return page;
}

SettingsPage *languagePage(Settings *settings)
{
    auto *page = new SettingsPage(settings, Text::tr("Language"), u"globe"_s);
    page->setResettable(u"language"_s);
    page->addSection({});
    SettingsPage::Choices languages{{Text::tr("As the system"), QString()}};
    const QStringList builtIn = builtInLanguages();
    for (const QString &language : builtIn)
        languages.append({languageName(language), language});
    // Also by names of languages, for people who cannot read the rest.
    QStringList names;
    for (const auto &[name, language] : std::as_const(languages))
        names.append(name);
    page->addChoice(Setting::Language, Text::tr("Language"),
        Text::tr("Words, dates and numbers, and the direction of reading."), languages,
        u"language sprache langue idioma 言語 语言 لغة "_s + names.join(u' '));
    return page;
}

} // namespace Tokendesk
