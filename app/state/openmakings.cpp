// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/state/openmakings.h"
#include "app/vault/vault.h"
#include <algorithm>

namespace Tokendesk {

namespace {

constexpr qint64 clockSlack = 600; // seconds that the registry's clock may be behind ours
constexpr qint64 settled = 60; // seconds after which a request that was under way has arrived or never will

bool mayBe(const Making &making, const Token &token)
{
    if (!making.tokenId.isEmpty())
        return token.id.id == making.tokenId;
    return token.name == making.name
        && (!token.created.isValid() || token.created >= making.started.addSecs(-clockSlack));
}

} // namespace

OpenMakings::OpenMakings(Vault *keychain, Store *store, QObject *parent)
    : QObject(parent), m_keychain(keychain), m_store(store)
{
}

const QList<OpenMakings::Open> &OpenMakings::open() const
{
    return m_open;
}

void OpenMakings::add(const Making &making)
{
    m_open.append({making, {}, false});
    emit changed();
}

void OpenMakings::lookInto(
    const AccountId &account, const QList<Token> &tokens, const QDateTime &asOf, const QHash<TokenId, VaultKey> &held)
{
    bool any = false;
    QStringList over;
    for (Open &open : m_open) {
        if (open.making.account != account)
            continue;
        any = true;
        lookFor(open, tokens, held);
        if (open.found.isEmpty() && open.making.started.secsTo(asOf) >= settled)
            over.append(open.making.id);
    }
    for (const QString &id : std::as_const(over))
        close(id);
    if (any)
        emit changed();
}

void OpenMakings::lookFor(Open &open, const QList<Token> &tokens, const QHash<TokenId, VaultKey> &held)
{
    open.looked = true;
    open.found.clear();
    for (const Token &token : tokens) {
        if (!mayBe(open.making, token) || held.contains(token.id))
            continue;
        open.found.append(token.id);
        if (!open.making.tokenId.isEmpty())
            adopt(open.making, token.id);
    }
}

/// Killed between the vault's write and the journal's line: then nothing is lost.
void OpenMakings::adopt(const Making &making, const TokenId &token)
{
    whenAnswered(this, m_keychain->fetch(making.key), [this, making, token](const Result<Secret> &secret) {
        if (!secret || !isOpen(making.id))
            return;
        whenAnswered(
            this, m_store->markStored(making.id, token, making.key), [this, making, token](const Result<void> &noted) {
                if (!noted)
                    return;
                if (m_open.removeIf([&making](const Open &open) { return open.making.id == making.id; }) == 0) {
                    m_store->removeSecretPlace(token); // closed meanwhile, and its text with it
                    return;
                }
                emit adopted(token, making.key);
                emit changed();
            });
    });
}

bool OpenMakings::isOpen(const QString &making) const
{
    return std::any_of(
        m_open.cbegin(), m_open.cend(), [&making](const Open &open) { return open.making.id == making; });
}

void OpenMakings::close(const QString &making)
{
    m_store->closeMaking(making);
    const auto closed = std::find_if(
        m_open.cbegin(), m_open.cend(), [&making](const Open &open) { return open.making.id == making; });
    if (closed == m_open.cend())
        return;
    // A text may lie there that was never noted: nobody would find it again.
    m_keychain->forget(closed->making.key);
    m_open.erase(closed);
    emit changed();
}

void OpenMakings::closeFor(const TokenId &token)
{
    QStringList over;
    for (Open &open : m_open) {
        if (open.found.removeAll(token) > 0 && open.found.isEmpty())
            over.append(open.making.id);
    }
    for (const QString &id : std::as_const(over))
        close(id);
}

void OpenMakings::closeAll(const AccountId &account)
{
    QStringList over;
    for (const Open &open : std::as_const(m_open)) {
        if (open.making.account == account)
            over.append(open.making.id);
    }
    for (const QString &id : std::as_const(over))
        close(id);
}

} // namespace Tokendesk
