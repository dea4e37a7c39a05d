// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/vault/vault.h"

namespace Tokendesk {

/// Which vault new secrets go to: the keychain, or memory until we quit if the person said so. Never a file.
class VaultSwitch : public QObject {
    Q_OBJECT
public:
    /// Both outlive us.
    VaultSwitch(Vault *keychain, Vault *memory, QObject *parent = nullptr);

    Vault *current() const;
    Vault *keychain() const;
    Vault *memory() const;
    bool isMemoryOnly() const;
    const std::optional<Error> &problem() const; ///< Of the last check of the keychain.

    /// Asks whether the keychain is there and open, without touching it. What it found is in problem().
    void look();
    /// Writes, reads and deletes a dummy. What it found is in problem().
    void check();
    void setMemoryOnly(bool memoryOnly);

signals:
    void changed();
    void checked();

private:
    void remember(const std::optional<Tokendesk::Error> &problem);

    Vault *m_keychain;
    Vault *m_memory;
    bool m_memoryOnly = false;
    std::optional<Error> m_problem;
};

} // namespace Tokendesk
