// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/error.h"
#include "app/vault/vault.h"
#include <QObject>

namespace Tokendesk {

/// Finds the vault of this run: the keychain if it passes its probe, memory only if a person says so. Asked by the
/// window, which hears keychainRefused() and offers unlock(), tryAgain() and useMemory().
///
///     tryAgain() -> chosen(keychain)
///                -> keychainRefused(error) -> unlock() -> chosen(keychain) or keychainRefused(error)
///                                          -> useMemory() -> chosen(memory)
class VaultChooser : public QObject {
    Q_OBJECT
public:
    explicit VaultChooser(QObject *parent = nullptr);

    /// Null until chosen. Belongs to us.
    Vault *vault() const;

    /// Probes the keychain; also the first time.
    void tryAgain();
    /// Shows the keychain's prompt, then probes.
    void unlock();
    void useMemory();

signals:
    void chosen(Tokendesk::Vault *vault);
    void keychainRefused(const Tokendesk::Error &error);

private:
    void hear(const Result<void> &probed);
    void choose(Vault *vault);

    Vault *m_keychain;
    Vault *m_chosen = nullptr;
};

} // namespace Tokendesk
