// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/secret.h"

namespace Tokendesk {
struct RegistryProfile;

/// As what a token goes to the clipboard.
enum class CopyForm {
    Value,
    ExportLine, ///< export TANK_API_KEY=..., a line for a shell
    Header, ///< Authorization: Bearer ..., a line for a request
};

/// False where the profile does not know the variable or the header.
bool hasForm(const RegistryProfile &profile, CopyForm form);
Secret formed(const RegistryProfile &profile, CopyForm form, const Secret &token);

} // namespace Tokendesk
