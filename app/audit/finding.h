// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/token.h"
#include <QList>
#include <QMetaType>
#include <array>

namespace Tokendesk {

enum class Severity { Good, Info, Low, Medium, High };

/// What an audit can find. The words for each live in ui/text; its word in files and settings is wordOf().
enum class FindingKind {
    OldAdmin, ///< A right of high risk, on a token older than AuditRules::adminDays.
    NeverUsed, ///< Older than AuditRules::graceDays, and the registry says that nobody ever used it.
    Unused, ///< Not used for AuditRules::unusedDays.
    NoExpiry, ///< The registry says that it has no end, and nobody set a day of review.
    EndsSoon, ///< Within AuditRules::soonDays.
    LongerThanPolicy, ///< Lives longer than the policy allows.
    OverScoped, ///< May do more than any ready-made set of rights needs, or is:overscoped.
    OwnerGone, ///< Its owner has left or is disabled. subject: the owner.
    SameName, ///< Several working tokens of one account have one name. subject: the name.
    LegacyFormat, ///< Of a form that the registry gave out formerly.
    TestInLive, ///< Of a form for tests, but its name, tags or places say that it is used for real.
    InPlainFile, ///< Its text lies or lay in a plain file on this computer: others may have read it.
    RateLimitNear, ///< An account used up most of what its registry allows in a while. number: per cent used.
    UnusualHour, ///< A token was made, changed or revoked outside AuditRules::dayFrom … dayUntil. subject: the actor.
    Burst, ///< More than AuditRules::burstEvents by one actor within AuditRules::burstMinutes. number: how many.
    UnknownActor, ///< Somebody who is not among the people did something. subject: the actor.
    ForbiddenScope, ///< A right that the policy forbids. subject: the right.
    BadName, ///< A name that the policy's naming rule does not allow.
    AdminNotAllowed, ///< A right of high risk, held by somebody whom the policy does not let.
};
inline constexpr int findingKindCount = int(FindingKind::AdminNotAllowed) + 1;

/// "oldAdmin"
QString wordOf(FindingKind kind);
std::optional<FindingKind> findingKindOf(const QString &word);

/// The one thing that fits a finding.
enum class FindingAction {
    Revoke,
    Rotate, ///< Replace by one with an end, fewer rights or a new form.
    ReplaceByService, ///< By a key of a service account.
    ShowTokens, ///< Look at them and decide: nothing else fits all.
    ShowEvents,
    Wait, ///< The limit comes back by itself.
};

/// Something that an admin should know. One for each kind and, where it has one, subject. Its tokens are those that are
/// not accepted; if all are, the finding stays with none, so that a window can say so.
struct Finding {
    FindingKind kind = FindingKind::OldAdmin;
    Severity severity = Severity::Info;
    FindingAction action = FindingAction::ShowTokens;
    QList<TokenId> tokens{}; ///< What it is about; empty for events and accounts.
    QString subject{}; ///< Actor, owner, name, right: see the kinds. Text from outside: plain.
    AccountId account{}; ///< Where subject belongs to one.
    QList<quint32> events{}; ///< Their numbers in EventColumns.
    int number = 0; ///< See the kinds; otherwise the threshold that was passed, in days.
    QDateTime time{}; ///< UTC, of the event, or when the limit comes back; invalid: none.
    QString query{}; ///< Selects the same tokens in the filter field; empty: no query can.
    int accepted = 0; ///< How many more there are that somebody accepted.

    /// How many things are wrong: tokens, or one.
    int count() const
    {
        return !tokens.isEmpty() ? int(tokens.size()) : accepted > 0 ? 0 : 1;
    }
    bool operator==(const Finding &) const = default;
};

/// What fits each kind, and how bad it is.
FindingAction actionFor(FindingKind kind);
Severity severityOf(FindingKind kind);

/// Somebody looked at a finding and decided to live with it until a day.
struct Acceptance {
    FindingKind kind = FindingKind::OldAdmin;
    AccountId account{};
    QString subject{}; ///< The token's id, or Finding::subject where there are no tokens.
    QString reason{};
    QDateTime since{}; ///< UTC
    QDateTime until{}; ///< UTC; after that it is found again.

    bool operator==(const Acceptance &) const = default;
};

} // namespace Tokendesk

Q_DECLARE_METATYPE(Tokendesk::Finding)
Q_DECLARE_METATYPE(Tokendesk::Acceptance)
