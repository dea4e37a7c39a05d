// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/tokenlists.h"
#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace Tokendesk {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Tokendesk::TokenLists)
};

} // namespace

QList<TokenList> tokenLists()
{
    return {
        {u"all"_s, u"list"_s, Words::tr("All tokens"), {}, Words::tr("Every token of every account.")},
        {u"pinned"_s, u"pin"_s, Words::tr("Pinned"), u"is:pinned"_s, Words::tr("Tokens that you pinned.")},
        {u"expiring"_s, u"clock"_s, Words::tr("Expiring soon"), u"is:expiring"_s,
            Words::tr("Ends within 14 days, or is due for its review.")},
        {u"expired"_s, u"ban"_s, Words::tr("Expired"), u"is:expired"_s,
            Words::tr("Has ended: the registry refuses it.")},
        {u"unused"_s, u"zz"_s, Words::tr("Never used"), u"is:unused"_s,
            Words::tr("Never used since it was made, says its registry. Nobody may miss it.")},
        {u"rights"_s, u"warning"_s, Words::tr("Too many rights"), u"is:overscoped"_s,
            Words::tr("May do everything, or has a right of high risk and was not used for 30 days or has no end.")},
        {u"noexpiry"_s, u"infinity"_s, Words::tr("No expiry"), u"is:noexpiry"_s,
            Words::tr("Works until somebody revokes it.")},
        {u"notkept"_s, u"lock"_s, Words::tr("Not in keychain"), u"is:notkept"_s,
            Words::tr("Its text is not in your keychain, so it cannot be copied here.")},
    };
}

} // namespace Tokendesk
