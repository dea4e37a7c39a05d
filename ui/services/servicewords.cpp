// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/services/servicewords.h"
#include "app/desk.h"
#include "app/registry/registry.h"
#include "app/state/accountbook.h"
#include "app/state/memberbook.h"
#include "app/state/rightsbook.h"
#include "app/state/servicebook.h"
#include "app/state/tokentable.h"
#include "ui/text/personwords.h"
#include "ui/text/plaintext.h"
#include "ui/text/tokenwords.h"
#include "ui/tokens/profilelook.h"
#include <algorithm>

using namespace Qt::StringLiterals;

namespace Tokendesk {

namespace {

qint64 secondsOf(const QDateTime &time, bool isReported)
{
    if (time.isValid())
        return time.toSecsSinceEpoch();
    return isReported ? TokenTable::never : TokenTable::notReported;
}

} // namespace

ServiceWords::ServiceWords(const Context &context) : m_context(context)
{
}

qint64 ServiceWords::now() const
{
    return m_context.desk->clock()->now().toSecsSinceEpoch();
}

QString ServiceWords::when(qint64 date) const
{
    return m_context.words->when(date, now());
}

QString ServiceWords::registryOf(const AccountId &account) const
{
    const Registry *registry = m_context.desk->accounts()->registry(account);
    return registry ? registry->profile().name : QString();
}

bool ServiceWords::canMakeAccounts(const AccountId &account) const
{
    return m_context.desk->services()->sources().contains(account)
        && !m_context.desk->rights()->missing(account, Right::CreateServiceAccounts);
}

StatusPill::Look ServiceWords::state(const ServiceAccount &service)
{
    if (service.enabled)
        return {Tone::Good, u"check"_s, tr("Active")};
    return {Tone::Idle, u"pause"_s, tr("Off")};
}

QString ServiceWords::owner(const ServiceAccount &service) const
{
    if (service.owner.isEmpty())
        return tr("nobody", "owner");
    return standingText(plainText(service.ownerName.isEmpty() ? service.owner : service.ownerName),
        m_context.desk->members()->standingOf(service.account, service.owner));
}

bool ServiceWords::isOrphan(const ServiceAccount &service) const
{
    const Member::Standing standing = m_context.desk->members()->standingOf(service.account, service.owner);
    return service.owner.isEmpty() || standing == Member::Standing::Left || standing == Member::Standing::Disabled;
}

QString ServiceWords::rights(const ServiceAccount &service) const
{
    if (!service.scopesReported)
        return tr("not reported", "rights");
    const Registry *registry = m_context.desk->accounts()->registry(service.account);
    if (!registry || service.scopes.isEmpty())
        return registry && registry->profile().scopesEmptyMeansAll ? m_context.words->allRights()
                                                                   : tr("none", "rights");
    return plainText(m_context.look->scopeTitles(registry->profile().id, service.scopes).join(u", "_s));
}

QString ServiceWords::keys(const ServiceAccount &service)
{
    return service.keysReported ? QString::number(service.keys.size()) : tr("not reported", "keys");
}

qint64 ServiceWords::lastUseOf(const ServiceAccount &service)
{
    qint64 latest = TokenTable::never;
    for (const ServiceKey &key : service.keys) {
        const qint64 used = secondsOf(key.lastUsed, key.lastUsedReported);
        if (used < TokenTable::never)
            latest = latest < TokenTable::never ? qMax(latest, used) : used;
        else if (used == TokenTable::notReported && latest == TokenTable::never)
            latest = used;
    }
    return service.keysReported ? latest : TokenTable::notReported;
}

/// Of the keys that still end.
qint64 ServiceWords::nextEndOf(const ServiceAccount &service)
{
    if (!service.keysReported)
        return TokenTable::notReported;
    qint64 next = TokenTable::never;
    for (const ServiceKey &key : service.keys) {
        if (key.enabled)
            next = qMin(next, secondsOf(key.expires, key.expiresReported));
    }
    return next;
}

QString ServiceWords::lastUse(const ServiceAccount &service) const
{
    return when(lastUseOf(service));
}

QString ServiceWords::nextEnd(const ServiceAccount &service) const
{
    const qint64 next = nextEndOf(service);
    if (next == TokenTable::never)
        return service.keys.isEmpty() ? u"–"_s : tr("no end");
    return when(next);
}

StatusPill::Look ServiceWords::state(const ServiceKey &key, bool isKept)
{
    if (!key.enabled)
        return {Tone::Idle, u"pause"_s, tr("Off")};
    return isKept ? StatusPill::Look{Tone::Good, u"lock"_s, tr("Kept here")}
                  : StatusPill::Look{Tone::Idle, u"key"_s, tr("Elsewhere")};
}

QString ServiceWords::called(const ServiceKey &key)
{
    const QString name = plainText(key.name);
    const bool isWhole = key.prefix.isEmpty() || key.prefix.endsWith(u'…') || key.prefix.endsWith("..."_L1);
    const QString prefix = plainText(key.prefix) + (isWhole ? QString() : u"…"_s);
    if (name.isEmpty() && prefix.isEmpty())
        return tr("a key without a name");
    return name.isEmpty() ? prefix : prefix.isEmpty() ? name : tr("%1 (%2)", "prefix, name").arg(prefix, name);
}

QString ServiceWords::created(const ServiceKey &key) const
{
    return when(secondsOf(key.created, false));
}

QString ServiceWords::lastUse(const ServiceKey &key) const
{
    return when(secondsOf(key.lastUsed, key.lastUsedReported));
}

QString ServiceWords::end(const ServiceKey &key) const
{
    const qint64 date = secondsOf(key.expires, key.expiresReported);
    return date == TokenTable::never ? tr("no end") : when(date);
}

QStringList ServiceWords::stops(const ServiceAccount &service) const
{
    QStringList sentences;
    const int keys = int(service.keys.size());
    if (!service.keysReported)
        sentences.append(tr("%1 does not tell which keys it has. All that use one of them stop working.", "registry")
                             .arg(plainText(registryOf(service.account))));
    else if (keys == 0)
        sentences.append(tr("It has no keys: nothing that works stops."));
    else
        sentences.append(tr("Its %n key(s) stop working at once.", nullptr, keys));
    const qint64 used = lastUseOf(service);
    if (used < TokenTable::never)
        sentences.append(tr("One of them was used %1.", "2 hours ago").arg(when(used)));
    return sentences;
}

} // namespace Tokendesk
