// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/accountstate.h"
#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace Tokendesk {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Tokendesk::AccountState)
};

} // namespace

AccountStateLook accountStateLook(AccountState::Kind kind)
{
    switch (kind) {
    case AccountState::Kind::Valid:
        return {u"check"_s, Words::tr("valid"), Tone::Good, Words::tr("the registry accepted the sign-in")};
    case AccountState::Kind::Checking:
        return {u"refresh"_s, Words::tr("checking…"), Tone::Idle, Words::tr("the registry is being asked")};
    case AccountState::Kind::Unchecked:
        return {u"question"_s, Words::tr("not checked"), Tone::Idle,
            Words::tr("the registry has not been asked yet; what is listed may be old"), true};
    case AccountState::Kind::Refused:
        return {u"ban"_s, Words::tr("refused"), Tone::Bad,
            Words::tr("the registry does not accept the sign-in any more"), true};
    case AccountState::Kind::TooFewRights:
        return {u"shield"_s, Words::tr("too few rights"), Tone::Warning,
            Words::tr("the sign-in works, but may not list tokens"), true};
    case AccountState::Kind::Unreachable:
        return {u"offline"_s, Words::tr("unreachable"), Tone::Warning,
            Words::tr("the registry does not answer; what is listed may be old"), true};
    case AccountState::Kind::Faulty:
        return {u"warning"_s, Words::tr("problem"), Tone::Bad, Words::tr("the registry's answer makes no sense"), true};
    }
    return {};
}

AccountDeed accountDeed(AccountState::Kind kind)
{
    return kind == AccountState::Kind::Refused || kind == AccountState::Kind::TooFewRights ? AccountDeed::SignInAgain
                                                                                           : AccountDeed::Refresh;
}

QString accountDeedWord(AccountState::Kind kind)
{
    switch (kind) {
    case AccountState::Kind::Refused:
        return Words::tr("Sign in again…");
    case AccountState::Kind::TooFewRights:
        return Words::tr("Sign in with more rights…");
    case AccountState::Kind::Unreachable:
    case AccountState::Kind::Faulty:
        return Words::tr("Try again");
    case AccountState::Kind::Unchecked:
        return Words::tr("Check now");
    case AccountState::Kind::Valid:
    case AccountState::Kind::Checking:
        break;
    }
    return Words::tr("Refresh");
}

} // namespace Tokendesk
