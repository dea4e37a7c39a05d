// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk.h"
#include "app/audit/auditbook.h"
#include "app/http/guardedmanager.h"
#include "app/http/httpclient.h"
#include "app/import/importbook.h"
#include "app/registry/profilebook.h"
#include "app/state/accountbook.h"
#include "app/state/cleanplace.h"
#include "app/state/eventbook.h"
#include "app/state/journalbook.h"
#include "app/state/memberbook.h"
#include "app/state/rightsbook.h"
#include "app/state/servicebook.h"
#include "app/state/servicekeybook.h"
#include "app/state/settings.h"
#include "app/state/store.h"
#include "app/state/tokenbook.h"
#include "app/state/vaultswitch.h"
#include "app/vault/keychaincheck.h"
#include "app/vault/memoryvault.h"
#include <QCoreApplication>
#include <QFileInfo>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace Tokendesk {

namespace {

DeskPlaces placesNamed(const QString &name)
{
    const auto below = [&name](QStandardPaths::StandardLocation location) {
        return QStandardPaths::writableLocation(location) + u'/' + name;
    };
    const QString config = below(QStandardPaths::GenericConfigLocation);
    return {
        below(QStandardPaths::GenericDataLocation), config + u"/registries"_s, config + u"/settings.ini"_s, QString()};
}

/// By the name that people call, not by that of the part of it that this process is.
QString programCalled()
{
    const QString beside = QCoreApplication::applicationDirPath() + u"/tokendesk"_s;
    return QFileInfo(beside).isFile() ? beside : QCoreApplication::applicationFilePath();
}

JournalAction actionOf(ServiceDeed::Kind kind)
{
    switch (kind) {
    case ServiceDeed::Kind::Created:
        return JournalAction::ServiceCreated;
    case ServiceDeed::Kind::Described:
        return JournalAction::ServiceDescribed;
    case ServiceDeed::Kind::Enabled:
        return JournalAction::ServiceEnabled;
    case ServiceDeed::Kind::Disabled:
        return JournalAction::ServiceDisabled;
    case ServiceDeed::Kind::Deleted:
        return JournalAction::ServiceDeleted;
    case ServiceDeed::Kind::KeyCreated:
        return JournalAction::ServiceKeyCreated;
    case ServiceDeed::Kind::KeyRevoked:
        return JournalAction::ServiceKeyRevoked;
    }
    Q_UNREACHABLE();
}

JournalRow journalRow(const ServiceDeed &deed)
{
    return {.action = actionOf(deed.kind),
        .account = deed.account,
        .target = deed.id,
        .targetName = deed.name,
        .prefix = deed.keyPrefix,
        .detail = deed.keyId,
        .reason = deed.reason};
}

} // namespace

DeskPlaces DeskPlaces::usual()
{
    DeskPlaces places = placesNamed(u"tokendesk"_s);
    places.autostartFile
        = QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation) + u"/autostart/tokendesk.desktop"_s;
    return places;
}

DeskPlaces DeskPlaces::demo()
{
    return placesNamed(u"tokendesk-demo"_s);
}

Desk::Desk(const DeskPlaces &places, Vault *keychain, QObject *parent)
    : QObject(parent), m_places(places), m_autostart(places.autostartFile, programCalled()),
      m_settings(new Settings(places.settingsFile, this)),
      m_profiles(std::make_unique<ProfileBook>(places.profileFolder)), m_http(new HttpClient(this)),
      m_vaults(new VaultSwitch(keychain, new MemoryVault(this), this)),
      m_keychainCheck(new KeychainCheck(keychain, this)),
      m_store(new Store(places.dataFolder + u"/desk.sqlite"_s, this)),
      m_accounts(new AccountBook(m_profiles.get(), m_http, &m_clock, m_vaults, m_store, this)),
      m_tokens(new TokenBook(m_accounts, m_vaults, m_store, &m_clock, this)),
      m_import(new ImportBook({m_profiles.get(), m_accounts, m_tokens, m_vaults, m_store, &m_clock}, this)),
      m_rights(new RightsBook(m_accounts, this)), m_members(new MemberBook(m_accounts, m_rights, this)),
      m_events(new EventBook(m_accounts, m_rights, m_members, this)),
      m_services(new ServiceBook(m_accounts, m_rights, m_members, this)),
      m_serviceKeys(new ServiceKeyBook({m_accounts, m_tokens, m_services, m_vaults, m_store, &m_clock}, this)),
      m_audit(
          new AuditBook({m_accounts, m_tokens, m_events, m_members, m_services, m_settings, m_store, &m_clock}, this))
{
    keychain->setParent(this);
    connect(keychain, &Vault::becameIdle, this, &Desk::becameIdle);
    connect(m_http, &HttpClient::managerMade, this, &Desk::applyNetwork);
    connect(m_settings, &Settings::changed, this, &Desk::applyNetwork);
    connect(m_services, &ServiceBook::acted, this,
        [this](const ServiceDeed &deed) { m_tokens->journal()->record(journalRow(deed)); });
}

