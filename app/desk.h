// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/clock.h"
#include "app/base/result.h"
#include <QObject>
#include <memory>

namespace Tokendesk {
class AccountBook;
class HttpClient;
class ProfileBook;
class Settings;
class Store;
class TokenBook;
class Vault;
class VaultSwitch;

/// Where a desk keeps what is not secret, and the name under which its secrets stand in the keychain.
struct DeskPlaces {
    QString dataFolder;
    QString profileFolder; ///< The user's own registries.
    QString settingsFile;

    static DeskPlaces usual();
    /// Apart from the user's own in every respect.
    static DeskPlaces demo();
};

/// Builds the objects of the program and connects them: the one place that knows all names.
class Desk : public QObject {
    Q_OBJECT
public:
    /// Takes the keychain over; tests give one of their own.
    Desk(const DeskPlaces &places, Vault *keychain, QObject *parent = nullptr);
    ~Desk() override;

    /// Reads what was saved, looks whether the keychain answers, and asks the registries. Nothing of it blocks.
    void start();
    bool isLoaded() const;
    /// Whether quitting now would lose a vault write.
    bool isBusy() const;

    const Clock *clock() const;
    Settings *settings() const;
    ProfileBook *profiles() const;
    HttpClient *http() const;
    VaultSwitch *vaults() const;
    AccountBook *accounts() const;
    TokenBook *tokens() const;

signals:
    void loaded();
    void becameIdle(); ///< isBusy() became false.
    void loadFailed(const Tokendesk::Error &error);

private:
    Clock m_clock;
    Settings *m_settings;
    std::unique_ptr<ProfileBook> m_profiles;
    HttpClient *m_http;
    VaultSwitch *m_vaults;
    Store *m_store;
    AccountBook *m_accounts;
    TokenBook *m_tokens;
    bool m_loaded = false;
};

} // namespace Tokendesk
