// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/settingstext.h"
#include "ui/text/plaintext.h"
#include <QCoreApplication>

namespace Tokendesk {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Tokendesk::SettingsText)
};

} // namespace

QString settingsProblemText(const SettingsProblem &problem)
{
    constexpr qsizetype longest = 80;
    const QString key = plainText(problem.key.left(longest));
    switch (problem.reason) {
    case SettingsProblem::Reason::Unreadable:
        return Text::tr("The settings file cannot be read as a whole; what is missing is as it comes.");
    case SettingsProblem::Reason::NotSaved:
        return Text::tr("Settings cannot be saved: they count until you quit. Is there room, and may you write there?");
    case SettingsProblem::Reason::BadValue:
        return Text::tr("“%1” has a value that is not possible; it is as it comes.").arg(key);
    case SettingsProblem::Reason::Unknown:
        return Text::tr("“%1” is no setting that this version knows.").arg(key);
    }
    Q_UNREACHABLE();
}

} // namespace Tokendesk
