// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/registry/factreader.h"
#include "app/registry/tokenfacts.h"

namespace Tokendesk {

ErrorFacts readErrors(FactReader reader);
RateLimitFacts readRateLimit(FactReader reader);

} // namespace Tokendesk
