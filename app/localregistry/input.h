// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/localregistry/backend.h"

namespace Tokendesk::LocalRegistry {

/// A JSON body, or the refusal in the words of the part of the API that was asked.
struct Input {
    QJsonObject object;
    std::optional<Reply> refusal;
};

Input readAuthInput(const Call &call); ///< /api/auth: 415; broken JSON is 500 and empty in live, 400 in seed.
Input readInput(const Call &call); ///< /api/v1: 400 in both cases.
Input readAdminInput(const Call &call); ///< /api/admin: broken JSON is 500 text in live, 400 in seed.

} // namespace Tokendesk::LocalRegistry
