// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/answer.h"
#include "app/base/secret.h"
#include "app/domain/account.h"
#include <QObject>

namespace Tokendesk {
struct KeychainFacts;

/// Keeps secrets by a meaningless name. One job at a time, in the order asked. Asked by TokenBook, AccountBook and the
/// create protocol.
///
/// A vault never prompts by itself: on a locked keychain every deed answers VaultLocked at once, and only unlock(),
/// called because a person wants it, shows the keychain's own prompt. So no deed waits for a person who is not there,
/// and "not found" is said only of a vault that is known to be open.
class Vault : public QObject {
    Q_OBJECT
public:
    enum class Kind { Keychain, Memory };

    /// What every keychain of the system takes, and servers take in a header: signed tokens with claims in them are
    /// larger than one would think.
#ifdef Q_OS_WIN
    static constexpr qsizetype largestSecret = 2048; // its credentials end at 2560 bytes
#else
    static constexpr qsizetype largestSecret = 8192;
#endif

    using QObject::QObject;

    /// A new name: 128 random bits as a UUID without braces. The only form that the deeds below accept (else
    /// InvalidInput), because names can be read while the keychain is locked.
    static VaultKey newKey();

    virtual Kind kind() const = 0;
    /// Whether a deed is under way or waits: quitting now would lose it.
    virtual bool isBusy() const = 0;

    /// Pre-flight: writes a dummy, reads it back and deletes it.
    virtual Answer<void> probe() = 0;
    /// Who keeps the secrets. NotOffered where that cannot be asked.
    virtual Answer<KeychainFacts> facts();
    /// Locks it for every program of this person. NotOffered where that cannot be asked.
    virtual Answer<void> lock();
    /// Shows the keychain's prompt if it is locked. VaultLocked when the person dismissed it.
    virtual Answer<void> unlock() = 0;
    /// Success only after reading back the same bytes. Replaces. InvalidInput if empty or larger than largestSecret.
    virtual Answer<void> keep(const VaultKey &key, const Secret &secret) = 0;
    /// SecretMissing only if the vault is open and has no such entry.
    virtual Answer<Secret> fetch(const VaultKey &key) = 0;
    /// Success only after proving that the entry is absent; it may have been absent before.
    virtual Answer<void> forget(const VaultKey &key) = 0;

signals:
    /// The vault has not answered for three seconds: it hangs, or its prompt waits for a person.
    void slow();
    /// Follows slow().
    void answeredAgain();
    /// isBusy() became false. Comes after the last answer.
    void becameIdle();

protected:
    static Result<void> checkKey(const VaultKey &key);
    static Result<void> checkSecret(const Secret &secret);
};

} // namespace Tokendesk
