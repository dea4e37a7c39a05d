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
    QT_TRANSLATE_NOOP("RegistryProfile", "It stops working at once and cannot be restored."),
};

} // namespace

QString profileText(const QString &text)
{
    return QCoreApplication::translate("RegistryProfile", text.toUtf8().constData());
}

} // namespace Tokendesk
