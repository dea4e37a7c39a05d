// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/registry/administration.h"
#include "app/registry/adminjson.h"
#include "app/registry/recordlisting.h"
#include <QSet>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace Tokendesk {

namespace {

/// The value, or none if there is nothing to say.
void put(TemplateValues &values, const QString &name, const QString &text)
{
    if (!text.isEmpty())
        values.insert(name, text);
}

void put(TemplateValues &values, const QString &name, const QDateTime &time)
{
    if (time.isValid())
        values.insert(name, time.toUTC().toString(Qt::ISODateWithMs));
}

TemplateValues valuesOf(const EventFilter &filter)
{
    TemplateValues values;
    put(values, u"action"_s, filter.action);
    put(values, u"actor"_s, filter.actor);
    put(values, u"targetType"_s, filter.targetType);
    put(values, u"target"_s, filter.target);
    put(values, u"from"_s, filter.from);
    put(values, u"to"_s, filter.to);
    return values;
}

ListTrack::Page pageAt(const PagingFacts &paging, const EventMark &mark)
{
    const int size = mark.pageSize > 0 ? mark.pageSize : paging.size;
    const bool byOffset = paging.kind == PagingFacts::Kind::Offset;
    return {byOffset ? mark.page * size : paging.first + mark.page, mark.cursor};
}

Result<EventPage> pageFrom(const QJsonValue &answer, const ListFacts &facts, const RegistryProfile &profile)
{
    const std::optional<QJsonArray> rows = arrayAt(answer, facts.items);
    if (!rows)
        return failure(Error::Kind::UnreadableReply, u"no list at %1"_s.arg(facts.items.join(u", "_s)));
    EventPage page;
    page.rows = rows->size();
    page.events.reserve(rows->size());
    for (const QJsonValue &row : *rows) {
        if (const std::optional<AuditEvent> event = eventFromJson(row, facts, profile))
            page.events.append(*event);
    }
    const QJsonValue total = valueAt(answer, facts.paging.total);
    if (total.isDouble() && total.toDouble() >= 0)
        page.total = total.toInteger();
    const QJsonValue more = valueAt(answer, facts.paging.more);
    if (!more.isBool() || more.toBool())
        page.next = textAt(answer, facts.paging.next);
    return page;
}

/// Each once: a list that changes while its pages are read may show a row twice.
template <typename T, typename Read>
QList<T> readRows(const QJsonArray &rows, Read read)
{
    QList<T> list;
    QSet<QString> seen;
    for (const QJsonValue &row : rows) {
        const std::optional<T> one = read(row);
        if (one && !seen.contains(one->id)) {
            seen.insert(one->id);
            list.append(*one);
        }
    }
    return list;
}

/// The text of a new key; an empty one if there is none that could be a key.
Secret keyTextIn(const QJsonValue &answer, const QStringList &pointers)
{
    QByteArray text = textAt(answer, pointers).toUtf8();
    const bool isKey = text.size() >= 16 && text.size() <= 4096
        && std::all_of(text.cbegin(), text.cend(), [](char c) { return c >= 0x21 && c <= 0x7e; });
    if (isKey)
        return Secret::take(std::move(text));
    wipe(text);
    return {};
}

Error unreadable(const QString &what)
{
    return {.kind = Error::Kind::UnreadableReply, .detail = what, .mayHaveArrived = true};
}

Result<CreatedServiceKey> keyFrom(const QJsonValue &answer, const DeedFacts &facts, const QStringList &scopes)
{
    CreatedServiceKey made{.key = {.id = textAt(answer, facts.keyId)}, .secret = keyTextIn(answer, facts.secret)};
    if (made.secret.isEmpty())
        return failure(unreadable(u"no key text"_s));
    made.scopesIgnored = !scopes.isEmpty() && !valueAt(answer, facts.scopesIgnored).isUndefined();
    return made;
}

} // namespace

Administration::Administration(Registry *registry) : m_registry(registry)
{
}

const DeedFacts *Administration::deed(const QString &name) const
{
    const auto found = m_registry->profile().calls.constFind(name);
    return found == m_registry->profile().calls.cend() ? nullptr : &*found;
}

const ListFacts *Administration::record(const QString &name) const
{
    const auto found = m_registry->profile().records.constFind(name);
    return found == m_registry->profile().records.cend() ? nullptr : &*found;
}

