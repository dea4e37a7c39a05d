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
    // SkillReg
    QT_TRANSLATE_NOOP("RegistryProfile", "Pull, search and list skills, view their info"),
    QT_TRANSLATE_NOOP("RegistryProfile", "Push skills to the registry"),
    QT_TRANSLATE_NOOP("RegistryProfile", "Manage tokens, organization settings and members"),
    QT_TRANSLATE_NOOP("RegistryProfile", "CI deploy"),
    QT_TRANSLATE_NOOP("RegistryProfile", "Organization settings"),
    QT_TRANSLATE_NOOP("RegistryProfile", "It is revoked for good. This action cannot be undone."),
    QT_TRANSLATE_NOOP("RegistryProfile",
        "Save the token as repository secret SKILLREG_TOKEN first: Settings › Secrets and variables › Actions."),
    // Tusky
    QT_TRANSLATE_NOOP("RegistryProfile", "List and retrieve volume metadata"),
    QT_TRANSLATE_NOOP("RegistryProfile", "Create, update and delete volumes"),
    QT_TRANSLATE_NOOP("RegistryProfile", "List and retrieve environment metadata"),
    QT_TRANSLATE_NOOP("RegistryProfile", "Create, update and delete environments"),
    QT_TRANSLATE_NOOP("RegistryProfile", "List, retrieve and download files"),
    QT_TRANSLATE_NOOP("RegistryProfile", "Upload and delete files"),
    QT_TRANSLATE_NOOP("RegistryProfile", "List volume members"),
    QT_TRANSLATE_NOOP("RegistryProfile", "Add, update and remove volume members"),
    QT_TRANSLATE_NOOP("RegistryProfile", "List environment members"),
    QT_TRANSLATE_NOOP("RegistryProfile", "Add, update and remove environment members"),
    QT_TRANSLATE_NOOP("RegistryProfile", "Read account info, usage and balance"),
    QT_TRANSLATE_NOOP("RegistryProfile", "Read aggregator configuration"),
    QT_TRANSLATE_NOOP("RegistryProfile", "Update aggregator settings and custom domains"),
    QT_TRANSLATE_NOOP("RegistryProfile", "Read files"),
    QT_TRANSLATE_NOOP("RegistryProfile", "Upload files"),
    QT_TRANSLATE_NOOP("RegistryProfile", "Watch usage"),
    QT_TRANSLATE_NOOP("RegistryProfile", "It stops working at once: requests that are under way with it fail."),
    QT_TRANSLATE_NOOP("RegistryProfile", "The program reads the variable, so the key does not stand in its source."),
    QT_TRANSLATE_NOOP("RegistryProfile", "The shell fills in the variable, so the key does not stand in the line."),
    // apkg
    QT_TRANSLATE_NOOP("RegistryProfile", "Install packages"),
    QT_TRANSLATE_NOOP("RegistryProfile", "Publish packages"),
    QT_TRANSLATE_NOOP("RegistryProfile", "Administer packages and tokens"),
    QT_TRANSLATE_NOOP("RegistryProfile", "Install and publish from pipelines"),
    QT_TRANSLATE_NOOP("RegistryProfile", "Install only"),
    QT_TRANSLATE_NOOP("RegistryProfile", "Publish"),
    QT_TRANSLATE_NOOP("RegistryProfile", "Package scope"),
    QT_TRANSLATE_NOOP("RegistryProfile", "Limits the token to packages whose names fit the pattern."),
    QT_TRANSLATE_NOOP("RegistryProfile",
        "It stops working immediately: any pipeline or script that uses it fails on its next authenticated request."),
    QT_TRANSLATE_NOOP("RegistryProfile",
        "Your shell may keep it in its history: put a space before the line. The tool looks at the variable only while "
        "~/.apkg/credentials.json is not there."),
    QT_TRANSLATE_NOOP("RegistryProfile",
        "Save the token as repository secret APKG_TOKEN first: Settings › Secrets and variables › Actions."),
    // npm
    QT_TRANSLATE_NOOP("RegistryProfile", "Publish packages, change owners and tags"),
    QT_TRANSLATE_NOOP("RegistryProfile", "Read-only"),
    QT_TRANSLATE_NOOP("RegistryProfile", "Password"),
    QT_TRANSLATE_NOOP(
        "RegistryProfile", "Of your account: npm asks for it with each new token. It is sent once and not kept."),
    QT_TRANSLATE_NOOP("RegistryProfile", "One-time code"),
    QT_TRANSLATE_NOOP("RegistryProfile", "If your account has two-factor authentication."),
    QT_TRANSLATE_NOOP("RegistryProfile", "Allowed networks"),
    QT_TRANSLATE_NOOP("RegistryProfile", "The token works from these networks only; none: from everywhere."),
    QT_TRANSLATE_NOOP("RegistryProfile", "npm fills in the variable, so the token does not stand in the file."),
    QT_TRANSLATE_NOOP("RegistryProfile",
        "Save the token as repository secret NPM_TOKEN first: Settings › Secrets and variables › Actions."),
    // Tank
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
