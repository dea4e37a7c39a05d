// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/state/vaultswitch.h"
#include "app/vault/keychaincheck.h"

namespace Tokendesk {

VaultSwitch::VaultSwitch(Vault *keychain, Vault *memory, QObject *parent)
    : QObject(parent), m_keychain(keychain), m_memory(memory)
{
}

Vault *VaultSwitch::current() const
{
    return m_memoryOnly ? m_memory : m_keychain;
}

Vault *VaultSwitch::keychain() const
{
    return m_keychain;
}

Vault *VaultSwitch::memory() const
{
    return m_memory;
}

bool VaultSwitch::isMemoryOnly() const
{
    return m_memoryOnly;
}

const std::optional<Error> &VaultSwitch::problem() const
{
    return m_problem;
}

void VaultSwitch::look()
{
    whenAnswered(this, m_keychain->facts(), [this](const Result<KeychainFacts> &facts) {
        if (facts)
            remember(facts->isLocked ? std::optional(Error{Error::Kind::VaultLocked}) : std::nullopt);
        else if (facts.error().kind == Error::Kind::NotOffered)
            remember(std::nullopt);
        else
            remember(facts.error());
    });
}

void VaultSwitch::check()
{
    whenAnswered(this, m_keychain->probe(),
        [this](const Result<void> &probed) { remember(probed ? std::nullopt : std::optional(probed.error())); });
}

void VaultSwitch::remember(const std::optional<Error> &problem)
{
    m_problem = problem;
    emit checked();
}

void VaultSwitch::setMemoryOnly(bool memoryOnly)
{
    if (m_memoryOnly == memoryOnly)
        return;
    m_memoryOnly = memoryOnly;
    emit changed();
}

} // namespace Tokendesk
