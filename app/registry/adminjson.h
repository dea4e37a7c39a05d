// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/auditevent.h"
#include "app/domain/member.h"
#include "app/domain/serviceaccount.h"
#include "app/registry/tokenjson.h"

namespace Tokendesk {

/// One row of a list of events, accounts or people; nothing if it has no id. What else is missing or odd is left empty.
std::optional<AuditEvent> eventFromJson(const QJsonValue &row, const ListFacts &facts, const RegistryProfile &profile);
std::optional<ServiceAccount> serviceFromJson(
    const QJsonValue &row, const ListFacts &facts, const RegistryProfile &profile);
std::optional<Member> memberFromJson(const QJsonValue &row, const ListFacts &facts, const RegistryProfile &profile);

/// What a registry says about an event, as one line: "scopes: skills:read, expiresInDays: 90". Whatever looks like a
/// token is cut to its beginning.
QString detailsLine(const QJsonValue &details, const RegistryProfile &profile);

} // namespace Tokendesk
