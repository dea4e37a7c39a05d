// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/vault/memoryvault.h"

namespace Tokendesk {

Vault::Kind MemoryVault::kind() const
{
    return Kind::Memory;
}

bool MemoryVault::isBusy() const
{
    return false;
}

Answer<void> MemoryVault::probe()
{
    return answered(Result<void>());
}

Answer<void> MemoryVault::unlock()
{
    return answered(Result<void>());
}

Answer<void> MemoryVault::keep(const VaultKey &key, const Secret &secret)
{
    const Result<void> allowed = checkKey(key).and_then([&secret] { return checkSecret(secret); });
    if (allowed)
        m_secrets.insert(key, secret);
    return answered(allowed);
}

Answer<Secret> MemoryVault::fetch(const VaultKey &key)
{
    if (const Result<void> allowed = checkKey(key); !allowed)
        return answered<Secret>(failure(allowed.error()));
    const auto found = m_secrets.constFind(key);
    if (found == m_secrets.constEnd())
        return answered<Secret>(failure(Error::Kind::SecretMissing, key));
    return answered<Secret>(*found);
}

Answer<void> MemoryVault::forget(const VaultKey &key)
{
    const Result<void> allowed = checkKey(key);
    if (allowed)
        m_secrets.remove(key);
    return answered(allowed);
}

} // namespace Tokendesk
