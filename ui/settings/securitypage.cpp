// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/securitypage.h"
#include "app/desk.h"
#include "app/state/vaultswitch.h"
#include "ui/settings/settingrow.h"
#include "ui/text/errortext.h"
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace Tokendesk {

SecurityPage::SecurityPage(const Context &context, QWidget *parent)
    : SettingsPage(context.desk->settings(), tr("Security"), u"shield"_s, parent)
{
    setResettable(u"security"_s);
    addClipboard();
    addLock();
    addKeychain(context);
}

void SecurityPage::addClipboard()
{
    addSection(tr("Secrets in sight"));
    Choices lifetimes;
    for (const int seconds : factOf(Setting::ClipboardSeconds).numbers)
        lifetimes.append({seconds > 0 ? tr("after %n second(s)", nullptr, seconds) : tr("never"), seconds});
    SettingRow *row = addChoice(
        Setting::ClipboardSeconds, tr("Clear the clipboard"), {}, lifetimes, tr("copy paste timeout history"));
    follow([this, row] {
        row->setHint(settings()->clipboardLifetime().count() > 0
                ? tr("Also when Tokendesk locks or quits. Clipboard histories are asked not to keep it.")
                : tr("A copied token stays until something else is copied, Tokendesk locks or quits: every program and "
                     "page you paste into can get it."));
    });
    Choices times;
    for (const int seconds : {5, 10, 15, 30})
        times.append({tr("after %n second(s)", nullptr, seconds), seconds});
    addChoice(Setting::RevealSeconds, tr("Hide a shown secret"),
        tr("Sooner when its window loses the focus. Screenshots and screen sharing see what is shown: this desktop has "
           "no way to forbid that."),
        times, tr("reveal eye screenshot screen capture"));
}

void SecurityPage::addLock()
{
    addSection(tr("Lock"));
    Choices patience{{tr("never"), 0}};
    for (const int minutes : {1, 2, 5, 10, 15, 30, 60})
        patience.append({tr("after %n minute(s)", nullptr, minutes), minutes});
    addChoice(Setting::LockAfterMinutes, tr("Lock when Tokendesk is not used"), tr("At once with Ctrl+L."), patience,
        tr("idle timeout inactivity"));
    addSwitch(Setting::LockWithScreen, tr("Lock with the screen"),
        tr("When the desktop locks its screen or the computer goes to sleep."), tr("screensaver suspend sleep"));
    addSwitch(Setting::LockKeychain, tr("Lock the keychain too"),
        tr("With Ctrl+L and when not used. Other programs cannot get their passwords then either, until you open it. "
           "Without it the lock hides the window and asks for no password."),
        tr("password keyring"));
}

void SecurityPage::addKeychain(const Context &context)
{
    addSection(tr("Keychain"));
    auto *doctor = new QPushButton(tr("Doctor…"));
    doctor->setObjectName(u"openDoctor"_s);
    doctor->setAccessibleName(tr("Open the keychain doctor"));
    SettingRow *row = addRow(tr("Where secrets live"), {}, doctor, tr("keychain keyring kwallet secret service"));
    connect(doctor, &QPushButton::clicked, this, &SecurityPage::doctorRequested);
    const VaultSwitch *vaults = context.desk->vaults();
    const auto show = [vaults, row] {
        if (vaults->isMemoryOnly())
            row->setHint(tr("In memory only, until you quit."));
        else
            row->setHint(vaults->problem() ? errorText(*vaults->problem())
                                           : tr("In the system's keychain, which works. Any program that runs as you "
                                                "can ask it while it is open."));
    };
    show();
    connect(vaults, &VaultSwitch::checked, this, show);
    connect(vaults, &VaultSwitch::changed, this, show);
}

} // namespace Tokendesk
