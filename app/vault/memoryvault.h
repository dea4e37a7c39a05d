// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/vault/vault.h"
#include <QHash>

namespace Tokendesk {

/// Forgets everything when the program quits; never a file. For a person who agreed to go on without a keychain.
class MemoryVault : public Vault {
    Q_OBJECT
public:
    using Vault::Vault;

    Kind kind() const override;
    bool isBusy() const override;
    Answer<void> probe() override;
    Answer<void> unlock() override;
    Answer<void> keep(const VaultKey &key, const Secret &secret) override;
    Answer<Secret> fetch(const VaultKey &key) override;
    Answer<void> forget(const VaultKey &key) override;

private:
    QHash<VaultKey, Secret> m_secrets;
};

} // namespace Tokendesk
