// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/registry/factreader.h"
#include "app/registry/registryprofile.h"

namespace Tokendesk {

/// What a registry has beside tokens: events, service accounts, people. Other names may stand there too; they are read
/// and mean nothing to us.
void readRecords(FactReader reader, RegistryProfile &profile);
void readDeeds(FactReader reader, RegistryProfile &profile);

} // namespace Tokendesk