Desk::~Desk()
{
    // Children go in the order in which they were made. Who asks has to be gone before whom it asks: a refresh that is
    // cut off by the end would else still tell the books about it.
    delete m_audit;
    delete m_serviceKeys;
    delete m_services;
    delete m_events;
    delete m_members;
    delete m_rights;
    delete m_import;
    delete m_tokens;
    delete m_accounts;
}

Answer<void> Desk::forgetEverything()
{
    return thenAsk<void>(this, cleanPlace(m_store, m_places.dataFolder, m_vaults->keychain(), this),
        [this](const Result<void> &done) -> Answer<void> {
            if (!done)
                return answered(done);
            m_settings->forgetAll();
            return answered(m_autostart.turnOff());
        });
}

void Desk::applyNetwork()
{
    if (!m_http->hasManager())
        return;
    const bool systemProxy = m_settings->proxy() == Settings::Proxy::System;
    QList<GuardedManager::Trust> authorities;
    const QList<OwnAuthority> own = m_settings->authorities();
    for (const OwnAuthority &authority : own)
        authorities.append({Origin::of(QUrl(authority.origin)), QSslCertificate(authority.certificate, QSsl::Der)});
    m_http->manager()->setSystemProxy(systemProxy);
    m_http->manager()->setOwnAuthorities(authorities);
}

void Desk::start()
{
    connect(
        this, &Desk::loaded, this,
        [this] {
            m_vaults->look();
            m_tokens->refresh();
            m_import->tidy();
            m_serviceKeys->load();
        },
        Qt::SingleShotConnection);
    open();
}

void Desk::open()
{
    whenAnswered(this, m_store->load(), [this](const Result<Store::Saved> &saved) {
        if (!saved) {
            emit loadFailed(saved.error());
            return;
        }
        m_tokens->setSaved(*saved);
        m_import->setSaved(saved->moves);
        m_accounts->setSaved(saved->accounts, saved->signedOut);
        m_loaded = true;
        emit loaded();
    });
}

bool Desk::isLoaded() const
{
    return m_loaded;
}

bool Desk::isBusy() const
{
    return m_vaults->keychain()->isBusy();
}

const Clock *Desk::clock() const
{
    return &m_clock;
}

const DeskPlaces &Desk::places() const
{
    return m_places;
}

const Autostart &Desk::autostart() const
{
    return m_autostart;
}

KeychainCheck *Desk::keychainCheck() const
{
    return m_keychainCheck;
}

Settings *Desk::settings() const
{
    return m_settings;
}

ProfileBook *Desk::profiles() const
{
    return m_profiles.get();
}

HttpClient *Desk::http() const
{
    return m_http;
}

VaultSwitch *Desk::vaults() const
{
    return m_vaults;
}

AccountBook *Desk::accounts() const
{
    return m_accounts;
}

TokenBook *Desk::tokens() const
{
    return m_tokens;
}

AuditBook *Desk::audit() const
{
    return m_audit;
}

JournalBook *Desk::journal() const
{
    return m_tokens->journal();
}

ImportBook *Desk::import() const
{
    return m_import;
}

RightsBook *Desk::rights() const
{
    return m_rights;
}

MemberBook *Desk::members() const
{
    return m_members;
}

EventBook *Desk::events() const
{
    return m_events;
}

ServiceKeyBook *Desk::serviceKeys() const
{
    return m_serviceKeys;
}

ServiceBook *Desk::services() const
{
    return m_services;
}

} // namespace Tokendesk
