// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/audit/auditrules.h"
#include "app/audit/policy.h"
#include "app/domain/member.h"
#include "app/domain/ratelimit.h"
#include "app/domain/serviceaccount.h"
#include "app/registry/registryprofile.h"
#include "app/state/rowset.h"
#include <QHash>
#include <QSet>
#include <QTimeZone>

namespace Tokendesk {
class EventColumns;
class TokenTable;

/// What an audit has to know of an account besides its tokens.
struct AuditedAccount {
    QList<TokenFormat> formats{};
    QList<ScopeFacts> scopes{};
    QList<ScopePreset> presets{};
    Identity identity{};
    RateLimit limit{}; ///< As its registry told it last.
    std::optional<QList<Member>> members{}; ///< Nothing: the registry does not tell, or was not asked yet.
    bool isWhole = true; ///< Who is not among the members is nowhere.
    QList<ServiceAccount> services{};
    QSet<QString> knownActors{}; ///< Ids and names that may act besides the members: service accounts.
    std::optional<Policy> policy{};
    QHash<QString, Policy> organisationPolicies{}; ///< By Organisation::id; stand in for the account's.
};

/// Everything that is judged, and by what. Pure values: findingsOf() asks nobody else.
struct AuditInput {
    const TokenTable *tokens = nullptr;
    RowSet rows{}; ///< Of the tokens: those that are judged.
    const EventColumns *events = nullptr; ///< Null: none.
    QHash<AccountId, AuditedAccount> accounts{}; ///< Those that are judged.
    QHash<TokenId, QStringList> places{}; ///< Where tokens are in use, in the person's words.
    QList<Acceptance> acceptances{}; ///< Those whose day is over count no more.
    AuditRules rules{};
    QDateTime now{};
    QDateTime eventsFrom{}; ///< Older events are not judged; invalid: all are.
    QTimeZone zone = QTimeZone::utc(); ///< Of the person, for unusual hours.
};

/// The worst first. A kind whose points are zero is not looked for.
QList<Finding> findingsOf(const AuditInput &input);

} // namespace Tokendesk
