// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/vault/vaultchooser.h"
#include "app/vault/keychainvault.h"
#include "app/vault/memoryvault.h"

namespace Tokendesk {

VaultChooser::VaultChooser(QObject *parent) : QObject(parent), m_keychain(new KeychainVault(this))
{
}

Vault *VaultChooser::vault() const
{
    return m_chosen;
}

void VaultChooser::tryAgain()
{
    whenAnswered(this, m_keychain->probe(), [this](const Result<void> &probed) { hear(probed); });
}

void VaultChooser::unlock()
{
    whenAnswered(this, m_keychain->unlock(), [this](const Result<void> &unlocked) {
        if (unlocked)
            tryAgain();
        else
            hear(unlocked);
    });
}

void VaultChooser::useMemory()
{
    if (!m_chosen)
        choose(new MemoryVault(this));
}

void VaultChooser::hear(const Result<void> &probed)
{
    if (m_chosen) // the person did not wait for the probe
        return;
    if (probed)
        choose(m_keychain);
    else
        emit keychainRefused(probed.error());
}

void VaultChooser::choose(Vault *vault)
{
    m_chosen = vault;
    emit chosen(vault);
}

} // namespace Tokendesk
