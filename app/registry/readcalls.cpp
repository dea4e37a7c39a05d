// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/registry/readcalls.h"
#include "app/registry/factnames.h"
#include "app/registry/tokenjson.h"
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace Tokendesk {

namespace {

using Need = FactReader::Need;
using Reason = ProfileProblem::Reason;

QList<Access> readAccess(FactReader &reader)
{
    QList<Access> list;
    const QStringList names = reader.texts(u"access"_s);
    for (const QString &name : names) {
        if (name != "token"_L1 && name != "session"_L1)
            reader.refuse(u"access"_s, Reason::NotAllowed, u"token, session"_s);
        list.append(name == "session"_L1 ? Access::Session : Access::Token);
    }
    return list.isEmpty() ? QList<Access>{Access::Token} : list;
}

void readParts(FactReader &reader, CallFacts &call)
{
    FactReader query = reader.object(u"query"_s);
    const QStringList names = query.keys();
    for (const QString &name : names)
        call.query.emplaceBack(name, query.text(name));
    FactReader headers = reader.object(u"headers"_s);
    const QStringList headerNames = headers.keys();
    static const QRegularExpression headerForm(u"^[A-Za-z0-9-]+$"_s);
    for (const QString &name : headerNames) {
        if (!headerForm.match(name).hasMatch())
            headers.refuse(name, Reason::NotAllowed, u"A-Z a-z 0-9 -"_s);
        call.headers.emplaceBack(name.toLatin1(), headers.text(name));
    }
    call.body = reader.raw(u"body"_s);
    if (!call.body.isUndefined() && !call.body.isObject())
        reader.refuse(u"body"_s, Reason::WrongType, u"{}"_s);
    call.asForm = namedFact<bool>(reader, u"encoding"_s, {{"json"_L1, false}, {"form"_L1, true}}, false);
}

PagingFacts readPaging(FactReader reader)
{
    using Kind = PagingFacts::Kind;
    PagingFacts paging;
    paging.kind = namedFact<Kind>(reader, u"kind"_s,
        {{"none"_L1, Kind::None}, {"offset"_L1, Kind::Offset}, {"page"_L1, Kind::Page}, {"cursor"_L1, Kind::Cursor}},
        Kind::None);
    paging.size = reader.number(u"size"_s, 1, 10000, 100);
    paging.first = reader.number(u"first"_s, 0, 1, 0);
    const Need need = paging.kind == Kind::None ? Need::Optional : Need::Required;
    paging.sizeParameter = reader.text(u"sizeParameter"_s);
    paging.positionParameter = reader.text(u"positionParameter"_s, need);
    paging.total = reader.pointers(u"total"_s);
    paging.pages = reader.pointers(u"pages"_s);
    paging.next = reader.pointers(u"next"_s, paging.kind == Kind::Cursor ? Need::Required : Need::Optional);
    paging.more = reader.pointers(u"more"_s);
    reader.done();
    return paging;
}

} // namespace

CallFacts readRequest(FactReader &reader, const QString &key, Need need)
{
    CallFacts call;
    const QString request = reader.text(key, need);
    if (request.isEmpty())
        return call;
    static const QRegularExpression form(u"^(GET|POST|PUT|PATCH|DELETE) (/[^\\s?#]*)$"_s);
    const QRegularExpressionMatch match = form.match(request);
    if (!match.hasMatch())
        reader.refuse(key, Reason::NotARequest, request);
    call.method = match.captured(1).toLatin1();
    call.path = match.captured(2);
    return call;
}

CallFacts readCall(FactReader &reader)
{
    CallFacts call = readRequest(reader, u"request"_s, Need::Required);
    call.access = readAccess(reader);
    FactReader needs = reader.object(u"needs"_s);
    call.needsRole = needs.text(u"role"_s);
    call.needsScope = needs.text(u"scope"_s);
    needs.done();
    readParts(reader, call);
    return call;
}

void checkValues(FactReader &reader, const CallFacts &call, const QStringList &known)
{
    const auto check = [&](const QString &key, const QJsonValue &form) {
        const QStringList names = placeholdersIn(form);
        for (const QString &name : names) {
            if (!known.contains(name))
                reader.refuse(key, Reason::NotAllowed, u'{' + known.join(u"}, {"_s) + u'}');
        }
    };
    check(u"request"_s, call.path);
    for (const auto &[name, form] : call.query)
        check(u"query"_s, form);
    for (const auto &[name, form] : call.headers)
        check(u"headers"_s, form);
    check(u"body"_s, call.body);
}

ListFacts readList(FactReader reader, const QStringList &neededFields)
{
    ListFacts list;
    list.call = readCall(reader);
    list.items = reader.pointers(u"items"_s, Need::Required);
    list.paging = readPaging(reader.object(u"paging"_s));
    FactReader fields = reader.object(u"fields"_s, Need::Required);
    const QStringList keys = fields.keys();
    for (const QString &key : keys)
        list.fields.insert(key, fields.pointers(key));
    for (const QString &key : neededFields) {
        if (!list.fields.contains(key))
            fields.refuse(key, Reason::Missing);
    }
    FactReader words = reader.object(u"words"_s);
    list.activeWords = words.texts(u"active"_s);
    list.disabledWords = words.texts(u"disabled"_s);
    words.done();
    reader.done();
    return list;
}

IdentityFacts readIdentity(FactReader reader)
{
    IdentityFacts facts;
    facts.userId = reader.pointers(u"userId"_s);
    facts.name = reader.pointers(u"name"_s);
    facts.email = reader.pointers(u"email"_s);
    facts.scopes = reader.pointers(u"scopes"_s);
    if (reader.has(u"organisations"_s)) {
        FactReader organisations = reader.object(u"organisations"_s);
        facts.organisations.items = organisations.pointers(u"items"_s, Need::Required);
        facts.organisations.id = organisations.pointers(u"id"_s, Need::Required);
        facts.organisations.name = organisations.pointers(u"name"_s);
        facts.organisations.role = organisations.pointers(u"role"_s);
        facts.organisations.managers = organisations.texts(u"managers"_s);
        organisations.done();
    }
    reader.done();
    return facts;
}

} // namespace Tokendesk
