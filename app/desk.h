// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/answer.h"
#include "app/base/clock.h"
#include "app/state/autostart.h"
#include <QObject>
#include <memory>

namespace Tokendesk {
class AccountBook;
class AuditBook;
class EventBook;
class HttpClient;
class ImportBook;
class JournalBook;
class KeychainCheck;
class MemberBook;
class ProfileBook;
class RightsBook;
class ServiceBook;
class ServiceKeyBook;
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
    QString autostartFile{}; ///< Empty: never started with the session.

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
    /// Reads what was saved and no more: for commands, which ask only what they need.
    void open();
    bool isLoaded() const;
    /// Whether quitting now would lose a vault write.
    bool isBusy() const;
    /// Everything of ours on this computer: secrets, lists, settings, the start with the session. Not possible while
    /// the keychain is locked; then most is still there and it can be tried again.
    Answer<void> forgetEverything();

    const Clock *clock() const;
    const DeskPlaces &places() const;
    Settings *settings() const;
    const Autostart &autostart() const;
    KeychainCheck *keychainCheck() const;
    ProfileBook *profiles() const;
    HttpClient *http() const;
    VaultSwitch *vaults() const;
    AccountBook *accounts() const;
    TokenBook *tokens() const;
    JournalBook *journal() const;
    AuditBook *audit() const;
    ImportBook *import() const;
    RightsBook *rights() const;
    MemberBook *members() const;
    EventBook *events() const;
    ServiceBook *services() const;
    ServiceKeyBook *serviceKeys() const;

signals:
    void loaded();
    void becameIdle(); ///< isBusy() became false.
    void loadFailed(const Tokendesk::Error &error);

private:
    void applyNetwork();

    DeskPlaces m_places;
    Autostart m_autostart;
    Clock m_clock;
    Settings *m_settings;
    std::unique_ptr<ProfileBook> m_profiles;
    HttpClient *m_http;
    VaultSwitch *m_vaults;
    KeychainCheck *m_keychainCheck;
    Store *m_store;
    AccountBook *m_accounts;
    TokenBook *m_tokens;
    ImportBook *m_import;
    RightsBook *m_rights;
    MemberBook *m_members;
    EventBook *m_events;
    ServiceBook *m_services;
    ServiceKeyBook *m_serviceKeys;
    AuditBook *m_audit;
    bool m_loaded = false;
};

} // namespace Tokendesk
