// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/findingwords.h"
#include "ui/text/plaintext.h"
#include <QCoreApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace Tokendesk::FindingWords {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Tokendesk::FindingWords)
};

QString aboutSubject(const Finding &finding)
{
    const int count = finding.count();
    const QString subject = isolated(finding.subject);
    switch (finding.kind) {
    case FindingKind::OwnerGone:
        return Words::tr("%n token(s) of %1, who is gone or disabled", nullptr, count).arg(subject);
    case FindingKind::SameName:
        return Words::tr("%n token(s) have the name “%1”", nullptr, count).arg(subject);
    case FindingKind::RateLimitNear:
        return Words::tr("%n % of a rate limit are used up", nullptr, finding.number);
    case FindingKind::UnusualHour:
        return Words::tr("%1 was at work at an unusual hour").arg(subject);
    case FindingKind::Burst:
        return Words::tr("%n event(s) by %1 within minutes", nullptr, finding.number).arg(subject);
    case FindingKind::UnknownActor:
        return Words::tr("%1 did something and is not among the people").arg(subject);
    case FindingKind::ForbiddenScope:
        return Words::tr("%n token(s) with the forbidden right %1", nullptr, count).arg(subject);
    default:
        return {};
    }
}

} // namespace

QString title(const Finding &finding)
{
    const int count = finding.count();
    switch (finding.kind) {
    case FindingKind::OldAdmin:
        return Words::tr("%n token(s) with dangerous rights, older than %1 days", nullptr, count).arg(finding.number);
    case FindingKind::NeverUsed:
        return Words::tr("%n token(s) never used", nullptr, count);
    case FindingKind::Unused:
        return Words::tr("%n token(s) not used for %1 days", nullptr, count).arg(finding.number);
    case FindingKind::NoExpiry:
        return Words::tr("%n token(s) without an end", nullptr, count);
    case FindingKind::EndsSoon:
        return Words::tr("%n token(s) end within %1 days", nullptr, count).arg(finding.number);
    case FindingKind::LongerThanPolicy:
        return Words::tr("%n token(s) live longer than the policy allows", nullptr, count);
    case FindingKind::OverScoped:
        return Words::tr("%n token(s) may do more than they need", nullptr, count);
    case FindingKind::LegacyFormat:
        return Words::tr("%n token(s) of an old form", nullptr, count);
    case FindingKind::TestInLive:
        return Words::tr("%n test token(s) used for real", nullptr, count);
    case FindingKind::InPlainFile:
        return Words::tr("%n token(s) lay in a plain file", nullptr, count);
    case FindingKind::BadName:
        return Words::tr("%n token(s) with a name against the policy", nullptr, count);
    case FindingKind::AdminNotAllowed:
        return Words::tr("%n token(s) with dangerous rights against the policy", nullptr, count);
    default:
        return aboutSubject(finding);
    }
}

QString brief(const AuditScore::Reason &reason)
{
    const int count = reason.count;
    switch (reason.kind) {
    case FindingKind::OldAdmin:
        return Words::tr("%n admin token(s) older than %1 days", nullptr, count).arg(reason.number);
    case FindingKind::NeverUsed:
        return Words::tr("%n never used", nullptr, count);
    case FindingKind::Unused:
        return Words::tr("%n unused for %1 days", nullptr, count).arg(reason.number);
    case FindingKind::NoExpiry:
        return Words::tr("%n without an end", nullptr, count);
    case FindingKind::EndsSoon:
        return Words::tr("%n end(s) soon", nullptr, count);
    case FindingKind::LongerThanPolicy:
        return Words::tr("%n too long-lived", nullptr, count);
    case FindingKind::OverScoped:
        return Words::tr("%n with too many rights", nullptr, count);
    case FindingKind::OwnerGone:
        return Words::tr("%n without an owner", nullptr, count);
    case FindingKind::SameName:
        return Words::tr("%n with the same name", nullptr, count);
    case FindingKind::LegacyFormat:
        return Words::tr("%n of an old form", nullptr, count);
    case FindingKind::TestInLive:
        return Words::tr("%n test token(s) used for real", nullptr, count);
    case FindingKind::InPlainFile:
        return Words::tr("%n in plain files", nullptr, count);
    case FindingKind::RateLimitNear:
        return Words::tr("%n rate limit(s) nearly used up", nullptr, count);
    case FindingKind::UnusualHour:
        return Words::tr("%n event(s) at unusual hours", nullptr, count);
    case FindingKind::Burst:
        return Words::tr("%n burst(s) of events", nullptr, count);
    case FindingKind::UnknownActor:
        return Words::tr("%n unknown actor(s)", nullptr, count);
    case FindingKind::ForbiddenScope:
        return Words::tr("%n with a forbidden right", nullptr, count);
    case FindingKind::BadName:
        return Words::tr("%n with a name against the policy", nullptr, count);
    case FindingKind::AdminNotAllowed:
        return Words::tr("%n admin token(s) against the policy", nullptr, count);
    }
    Q_UNREACHABLE();
}

