// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/localregistry/accounts.h"
#include "app/localregistry/audit.h"
#include "app/localregistry/random.h"
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace Tokendesk::LocalRegistry {

namespace {

constexpr qint64 day = 86'400'000;
constexpr qint64 hour = 3'600'000;
constexpr int keyDays = 365;
constexpr int liveRequestsPerDay = 10'000;

QString columns()
{
    return u"SELECT id, owner, creator, org, name, description, disabled, created, updated FROM accounts "_s;
}

Account readAccount(const QVariantList &row)
{
    return {row.at(0).toString(), row.at(1).toString(), row.at(2).toString(), row.at(3), row.at(4).toString(),
        row.at(5), row.at(6).toBool(), row.at(7).toLongLong(), row.at(8).toLongLong()};
}

void audit(const Call &call, const QString &what, const QString &actor, const Account &account, QJsonObject metadata)
{
    metadata.insert(u"displayName"_s, account.name);
    addAudit(
        call.db, {u"admin.service_account."_s + what, actor, u"service_account"_s, account.id, metadata}, call.now);
}

MadeToken makeKey(const Call &call, const Account &account, const QStringList &scopes)
{
    const bool live = call.backend.isLive();
    const NewToken wanted{account.owner, account.name, u"service"_s, {}, scopes, keyDays * day,
        live ? liveRequestsPerDay : call.backend.options.requestsPerWindow, live ? day : hour};
    return makeToken(call.db, wanted, call.backend.options.dialect, call.now);
}

} // namespace

QList<Account> allAccounts(Connection &db)
{
    QList<Account> accounts;
    const auto rows = db.rows(columns() + u"ORDER BY created, id"_s);
    for (const QVariantList &row : rows)
        accounts.append(readAccount(row));
    return accounts;
}

std::optional<Account> accountById(Connection &db, const QString &id)
{
    const auto found = db.row(columns() + u"WHERE id = ?"_s, {id});
    if (!found)
        return {};
    return readAccount(*found);
}

std::optional<MadeToken> addAccount(const Call &call, Account &account, const QStringList &scopes)
{
    account.id = call.backend.isLive() ? randomUuid() : u"sa_"_s + randomId(21);
    account.created = account.updated = call.now;
    MadeToken made;
    const bool done = call.db.atomically([&] {
        const QString email = u"%1@service.invalid"_s.arg(account.id);
        account.owner = makeUser(call.db, account.name, email, {}, u"service"_s, call.now).id;
        call.db.change(u"INSERT INTO accounts (id, owner, creator, org, name, description, created, updated)"
                       " VALUES (?, ?, ?, ?, ?, ?, ?, ?)"_s,
            {account.id, account.owner, account.creator, account.org, account.name, account.description, call.now,
                call.now});
        made = makeKey(call, account, scopes);
        audit(call, u"create"_s, account.creator, account, {{u"scopes"_s, QJsonArray::fromStringList(scopes)}});
    });
    return done ? std::optional(made) : std::nullopt;
}

std::optional<MadeToken> addAccountKey(
    const Call &call, const Account &account, const QString &actor, const QStringList &scopes)
{
    MadeToken made;
    const bool done = call.db.atomically([&] {
        made = makeKey(call, account, scopes);
        audit(call, u"key_create"_s, actor, account, {{u"keyId"_s, made.row.id}});
    });
    return done ? std::optional(made) : std::nullopt;
}

bool changeAccount(const Call &call, const Account &changed, const QString &actor)
{
    return call.db.atomically([&] {
        call.db.change(u"UPDATE accounts SET name = ?, description = ?, disabled = ?, updated = ? WHERE id = ?"_s,
            {changed.name, changed.description, changed.disabled, call.now, changed.id});
        call.db.change(
            u"UPDATE users SET name = ?, updated = ? WHERE id = ?"_s, {changed.name, call.now, changed.owner});
        audit(call, u"update"_s, actor, changed, {{u"disabled"_s, changed.disabled}});
    });
}

bool removeAccount(const Call &call, const Account &account, const QString &actor, bool withTokens)
{
    return call.db.atomically([&] {
        if (withTokens)
            call.db.change(u"DELETE FROM tokens WHERE owner = ?"_s, {account.owner});
        call.db.change(u"DELETE FROM accounts WHERE id = ?"_s, {account.id});
        call.db.change(u"DELETE FROM users WHERE id = ?"_s, {account.owner});
        audit(call, u"delete"_s, actor, account, {});
    });
}

bool removeAccountKey(const Call &call, const Account &account, const QString &actor, const QString &keyId)
{
    bool gone = false;
    call.db.atomically([&] {
        gone = deleteToken(call.db, account.owner, keyId);
        if (gone)
            audit(call, u"key_revoke"_s, actor, account, {{u"keyId"_s, keyId}});
    });
    return gone;
}

} // namespace Tokendesk::LocalRegistry
