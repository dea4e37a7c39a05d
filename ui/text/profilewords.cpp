// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/profilewords.h"
#include <QCoreApplication>
#include <array>

namespace Tokendesk {

namespace {

// The sentences of resources/registries/*.json that people read, listed so that they are translated. Titles of scopes
// stay as the registry's own documents spell them.
[[maybe_unused]] constexpr std::array words{
    QT_TRANSLATE_NOOP("RegistryProfile", "Download, view, search"),
    QT_TRANSLATE_NOOP("RegistryProfile", "Publish new skills, update existing ones"),
    QT_TRANSLATE_NOOP("RegistryProfile", "Delete, manage versions, moderate"),
    QT_TRANSLATE_NOOP("RegistryProfile", "Read-only bot"),
    QT_TRANSLATE_NOOP("RegistryProfile", "CI publish"),
    QT_TRANSLATE_NOOP("RegistryProfile", "Local development"),
    QT_TRANSLATE_NOOP("RegistryProfile", "Your shell may keep it in its history: put a space before the line."),
    QT_TRANSLATE_NOOP("RegistryProfile", "Keep this file out of the repository: name it in .gitignore."),
    QT_TRANSLATE_NOOP("RegistryProfile",
        "Save the token as repository secret TANK_TOKEN first: Settings › Secrets and variables › Actions."),
    QT_TRANSLATE_NOOP(
        "RegistryProfile", "Save the token as masked variable TANK_TOKEN first: Settings › CI/CD › Variables."),
    QT_TRANSLATE_NOOP(
        "RegistryProfile", "Save the token as TANK_TOKEN in a context first: Organization Settings › Contexts."),
    QT_TRANSLATE_NOOP("RegistryProfile", "The shell fills in the variable, so the token does not stand in the line."),
    QT_TRANSLATE_NOOP("RegistryProfile", "Belongs into ~/.tank/config.json, readable by you alone."),
    QT_TRANSLATE_NOOP("RegistryProfile", "It stops working at once and cannot be restored."),
};

} // namespace

QString profileText(const QString &text)
{
    return QCoreApplication::translate("RegistryProfile", text.toUtf8().constData());
}

} // namespace Tokendesk
