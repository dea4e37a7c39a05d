// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/vault/vault.h"
#include <QElapsedTimer>

namespace Tokendesk {

/// What is known of the program that keeps the secrets. Nothing of it is secret.
struct KeychainFacts {
    QString program; ///< Of the process behind the service, such as gnome-keyring-daemon; empty if it cannot be seen.
    QString collection; ///< As its owner calls it.
    bool isLocked = false;

    bool operator==(const KeychainFacts &) const = default;
};

/// Looks whether the keychain does its work: writes a dummy, reads it back, deletes it, and takes the time of each.
/// Asked by the keychain doctor and the first run.
class KeychainCheck : public QObject {
    Q_OBJECT
public:
    enum class Step { Write, Read, Delete };
    struct Timed {
        Step step;
        std::chrono::milliseconds took{};
        Result<void> result;
    };
    struct Finding {
        Result<KeychainFacts> facts;
        QList<Timed> steps; ///< Ends with the first that failed.

        bool isGood() const;
        std::chrono::milliseconds total() const;
        bool isSlow() const; ///< Works, but takes longer than people like to wait.
        std::optional<Error> problem() const; ///< The first that is in the way.
    };

    /// The vault outlives us.
    explicit KeychainCheck(Vault *vault, QObject *parent = nullptr);

    bool isRunning() const;
    void start(); ///< Does nothing while one is running.
    const std::optional<Finding> &finding() const; ///< Of the last one that is over.

signals:
    void started();
    void finished();

private:
    void write();
    void read(const VaultKey &key, const Secret &secret);
    void remove(const VaultKey &key);
    void note(Step step, const Result<void> &result);
    void end();

    Vault *m_vault;
    QElapsedTimer m_timer;
    std::optional<Finding> m_running;
    std::optional<Finding> m_finding;
};

} // namespace Tokendesk
