// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/program/deskchild.h"
#include "app/desk.h"
#include "app/login/passwordlogin.h"
#include "app/registry/profilebook.h"
#include "app/state/accountbook.h"
#include "app/state/tokenbook.h"
#include "app/state/tokenmaking.h"
#include "app/state/vaultswitch.h"
#include "app/vault/keychainvault.h"
#include "tests/support/keyringanswer.h"
#include "tests/support/localregistryfixture.h"
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSignalSpy>
#include <QTest>
#include <algorithm>
#include <cstdio>
#include <memory>

using namespace Qt::StringLiterals;

namespace Tokendesk {

namespace {

constexpr int patience = 20000;

int print(const QJsonObject &report)
{
    const QByteArray text = QJsonDocument(report).toJson(QJsonDocument::Compact);
    return std::fwrite(text.constData(), 1, size_t(text.size()), stdout) == size_t(text.size()) ? 0 : 1;
}

int complain(const QString &what)
{
    return print({{u"problem"_s, what}});
}

std::unique_ptr<Desk> deskAt(const QString &folder)
{
    return std::make_unique<Desk>(
        DeskPlaces{folder, folder + u"/registries"_s, folder + u"/settings.ini"_s}, new KeychainVault);
}

std::optional<LoginResult> signIn(Desk &desk, const QUrl &address)
{
    Registry *registry = desk.accounts()->newRegistry(*desk.profiles()->profile(u"tank"_s), address, desk.accounts());
    PasswordLogin login(registry, *registry->profile().login(LoginFacts::Flow::SessionPassword),
        LocalRegistryFixture::emailOf(u"alice"_s), Secret::take(LocalRegistryFixture::password().toUtf8()));
    std::optional<LoginResult> end;
    QObject::connect(&login, &Login::succeeded, &login, [&end](const LoginResult &result) { end = result; });
    login.grant();
    return QTest::qWaitFor([&login] { return login.isOver(); }, patience) ? end : std::nullopt;
}

/// Is meant to be killed on its way; tells when it was not.
int makeToken(Desk &desk, const QUrl &address, const QString &name)
{
    desk.start();
    if (!QTest::qWaitFor([&desk] { return desk.isLoaded(); }, patience))
        return complain(u"the desk does not load"_s);
    const auto login = signIn(desk, address);
    if (!login)
        return complain(u"cannot sign in"_s);
    const auto account = heard(desk.accounts()->add(u"tank"_s, address, *login));
    if (!account)
        return complain(u"cannot add the account: "_s + account.error().detail);
    const auto end = std::make_shared<QString>();
    const TokenWish wish{.name = name, .scopes = {}, .days = 30, .unrestricted = true};
    TokenMaking *making = desk.tokens()->make(*account, wish);
    QObject::connect(
        making, &TokenMaking::made, making, [end](const CreatedToken &, const std::optional<Error> &problem) {
            *end = problem ? u"made, not stored: "_s + problem->detail : u"made"_s;
        });
    QObject::connect(
        making, &TokenMaking::failed, making, [end](const Error &error) { *end = u"failed: "_s + error.detail; });
    if (!QTest::qWaitFor([end] { return !end->isEmpty(); }, patience))
        return complain(u"nobody killed us; the token is still being made"_s);
    return complain(u"nobody killed us; the token was "_s + *end);
}

/// Loads, reads the lists, and lets what lies in the keychain be adopted.
bool comeToRest(Desk &desk)
{
    QSignalSpy refreshed(desk.tokens(), &TokenBook::refreshed);
    desk.start();
    const bool read = QTest::qWaitFor([&] { return refreshed.size() > 0 && !desk.tokens()->isRefreshing(); }, patience);
    const QList<OpenMakings::Open> &open = desk.tokens()->openMakings()->open();
    const auto mayBeAdopted = [&open] {
        return std::any_of(open.cbegin(), open.cend(), [](const auto &one) { return !one.making.tokenId.isEmpty(); });
    };
    // The vault answers in order: after this it has said whether it holds the text.
    QVector<VaultKey> keys;
    for (const OpenMakings::Open &one : open)
        keys.append(one.making.key);
    bool held = false;
    for (const VaultKey &key : std::as_const(keys))
        held = heard(desk.vaults()->keychain()->fetch(key)).has_value() || held;
    return read && (!held || QTest::qWaitFor([&] { return !mayBeAdopted(); }, patience));
}

QJsonObject report(Desk &desk)
{
    QJsonArray stored;
    QJsonArray valid;
    const TokenTable *table = desk.tokens()->table();
    for (quint32 row = 0; row < table->count(); ++row) {
        const TokenId id = table->id(row);
        if (!desk.tokens()->hasSecret(id))
            continue;
        stored.append(id.id);
        const auto secret = heard(desk.tokens()->secret(id));
        if (secret && heard(desk.tokens()->test(id, *secret)))
            valid.append(id.id);
    }
    QJsonArray orphans;
    const QList<OpenMakings::Open> &open = desk.tokens()->openMakings()->open();
    for (const OpenMakings::Open &one : open) {
        for (const TokenId &id : one.found)
            orphans.append(id.id);
    }
    return {{u"stored"_s, stored}, {u"valid"_s, valid}, {u"orphans"_s, orphans}, {u"open"_s, open.size()}};
}

int revoke(Desk &desk, const QString &id)
{
    const QList<Account> &accounts = desk.accounts()->accounts();
    if (accounts.size() != 1)
        return complain(u"not one account"_s);
    const auto revoked = heard(desk.tokens()->revoke({accounts.constFirst().id, id}));
    return revoked ? print(report(desk)) : complain(u"not revoked: "_s + revoked.error().detail);
}

} // namespace

bool isDeskChild(const QStringList &arguments)
{
    return arguments.size() > 2
        && QStringList{u"make-token"_s, u"look-around"_s, u"revoke-token"_s}.contains(arguments[1]);
}

int runDeskChild(const QStringList &arguments)
{
    const auto desk = deskAt(arguments[2]);
    if (arguments[1] == "make-token"_L1)
        return makeToken(*desk, QUrl(arguments.value(3)), arguments.value(4));
    if (!comeToRest(*desk))
        return complain(u"the lists were not read"_s);
    return arguments[1] == "look-around"_L1 ? print(report(*desk)) : revoke(*desk, arguments.value(3));
}

} // namespace Tokendesk