QString rule(FindingKind kind)
{
    switch (kind) {
    case FindingKind::OldAdmin:
        return Words::tr("Dangerous rights for long");
    case FindingKind::NeverUsed:
        return Words::tr("Never used");
    case FindingKind::Unused:
        return Words::tr("Unused");
    case FindingKind::NoExpiry:
        return Words::tr("No end");
    case FindingKind::EndsSoon:
        return Words::tr("Ends soon");
    case FindingKind::LongerThanPolicy:
        return Words::tr("Lives longer than the policy");
    case FindingKind::OverScoped:
        return Words::tr("Too many rights");
    case FindingKind::OwnerGone:
        return Words::tr("Owner is gone");
    case FindingKind::SameName:
        return Words::tr("Same name");
    case FindingKind::LegacyFormat:
        return Words::tr("Old form");
    case FindingKind::TestInLive:
        return Words::tr("Test token used for real");
    case FindingKind::InPlainFile:
        return Words::tr("In a plain file");
    case FindingKind::RateLimitNear:
        return Words::tr("Rate limit nearly used up");
    case FindingKind::UnusualHour:
        return Words::tr("Unusual hour");
    case FindingKind::Burst:
        return Words::tr("Burst of events");
    case FindingKind::UnknownActor:
        return Words::tr("Unknown actor");
    case FindingKind::ForbiddenScope:
        return Words::tr("Forbidden right");
    case FindingKind::BadName:
        return Words::tr("Name against the policy");
    case FindingKind::AdminNotAllowed:
        return Words::tr("Dangerous right against the policy");
    }
    Q_UNREACHABLE();
}

QString why(FindingKind kind)
{
    switch (kind) {
    case FindingKind::OldAdmin:
        return Words::tr("The longer a powerful token is around, the more places may know it. A new one puts an end to "
                         "all copies of the old one.");
    case FindingKind::NeverUsed:
        return Words::tr("Nobody misses a token that was never used, but a thief could use it.");
    case FindingKind::Unused:
        return Words::tr("What needed it is probably gone. Whoever finds it can still use it.");
    case FindingKind::NoExpiry:
        return Words::tr("It works until somebody revokes it, also when it was stolen and nobody noticed. Replace it "
                         "by one with an end.");
    case FindingKind::EndsSoon:
        return Words::tr("What uses it stops on that day. Replace it before.");
    case FindingKind::LongerThanPolicy:
        return Words::tr("Your policy limits how long a token may live. Replace it by one that ends in time.");
    case FindingKind::OverScoped:
        return Words::tr("No ready-made set of rights needs as much. A token with fewer rights can break less.");
    case FindingKind::OwnerGone:
        return Words::tr("Nobody answers for it any more, and it may stop when the account is removed. Move its work "
                         "to a service account.");
    case FindingKind::SameName:
        return Words::tr("Nobody can tell which one is used where, so nobody dares to revoke one. Look at them and "
                         "keep one.");
    case FindingKind::LegacyFormat:
        return Words::tr("The registry gave out this form formerly. Scanners for leaked secrets may not know it.");
    case FindingKind::TestInLive:
        return Words::tr("It is a token for tests, but its name or place says that something real depends on it.");
    case FindingKind::InPlainFile:
        return Words::tr("Every program that you run can or could read it there. Only a new one in its place is safe.");
    case FindingKind::RateLimitNear:
        return Words::tr("When the limit is reached, the registry refuses everything until it comes back by itself.");
    case FindingKind::UnusualHour:
        return Words::tr(
            "Outside the usual hours a token was made, changed or revoked. Ask whether it was on purpose.");
    case FindingKind::Burst:
        return Words::tr("So much in so short a time is a script, or somebody in a hurry. Ask which.");
    case FindingKind::UnknownActor:
        return Words::tr("Whoever did this is neither a person nor a machine that the registry names.");
    case FindingKind::ForbiddenScope:
        return Words::tr("Your policy forbids this right. Replace the token by one without it.");
    case FindingKind::BadName:
        return Words::tr("Your policy says how tokens are called, so that everybody knows what they are for.");
    case FindingKind::AdminNotAllowed:
        return Words::tr("Your policy names who may hold such rights, and the owner is not among them.");
    }
    Q_UNREACHABLE();
}

QString action(FindingAction action)
{
    switch (action) {
    case FindingAction::Revoke:
        return Words::tr("Revoke…");
    case FindingAction::Rotate:
        return Words::tr("Rotate…");
    case FindingAction::ReplaceByService:
        return Words::tr("Replace by a service account…");
    case FindingAction::ShowTokens:
        return Words::tr("Show tokens");
    case FindingAction::ShowEvents:
        return Words::tr("Show events");
    case FindingAction::Wait:
        return {};
    }
    Q_UNREACHABLE();
}

QString severity(Severity severity)
{
    switch (severity) {
    case Severity::Good:
        return Words::tr("Good");
    case Severity::Info:
        return Words::tr("Note");
    case Severity::Low:
        return Words::tr("Low");
    case Severity::Medium:
        return Words::tr("Medium");
    case Severity::High:
        return Words::tr("High");
    }
    Q_UNREACHABLE();
}

StatusPill::Look look(Severity severity)
{
    const Tone tone = severity == Severity::High ? Tone::Bad
        : severity == Severity::Medium           ? Tone::Warning
        : severity == Severity::Good             ? Tone::Good
                                                 : Tone::Idle;
    return {tone, severity <= Severity::Low && severity != Severity::Good ? u"info"_s : iconOf(tone),
        FindingWords::severity(severity)};
}

QString grade(AuditScore::Grade grade)
{
    switch (grade) {
    case AuditScore::Grade::Good:
        return Words::tr("Good.");
    case AuditScore::Grade::Fair:
        return Words::tr("Fair.");
    case AuditScore::Grade::Poor:
        return Words::tr("Poor.");
    }
    Q_UNREACHABLE();
}

} // namespace Tokendesk::FindingWords
