// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/import/credentialfind.h"
#include "app/registry/profilebook.h"
#include <QStringList>

namespace Tokendesk {

/// Where to look for credentials.
struct SearchPlaces {
    QString home; ///< The registries' own tools keep their files below it.
    QStringList dotEnvFiles; ///< That the person pointed at.
    bool environment = true; ///< The variables of this process too.
};

/// All that lies there in plain text. Reads files and asks git: for a thread of its own. Changes nothing.
Findings searchCredentials(const SearchPlaces &places, const ProfileBook &profiles);

} // namespace Tokendesk
