// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/whoamiwords.h"
#include "ui/text/plaintext.h"
#include <QCoreApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace Tokendesk {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Tokendesk::WhoAmI)
};

QString saved(const WhoAmI &answer)
{
    if (!answer.identified.isValid())
        return Words::tr("What stands below is what was saved when you signed in.");
    return Words::tr("What stands below is what it said on %1.")
        .arg(QLocale().toString(answer.identified.toLocalTime(), QLocale::ShortFormat));
}

} // namespace

WhoAmILook whoAmILook(const WhoAmI &answer, const ErrorContext &about)
{
    using Outcome = WhoAmI::Outcome;
    const QString why = answer.error ? errorText(*answer.error, about) : QString();
    switch (answer.outcome) {
    case Outcome::Online:
        return {Tone::Good, u"check"_s, Words::tr("Signed in"),
            Words::tr("The registry answered just now: this is who it knows you as."), Words::tr("Check again")};
    case Outcome::Offline:
        return {Tone::Warning, u"offline"_s, Words::tr("Offline"), why + u' ' + saved(answer), Words::tr("Try again")};
    case Outcome::Refused:
        return {Tone::Bad, u"ban"_s, Words::tr("Refused or expired"), why + u' ' + saved(answer),
            Words::tr("Sign in again…")};
    case Outcome::ServerError:
        return {Tone::Bad, u"warning"_s, Words::tr("Problem at the registry"),
            why + u' ' + Words::tr("Your sign-in may be all right.") + u' ' + saved(answer), Words::tr("Try again")};
    case Outcome::NoAccount:
        return {Tone::Idle, u"question"_s, Words::tr("Nobody is signed in"),
            Words::tr("Add an account, and this says who its registry knows you as."), Words::tr("Add account…")};
    case Outcome::NotAsked:
        return {Tone::Warning, u"lock"_s, Words::tr("Not asked"), why + u' ' + saved(answer), Words::tr("Try again")};
    }
    return {};
}

QString organisationText(const Organisation &organisation)
{
    const QString name = plainText(organisation.shown());
    return organisation.role.isEmpty()
        ? name
        : Words::tr("%1 (%2)", "organisation, role in it").arg(name, plainText(organisation.role));
}

} // namespace Tokendesk
