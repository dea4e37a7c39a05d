// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/state/servicekeybook.h"
#include "app/base/killpoint.h"
#include "app/state/accountbook.h"
#include "app/state/servicebook.h"
#include "app/state/store.h"
#include "app/state/tokenbook.h"
#include "app/state/vaultswitch.h"
#include <QUuid>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace Tokendesk {

namespace {

const QString recordName = u"serviceKeys"_s;

bool hasKey(const ServiceAccount &service, const QString &id)
{
    return std::any_of(
        service.keys.cbegin(), service.keys.cend(), [&id](const ServiceKey &key) { return key.id == id; });
}

} // namespace

TokenId keptAs(const AccountId &account, const QString &service, const QString &key)
{
    return {account, key.isEmpty() ? u"service/"_s + service : key};
}

TokenId keptAs(const ServiceAccount &service, const QString &key)
{
    return keptAs(service.account, service.id, key);
}

ServiceKeyBook::ServiceKeyBook(const Books &books, QObject *parent) : QObject(parent), m_books(books)
{
    connect(books.services, &ServiceBook::stateChanged, this, [this](const QString &account) {
        if (m_books.services->state(account).kind == ServiceBook::State::Kind::Valid)
            lookInto(account);
        follow();
    });
    connect(books.tokens->table(), &TokenTable::changed, this, &ServiceKeyBook::follow);
    connect(books.accounts, &AccountBook::accountsChanged, this, &ServiceKeyBook::forgetGone);
}

void ServiceKeyBook::load()
{
    whenAnswered(this, m_books.store->kept(), [this](const Result<QHash<QString, QByteArray>> &kept) {
        if (!kept || !kept->contains(recordName))
            return;
        const ServiceKeyRecord saved = ServiceKeyRecord::unpacked(kept->value(recordName));
        QSet<AccountId> asked;
        for (const ServiceMaking &each : saved.makings) {
            m_record.makings.append(each);
            m_open.append({each});
            asked.insert(each.account);
        }
        m_record.made += saved.made;
        m_record.handovers += saved.handovers;
        forgetGone();
        for (const AccountId &account : std::as_const(asked)) {
            if (m_books.accounts->account(account))
                m_books.services->refresh(account);
        }
        emit changed();
    });
}

/// What belongs to an account that is not saved would be left behind in the file.
Answer<void> ServiceKeyBook::save()
{
    ServiceKeyRecord record = m_record;
    const auto isPassing = [this](const auto &row) {
        const Account *account = m_books.accounts->account(row.account);
        return !account || account->inMemoryOnly;
    };
    record.makings.removeIf(isPassing);
    record.made.removeIf(isPassing);
    record.handovers.removeIf(isPassing);
    return m_books.store->keep(recordName, record.packed());
}

void ServiceKeyBook::forgetGone()
{
    const ServiceKeyRecord before = m_record;
    const auto isGone = [this](const auto &row) {
        return !m_books.accounts->account(row.account);
    };
    m_record.makings.removeIf(isGone);
    m_record.made.removeIf(isGone);
    m_record.handovers.removeIf(isGone);
    m_open.removeIf([this](const Open &open) { return !m_books.accounts->account(open.making.account); });
    if (m_record == before)
        return;
    save();
    emit changed();
}

Answer<KeptServiceKey> ServiceKeyBook::create(
    const AccountId &account, const ServiceWish &wish, const std::optional<Handover> &instead)
{
    ServiceMaking making{.id = {}, .account = account, .name = wish.name, .isNewService = true};
    const auto ask = [this, account, wish] {
        return thenAsk<Made>(
            this, m_books.services->create(account, wish), [](const Result<CreatedServiceAccount> &made) {
                return answered<Made>(made ? Result<Made>(Made{made->account, made->key}) : failure(made.error()));
            });
    };
    return make(making, ask, instead);
}

Answer<KeptServiceKey> ServiceKeyBook::createKey(
    const ServiceAccount &service, const QStringList &scopes, const std::optional<Handover> &instead)
{
    ServiceMaking making{.id = {}, .account = service.account, .service = service.id, .name = service.name};
    const auto ask = [this, service, scopes] {
        return thenAsk<Made>(this, m_books.services->createKey(service.account, service.id, scopes),
            [service](const Result<CreatedServiceKey> &made) {
                return answered<Made>(made ? Result<Made>(Made{service, *made}) : failure(made.error()));
            });
    };
    return make(making, ask, instead);
}