bool Administration::filtersBy(const RegistryProfile &profile, const QString &part)
{
    const auto facts = profile.records.constFind(u"auditEvents"_s);
    return facts != profile.records.cend() && facts->call.takes(part);
}

Answer<EventPage> Administration::events(
    const Credentials &credentials, const EventFilter &filter, const EventMark &mark) const
{
    const ListFacts *facts = record(u"auditEvents"_s);
    if (!facts)
        return answered<EventPage>(failure(Error::Kind::NotOffered));
    const ListTrack track(facts->paging, {});
    Asked<EventPage> asked;
    Registry *registry = m_registry;
    whenAnswered(registry,
        registry->call(facts->call, credentials, valuesOf(filter), track.query(pageAt(facts->paging, mark))),
        [asked, registry, facts = *facts](const Result<QJsonValue> &json) {
            asked.finish(json ? pageFrom(*json, facts, registry->profile()) : Result<EventPage>(failure(json.error())));
        });
    return asked.answer();
}

Answer<QList<Member>> Administration::membersIn(
    const ListFacts *facts, const Credentials &credentials, const QString &organisation) const
{
    if (!facts)
        return answered<QList<Member>>(failure(Error::Kind::NotOffered));
    TemplateValues values;
    put(values, u"organisation"_s, organisation);
    auto *listing = new RecordListing(m_registry, credentials, *facts, values);
    Registry *registry = m_registry;
    return thenAsk<QList<Member>>(
        registry, listing->rows(), [registry, facts = *facts, organisation](const Result<QJsonArray> &rows) {
            if (!rows)
                return answered<QList<Member>>(failure(rows.error()));
            QList<Member> members = readRows<Member>(
                *rows, [&](const QJsonValue &row) { return memberFromJson(row, facts, registry->profile()); });
            for (Member &member : members) {
                if (member.organisation.isEmpty())
                    member.organisation = organisation;
            }
            return answered<QList<Member>>(members);
        });
}

Answer<QList<Member>> Administration::members(const Credentials &credentials) const
{
    return membersIn(record(u"members"_s), credentials, {});
}

Answer<QList<Member>> Administration::membersOf(const Credentials &credentials, const QString &organisation) const
{
    return membersIn(record(u"organisationMembers"_s), credentials, organisation);
}

Answer<QList<Organisation>> Administration::organisations(const Credentials &credentials) const
{
    const ListFacts *facts = record(u"organisations"_s);
    if (!facts)
        return answered<QList<Organisation>>(failure(Error::Kind::NotOffered));
    auto *listing = new RecordListing(m_registry, credentials, *facts);
    return thenAsk<QList<Organisation>>(m_registry, listing->rows(), [facts = *facts](const Result<QJsonArray> &rows) {
        if (!rows)
            return answered<QList<Organisation>>(failure(rows.error()));
        return answered<QList<Organisation>>(readRows<Organisation>(*rows, [&facts](const QJsonValue &row) {
            const auto text = [&](const QString &field) {
                return cleaned(textAt(row, facts.fields.value(field)));
            };
            const Organisation one{text(u"id"_s), text(u"name"_s), text(u"role"_s)};
            return one.id.isEmpty() ? std::nullopt : std::optional(one);
        }));
    });
}

Answer<QList<ServiceAccount>> Administration::services(const Credentials &credentials) const
{
    const ListFacts *facts = record(u"serviceAccounts"_s);
    if (!facts)
        return answered<QList<ServiceAccount>>(failure(Error::Kind::NotOffered));
    auto *listing = new RecordListing(m_registry, credentials, *facts);
    Registry *registry = m_registry;
    return thenAsk<QList<ServiceAccount>>(
        registry, listing->rows(), [registry, facts = *facts](const Result<QJsonArray> &rows) {
            if (!rows)
                return answered<QList<ServiceAccount>>(failure(rows.error()));
            QList<ServiceAccount> services = readRows<ServiceAccount>(
                *rows, [&](const QJsonValue &row) { return serviceFromJson(row, facts, registry->profile()); });
            // An account is made with a key, so a registry that shows none of any account does not show them.
            const bool some = std::any_of(services.cbegin(), services.cend(),
                [](const ServiceAccount &service) { return !service.keys.isEmpty(); });
            for (ServiceAccount &service : services)
                service.keysReported = some;
            return answered<QList<ServiceAccount>>(services);
        });
}

