// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/audit/finding.h"
#include <algorithm>

namespace Tokendesk {

namespace {

struct Fact {
    FindingKind kind;
    const char *word;
    Severity severity;
    FindingAction action;
};

/// In the order of FindingKind.
constexpr std::array<Fact, findingKindCount> facts{{
    {FindingKind::OldAdmin, "oldAdmin", Severity::High, FindingAction::Rotate},
    {FindingKind::NeverUsed, "neverUsed", Severity::Low, FindingAction::Revoke},
    {FindingKind::Unused, "unused", Severity::Medium, FindingAction::Revoke},
    {FindingKind::NoExpiry, "noExpiry", Severity::Medium, FindingAction::Rotate},
    {FindingKind::EndsSoon, "endsSoon", Severity::Medium, FindingAction::Rotate},
    {FindingKind::LongerThanPolicy, "longerThanPolicy", Severity::Medium, FindingAction::Rotate},
    {FindingKind::OverScoped, "overScoped", Severity::Medium, FindingAction::Rotate},
    {FindingKind::OwnerGone, "ownerGone", Severity::High, FindingAction::ReplaceByService},
    {FindingKind::SameName, "sameName", Severity::Low, FindingAction::ShowTokens},
    {FindingKind::LegacyFormat, "legacyFormat", Severity::Low, FindingAction::Rotate},
    {FindingKind::TestInLive, "testInLive", Severity::Medium, FindingAction::Rotate},
    {FindingKind::InPlainFile, "inPlainFile", Severity::High, FindingAction::Rotate},
    {FindingKind::RateLimitNear, "rateLimitNear", Severity::Low, FindingAction::Wait},
    {FindingKind::UnusualHour, "unusualHour", Severity::Medium, FindingAction::ShowEvents},
    {FindingKind::Burst, "burst", Severity::Medium, FindingAction::ShowEvents},
    {FindingKind::UnknownActor, "unknownActor", Severity::High, FindingAction::ShowEvents},
    {FindingKind::ForbiddenScope, "forbiddenScope", Severity::High, FindingAction::Rotate},
    {FindingKind::BadName, "badName", Severity::Info, FindingAction::ShowTokens},
    {FindingKind::AdminNotAllowed, "adminNotAllowed", Severity::High, FindingAction::Revoke},
}};

const Fact &factOf(FindingKind kind)
{
    const Fact &fact = facts.at(size_t(kind));
    Q_ASSERT(fact.kind == kind);
    return fact;
}

} // namespace

QString wordOf(FindingKind kind)
{
    return QString::fromLatin1(factOf(kind).word);
}

std::optional<FindingKind> findingKindOf(const QString &word)
{
    const auto found = std::find_if(
        facts.begin(), facts.end(), [&word](const Fact &fact) { return word == QLatin1StringView(fact.word); });
    return found == facts.end() ? std::nullopt : std::optional(found->kind);
}

FindingAction actionFor(FindingKind kind)
{
    return factOf(kind).action;
}

Severity severityOf(FindingKind kind)
{
    return factOf(kind).severity;
}

} // namespace Tokendesk