Answer<KeptServiceKey> ServiceKeyBook::make(
    ServiceMaking making, const std::function<Answer<Made>()> &ask, const std::optional<Handover> &instead)
{
    making.id = QUuid::createUuid().toString(QUuid::WithoutBraces);
    making.started = m_books.clock->now();
    making.vaultKey = Vault::newKey();
    return thenAsk<KeptServiceKey>(
        this, m_books.vaults->current()->probe(), [this, making, ask, instead](const Result<void> &probed) {
            if (!probed)
                return answered<KeptServiceKey>(failure(probed.error()));
            m_underWay.insert(making.id);
            m_record.makings.append(making);
            return thenAsk<KeptServiceKey>(
                this, save(), [this, id = making.id, ask, instead](const Result<void> &written) {
                    if (!written)
                        return refuse(id, written.error()); // nothing written down, no key
                    killPoint("service journalled");
                    return thenAsk<KeptServiceKey>(this, ask(), [this, id, instead](const Result<Made> &made) {
                        killPoint("service answered");
                        return made ? keep(id, *made, instead) : refuse(id, made.error());
                    });
                });
        });
}

ServiceMaking *ServiceKeyBook::making(const QString &id)
{
    const auto found = std::find_if(
        m_record.makings.begin(), m_record.makings.end(), [&id](const ServiceMaking &each) { return each.id == id; });
    return found == m_record.makings.end() ? nullptr : &*found;
}

Answer<KeptServiceKey> ServiceKeyBook::refuse(const QString &id, const Error &error)
{
    m_underWay.remove(id);
    if (error.mayHaveArrived) {
        if (const ServiceMaking *left = making(id)) {
            m_open.append({*left});
            if (m_books.services->state(left->account).kind == ServiceBook::State::Kind::Valid)
                lookInto(AccountId(left->account));
        }
    } else {
        m_record.makings.removeIf([&id](const ServiceMaking &each) { return each.id == id; });
        save();
    }
    emit changed();
    return answered<KeptServiceKey>(failure(error));
}

/// Before the vault: a crash between the two must still know which key it is about.
Answer<KeptServiceKey> ServiceKeyBook::keep(const QString &id, const Made &made, const std::optional<Handover> &instead)
{
    VaultKey vaultKey = Vault::newKey(); // should the account have gone meanwhile
    if (ServiceMaking *row = making(id)) {
        row->service = made.service.id;
        row->key = made.key.key.id;
        row->isAnswered = true;
        vaultKey = row->vaultKey;
    }
    const auto store = [this, id, made, instead, vaultKey](const Result<void> &) {
        killPoint("service answer journalled");
        return thenAsk<KeptServiceKey>(this,
            m_books.tokens->keepSecret(keptAs(made.service, made.key.key.id), made.key.secret, vaultKey),
            [this, id, made, instead](const Result<void> &kept) {
                killPoint("service kept");
                note(id, made, instead, kept.has_value());
                return answered<KeptServiceKey>(
                    KeptServiceKey{made.service, made.key, kept ? std::nullopt : std::optional(kept.error())});
            });
    };
    return thenAsk<KeptServiceKey>(this, save(), store);
}

void ServiceKeyBook::note(const QString &id, const Made &made, const std::optional<Handover> &instead, bool isKept)
{
    m_underWay.remove(id);
    const ServiceKey &key = made.key.key;
    if (isKept) {
        m_record.makings.removeIf([&id](const ServiceMaking &each) { return each.id == id; });
        m_record.made.append({made.service.account, made.service.id, key.id, key.prefix,
            key.created.isValid() ? key.created : m_books.clock->now()});
    } else if (const ServiceMaking *left = making(id)) {
        m_open.append({*left, made.service.id, key.id, true});
    }
    if (instead) {
        Handover handover = *instead;
        handover.account = made.service.account;
        handover.service = made.service.id;
        handover.key = key.id;
        handover.keyPrefix = key.prefix;
        handover.started = m_books.clock->now();
        m_record.handovers.removeIf([&handover](const Handover &each) { return each.isOf(handover); });
        m_record.handovers.append(handover);
    }
    save();
    emit changed();
}

QList<ServiceKey> ServiceKeyBook::keysMadeHere(const AccountId &account, const QString &service) const
{
    QList<ServiceKey> keys;
    for (const MadeServiceKey &made : m_record.made) {
        if (made.account == account && made.service == service && !made.key.isEmpty()
            && m_books.tokens->hasSecret({account, made.key}))
            keys.append({.id = made.key, .prefix = made.prefix, .created = made.created});
    }
    return keys;
}

QList<Handover> ServiceKeyBook::handovers() const
{
    return m_record.handovers;
}

std::optional<Handover> ServiceKeyBook::handoverOf(
    Handover::Kind kind, const AccountId &account, const QString &old) const
{
    const Handover wanted{.kind = kind, .account = account, .old = old};
    for (const Handover &each : m_record.handovers) {
        if (each.isOf(wanted))
            return each;
    }
    return std::nullopt;
}

void ServiceKeyBook::endHandover(const Handover &handover)
{
    if (m_record.handovers.removeIf([&handover](const Handover &each) { return each.isOf(handover); }) == 0)
        return;
    save();
    emit changed();
}

