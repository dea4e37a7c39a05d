// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/localregistry/server.h"
#include "app/registry/registry.h"
#include "tests/support/testbrowser.h"
#include <memory>

namespace Tokendesk {

/// A local registry on a free port with two people: alice, who is its administrator, and bob.
class LocalRegistryFixture {
public:
    using Dialect = LocalRegistry::Dialect;

    static LocalRegistry::Options options(Dialect dialect); ///< Quick, and without a limit on signing in.
    explicit LocalRegistryFixture(Dialect dialect);
    explicit LocalRegistryFixture(const LocalRegistry::Options &options);

    static QString emailOf(const QString &name);
    static QString password();

    LocalRegistry::Server &server();
    QUrl address() const;
    TestBrowser &browser(); ///< The same one each time: it stays signed in.

    /// Signs in over the wire.
    Secret session(const QString &name);
    /// As if made over the wire; without scopes it may do everything.
    Secret token(const QString &name, const QString &tokenName, const QStringList &scopes = {});
    /// The registry's own word over the wire: all tokens of this person.
    QJsonArray tokensOf(const QString &name);
    QStringList tokenNamesOf(const QString &name);
    QString tokenIdOf(const QString &name, const QString &tokenName);
    bool isAlive(const Secret &token); ///< Whether whoami takes it.

    void suspend(const QString &name); ///< As the administrator.
    qsizetype seen(const QByteArray &method, const QByteArray &path) const;
    qsizetype creates() const; ///< How often a token was asked for.

private:
    std::unique_ptr<LocalRegistry::Server> m_server;
    TestBrowser m_browser;
};

namespace CallPath {
inline const QByteArray create = "/api/auth/api-key/create";
inline const QByteArray list = "/api/auth/api-key/list";
inline const QByteArray revoke = "/api/auth/api-key/delete";
inline const QByteArray whoami = "/api/v1/auth/whoami";
inline const QByteArray exchange = "/api/v1/cli-auth/exchange";
} // namespace CallPath

/// Faults that a network and a gateway have in store.
namespace TestFault {
LocalRegistry::Fault lostBefore(int times = 1); ///< The request is not carried out.
LocalRegistry::Fault lostAfter(int times = 1); ///< It is, but nobody hears of it.
LocalRegistry::Fault cutAfter(qsizetype bytes); ///< Carried out; the answer breaks off.
LocalRegistry::Fault slow(std::chrono::milliseconds time, int times = 1); ///< Carried out, answered later.
LocalRegistry::Fault answering(int status, const QByteArray &body, int times = 1); ///< Not carried out.
} // namespace TestFault

} // namespace Tokendesk

Q_DECLARE_METATYPE(Tokendesk::LocalRegistry::Dialect)

/// Rows "seed" and "live" for a test whose slots run in both dialects.
#define ADD_DIALECTS()                                                                                                 \
    QTest::addColumn<Tokendesk::LocalRegistry::Dialect>("dialect");                                                    \
    QTest::newRow("seed") << Tokendesk::LocalRegistry::Dialect::Seed;                                                  \
    QTest::newRow("live") << Tokendesk::LocalRegistry::Dialect::Live
