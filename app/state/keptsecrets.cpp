// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/state/keptsecrets.h"
#include "app/state/store.h"
#include "app/state/tokentable.h"
#include "app/state/vaultswitch.h"
#include <algorithm>

using namespace Qt::StringLiterals;

namespace Tokendesk {

KeptSecrets::KeptSecrets(VaultSwitch *vaults, Store *store, TokenTable *table, QObject *parent)
    : QObject(parent), m_vaults(vaults), m_store(store), m_table(table)
{
}

void KeptSecrets::setSaved(const QHash<TokenId, VaultKey> &saved)
{
    for (auto secret = saved.begin(); secret != saved.end(); ++secret)
        m_places.insert(secret.key(), {secret.value(), false});
    emit changed();
}

void KeptSecrets::note(const TokenId &token, const VaultKey &key, bool inMemory)
{
    m_places.insert(token, {key, inMemory});
    m_table->setSecretStored(token, true);
    emit changed();
}

bool KeptSecrets::contains(const TokenId &token) const
{
    return m_places.contains(token);
}

int KeptSecrets::count(const AccountId &account) const
{
    const QList<TokenId> tokens = m_places.keys();
    return int(std::count_if(
        tokens.cbegin(), tokens.cend(), [&account](const TokenId &token) { return token.account == account; }));
}

QHash<TokenId, VaultKey> KeptSecrets::keys() const
{
    QHash<TokenId, VaultKey> keys;
    for (auto place = m_places.begin(); place != m_places.end(); ++place)
        keys.insert(place.key(), place->key);
    return keys;
}

Answer<Secret> KeptSecrets::secret(const TokenId &token) const
{
    if (m_locked)
        return answered<Secret>(failure(Error::Kind::VaultLocked, u"Tokendesk"_s));
    const auto place = m_places.constFind(token);
    if (place == m_places.cend())
        return answered<Secret>(failure(Error::Kind::SecretMissing));
    return vaultOf(*place)->fetch(place->key);
}

void KeptSecrets::setLocked(bool locked)
{
    m_locked = locked;
}

Answer<void> KeptSecrets::adopt(const TokenId &token, const VaultKey &key)
{
    return thenAsk<void>(this, m_vaults->keychain()->fetch(key), [this, token, key](const Result<Secret> &secret) {
        if (!secret)
            return answered<void>(failure(secret.error()));
        return thenAsk<void>(this, m_store->saveSecretPlace(token, key), [this, token, key](const Result<void> &noted) {
            if (noted)
                note(token, key, false);
            return answered<void>(noted);
        });
    });
}

Answer<void> KeptSecrets::keep(const TokenId &token, const Secret &secret, const VaultKey &key)
{
    const Place place{key, m_vaults->isMemoryOnly()};
    Asked<void> asked;
    whenAnswered(this, vaultOf(place)->keep(place.key, secret), [this, token, place, asked](const Result<void> &kept) {
        if (!kept)
            return asked.finish(kept);
        const Answer<void> noted = place.inMemory ? answered<void>({}) : m_store->saveSecretPlace(token, place.key);
        whenAnswered(this, noted, [this, token, place, asked](const Result<void> &done) {
            if (done)
                note(token, place.key, place.inMemory);
            else
                vaultOf(place)->forget(place.key); // nobody would find it again
            asked.finish(done);
        });
    });
    return asked.answer();
}

Answer<void> KeptSecrets::forget(const TokenId &token)
{
    const auto place = m_places.constFind(token);
    if (place == m_places.cend())
        return answered<void>({});
    Asked<void> asked;
    const Place kept = *place;
    whenAnswered(this, vaultOf(kept)->forget(kept.key), [this, token, asked](const Result<void> &forgotten) {
        if (!forgotten)
            return asked.finish(failure(forgotten.error()));
        m_places.remove(token);
        m_store->removeSecretPlace(token);
        emit changed();
        asked.finish({});
    });
    return asked.answer();
}

Answer<void> KeptSecrets::drop(const AccountId &account)
{
    const QList<TokenId> tokens = m_places.keys();
    const auto next = std::find_if(
        tokens.cbegin(), tokens.cend(), [&account](const TokenId &token) { return token.account == account; });
    if (next == tokens.cend())
        return answered<void>({});
    const TokenId token = *next;
    Asked<void> asked;
    whenAnswered(this, vaultOf(m_places.value(token))->forget(m_places.value(token).key),
        [this, token, account, asked](const Result<void> &forgotten) {
            if (!forgotten)
                return asked.finish(failure(forgotten.error()));
            m_places.remove(token);
            m_store->removeSecretPlace(token);
            m_table->setSecretStored(token, false);
            emit changed();
            whenAnswered(this, drop(account), [asked](const Result<void> &rest) { asked.finish(rest); });
        });
    return asked.answer();
}

Vault *KeptSecrets::vaultOf(const Place &place) const
{
    return place.inMemory ? m_vaults->memory() : m_vaults->keychain();
}

} // namespace Tokendesk
