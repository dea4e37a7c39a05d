// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/state/rightsbook.h"
#include "app/state/accountbook.h"

using namespace Qt::StringLiterals;

namespace Tokendesk {

namespace {

using Why = MissingRight::Why;

const CallFacts *recordOf(const RegistryProfile &profile, const QString &name)
{
    const auto found = profile.records.constFind(name);
    return found == profile.records.cend() ? nullptr : &found->call;
}

const CallFacts *deedOf(const RegistryProfile &profile, const QString &name)
{
    const auto found = profile.calls.constFind(name);
    return found == profile.calls.cend() ? nullptr : &*found;
}

/// Whose tokens are listed is only worth a question where they may be another's.
const CallFacts *othersTokens(const RegistryProfile &profile)
{
    return profile.isByOrganisation() && profile.list->fields.contains(u"owner"_s) ? &profile.list->call : nullptr;
}

/// A refusal that says something of the account, not of this minute.
bool teaches(Error::Kind kind)
{
    switch (kind) {
    case Error::Kind::NotSignedIn:
    case Error::Kind::NeedsSession:
    case Error::Kind::Forbidden:
    case Error::Kind::NotOffered:
        return true;
    default:
        return false;
    }
}

} // namespace

RightsBook::RightsBook(AccountBook *accounts, QObject *parent) : QObject(parent), m_accounts(accounts)
{
    connect(accounts, &AccountBook::signedInAgain, this, &RightsBook::forget);
    connect(accounts, &AccountBook::accountsChanged, this,
        [this] { m_learned.removeIf([this](const auto &learned) { return !m_accounts->account(learned.key()); }); });
}

const CallFacts *RightsBook::callFor(const RegistryProfile &profile, Right right)
{
    switch (right) {
    case Right::SeeEvents:
        return recordOf(profile, u"auditEvents"_s);
    case Right::SeeServiceAccounts:
        return recordOf(profile, u"serviceAccounts"_s);
    case Right::CreateServiceAccounts:
        return deedOf(profile, u"createServiceAccount"_s);
    case Right::ChangeServiceAccounts:
        return deedOf(profile, u"updateServiceAccount"_s);
    case Right::DeleteServiceAccounts:
        return deedOf(profile, u"deleteServiceAccount"_s);
    case Right::CreateServiceKeys:
        return deedOf(profile, u"createServiceAccountKey"_s);
    case Right::RevokeServiceKeys:
        return deedOf(profile, u"deleteServiceAccountKey"_s);
    case Right::SeeMembers:
        return recordOf(profile, profile.records.contains(u"members"_s) ? u"members"_s : u"organisationMembers"_s);
    case Right::SeeOthersTokens:
        return othersTokens(profile);
    case Right::RevokeOthersTokens:
        return othersTokens(profile) && profile.revoke ? &*profile.revoke : nullptr;
    }
    return nullptr;
}

std::optional<MissingRight> RightsBook::missing(const AccountId &account, Right right) const
{
    if (const std::optional<MissingRight> missing = missingByFacts(account, right))
        return missing;
    const auto learned = m_learned.constFind(account);
    if (learned != m_learned.cend() && learned->contains(right))
        return learned->value(right);
    return {};
}

std::optional<MissingRight> RightsBook::missingByFacts(const AccountId &id, Right right) const
{
    const Account *account = m_accounts->account(id);
    const Registry *registry = m_accounts->registry(id);
    const CallFacts *call = registry ? callFor(registry->profile(), right) : nullptr;
    if (!account || !call)
        return MissingRight{right, Why::NotOffered, {}};
    const bool asSession = call->access.contains(Access::Session) && !account->sessionKey.isEmpty();
    const bool asToken = call->access.contains(Access::Token) && !account->tokenKey.isEmpty();
    if (asSession || call->access.isEmpty())
        return {};
    if (!asToken && account->tokenKey.isEmpty() && account->sessionKey.isEmpty())
        return MissingRight{right, Why::NeedsSignIn, {}};
    if (!asToken)
        return MissingRight{right, Why::NeedsSession, {}};
    const QStringList &scopes = account->identity.scopes;
    const bool carries = scopes.isEmpty() || scopes.contains(call->needsScope)
        || registry->profile().impliedBy(scopes).contains(call->needsScope);
    if (!call->needsScope.isEmpty() && !carries)
        return MissingRight{right, Why::NeedsScope, call->needsScope};
    return {};
}

MissingRight RightsBook::lesson(const AccountId &id, Right right, const Error &error) const
{
    const Account *account = m_accounts->account(id);
    const Registry *registry = m_accounts->registry(id);
    const CallFacts *call = registry ? callFor(registry->profile(), right) : nullptr;
    if (!account || !call || error.kind == Error::Kind::NotOffered)
        return {right, Why::NotOffered, {}};
    if (error.kind == Error::Kind::ServerFault)
        return {right, Why::Broken, {}};
    const bool asSession = call->access.contains(Access::Session) && !account->sessionKey.isEmpty();
    if (asSession && !call->needsRole.isEmpty())
        return {right, Why::NeedsRole, call->needsRole};
    if (asSession)
        return {right, Why::Refused, {}};
    // With a token: some servers let only a session in, and say so as if nobody were signed in.
    if (error.kind != Error::Kind::Forbidden && call->access.contains(Access::Session))
        return {right, Why::NeedsSession, {}};
    if (!call->needsScope.isEmpty())
        return {right, Why::NeedsScope, call->needsScope};
    return {right, Why::Refused, {}};
}

void RightsBook::note(const AccountId &account, Right right, const std::optional<Error> &error)
{
    // Only key deletion is known to fail for good; elsewhere a fault is one of this hour.
    const bool broken = error && error->kind == Error::Kind::ServerFault && right == Right::RevokeServiceKeys;
    if (error && !broken && !teaches(error->kind))
        return;
    const std::optional<MissingRight> before = missing(account, right);
    if (error)
        m_learned[account].insert(right, lesson(account, right, *error));
    else if (m_learned.value(account).contains(right))
        m_learned.remove(account); // somebody was given more: what else was refused may be allowed now
    if (missing(account, right) != before)
        emit changed(account);
}

void RightsBook::forget(const AccountId &account)
{
    if (m_learned.remove(account))
        emit changed(account);
}

} // namespace Tokendesk
