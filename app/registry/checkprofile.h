// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/registry/registryprofile.h"

namespace Tokendesk {

/// All that is wrong with a registry file: what its reader finds, and what the schema says beyond that.
struct ProfileFinding {
    std::optional<RegistryProfile> profile; ///< Set if nothing is wrong.
    QList<ProfileProblem> problems;
};
ProfileFinding checkProfileFile(const QString &path);

} // namespace Tokendesk
