// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/state/scripttext.h"
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace Tokendesk::ScriptText {

namespace {

QJsonValue timeOf(const QDateTime &time)
{
    return time.isValid() ? QJsonValue(time.toUTC().toString(Qt::ISODate)) : QJsonValue();
}

QString wordFor(TokenState state)
{
    switch (state) {
    case TokenState::Active:
        return u"active"_s;
    case TokenState::EndsSoon:
        return u"ends-soon"_s;
    case TokenState::EndsTomorrow:
        return u"ends-tomorrow"_s;
    case TokenState::Expired:
        return u"expired"_s;
    case TokenState::Paused:
        return u"paused"_s;
    case TokenState::NoExpiry:
        return u"no-expiry"_s;
    case TokenState::NeverUsed:
        return u"never-used"_s;
    case TokenState::Unknown:
        break;
    }
    return u"unknown"_s;
}

QJsonObject objectFor(const Account &account)
{
    return {{u"id"_s, account.id}, {u"registry"_s, account.registryId},
        {u"address"_s, account.address.toString(QUrl::FullyEncoded)}, {u"name"_s, account.identity.name},
        {u"email"_s, account.identity.email}};
}

QByteArray textOf(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Indented);
}

} // namespace

QByteArray tokens(const QList<Token> &tokens, const QList<Account> &accounts, const QDateTime &now)
{
    QHash<AccountId, Account> known;
    for (const Account &account : accounts)
        known.insert(account.id, account);
    QJsonArray rows;
    for (const Token &token : tokens) {
        const Account account = known.value(token.id.account);
        rows.append(QJsonObject{{u"id"_s, token.id.id}, {u"name"_s, token.name}, {u"prefix"_s, token.prefix},
            {u"registry"_s, account.registryId}, {u"account"_s, token.id.account},
            {u"scopes"_s, QJsonArray::fromStringList(token.scopes)}, {u"unrestricted"_s, token.unrestricted},
            {u"state"_s, wordFor(stateAt(token, now))}, {u"created"_s, timeOf(token.created)},
            {u"lastUsed"_s, timeOf(token.lastUsed)}, {u"expires"_s, timeOf(token.expires)},
            {u"inKeychain"_s, token.secretStored}});
    }
    return textOf({{u"tokens"_s, rows}});
}

QByteArray accounts(const QList<Checked> &accounts)
{
    QJsonArray rows;
    for (const Checked &checked : accounts) {
        QJsonObject row = objectFor(checked.account);
        row.insert(u"outcome"_s, checked.outcome);
        rows.append(row);
    }
    return textOf({{u"accounts"_s, rows}});
}

QByteArray status(const QString &keychain, const QList<Account> &accounts, const QHash<AccountId, int> &keptTokens)
{
    QJsonArray rows;
    for (const Account &account : accounts) {
        QJsonObject row = objectFor(account);
        row.insert(u"tokensInKeychain"_s, keptTokens.value(account.id));
        rows.append(row);
    }
    return textOf({{u"keychain"_s, keychain}, {u"accounts"_s, rows}});
}

} // namespace Tokendesk::ScriptText
