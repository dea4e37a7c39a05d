// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/registry/factreader.h"
#include "app/registry/registryprofile.h"

namespace Tokendesk {

/// What a profile says about tokens: how they look, what they may do, how long they live, and the calls for them.
void readTokenFacts(FactReader &reader, RegistryProfile &profile);

} // namespace Tokendesk
