// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/state/whoami.h"
#include "app/state/accountbook.h"

namespace Tokendesk {

namespace {

WhoAmI failed(const AccountBook *accounts, const AccountId &id, const Error &error)
{
    const Account *account = accounts->account(id);
    if (!account)
        return {};
    return {whoAmIOutcome(error.kind), account->identity, account->identified, error};
}

} // namespace

bool saysNobody(const Identity &identity, const QUrl &address)
{
    return identity.userId.isEmpty() && identity.email.isEmpty()
        && (identity.name.isEmpty() || identity.name == address.host());
}

WhoAmI::Outcome whoAmIOutcome(Error::Kind kind)
{
    using Kind = Error::Kind;
    switch (kind) {
    case Kind::Offline:
    case Kind::Timeout:
        return WhoAmI::Outcome::Offline;
    case Kind::NotSignedIn:
    case Kind::GrantOver:
    case Kind::SecretMissing:
        return WhoAmI::Outcome::Refused;
    case Kind::VaultLocked:
    case Kind::VaultMissing:
    case Kind::VaultFailed:
    case Kind::NotOffered:
    case Kind::Storage:
    case Kind::Cancelled:
        return WhoAmI::Outcome::NotAsked;
    default:
        return WhoAmI::Outcome::ServerError;
    }
}

Answer<WhoAmI> askWhoAmI(AccountBook *accounts, const AccountId &id)
{
    if (!accounts->account(id))
        return answered<WhoAmI>(WhoAmI{});
    return thenAsk<WhoAmI>(
        accounts, accounts->credentials(id), [accounts, id](const Result<Credentials> &credentials) -> Answer<WhoAmI> {
            Registry *registry = accounts->registry(id);
            if (!credentials || !registry) {
                return answered<WhoAmI>(
                    failed(accounts, id, credentials ? Error{.kind = Error::Kind::NotOffered} : credentials.error()));
            }
            const auto question = [](Registry *asked, const Credentials &mine) {
                return asked->whoami(mine);
            };
            return thenAsk<WhoAmI>(accounts, accounts->ask<Identity>(id, *credentials, question),
                [accounts, id](const Result<Identity> &identity) {
                    if (!identity)
                        return answered<WhoAmI>(failed(accounts, id, identity.error()));
                    accounts->setIdentity(id, *identity);
                    const Account *account = accounts->account(id);
                    if (!account)
                        return answered<WhoAmI>(WhoAmI{});
                    const Identity shown = saysNobody(*identity, account->address) ? account->identity : *identity;
                    return answered<WhoAmI>(WhoAmI{WhoAmI::Outcome::Online, shown, account->identified, std::nullopt});
                });
        });
}

} // namespace Tokendesk
