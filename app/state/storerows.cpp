// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/state/storerows.h"
#include "app/state/storedmove.h"
#include <QJsonArray>
#include <QJsonDocument>
#include <QSqlDatabase>
#include <QSqlError>

using namespace Qt::StringLiterals;

namespace Tokendesk::StoreRows {

namespace {

/// Lists of words as JSON: they may hold anything but are few.
QString text(const QStringList &words)
{
    return words.isEmpty()
        ? QString()
        : QString::fromUtf8(QJsonDocument(QJsonArray::fromStringList(words)).toJson(QJsonDocument::Compact));
}

QStringList words(const QString &text)
{
    return QJsonDocument::fromJson(text.toUtf8()).array().toVariantList().isEmpty()
        ? QStringList()
        : QVariant(QJsonDocument::fromJson(text.toUtf8()).array().toVariantList()).toStringList();
}

/// As JSON: [id, name, role] each.
QString text(const QList<Organisation> &organisations)
{
    QJsonArray list;
    for (const Organisation &each : organisations)
        list.append(QJsonArray{each.id, each.name, each.role});
    return list.isEmpty() ? QString() : QString::fromUtf8(QJsonDocument(list).toJson(QJsonDocument::Compact));
}

QList<Organisation> organisations(const QString &text)
{
    QList<Organisation> list;
    const QJsonArray rows = QJsonDocument::fromJson(text.toUtf8()).array();
    for (const QJsonValue &row : rows)
        list.append({row[0].toString(), row[1].toString(), row[2].toString()});
    return list;
}

Account accountFrom(const QSqlQuery &row)
{
    Account account;
    account.id = row.value(0).toString();
    account.registryId = row.value(1).toString();
    account.address = QUrl(row.value(2).toString());
    account.identity = {row.value(3).toString(), row.value(4).toString(), row.value(5).toString()};
    account.tokenKey = row.value(6).toString();
    account.sessionKey = row.value(7).toString();
    account.loginTokenId = row.value(8).toString();
    account.tokenIsOurs = row.value(9).toBool();
    account.added = time(row.value(10).toString());
    account.identity.organisations = organisations(row.value(12).toString());
    account.identity.scopes = words(row.value(13).toString());
    account.identified = time(row.value(14).toString());
    account.refreshKey = row.value(15).toString();
    account.tokenExpires = time(row.value(16).toString());
    return account;
}

} // namespace

QString text(const QDateTime &time)
{
    return time.isValid() ? time.toUTC().toString(Qt::ISODateWithMs) : QString();
}

QDateTime time(const QString &text)
{
    return QDateTime::fromString(text, Qt::ISODateWithMs).toUTC();
}

Result<QSqlQuery> executed(QSqlDatabase &database, const QString &statement, const QVariantList &values)
{
    QSqlQuery query(database);
    query.setForwardOnly(true);
    if (!query.prepare(statement))
        return failure(Error::Kind::Storage, query.lastError().text());
    for (const QVariant &value : values)
        query.addBindValue(value);
    if (!query.exec())
        return failure(Error::Kind::Storage, query.lastError().text());
    return query;
}

namespace {

Result<QHash<TokenId, LocalFacts>> loadedFacts(QSqlDatabase &database)
{
    auto rows = executed(database, u"SELECT account, token, note, tags, places, review FROM facts"_s, {});
    auto replacements = executed(database, u"SELECT account, token, replacement, keep_until FROM replacements"_s, {});
    if (!rows || !replacements)
        return failure(rows ? replacements.error() : rows.error());
    QHash<TokenId, LocalFacts> facts;
    while (rows->next()) {
        facts.insert({rows->value(0).toString(), rows->value(1).toString()},
            {rows->value(2).toString(), words(rows->value(3).toString()), words(rows->value(4).toString()),
                time(rows->value(5).toString())});
    }
    while (replacements->next()) {
        LocalFacts &replaced = facts[{replacements->value(0).toString(), replacements->value(1).toString()}];
        replaced.replacedBy = replacements->value(2).toString();
        replaced.keepUntil = time(replacements->value(3).toString());
    }
    return facts;
}

} // namespace

Result<Store::Saved> loaded(QSqlDatabase &database)
{
    Store::Saved saved;
    auto accounts = executed(database,
        u"SELECT id, registry, address, user_id, name, email, token_key, session_key, login_token, token_ours, added, "
        "signed_out, organisations, scopes, identified, refresh_key, expires FROM accounts "
        "LEFT JOIN account_details ON account_details.account = accounts.id "
        "LEFT JOIN grants ON grants.account = accounts.id ORDER BY added"_s,
        {});
    if (!accounts)
        return failure(accounts.error());
    while (accounts->next()) {
        saved.accounts.append(accountFrom(*accounts));
        if (accounts->value(11).toBool())
            saved.signedOut.insert(accounts->value(0).toString());
    }
    auto secrets = executed(database, u"SELECT account, token, vault_key FROM secrets"_s, {});
    auto pins = executed(database, u"SELECT account, token FROM pins"_s, {});
    auto makings = executed(
        database, u"SELECT id, account, name, started, vault_key, token FROM makings ORDER BY started"_s, {});
    if (!secrets || !pins || !makings)
        return failure(Error::Kind::Storage, database.lastError().text());
    while (secrets->next())
        saved.secrets.insert(
            {secrets->value(0).toString(), secrets->value(1).toString()}, secrets->value(2).toString());
    while (pins->next())
        saved.pins.insert({pins->value(0).toString(), pins->value(1).toString()});
    while (makings->next()) {
        saved.makings.append({makings->value(0).toString(), makings->value(1).toString(), makings->value(2).toString(),
            time(makings->value(3).toString()), makings->value(4).toString(), makings->value(5).toString()});
    }
    const auto facts = loadedFacts(database);
    if (!facts)
        return failure(facts.error());
    saved.facts = *facts;
    auto moves = executed(database, u"SELECT facts FROM moves ORDER BY time"_s, {});
    if (!moves)
        return failure(moves.error());
    while (moves->next())
        saved.moves.append(unpackedMove(moves->value(0).toByteArray()));
    return saved;
}

Result<void> together(QSqlDatabase &database, const QList<Statement> &statements)
{
    if (!database.transaction())
        return failure(Error::Kind::Storage, database.lastError().text());
    for (const auto &[statement, values] : statements) {
        if (const auto done = executed(database, statement, values); !done) {
            database.rollback();
            return failure(done.error());
        }
    }
    if (!database.commit())
        return failure(Error::Kind::Storage, database.lastError().text());
    return {};
}

QList<Statement> savedAccount(const Account &account, bool signedOut)
{
    const Identity &identity = account.identity;
    const bool ends = account.tokenExpires.isValid() || !account.refreshKey.isEmpty();
    const Statement grant = ends
        ? Statement{u"INSERT OR REPLACE INTO grants (account, refresh_key, expires) VALUES (?,?,?)"_s,
            {account.id, account.refreshKey.isNull() ? u""_s : account.refreshKey, text(account.tokenExpires)}}
        : Statement{u"DELETE FROM grants WHERE account = ?"_s, {account.id}};
    return {{u"INSERT OR REPLACE INTO accounts (id, registry, address, user_id, name, email, token_key, session_key, "
             "login_token, token_ours, added, signed_out) VALUES (?,?,?,?,?,?,?,?,?,?,?,?)"_s,
                {account.id, account.registryId, account.address.toString(QUrl::FullyEncoded), identity.userId,
                    identity.name, identity.email, account.tokenKey, account.sessionKey, account.loginTokenId,
                    account.tokenIsOurs, text(account.added), signedOut}},
        {u"INSERT OR REPLACE INTO account_details (account, organisations, scopes, identified) VALUES (?,?,?,?)"_s,
            {account.id, text(identity.organisations), text(identity.scopes), text(account.identified)}},
        grant};
}

QList<Statement> savedFacts(const TokenId &token, const LocalFacts &facts)
{
    const Statement own = facts.isEmpty()
        ? Statement{u"DELETE FROM facts WHERE account = ? AND token = ?"_s, {token.account, token.id}}
        : Statement{u"INSERT OR REPLACE INTO facts (account, token, note, tags, places, review) VALUES (?,?,?,?,?,?)"_s,
            {token.account, token.id, facts.note, text(facts.tags), text(facts.places), text(facts.review)}};
    const Statement replacement = facts.replacedBy.isEmpty()
        ? Statement{u"DELETE FROM replacements WHERE account = ? AND token = ?"_s, {token.account, token.id}}
        : Statement{u"INSERT OR REPLACE INTO replacements (account, token, replacement, keep_until) VALUES (?,?,?,?)"_s,
            {token.account, token.id, facts.replacedBy, text(facts.keepUntil)}};
    return {own, replacement};
}

} // namespace Tokendesk::StoreRows
