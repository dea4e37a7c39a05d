// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/eventlook.h"
#include "ui/text/plaintext.h"
#include <QCoreApplication>
#include <QLocale>
#include <limits>

using namespace Qt::StringLiterals;

namespace Tokendesk {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Tokendesk::EventLook)
};

struct Verb {
    QLatin1StringView word; ///< The last part of the action: of "admin.service_account.key_create" it is "create".
    Tone tone;
    QLatin1StringView icon;
    const char *text;
};

constexpr Verb verbs[] = {
    {"create"_L1, Tone::Good, "plus"_L1, QT_TRANSLATE_NOOP("Tokendesk::EventLook", "created")},
    {"created"_L1, Tone::Good, "plus"_L1, QT_TRANSLATE_NOOP("Tokendesk::EventLook", "created")},
    {"revoke"_L1, Tone::Idle, "cross"_L1, QT_TRANSLATE_NOOP("Tokendesk::EventLook", "revoked")},
    {"revoked"_L1, Tone::Idle, "cross"_L1, QT_TRANSLATE_NOOP("Tokendesk::EventLook", "revoked")},
    {"delete"_L1, Tone::Idle, "trash"_L1, QT_TRANSLATE_NOOP("Tokendesk::EventLook", "deleted")},
    {"deleted"_L1, Tone::Idle, "trash"_L1, QT_TRANSLATE_NOOP("Tokendesk::EventLook", "deleted")},
    {"update"_L1, Tone::Idle, "edit"_L1, QT_TRANSLATE_NOOP("Tokendesk::EventLook", "changed")},
    {"described"_L1, Tone::Idle, "edit"_L1, QT_TRANSLATE_NOOP("Tokendesk::EventLook", "changed")},
    {"disable"_L1, Tone::Warning, "ban"_L1, QT_TRANSLATE_NOOP("Tokendesk::EventLook", "disabled")},
    {"disabled"_L1, Tone::Warning, "ban"_L1, QT_TRANSLATE_NOOP("Tokendesk::EventLook", "disabled")},
    {"suspended"_L1, Tone::Warning, "ban"_L1, QT_TRANSLATE_NOOP("Tokendesk::EventLook", "suspended")},
    {"banned"_L1, Tone::Bad, "ban"_L1, QT_TRANSLATE_NOOP("Tokendesk::EventLook", "banned")},
    {"active"_L1, Tone::Good, "play"_L1, QT_TRANSLATE_NOOP("Tokendesk::EventLook", "made active")},
    {"enable"_L1, Tone::Good, "play"_L1, QT_TRANSLATE_NOOP("Tokendesk::EventLook", "enabled")},
    {"enabled"_L1, Tone::Good, "play"_L1, QT_TRANSLATE_NOOP("Tokendesk::EventLook", "enabled")},
    {"member"_L1, Tone::Warning, "user"_L1, QT_TRANSLATE_NOOP("Tokendesk::EventLook", "member removed")},
    {"copied"_L1, Tone::Idle, "copy"_L1, QT_TRANSLATE_NOOP("Tokendesk::EventLook", "copied")},
    {"revealed"_L1, Tone::Idle, "eye"_L1, QT_TRANSLATE_NOOP("Tokendesk::EventLook", "revealed")},
    {"tested"_L1, Tone::Idle, "check"_L1, QT_TRANSLATE_NOOP("Tokendesk::EventLook", "tested")},
    {"used"_L1, Tone::Idle, "play"_L1, QT_TRANSLATE_NOOP("Tokendesk::EventLook", "used")},
    {"rotate"_L1, Tone::Good, "rotate"_L1, QT_TRANSLATE_NOOP("Tokendesk::EventLook", "rotated")},
    {"rotated"_L1, Tone::Good, "rotate"_L1, QT_TRANSLATE_NOOP("Tokendesk::EventLook", "rotated")},
    {"paused"_L1, Tone::Warning, "pause"_L1, QT_TRANSLATE_NOOP("Tokendesk::EventLook", "paused")},
    {"resumed"_L1, Tone::Good, "play"_L1, QT_TRANSLATE_NOOP("Tokendesk::EventLook", "switched on")},
    {"signed_in"_L1, Tone::Idle, "user"_L1, QT_TRANSLATE_NOOP("Tokendesk::EventLook", "signed in")},
    {"signed_out"_L1, Tone::Idle, "sign-out"_L1, QT_TRANSLATE_NOOP("Tokendesk::EventLook", "signed out")},
    {"exported"_L1, Tone::Idle, "export"_L1, QT_TRANSLATE_NOOP("Tokendesk::EventLook", "exported")},
    {"imported"_L1, Tone::Idle, "scan"_L1, QT_TRANSLATE_NOOP("Tokendesk::EventLook", "imported")},
    {"ended"_L1, Tone::Idle, "cross"_L1, QT_TRANSLATE_NOOP("Tokendesk::EventLook", "acceptance ended")},
    {"import_undone"_L1, Tone::Idle, "scan"_L1, QT_TRANSLATE_NOOP("Tokendesk::EventLook", "import undone")},
    {"accepted"_L1, Tone::Idle, "check"_L1, QT_TRANSLATE_NOOP("Tokendesk::EventLook", "accepted")},
};

} // namespace

StatusPill::Look eventLook(const QString &action)
{
    const QString part = action.section(u'.', -1);
    const QString word = part.section(u'_', -1);
    for (const QString &spelled : {part, word}) {
        for (const Verb &verb : verbs) {
            if (spelled.compare(verb.word, Qt::CaseInsensitive) == 0)
                return {verb.tone, verb.icon, Words::tr(verb.text)};
        }
    }
    return {Tone::Idle, {}, plainText(action)};
}

QString sourceWord(AuditEvent::Source source)
{
    return source == AuditEvent::Source::Local ? Words::tr("this computer") : Words::tr("registry");
}

QString eventTime(qint64 milliseconds, const QDateTime &now)
{
    if (milliseconds == std::numeric_limits<qint64>::lowest())
        return Words::tr("not told");
    const QLocale locale;
    const QDateTime here = QDateTime::fromMSecsSinceEpoch(milliseconds);
    const QString time = locale.toString(here.time(), QLocale::ShortFormat);
    const qint64 days = here.date().daysTo(now.toLocalTime().date());
    if (days == 0)
        return Words::tr("%1 today", "time").arg(time);
    if (days == 1)
        return Words::tr("%1 yesterday", "time").arg(time);
    return Words::tr("%1, %2", "date, time").arg(locale.toString(here.date(), QLocale::ShortFormat), time);
}

} // namespace Tokendesk
