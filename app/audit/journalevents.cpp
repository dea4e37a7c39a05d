// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/audit/journalevents.h"
#include <QStringList>
#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace Tokendesk {

namespace {

struct Spelling {
    JournalAction action;
    QLatin1StringView word;
};

constexpr std::array<Spelling, 23> spellings{{
    {JournalAction::Created, "created"_L1},
    {JournalAction::Copied, "copied"_L1},
    {JournalAction::Tested, "tested"_L1},
    {JournalAction::Revoked, "revoked"_L1},
    {JournalAction::SignedIn, "signed_in"_L1},
    {JournalAction::Replaced, "rotated"_L1},
    {JournalAction::Paused, "paused"_L1},
    {JournalAction::Resumed, "resumed"_L1},
    {JournalAction::SignedOut, "signed_out"_L1},
    {JournalAction::Revealed, "revealed"_L1},
    {JournalAction::Exported, "exported"_L1},
    {JournalAction::Imported, "imported"_L1},
    {JournalAction::ImportUndone, "import_undone"_L1},
    {JournalAction::Used, "used"_L1},
    {JournalAction::ServiceCreated, "service_account.created"_L1},
    {JournalAction::ServiceDescribed, "service_account.described"_L1},
    {JournalAction::ServiceDisabled, "service_account.disabled"_L1},
    {JournalAction::ServiceEnabled, "service_account.enabled"_L1},
    {JournalAction::ServiceDeleted, "service_account.deleted"_L1},
    {JournalAction::ServiceKeyCreated, "service_account.key_created"_L1},
    {JournalAction::ServiceKeyRevoked, "service_account.key_revoked"_L1},
    {JournalAction::FindingAccepted, "finding.accepted"_L1},
    {JournalAction::AcceptanceEnded, "finding.acceptance_ended"_L1},
}};

} // namespace

QString wordOf(JournalAction action)
{
    const auto found = std::find_if(
        spellings.begin(), spellings.end(), [action](const Spelling &spelling) { return spelling.action == action; });
    return found == spellings.end() ? QString::number(int(action)) : QString(found->word); // of a newer version
}

std::optional<JournalAction> journalActionOf(const QString &word)
{
    const auto found = std::find_if(
        spellings.begin(), spellings.end(), [&word](const Spelling &spelling) { return spelling.word == word; });
    return found == spellings.end() ? std::nullopt : std::optional(found->action);
}

AuditEvent auditEventOf(const JournalRow &row)
{
    QStringList details;
    if (!row.prefix.isEmpty())
        details.append(u"prefix: "_s + row.prefix);
    if (!row.detail.isEmpty())
        details.append(u"how: "_s + row.detail);
    if (!row.reason.isEmpty())
        details.append(u"reason: "_s + row.reason);
    const bool isOfAccount = row.target.isEmpty();
    return {.id = row.number > 0
            ? QString::number(row.number)
            : u"passing-%1-%2-%3"_s.arg(row.time.toMSecsSinceEpoch()).arg(int(row.action)).arg(row.target),
        .account = row.account,
        .time = row.time,
        .action = wordOf(row.action),
        .targetType = isOfAccount ? u"account"_s : u"token"_s,
        .target = row.target,
        .targetName = isOfAccount ? row.accountName : row.targetName,
        .details = details.join(u", "_s),
        .source = AuditEvent::Source::Local};
}

} // namespace Tokendesk
