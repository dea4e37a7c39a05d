// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/account.h"

namespace Tokendesk {

bool isSamePerson(const Identity &a, const Identity &b)
{
    if (!a.userId.isEmpty() && !b.userId.isEmpty())
        return a.userId == b.userId;
    if (!a.email.isEmpty() || !b.email.isEmpty())
        return a.email == b.email;
    return a.name == b.name;
}

Identity refined(const Identity &known, const Identity &told)
{
    Identity identity = told;
    if (identity.userId.isEmpty())
        identity.userId = known.userId;
    if (identity.email.isEmpty())
        identity.email = known.email;
    return identity;
}

} // namespace Tokendesk
