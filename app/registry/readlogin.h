// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/registry/factreader.h"
#include "app/registry/loginfacts.h"

namespace Tokendesk {

/// One entry of a profile's "login".
LoginFacts readLogin(FactReader reader);

} // namespace Tokendesk
