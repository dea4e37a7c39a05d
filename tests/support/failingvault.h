// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/vault/memoryvault.h"
#include <QSet>

namespace Tokendesk {

/// A vault that fails when told to: stands in for faults that a real keychain cannot be asked for.
class FailingVault : public MemoryVault {
    Q_OBJECT
public:
    using MemoryVault::MemoryVault;

    std::optional<Error::Kind> probing; ///< What each deed fails with, if set.
    std::optional<Error::Kind> keeping;
    std::optional<Error::Kind> fetching;
    std::optional<Error::Kind> forgetting;
    int keepsBefore = 0; ///< So many writes still work.

    const QSet<VaultKey> &keys() const ///< Of all entries.
    {
        return m_keys;
    }
    Kind kind() const override
    {
        return Kind::Keychain;
    }
    Answer<void> probe() override
    {
        return probing ? answered<void>(failure(*probing)) : MemoryVault::probe();
    }
    Answer<void> keep(const VaultKey &key, const Secret &secret) override
    {
        if (keeping && keepsBefore-- <= 0)
            return answered<void>(failure(*keeping));
        m_keys.insert(key);
        return MemoryVault::keep(key, secret);
    }
    Answer<Secret> fetch(const VaultKey &key) override
    {
        return fetching ? answered<Secret>(failure(*fetching)) : MemoryVault::fetch(key);
    }
    Answer<void> forget(const VaultKey &key) override
    {
        if (forgetting)
            return answered<void>(failure(*forgetting));
        m_keys.remove(key);
        return MemoryVault::forget(key);
    }

private:
    QSet<VaultKey> m_keys;
};

} // namespace Tokendesk
