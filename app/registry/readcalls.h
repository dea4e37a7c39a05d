// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/registry/callfacts.h"
#include "app/registry/factreader.h"

namespace Tokendesk {

/// request, query, headers, body, encoding and access of a call; the caller reads what else there is and says done().
CallFacts readCall(FactReader &reader);
/// Only method and path, as "POST /path" below a key.
CallFacts readRequest(FactReader &reader, const QString &key, FactReader::Need need);

/// A misspelt value would never be filled in: the registry would get less than a person asked for.
void checkValues(FactReader &reader, const CallFacts &call, const QStringList &known);

ListFacts readList(FactReader reader, const QStringList &neededFields);
IdentityFacts readIdentity(FactReader reader);

} // namespace Tokendesk
