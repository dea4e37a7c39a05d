// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/registry/readrecords.h"
#include "app/registry/readcalls.h"

using namespace Qt::StringLiterals;

namespace Tokendesk {

namespace {

/// The values that a list or call of this name is given; nothing for a name that we do not know.
std::optional<QStringList> valuesFor(const QString &name)
{
    static const QHash<QString, QStringList> known{
        {u"auditEvents"_s, {u"action"_s, u"actor"_s, u"targetType"_s, u"target"_s, u"from"_s, u"to"_s}},
        {u"serviceAccounts"_s, {}},
        {u"members"_s, {}},
        {u"organisations"_s, {}},
        {u"organisationMembers"_s, {u"organisation"_s}},
        {u"createServiceAccount"_s, {u"name"_s, u"description"_s, u"scopes"_s, u"organisation"_s}},
        {u"updateServiceAccount"_s, {u"id"_s, u"name"_s, u"description"_s, u"enabled"_s, u"disabled"_s}},
        {u"deleteServiceAccount"_s, {u"id"_s}},
        {u"createServiceAccountKey"_s, {u"id"_s, u"name"_s, u"scopes"_s}},
        {u"deleteServiceAccountKey"_s, {u"id"_s, u"keyId"_s}},
    };
    const auto found = known.constFind(name);
    return found == known.cend() ? std::nullopt : std::optional(*found);
}

} // namespace

void readRecords(FactReader reader, RegistryProfile &profile)
{
    const QStringList names = reader.keys();
    for (const QString &name : names) {
        FactReader record = reader.object(name);
        const ListFacts facts = readList(record, {u"id"_s});
        if (const auto values = valuesFor(name))
            checkValues(record, facts.call, *values);
        profile.records.insert(name, facts);
    }
}

void readDeeds(FactReader reader, RegistryProfile &profile)
{
    const QStringList names = reader.keys();
    for (const QString &name : names) {
        FactReader call = reader.object(name);
        DeedFacts facts;
        static_cast<CallFacts &>(facts) = readCall(call);
        facts.consequence = call.text(u"consequence"_s);
        facts.item = call.pointers(u"item"_s);
        facts.secret = call.pointers(u"secret"_s);
        facts.keyId = call.pointers(u"keyId"_s);
        facts.scopesIgnored = call.pointers(u"scopesIgnored"_s);
        if (const auto values = valuesFor(name))
            checkValues(call, facts, *values);
        call.done();
        profile.calls.insert(name, facts);
    }
}

} // namespace Tokendesk