Answer<CreatedServiceAccount> Administration::createService(
    const Credentials &credentials, const ServiceWish &wish) const
{
    const DeedFacts *facts = deed(u"createServiceAccount"_s);
    const ListFacts *list = record(u"serviceAccounts"_s);
    if (!facts || !list)
        return answered<CreatedServiceAccount>(failure(Error::Kind::NotOffered));
    if (wish.name.trimmed().isEmpty())
        return answered<CreatedServiceAccount>(failure(Error::Kind::InvalidInput, u"name"_s));
    if (wish.scopes.isEmpty() && !wish.unrestricted && m_registry->profile().scopesEmptyMeansAll)
        return answered<CreatedServiceAccount>(failure(Error::Kind::InvalidInput, u"scopes"_s));
    TemplateValues values;
    put(values, u"name"_s, wish.name);
    put(values, u"description"_s, wish.description);
    put(values, u"organisation"_s, wish.organisation);
    if (!wish.scopes.isEmpty() && !wish.unrestricted)
        values.insert(u"scopes"_s, QJsonArray::fromStringList(wish.scopes));
    Registry *registry = m_registry;
    return thenAsk<CreatedServiceAccount>(registry, registry->call(*facts, credentials, values),
        [registry, wish, facts = *facts, list = *list](const Result<QJsonValue> &json) {
            using Made = CreatedServiceAccount;
            if (!json)
                return answered<Made>(failure(json.error()));
            const QJsonValue item = objectAt(*json, facts.item);
            const auto service = serviceFromJson(item.isUndefined() ? *json : item, list, registry->profile());
            const Result<CreatedServiceKey> key = keyFrom(*json, facts, wish.scopes);
            if (!service || !key)
                return answered<Made>(failure(key ? unreadable(u"no id"_s) : key.error()));
            Made made{*service, *key};
            if (made.account.name.isEmpty())
                made.account.name = wish.name;
            if (made.account.description.isEmpty())
                made.account.description = wish.description;
            return answered<Made>(made);
        });
}

Answer<void> Administration::change(
    const QString &name, const Credentials &credentials, const TemplateValues &values) const
{
    const DeedFacts *facts = deed(name);
    if (!facts)
        return answered<void>(failure(Error::Kind::NotOffered));
    return thenAsk<void>(m_registry, m_registry->call(*facts, credentials, values), [](const Result<QJsonValue> &json) {
        return answered<void>(json ? Result<void>() : Result<void>(failure(json.error())));
    });
}

Answer<void> Administration::changeService(
    const Credentials &credentials, const QString &id, const ServiceChange &change) const
{
    TemplateValues values{{u"id"_s, id}};
    if (change.name)
        values.insert(u"name"_s, *change.name);
    if (change.description)
        values.insert(u"description"_s, *change.description);
    if (change.enabled) {
        values.insert(u"enabled"_s, *change.enabled);
        values.insert(u"disabled"_s, !*change.enabled);
    }
    return this->change(u"updateServiceAccount"_s, credentials, values);
}

Answer<void> Administration::deleteService(const Credentials &credentials, const QString &id) const
{
    return change(u"deleteServiceAccount"_s, credentials, {{u"id"_s, id}});
}

Answer<CreatedServiceKey> Administration::createKey(
    const Credentials &credentials, const QString &id, const QStringList &scopes) const
{
    const DeedFacts *facts = deed(u"createServiceAccountKey"_s);
    if (!facts)
        return answered<CreatedServiceKey>(failure(Error::Kind::NotOffered));
    TemplateValues values{{u"id"_s, id}};
    if (!scopes.isEmpty())
        values.insert(u"scopes"_s, QJsonArray::fromStringList(scopes));
    return thenAsk<CreatedServiceKey>(m_registry, m_registry->call(*facts, credentials, values),
        [facts = *facts, scopes](const Result<QJsonValue> &json) {
            return answered<CreatedServiceKey>(
                json ? keyFrom(*json, facts, scopes) : Result<CreatedServiceKey>(failure(json.error())));
        });
}

Answer<void> Administration::deleteKey(const Credentials &credentials, const QString &id, const QString &keyId) const
{
    return change(u"deleteServiceAccountKey"_s, credentials, {{u"id"_s, id}, {u"keyId"_s, keyId}});
}

} // namespace Tokendesk