/// What went, here or elsewhere, needs no successor any more.
void ServiceKeyBook::follow()
{
    if (m_record.handovers.removeIf([this](const Handover &each) { return isOver(each); }) == 0)
        return;
    save();
    emit changed();
}

bool ServiceKeyBook::isOver(const Handover &handover) const
{
    if (handover.kind == Handover::Kind::Token) {
        const TokenBook *tokens = m_books.tokens;
        return tokens->state(handover.account).kind == AccountState::Kind::Valid
            && !tokens->table()->row({handover.account, handover.old});
    }
    const ServiceBook *services = m_books.services;
    if (services->state(handover.account).kind != ServiceBook::State::Kind::Valid)
        return false;
    if (handover.kind == Handover::Kind::Service)
        return !services->service(handover.account, handover.old);
    const ServiceAccount *service = services->service(handover.account, handover.oldService);
    return !service || (service->keysReported && !hasKey(*service, handover.old));
}

const QList<ServiceKeyBook::Open> &ServiceKeyBook::open() const
{
    return m_open;
}

void ServiceKeyBook::close(const QString &id)
{
    if (const ServiceMaking *row = making(id)) {
        // A text may lie there that was never noted: nobody would find it again.
        if (!m_books.tokens->hasSecret(keptAs(row->account, row->service, row->key)))
            m_books.vaults->keychain()->forget(row->vaultKey);
    }
    m_record.makings.removeIf([&id](const ServiceMaking &each) { return each.id == id; });
    m_open.removeIf([&id](const Open &each) { return each.making.id == id; });
    save();
    emit changed();
}

void ServiceKeyBook::lookInto(const AccountId &account)
{
    bool any = false;
    QStringList over;
    for (Open &each : m_open) {
        if (each.making.account != account)
            continue;
        any = true;
        lookFor(each, over);
    }
    for (const QString &id : std::as_const(over))
        close(id);
    if (any)
        emit changed();
}

/// The text of any of its keys lies here.
bool ServiceKeyBook::isHeld(const ServiceAccount &service) const
{
    const TokenBook *tokens = m_books.tokens;
    return tokens->hasSecret(keptAs(service, {}))
        || std::any_of(service.keys.cbegin(), service.keys.cend(),
            [&](const ServiceKey &key) { return tokens->hasSecret(keptAs(service, key.id)); });
}

void ServiceKeyBook::lookFor(Open &open, QStringList &over)
{
    constexpr qint64 clockSlack = 600; // seconds that the registry's clock may be behind ours
    constexpr qint64 settled = 60; // seconds after which a request that was under way has arrived or never will
    const ServiceMaking &making = open.making;
    const auto mayBe = [&making](const QDateTime &created) {
        return !created.isValid() || created >= making.started.addSecs(-clockSlack);
    };
    const QList<ServiceAccount> services = m_books.services->services(making.account);
    open.looked = true;
    open.service.clear();
    open.key.clear();
    bool isListed = true; // what is not in the list is nowhere
    for (const ServiceAccount &each : services) {
        const bool isIt
            = making.service.isEmpty() ? each.name == making.name && mayBe(each.created) : each.id == making.service;
        if (!isIt || (making.service.isEmpty() && isHeld(each)))
            continue;
        open.service = each.id;
        isListed = each.keysReported;
        for (const ServiceKey &key : each.keys) {
            const bool isKey = making.isAnswered && !making.key.isEmpty() ? key.id == making.key : mayBe(key.created);
            if (isKey && (making.isAnswered || !m_books.tokens->hasSecret(keptAs(each, key.id))))
                open.key = key.id;
        }
    }
    if (making.isAnswered && !open.service.isEmpty() && (!isListed || !open.key.isEmpty()))
        return adopt(making);
    const bool isSeen = !open.service.isEmpty() && (making.isNewService || !isListed || !open.key.isEmpty());
    if (!isSeen && making.started.secsTo(m_books.services->state(making.account).asOf) >= settled)
        over.append(making.id);
}

/// Killed between the vault's write and the line about it: then nothing is lost.
void ServiceKeyBook::adopt(const ServiceMaking &making)
{
    const TokenId kept = keptAs(making.account, making.service, making.key);
    const auto end = [this, making](const Result<void> &done) {
        if (!done || !this->making(making.id))
            return;
        m_record.makings.removeIf([&making](const ServiceMaking &each) { return each.id == making.id; });
        m_open.removeIf([&making](const Open &each) { return each.making.id == making.id; });
        m_record.made.append({making.account, making.service, making.key, {}, making.started});
        save();
        emit changed();
    };
    if (m_books.tokens->hasSecret(kept))
        return end({});
    whenAnswered(this, m_books.tokens->adoptSecret(kept, making.vaultKey), end);
}

} // namespace Tokendesk
