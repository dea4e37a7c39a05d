// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tokens/revokewords.h"
#include "app/desk.h"
#include "app/state/accountbook.h"
#include "app/state/tokenbook.h"
#include "ui/text/errortext.h"
#include "ui/text/plaintext.h"
#include "ui/text/profilewords.h"
#include "ui/text/tokenwords.h"
#include "ui/tokens/profilelook.h"

using namespace Qt::StringLiterals;

namespace Tokendesk {

RevokeWords::RevokeWords(const Context &context) : m_context(context)
{
}

RevokeRisk RevokeWords::riskOf(const Token &token) const
{
    const Account *account = m_context.desk->accounts()->account(token.id.account);
    const Registry *registry = m_context.desk->accounts()->registry(token.id.account);
    if (!account)
        return {};
    return revokeRisk(token, *account, registry ? &registry->profile() : nullptr, m_context.desk->clock()->now());
}

QString RevokeWords::accountOf(const TokenId &token) const
{
    const Account *account = m_context.desk->accounts()->account(token.account);
    if (!account)
        return {};
    return u"%1 · %2"_s.arg(
        plainText(m_context.look->registryName(account->registryId)), plainText(account->identity.shown()));
}

QString RevokeWords::lastUse(const Token &token) const
{
    const qint64 now = m_context.desk->clock()->now().toSecsSinceEpoch();
    if (token.lastUsed.isValid())
        return m_context.words->when(token.lastUsed.toSecsSinceEpoch(), now);
    return m_context.words->when(token.lastUsedReported ? TokenTable::never : TokenTable::notReported, now);
}

QStringList RevokeWords::reasons(const RevokeRisk &risk) const
{
    QStringList list;
    if (risk.ownLogin)
        list.append(tr("Tokendesk is signed in with it"));
    if (risk.powerful)
        list.append(tr("it has a high-risk right"));
    if (risk.service)
        list.append(tr("a service account works with it"));
    if (risk.recentlyUsed)
        list.append(tr("it was used within the last 24 hours"));
    return list;
}

QStringList RevokeWords::consequences(const Token &token) const
{
    QStringList lines;
    const Registry *registry = m_context.desk->accounts()->registry(token.id.account);
    const QString said = registry ? registry->profile().revokeConsequence : QString();
    if (riskOf(token).ownLogin)
        lines.append(tr("Tokendesk itself is signed in with this token: you would sign yourself out."));
    lines.append(said.isEmpty() ? tr("It stops working at once and for good.") : plainText(profileText(said)));
    if (token.lastUsed.isValid())
        lines.append(tr("Requests that are running fail, and whatever uses it stops working."));
    else if (token.lastUsedReported)
        lines.append(tr("It was never used, so probably nothing depends on it."));
    else
        lines.append(tr("The registry does not say whether it is in use. Whatever uses it stops working."));
    if (m_context.desk->tokens()->hasSecret(token.id))
        lines.append(tr("Its copy in your keychain is deleted afterwards."));
    return lines;
}

QString RevokeWords::result(const Revocation::Entry &entry) const
{
    using State = Revocation::Entry::State;
    const Account *account = m_context.desk->accounts()->account(entry.token.account);
    const Registry *registry = m_context.desk->accounts()->registry(entry.token.account);
    const ErrorContext about{account ? m_context.look->registryName(account->registryId) : QString(),
        registry && registry->profile().errors.unauthorizedMayMeanLimit};
    QString why = entry.error ? errorText(*entry.error, about) : QString();
    switch (entry.state) {
    case State::Open:
        return tr("Not asked yet");
    case State::Asked:
        return tr("Asked, not proved yet");
    case State::Revoked:
        return tr("Revoked");
    case State::Failed:
        return (entry.isGone ? tr("It is revoked, but its copy could not be deleted from the keychain.")
                             : tr("It is still valid."))
            + u' ' + why;
    case State::Unknown:
        return why;
    }
    return {};
}

} // namespace Tokendesk
