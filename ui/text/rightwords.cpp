// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/rightwords.h"
#include "ui/text/plaintext.h"
#include <QCoreApplication>

namespace Tokendesk {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Tokendesk::RightWords)
};

using Why = MissingRight::Why;

/// The beginning of a sentence that says what is needed for it.
QString deed(Right right)
{
    switch (right) {
    case Right::SeeEvents:
        return Words::tr("The event log");
    case Right::SeeServiceAccounts:
        return Words::tr("Seeing service accounts");
    case Right::CreateServiceAccounts:
        return Words::tr("Creating service accounts");
    case Right::ChangeServiceAccounts:
        return Words::tr("Changing service accounts");
    case Right::DeleteServiceAccounts:
        return Words::tr("Deleting service accounts");
    case Right::CreateServiceKeys:
        return Words::tr("Creating keys");
    case Right::RevokeServiceKeys:
        return Words::tr("Revoking single keys");
    case Right::SeeMembers:
        return Words::tr("Seeing the people");
    case Right::SeeOthersTokens:
        return Words::tr("Seeing the tokens of others");
    case Right::RevokeOthersTokens:
        return Words::tr("Revoking the tokens of others");
    }
    return {};
}

} // namespace

QString missingRightText(const MissingRight &missing, const QString &registry)
{
    const QString what = deed(missing.right);
    const QString who = registry.isEmpty() ? Words::tr("the registry") : plainText(registry);
    const QString need = plainText(missing.need);
    switch (missing.why) {
    case Why::NotOffered:
        return Words::tr("%1: %2 does not offer this.", "deed, registry").arg(what, who);
    case Why::NeedsSession:
        return Words::tr("%1 needs a signed-in person at %2, not only a token.", "deed, registry").arg(what, who);
    case Why::NeedsRole:
        return Words::tr("%1 needs the role “%3” at %2.", "deed, registry, role").arg(what, who, need);
    case Why::NeedsScope:
        return Words::tr("%1 needs a token with the right “%3” at %2.", "deed, registry, right").arg(what, who, need);
    case Why::NeedsSignIn:
        return Words::tr("%1 needs a sign-in at %2.", "deed, registry").arg(what, who);
    case Why::Refused:
        return Words::tr("%1: %2 refuses it to this account.", "deed, registry").arg(what, who);
    case Why::Broken:
        return Words::tr("%1: %2 promises it, but its server fails each time.", "deed, registry").arg(what, who);
    }
    return {};
}

bool signingInHelps(const MissingRight &missing)
{
    return missing.why == Why::NeedsSession || missing.why == Why::NeedsSignIn || missing.why == Why::NeedsScope;
}

} // namespace Tokendesk
