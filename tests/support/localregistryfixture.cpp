// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/localregistryfixture.h"
#include <QJsonArray>
#include <QJsonObject>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace Tokendesk {

namespace {

QString at(const QUrl &address, const QString &path)
{
    return address.toString() + path;
}

} // namespace

LocalRegistry::Options LocalRegistryFixture::options(Dialect dialect)
{
    LocalRegistry::Options options;
    options.dialect = dialect;
    options.limitSignIn = false;
    options.passwordRounds = 1;
    return options;
}

LocalRegistryFixture::LocalRegistryFixture(Dialect dialect) : LocalRegistryFixture(options(dialect))
{
}

LocalRegistryFixture::LocalRegistryFixture(const LocalRegistry::Options &options)
    : m_server(std::make_unique<LocalRegistry::Server>(options))
{
    const bool ready = m_server->start() && m_server->addUser({u"Alice"_s, emailOf(u"alice"_s), password(), true})
        && m_server->addUser({u"Bob"_s, emailOf(u"bob"_s), password(), false});
    if (!ready)
        qFatal("the local registry does not start");
}

QString LocalRegistryFixture::emailOf(const QString &name)
{
    return name + u"@example.org"_s;
}

QString LocalRegistryFixture::password()
{
    return u"a good password"_s;
}

LocalRegistry::Server &LocalRegistryFixture::server()
{
    return *m_server;
}

QUrl LocalRegistryFixture::address() const
{
    return QUrl(m_server->baseUrl());
}

TestBrowser &LocalRegistryFixture::browser()
{
    return m_browser;
}

Secret LocalRegistryFixture::session(const QString &name)
{
    TestBrowser browser;
    const auto page = browser.post(QUrl(at(address(), u"/api/auth/sign-in/email"_s)),
        QJsonObject{{u"email"_s, emailOf(name)}, {u"password"_s, password()}});
    return Secret::take(page.setCookies.left(page.setCookies.indexOf(';')));
}

Secret LocalRegistryFixture::token(const QString &name, const QString &tokenName, const QStringList &scopes)
{
    return Secret::take(m_server->addToken(emailOf(name), tokenName, scopes, {}).value_or(QByteArray()));
}

QJsonArray LocalRegistryFixture::tokensOf(const QString &name)
{
    TestBrowser browser;
    browser.post(QUrl(at(address(), u"/api/auth/sign-in/email"_s)),
        QJsonObject{{u"email"_s, emailOf(name)}, {u"password"_s, password()}});
    return browser.get(QUrl(at(address(), QString::fromLatin1(CallPath::list)))).json()[u"apiKeys"_s].toArray();
}

QStringList LocalRegistryFixture::tokenNamesOf(const QString &name)
{
    QStringList names;
    const QJsonArray tokens = tokensOf(name);
    for (const QJsonValue &token : tokens)
        names.append(token[u"name"_s].toString());
    names.sort();
    return names;
}

QString LocalRegistryFixture::tokenIdOf(const QString &name, const QString &tokenName)
{
    const QJsonArray tokens = tokensOf(name);
    for (const QJsonValue &token : tokens) {
        if (token[u"name"_s].toString() == tokenName)
            return token[u"id"_s].toString();
    }
    return {};
}

bool LocalRegistryFixture::isAlive(const Secret &token)
{
    TestBrowser browser;
    const QUrl whoami(at(address(), QString::fromLatin1(CallPath::whoami)));
    return browser.get(whoami, token.reveal().toByteArray()).status == 200;
}

void LocalRegistryFixture::suspend(const QString &name)
{
    TestBrowser browser;
    browser.post(QUrl(at(address(), u"/api/auth/sign-in/email"_s)),
        QJsonObject{{u"email"_s, emailOf(u"alice"_s)}, {u"password"_s, password()}});
    const QJsonValue found = browser.get(QUrl(at(address(), u"/api/admin/users?search="_s + name))).json();
    const QString id = found[u"users"_s][0][u"id"_s].toString();
    browser.post(
        QUrl(at(address(), u"/api/admin/users/%1/status"_s.arg(id))), QJsonObject{{u"status"_s, u"suspended"_s}});
}

qsizetype LocalRegistryFixture::seen(const QByteArray &method, const QByteArray &path) const
{
    const QList<LocalRegistry::SeenRequest> all = m_server->seen();
    return std::count_if(all.cbegin(), all.cend(),
        [&](const auto &request) { return request.method == method && request.path == path; });
}

qsizetype LocalRegistryFixture::creates() const
{
    return seen("POST", CallPath::create);
}

LocalRegistry::Fault TestFault::lostBefore(int times)
{
    LocalRegistry::Fault fault;
    fault.times = times;
    fault.connection = LocalRegistry::Fault::Connection::ClosedBefore;
    return fault;
}

LocalRegistry::Fault TestFault::lostAfter(int times)
{
    LocalRegistry::Fault fault;
    fault.times = times;
    fault.connection = LocalRegistry::Fault::Connection::ClosedAfter;
    return fault;
}

LocalRegistry::Fault TestFault::cutAfter(qsizetype bytes)
{
    LocalRegistry::Fault fault;
    fault.cutAfter = bytes;
    return fault;
}

LocalRegistry::Fault TestFault::slow(std::chrono::milliseconds time, int times)
{
    LocalRegistry::Fault fault;
    fault.times = times;
    fault.delayAfter = time;
    return fault;
}

LocalRegistry::Fault TestFault::answering(int status, const QByteArray &body, int times)
{
    LocalRegistry::Fault fault;
    fault.times = times;
    fault.answer = LocalRegistry::jsonBytes(status, body);
    return fault;
}

} // namespace Tokendesk
