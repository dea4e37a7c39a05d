// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/registry/registry.h"

namespace Tokendesk {

/// What a person wants, as values for the call's template.
TemplateValues wishValues(const TokenWish &wish, const RegistryProfile &profile, const QDateTime &now);
TemplateValues changeValues(const TokenChange &change, const RegistryProfile &profile, const QDateTime &now);

} // namespace Tokendesk
