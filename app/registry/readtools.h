// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/registry/factreader.h"
#include "app/registry/registryprofile.h"

namespace Tokendesk {

/// What a profile says about the registry's own tools: variables, files, lines to paste.
void readTools(FactReader &reader, RegistryProfile &profile);

} // namespace Tokendesk
