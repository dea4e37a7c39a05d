// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/secret.h"
#include "app/registry/registryprofile.h"

namespace Tokendesk {

struct FilledVariable {
    QByteArray name;
    Secret value;
    bool holdsToken = false;
};

/// The variables by which the registry's own tools know an address and a token, as its profile says.
QList<FilledVariable> runVariables(const RegistryProfile &profile, const QUrl &address, const Secret &token);

} // namespace Tokendesk
