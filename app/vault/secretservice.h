// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/answer.h"
#include <QDBusConnection>
#include <QObject>
#include <QVariantList>

class QDBusServiceWatcher;

namespace Tokendesk {
struct KeychainFacts;

/// The freedesktop Secret Service, asked directly for what QtKeychain cannot tell: is there one, is it open, does it
/// encrypt, how many entries has a name. Never blocks, never prompts but in unlock(). Asked by KeychainVault.
class SecretService : public QObject {
    Q_OBJECT
public:
    explicit SecretService(QObject *parent = nullptr);

    /// Details of VaultMissing.
    static QString noSessionBus();
    static QString noProvider();
    static QString noDefaultCollection();

    /// Rises whenever the program behind the service goes away.
    int restarts() const;

    /// How many entries have these attributes; success also says that the default collection and all these entries are
    /// open, and that secrets are encrypted on their way. VaultMissing, VaultLocked, or VaultFailed.
    Answer<qsizetype> count(const QString &server, const QString &user);
    /// Success says that an entry with these attributes is open and its secret encrypted on its way, or that count()
    /// finds none. One question where count() asks three: a person waits for the answer.
    Answer<void> checkReadable(const QString &server, const QString &user);
    /// VaultMissing without a service or a collection; a locked one is not an error here.
    Answer<KeychainFacts> facts();
    /// The default collection, for all programs. VaultFailed if it is still open then.
    Answer<void> lock();
    /// Prompts the person, if need be. VaultLocked when that was dismissed.
    Answer<void> unlock();

signals:
    void providerLost();

private:
    /// The D-Bus object path of the default collection.
    Answer<QString> defaultCollection();
    Answer<void> checkUnlocked(const QString &collection);
    Answer<void> checkEncryption();
    Answer<qsizetype> countEntries(const QString &server, const QString &user);
    Answer<void> unlockCollection(const QString &collection);
    /// Answers that it is locked now, whatever the provider said.
    Answer<void> proveLocked(const QString &collection);
    /// Lock or Unlock, with the prompt that may come with it.
    Answer<void> change(const QString &method, const QString &collection);
    Answer<KeychainFacts> describe(const QString &collection);
    Answer<uint> providerProcess();
    Answer<QVariantList> call(const QString &path, const QString &interface, const QString &method,
        const QVariantList &arguments, const QString &replySignature);
    Answer<QVariantList> callService(
        const QString &method, const QVariantList &arguments, const QString &replySignature);
    void changeOwner(const QString &service, const QString &oldOwner, const QString &newOwner);

    QDBusConnection m_bus;
    int m_restarts = 0;
    bool m_encryptionProven = false; // by the program that is behind the service now
};

} // namespace Tokendesk
