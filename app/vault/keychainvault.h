// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/vault/vault.h"
#include <QQueue>
#include <QTimer>
#include <functional>

namespace Tokendesk {

class SecretService;

/// Makes this process fit for QtKeychain. To be called before the QApplication is made.
void prepareKeychainEnvironment();

/// Secrets in the system's keychain, believing nothing that was not read back: QtKeychain reports success for a write
/// that failed (KWallet) and for a deletion in a locked keychain (libsecret). With the jobs of keychainjob.h, which
/// live on safely when this object goes away.
///
///     keep, fetch, forget -> queue -> is it open? (SecretService) -> job -> read back / is it still open? -> answer
///
/// On Linux every deed starts with asking the Secret Service whether the collection is there and open, so a job never
/// makes libsecret prompt: see Vault. That also holds when QtKeychain chose KWallet, whose daemon offers the service.
class KeychainVault : public Vault {
    Q_OBJECT
public:
    explicit KeychainVault(QObject *parent = nullptr);

    Kind kind() const override;
    bool isBusy() const override;
    /// VaultFailed after five seconds if a job does not finish; until it does, every deed answers VaultFailed.
    Answer<void> probe() override;
    Answer<KeychainFacts> facts() override;
    Answer<void> lock() override;
    Answer<void> unlock() override;
    Answer<void> keep(const VaultKey &key, const Secret &secret) override;
    Answer<Secret> fetch(const VaultKey &key) override;
    Answer<void> forget(const VaultKey &key) override;

private:
    template <typename T>
    using Deed = std::function<Answer<T>()>;

    template <typename T>
    Answer<T> enqueue(const Deed<T> &deed);
    void startNext();
    void endDeed();
    void endSlowness();
    void tellIdle();

    Answer<void> keepSteps(const VaultKey &key, const Secret &secret);
    Answer<Secret> fetchSteps(const VaultKey &key);
    Answer<void> forgetSteps(const VaultKey &key);
    Answer<void> probeSteps();
    Answer<void> watched(const Answer<void> &steps);

    Answer<void> readBack(const VaultKey &key, const Secret &secret);
    Answer<void> proveAbsent(const VaultKey &key);
    Answer<qsizetype> countEntries(const VaultKey &key);
    template <typename T>
    Answer<T> runJob(const VaultKey &key, const Deed<T> &job);
    bool isSessionOld() const;
    void renewSession();

    SecretService *m_service; // null where the keychain is another
    QQueue<std::function<void()>> m_waiting;
    QTimer m_slowTimer;
    int m_sessionMadeAt = 0; // restarts() of the service when libsecret's session was made
    bool m_isDeedOut = false;
    bool m_isSlow = false;
    bool m_isStuck = false; // a job did not finish, so QtKeychain starts no other
};

} // namespace Tokendesk
