// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/state/servicebook.h"
#include "app/registry/administration.h"
#include "app/state/accountbook.h"
#include "app/state/memberbook.h"
#include "app/state/rightsbook.h"
#include <algorithm>

using namespace Qt::StringLiterals;

namespace Tokendesk {

namespace {

using Services = QList<ServiceAccount>;

const ServiceAccount *serviceIn(const Services &list, const QString &id)
{
    const auto found
        = std::find_if(list.cbegin(), list.cend(), [&id](const ServiceAccount &one) { return one.id == id; });
    return found == list.cend() ? nullptr : &*found;
}

bool hasKey(const ServiceAccount *service, const QString &keyId)
{
    return service && std::any_of(service->keys.cbegin(), service->keys.cend(), [&keyId](const ServiceKey &key) {
        return key.id == keyId;
    });
}

/// Whether the account is now as the change wished it.
bool isDone(const ServiceAccount &service, const ServiceChange &change)
{
    return (!change.name || service.name == *change.name)
        && (!change.description || service.description == *change.description)
        && (!change.enabled || service.enabled == *change.enabled);
}

ServiceDeed::Kind kindOf(const ServiceChange &change)
{
    if (!change.enabled)
        return ServiceDeed::Kind::Described;
    return *change.enabled ? ServiceDeed::Kind::Enabled : ServiceDeed::Kind::Disabled;
}

} // namespace

ServiceBook::ServiceBook(AccountBook *accounts, RightsBook *rights, MemberBook *members, QObject *parent)
    : QObject(parent), m_accounts(accounts), m_rights(rights), m_members(members)
{
    connect(accounts, &AccountBook::accountsChanged, this, &ServiceBook::forgetGone);
    connect(members, &MemberBook::changed, this, &ServiceBook::nameOwners);
}

void ServiceBook::forgetGone()
{
    const QStringList known = m_known.keys();
    for (const AccountId &account : known) {
        if (m_accounts->account(account))
            continue;
        m_known.remove(account);
        emit changed(account);
        emit stateChanged(account);
    }
}

QStringList ServiceBook::sources() const
{
    QStringList sources;
    const QList<Account> &accounts = m_accounts->accounts();
    for (const Account &account : accounts) {
        const Registry *registry = m_accounts->registry(account.id);
        if (registry && RightsBook::callFor(registry->profile(), Right::SeeServiceAccounts))
            sources.append(account.id);
    }
    return sources;
}

ServiceBook::State ServiceBook::state(const AccountId &account) const
{
    return m_known.value(account).state;
}

QList<ServiceAccount> ServiceBook::services(const AccountId &account) const
{
    return m_known.value(account).list;
}

const ServiceAccount *ServiceBook::service(const AccountId &account, const QString &id) const
{
    const auto known = m_known.constFind(account);
    return known == m_known.cend() ? nullptr : serviceIn(known->list, id);
}

void ServiceBook::setState(const AccountId &account, const State &state)
{
    if (!m_accounts->account(account) || m_known.value(account).state == state)
        return;
    m_known[account].state = state;
    emit stateChanged(account);
}

template <typename T, typename Question>
Answer<T> ServiceBook::ask(const AccountId &account, Right right, const Question &question)
{
    return thenAsk<T>(this, m_accounts->credentials(account),
        [this, account, right, question](const Result<Credentials> &credentials) {
            if (!credentials)
                return answered<T>(failure(credentials.error()));
            return thenAsk<T>(this, m_accounts->ask<T>(account, *credentials, question),
                [this, account, right](const Result<T> &result) {
                    m_rights->note(account, right, result ? std::nullopt : std::optional(result.error()));
                    return answered<T>(result);
                });
        });
}

void ServiceBook::refresh()
{
    const QStringList all = sources();
    for (const AccountId &account : all)
        refresh(account);
}

void ServiceBook::refresh(const AccountId &account)
{
    whenAnswered(this, m_members->need(account), [](const Result<void> &) {}); // names for the owners
    look(account);
}

/// Answers when the list is there; an older question's list counts no more once a newer one was asked.
Answer<void> ServiceBook::look(const AccountId &account)
{
    State loading = state(account);
    loading.kind = State::Kind::Loading;
    setState(account, loading);
    const int number = ++m_known[account].asked;
    const auto question = [](Registry *registry, const Credentials &mine) {
        return Administration(registry).services(mine);
    };
    return thenAsk<void>(this, ask<Services>(account, Right::SeeServiceAccounts, question),
        [this, account, number](const Result<Services> &list) {
            if (number == m_known.value(account).asked) {
                if (list)
                    take(account, *list);
                State state = this->state(account);
                state.kind = list ? State::Kind::Valid : State::Kind::Failed;
                state.error = list ? std::nullopt : std::optional(list.error());
                if (list)
                    state.asOf = QDateTime::currentDateTimeUtc();
                setState(account, state);
            }
            return answered<void>(list ? Result<void>() : Result<void>(failure(list.error())));
        });
}

void ServiceBook::take(const AccountId &account, const QList<ServiceAccount> &list)
{
    if (!m_accounts->account(account))
        return;
    Services named = list;
    for (ServiceAccount &service : named) {
        service.account = account;
        service.ownerName = m_members->nameOf(account, service.owner);
        m_members->noteName(account, service.userId, service.name);
        m_members->noteName(account, service.id, service.name);
    }
    if (m_known.value(account).list == named)
        return;
    m_known[account].list = named;
    emit changed(account);
}

void ServiceBook::nameOwners(const AccountId &account)
{
    const auto known = m_known.find(account);
    if (known == m_known.end())
        return;
    bool any = false;
    for (ServiceAccount &service : known->list) {
        const QString name = m_members->nameOf(account, service.owner);
        any = any || name != service.ownerName;
        service.ownerName = name;
    }
    if (any)
        emit changed(account);
}

void ServiceBook::report(ServiceDeed::Kind kind, const AccountId &account, const QString &id, const QString &name,
    const ServiceKey &key, const QString &reason)
{
    emit acted(ServiceDeed{kind, account, id, name, key.id, key.prefix, reason});
}

QString ServiceBook::nameOf(const AccountId &account, const QString &id) const
{
    const ServiceAccount *known = service(account, id);
    return known ? known->name : QString();
}

Answer<CreatedServiceAccount> ServiceBook::create(const AccountId &account, const ServiceWish &wish)
{
    using Made = CreatedServiceAccount;
    const auto question = [wish](Registry *registry, const Credentials &mine) {
        return Administration(registry).createService(mine, wish);
    };
    return thenAsk<Made>(
        this, ask<Made>(account, Right::CreateServiceAccounts, question), [this, account](Result<Made> made) {
            if (made) {
                made->account.account = account;
                report(ServiceDeed::Kind::Created, account, made->account.id, made->account.name, made->key.key);
            }
            return afterLook<Made>(account, [this, account, made](bool) {
                Result<Made> result = made;
                // The list knows more of it than the answer to the POST.
                if (const ServiceAccount *listed = made ? service(account, made->account.id) : nullptr)
                    result->account = *listed;
                if (made && result->account.keys.size() == 1)
                    result->key.key = result->account.keys.constFirst();
                return result;
            });
        });
}

/// What decide(whether the list is new) says once the list was looked at.
template <typename T, typename Decide>
Answer<T> ServiceBook::afterLook(const AccountId &account, const Decide &decide)
{
    return thenAsk<T>(
        this, look(account), [decide](const Result<void> &looked) { return answered<T>(decide(looked.has_value())); });
}

/// The outcome of a call that may have arrived without our hearing of it, or that the registry only claims to have
/// carried out: the list decides.
Result<void> ServiceBook::judged(const Result<void> &said, bool looked, bool shown)
{
    const bool open = !said && said.error().mayHaveArrived;
    if (looked && shown && (said || open))
        return {};
    if (looked && said)
        return failure(Error::Kind::Rejected, u"the list shows no change"_s);
    if (!looked && open)
        return failure(
            Error{.kind = Error::Kind::OutcomeUnknown, .detail = said.error().detail, .mayHaveArrived = true});
    return said;
}

Answer<void> ServiceBook::change(const AccountId &account, const QString &id, const ServiceChange &change)
{
    const auto question = [id, change](Registry *registry, const Credentials &mine) {
        return Administration(registry).changeService(mine, id, change);
    };
    return thenAsk<void>(this, ask<void>(account, Right::ChangeServiceAccounts, question),
        [this, account, id, change](const Result<void> &said) {
            return afterLook<void>(account, [this, account, id, change, said](bool looked) {
                const ServiceAccount *now = service(account, id);
                const Result<void> done = judged(said, looked, now && isDone(*now, change));
                if (done)
                    report(kindOf(change), account, id, nameOf(account, id), {}, change.reason);
                return done;
            });
        });
}

Answer<void> ServiceBook::remove(const AccountId &account, const QString &id, const QString &reason)
{
    const QString name = nameOf(account, id);
    const ServiceAccount *known = service(account, id);
    ServiceChange off;
    off.enabled = false;
    const bool canSwitch = !m_rights->missing(account, Right::ChangeServiceAccounts);
    const Answer<void> stopped
        = known && known->enabled && canSwitch ? change(account, id, off) : answered<void>(Result<void>());
    const auto question = [id](Registry *registry, const Credentials &mine) {
        return Administration(registry).deleteService(mine, id);
    };
    return thenAsk<void>(this, stopped, [this, account, id, name, reason, question](const Result<void> &off) {
        if (!off)
            return answered<void>(off);
        return thenAsk<void>(this, ask<void>(account, Right::DeleteServiceAccounts, question),
            [this, account, id, name, reason](const Result<void> &said) {
                return afterLook<void>(account, [this, account, id, name, reason, said](bool looked) {
                    const Result<void> done = judged(said, looked, !service(account, id));
                    if (done)
                        report(ServiceDeed::Kind::Deleted, account, id, name, {}, reason);
                    return done;
                });
            });
    });
}

Answer<CreatedServiceKey> ServiceBook::createKey(const AccountId &account, const QString &id, const QStringList &scopes)
{
    using Made = CreatedServiceKey;
    const auto question = [id, scopes](Registry *registry, const Credentials &mine) {
        return Administration(registry).createKey(mine, id, scopes);
    };
    return thenAsk<Made>(this, ask<Made>(account, Right::CreateServiceKeys, question),
        [this, account, id, scopes](const Result<Made> &made) {
            if (made)
                report(ServiceDeed::Kind::KeyCreated, account, id, nameOf(account, id), made->key);
            return afterLook<Made>(account, [this, account, id, scopes, made](bool) {
                Result<Made> result = made;
                const ServiceAccount *now = service(account, id);
                if (!made || !now)
                    return result;
                const auto listed = std::find_if(now->keys.cbegin(), now->keys.cend(),
                    [&made](const ServiceKey &key) { return key.id == made->key.id; });
                if (listed != now->keys.cend())
                    result->key = *listed;
                else if (!scopes.isEmpty())
                    result->scopesIgnored = true; // nobody can see what it may do
                return result;
            });
        });
}

Answer<void> ServiceBook::revokeKey(
    const AccountId &account, const QString &id, const QString &keyId, const QString &reason)
{
    const auto question = [id, keyId](Registry *registry, const Credentials &mine) {
        return Administration(registry).deleteKey(mine, id, keyId);
    };
    ServiceKey gone{.id = keyId};
    if (const ServiceAccount *before = service(account, id)) {
        for (const ServiceKey &key : before->keys)
            gone = key.id == keyId ? key : gone;
    }
    return thenAsk<void>(this, ask<void>(account, Right::RevokeServiceKeys, question),
        [this, account, id, gone, reason](const Result<void> &said) {
            return afterLook<void>(account, [this, account, id, gone, reason, said](bool looked) {
                const ServiceAccount *now = service(account, id);
                // A list that shows no keys at all proves nothing.
                const bool proves = looked && now && now->keysReported;
                const bool shown = proves && !hasKey(now, gone.id);
                const Result<void> done = proves || said ? judged(said, proves, shown) : said;
                if (done)
                    report(ServiceDeed::Kind::KeyRevoked, account, id, nameOf(account, id), gone, reason);
                return done;
            });
        });
}

} // namespace Tokendesk
