// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/answer.h"
#include "app/domain/account.h"

namespace Tokendesk {
class AccountBook;

/// What asking a registry "who am I?" came to. The window has a sentence and a button for each outcome, the command
/// line an exit code.
struct WhoAmI {
    enum class Outcome {
        Online, ///< The registry says who it is.
        Offline, ///< It was not reached: the identity is the one saved, as of identified.
        Refused, ///< It does not accept the sign-in any more, or the sign-in is not in the keychain.
        ServerError, ///< It was reached, but its answer does not say: 5xx, 403, not JSON, a redirection.
        NoAccount, ///< Nobody is signed in.
        NotAsked ///< The keychain did not give the sign-in: nothing was sent.
    };
    Outcome outcome = Outcome::NoAccount;
    Identity identity; ///< The registry's word if online, else the saved one.
    QDateTime identified; ///< When the registry last said so; invalid if not since that is noted.
    std::optional<Error> error; ///< Why, if not online.
};

/// The registry took the credential, but no call of it says whose that is: there is no name, or only the host's.
bool saysNobody(const Identity &identity, const QUrl &address);

WhoAmI::Outcome whoAmIOutcome(Error::Kind kind);

/// Asks with the account's credentials, and saves what the registry says. Never fails: what goes wrong is an outcome.
Answer<WhoAmI> askWhoAmI(AccountBook *accounts, const AccountId &account);

} // namespace Tokendesk

Q_DECLARE_METATYPE(Tokendesk::WhoAmI::Outcome)
