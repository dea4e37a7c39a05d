// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/registry/registry.h"
#include "app/http/httpclient.h"
#include "app/registry/profilebook.h"
#include "tests/support/await.h"
#include "tests/support/localregistryfixture.h"

using namespace Tokendesk;
using namespace Qt::StringLiterals;
using Kind = Error::Kind;

/// The questions of Registry, answered by a real server in both of its dialects.
class TestRegistry : public QObject {
    Q_OBJECT
private:
    static bool isSeed()
    {
        QFETCH_GLOBAL(LocalRegistry::Dialect, dialect);
        return dialect == LocalRegistry::Dialect::Seed;
    }
    /// A wish that this dialect grants.
    static TokenWish wish(const QString &name)
    {
        return isSeed() ? TokenWish{.name = name, .scopes = {u"skills:read"_s}, .days = 30}
                        : TokenWish{.name = name, .scopes = {}, .days = 30, .unrestricted = true};
    }
    static TokenChange nameChange(const QString &name)
    {
        return {.name = name, .enabled = {}, .days = {}};
    }
    Credentials session(const QString &name = u"alice"_s)
    {
        return {.token = {}, .session = m_server->session(name)};
    }
    RegistryProfile tank() const
    {
        return *m_profiles.profile(u"tank"_s);
    }

    const ProfileBook m_profiles{QString()};
    Clock m_clock;
    HttpClient m_http;
    std::unique_ptr<LocalRegistryFixture> m_server;
    std::unique_ptr<Registry> m_registry;

private slots:
    void initTestCase_data()
    {
        ADD_DIALECTS();
    }
    void init()
    {
        QFETCH_GLOBAL(LocalRegistry::Dialect, dialect);
        m_server = std::make_unique<LocalRegistryFixture>(dialect);
        m_registry = std::make_unique<Registry>(&m_http, &m_clock, tank(), m_server->address());
    }
    void cleanup()
    {
        m_registry.reset();
        m_server.reset();
    }

    void aTokenSaysWhoItBelongsTo()
    {
        const auto identity = await(m_registry->whoami({.token = m_server->token(u"bob"_s, u"t"_s), .session = {}}));
        QVERIFY(identity);
        QCOMPARE(identity->email, LocalRegistryFixture::emailOf(u"bob"_s));
        QCOMPARE(identity->name, u"Bob"_s);
        QCOMPARE(identity->userId.isEmpty(), isSeed()); // seed tells name and e-mail only
    }
    void aSessionSaysTheSame()
    {
        const auto bySession = await(m_registry->whoami(session(u"bob"_s)));
        const auto byToken = await(m_registry->whoami({.token = m_server->token(u"bob"_s, u"t"_s), .session = {}}));
        QVERIFY(bySession);
        QVERIFY(byToken);
        QCOMPARE(bySession->email, byToken->email);
        QCOMPARE(bySession->name, byToken->name);
        QVERIFY(!bySession->userId.isEmpty());
    }
    void deadCredentialsAreNotSignedIn()
    {
        const Secret nobody = Secret::take("better-auth.session_token=nobody.nothing");
        const auto bySession = await(m_registry->whoami({.token = {}, .session = nobody}));
        QVERIFY(!bySession);
        QCOMPARE(bySession.error().kind, Kind::NotSignedIn); // the registry answers 200 with null
        const auto byToken = await(m_registry->whoami({.token = Secret::take("tank_0123456789abcdef"), .session = {}}));
        QVERIFY(!byToken);
        QCOMPARE(byToken.error().kind, Kind::NotSignedIn);
        const auto withNothing = await(m_registry->whoami({}));
        QVERIFY(!withNothing);
        QCOMPARE(withNothing.error().kind, Kind::NotSignedIn);
    }

    void aTokenIsMadeListedAndRevoked()
    {
        const Credentials mine = session();
        const auto created = await(m_registry->create(mine, wish(u"ci"_s)));
        QVERIFY2(created, created ? "" : qPrintable(created.error().detail));
        QVERIFY(m_server->isAlive(created->secret));
        QCOMPARE(created->token.id.id, m_server->tokenIdOf(u"alice"_s, u"ci"_s));
        QCOMPARE(created->token.name, u"ci"_s);
        QCOMPARE(created->token.unrestricted, !isSeed());
        QCOMPARE(created->token.scopes, isSeed() ? QStringList{u"skills:read"_s} : QStringList());
        QVERIFY(created->secret.startsWith(created->token.prefix.toLatin1()));
        QVERIFY(std::abs(created->token.expires.secsTo(QDateTime::currentDateTimeUtc().addDays(30))) < 60);

        QVERIFY(await(m_registry->revoke(mine, created->token.id.id)));
        QVERIFY(!m_server->isAlive(created->secret));
        const auto again = await(m_registry->revoke(mine, created->token.id.id));
        QVERIFY(!again);
        QCOMPARE(again.error().kind, Kind::NotFound);
        QVERIFY(!again.error().mayHaveArrived);
    }
    void scopesAreGrantedOrRefusedButNeverDropped()
    {
        const auto created = await(
            m_registry->create(session(), {.name = u"ci"_s, .scopes = {u"skills:read"_s, u"skills:publish"_s}}));
        if (isSeed()) {
            QVERIFY(created);
            QCOMPARE(created->token.scopes, QStringList({u"skills:read"_s, u"skills:publish"_s}));
            QVERIFY(!created->token.unrestricted);
        } else {
            QVERIFY(!created);
            QCOMPARE(created.error().kind, Kind::ScopesRefused);
            QVERIFY(!created.error().mayHaveArrived);
            QCOMPARE(m_server->tokenNamesOf(u"alice"_s), QStringList());
        }
    }
    void aWishWithoutScopesIsNeverSent()
    {
        const auto created = await(m_registry->create(session(), {.name = u"ci"_s, .scopes = {}}));
        QVERIFY(!created);
        QCOMPARE(created.error().kind, Kind::InvalidInput);
        QCOMPARE(m_server->creates(), 0);
    }
    void anUnrestrictedTokenMustBeAskedFor()
    {
        const auto created
            = await(m_registry->create(session(), {.name = u"ci"_s, .scopes = {}, .unrestricted = true}));
        QVERIFY(created);
        // Seed gives the least where nothing is named; what it answers counts, not what was wished.
        QCOMPARE(created->token.unrestricted, !isSeed());
        QCOMPARE(created->token.scopes, isSeed() ? QStringList{u"skills:read"_s} : QStringList());
        QVERIFY(m_server->isAlive(created->secret));
    }
    void aTokenManagesTokensWhereTheRegistryAllowsIt()
    {
        const Credentials byToken{.token = m_server->token(u"alice"_s, u"mine"_s, {u"skills:read"_s}), .session = {}};
        const auto created = await(m_registry->create(byToken, wish(u"ci"_s)));
        QCOMPARE(created.has_value(), isSeed());
        if (!isSeed())
            QCOMPARE(created.error().kind, Kind::NotSignedIn);
    }
    void aTokenIsRenamedPausedAndExtended()
    {
        const Credentials mine = session();
        const auto created = await(m_registry->create(mine, wish(u"old"_s)));
        QVERIFY(created);
        const QString id = created->token.id.id;
        const auto renamed = await(m_registry->update(mine, id, nameChange(u"new"_s)));
        QVERIFY(renamed);
        QCOMPARE(renamed->name, u"new"_s);
        QCOMPARE(m_server->tokenNamesOf(u"alice"_s), QStringList{u"new"_s});
        const auto paused = await(m_registry->update(mine, id, {.name = {}, .enabled = false, .days = {}}));
        QVERIFY(paused);
        QVERIFY(!paused->enabled);
        QVERIFY(!m_server->isAlive(created->secret));
        QVERIFY(await(m_registry->update(mine, id, {.name = {}, .enabled = true, .days = {}})));
        QVERIFY(m_server->isAlive(created->secret));
        const auto extended = await(m_registry->update(mine, id, {.name = {}, .enabled = {}, .days = 200}));
        QVERIFY(extended);
        QVERIFY(std::abs(extended->expires.secsTo(QDateTime::currentDateTimeUtc().addDays(200))) < 60);
        const auto missing = await(m_registry->update(mine, u"nothing"_s, nameChange(u"x"_s)));
        QVERIFY(!missing);
        QCOMPARE(missing.error().kind, Kind::NotFound);
    }

    void anAnswerCutAtAnyByteMayHaveArrived_data()
    {
        QTest::addColumn<qsizetype>("bytes");
        for (const qsizetype bytes : {0, 1, 20, 100, 200})
            QTest::addRow("%d", int(bytes)) << bytes;
    }
    void anAnswerCutAtAnyByteMayHaveArrived()
    {
        QFETCH(qsizetype, bytes);
        m_server->server().faults().next(CallPath::create, TestFault::cutAfter(bytes));
        const auto created = await(m_registry->create(session(), wish(u"ci"_s)));
        QVERIFY(!created);
        QVERIFY(created.error().mayHaveArrived);
        QCOMPARE(m_server->tokenNamesOf(u"alice"_s), QStringList{u"ci"_s});
        QCOMPARE(m_server->creates(), 1);
    }
    void aLostAnswerMayHaveArrivedAndIsNotAskedTwice()
    {
        m_server->server().faults().next(CallPath::create, TestFault::lostAfter());
        const auto created = await(m_registry->create(session(), wish(u"ci"_s)));
        QVERIFY(!created);
        QVERIFY(created.error().mayHaveArrived);
        QCOMPARE(m_server->tokenNamesOf(u"alice"_s), QStringList{u"ci"_s});
        QCOMPARE(m_server->creates(), 1);
    }
    void aGatewaysErrorMayHaveArrived_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("body");
        QTest::newRow("500") << 500 << QByteArray(R"({"error":"Failed"})");
        QTest::newRow("502, a web page") << 502 << QByteArray("<html>Bad gateway</html>");
        QTest::newRow("503, nothing") << 503 << QByteArray();
    }
    void aGatewaysErrorMayHaveArrived()
    {
        QFETCH(int, status);
        QFETCH(QByteArray, body);
        m_server->server().faults().next(CallPath::create, TestFault::answering(status, body));
        const auto created = await(m_registry->create(session(), wish(u"ci"_s)));
        QVERIFY(!created);
        QCOMPARE(created.error().kind, Kind::ServerFault);
        QVERIFY(created.error().mayHaveArrived);
    }
    void aSuccessWithoutTheTextMayHaveArrived_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::newRow("no key") << QByteArray(R"({"id":"1","name":"ci"})");
        QTest::newRow("no id") << QByteArray(R"({"key":"tank_0123456789abcdef"})");
        QTest::newRow("a key with a line end") << QByteArray(R"({"id":"1","key":"tank_0123456789\nabcdef"})");
        QTest::newRow("null") << QByteArray("null");
        QTest::newRow("a web page") << QByteArray("<html>");
        QTest::newRow("nothing") << QByteArray();
    }
    void aSuccessWithoutTheTextMayHaveArrived()
    {
        QFETCH(QByteArray, body);
        m_server->server().faults().next(CallPath::create, TestFault::answering(200, body));
        const auto created = await(m_registry->create(session(), wish(u"ci"_s)));
        QVERIFY(!created);
        QCOMPARE(created.error().kind, Kind::UnreadableReply);
        QVERIFY(created.error().mayHaveArrived);
    }
    void aClosedPortWasNeverReached()
    {
        const Credentials mine = session();
        m_server->server().stop();
        const auto created = await(m_registry->create(mine, wish(u"ci"_s)));
        QVERIFY(!created);
        QCOMPARE(created.error().kind, Kind::Offline);
        QVERIFY(!created.error().mayHaveArrived);
    }
    void aSessionGoesToItsOwnOriginOnly()
    {
        LocalRegistryFixture other(isSeed() ? LocalRegistry::Dialect::Seed : LocalRegistry::Dialect::Live);
        CallFacts elsewhere = *tank().create;
        elsewhere.path = u"@127.0.0.1:%1/api/auth/api-key/create"_s.arg(other.server().port());
        const auto answer = await(m_registry->call(elsewhere, session(), {{u"name"_s, u"x"_s}}));
        QVERIFY(!answer);
        QCOMPARE(answer.error().kind, Kind::UnsafeAddress);
        QCOMPARE(other.server().seen().size(), 0);
    }
    void aRedirectionIsNotFollowed()
    {
        m_server->server().faults().next(CallPath::create, [] {
            LocalRegistry::Fault fault = TestFault::answering(307, {});
            fault.answer->headers.emplaceBack("Location", "/api/auth/api-key/other");
            return fault;
        }());
        const auto created = await(m_registry->create(session(), wish(u"ci"_s)));
        QVERIFY(!created);
        QCOMPARE(created.error().kind, Kind::Redirected);
        QVERIFY(created.error().mayHaveArrived);
        QCOMPARE(m_server->seen("POST", "/api/auth/api-key/other"), 0);
    }

    void anExhaustedTokenIsToldHowLongToWaitOrLooksRefused()
    {
        LocalRegistry::Options options
            = LocalRegistryFixture::options(isSeed() ? LocalRegistry::Dialect::Seed : LocalRegistry::Dialect::Live);
        options.requestsPerWindow = 2;
        LocalRegistryFixture server(options);
        Registry registry(&m_http, &m_clock, tank(), server.address());
        const Credentials mine{.token = server.token(u"bob"_s, u"t"_s), .session = {}};
        QVERIFY(await(registry.whoami(mine)));
        QVERIFY(await(registry.whoami(mine)));
        const auto over = await(registry.whoami(mine));
        QVERIFY(!over);
        QCOMPARE(over.error().kind, isSeed() ? Kind::TooManyRequests : Kind::NotSignedIn);
        if (isSeed())
            QVERIFY(over.error().retryAfter > std::chrono::minutes(58)); // a window of an hour
        else
            QVERIFY(registry.profile().errors.unauthorizedMayMeanLimit);
    }
    void whatIsLeftOfTheLimitIsRemembered()
    {
        LocalRegistry::Options options
            = LocalRegistryFixture::options(isSeed() ? LocalRegistry::Dialect::Seed : LocalRegistry::Dialect::Live);
        options.requestsPerWindow = 10;
        LocalRegistryFixture server(options);
        Registry registry(&m_http, &m_clock, tank(), server.address());
        QVERIFY(!registry.rateLimit().isKnown());
        const Credentials mine{.token = server.token(u"bob"_s, u"t"_s), .session = {}};
        QSignalSpy told(&registry, &Registry::rateLimitChanged);
        QVERIFY(await(registry.whoami(mine)));
        QVERIFY(await(registry.whoami(mine)));
        if (!isSeed()) {
            QVERIFY(told.isEmpty()); // a running Tank says nothing of it
            return;
        }
        QCOMPARE(told.size(), 2);
        const RateLimit limit = registry.rateLimit();
        QCOMPARE(limit.limit, 10);
        QCOMPARE(limit.remaining, 8);
        QCOMPARE(limit.used(), 0.2);
        QVERIFY(limit.reset > m_clock.now() && limit.reset < m_clock.now().addSecs(3700));
        QVERIFY(limit.asOf.isValid());
    }
    void anAdministratorReadsRecordsAndManagesServiceAccounts()
    {
        const Credentials admin = session();
        const RegistryProfile &profile = m_registry->profile();
        const auto made = await(m_registry->call(profile.calls.value(u"createServiceAccount"_s), admin,
            {{u"name"_s, u"robot"_s}, {u"description"_s, u"of tests"_s}}));
        QVERIFY(made);
        const auto accounts = await(m_registry->call(profile.records.value(u"serviceAccounts"_s).call, admin));
        QVERIFY(accounts);
        const ListFacts &facts = profile.records[u"serviceAccounts"_s];
        const QJsonValue first = valueAt(*accounts, facts.items.constFirst() + u"/0"_s);
        QCOMPARE(textAt(first, facts.fields.value(u"name"_s)), u"robot"_s);
        const QString id = textAt(first, facts.fields.value(u"id"_s));
        QVERIFY(await(m_registry->call(
            profile.calls.value(u"updateServiceAccount"_s), admin, {{u"id"_s, id}, {u"disabled"_s, true}})));
        QVERIFY(await(m_registry->call(profile.calls.value(u"deleteServiceAccount"_s), admin, {{u"id"_s, id}})));
        const auto events = await(m_registry->call(profile.records.value(u"auditEvents"_s).call, admin));
        QVERIFY(events);
        QVERIFY(valueAt(*events, u"/total"_s).toInt() >= 2);
        const auto organisations = await(m_registry->call(profile.records.value(u"organisations"_s).call, admin));
        QVERIFY(organisations);
        QVERIFY(organisations->isArray());
    }
    void nobodyElseReadsThem()
    {
        const auto events
            = await(m_registry->call(m_registry->profile().records.value(u"auditEvents"_s).call, session(u"bob"_s)));
        QVERIFY(!events);
        QCOMPARE(events.error().kind, Kind::Forbidden);
        const auto organisations = await(m_registry->call(m_registry->profile().records.value(u"organisations"_s).call,
            {.token = m_server->token(u"bob"_s, u"t"_s), .session = {}}));
        QVERIFY(!organisations);
        QCOMPARE(organisations.error().kind, Kind::NeedsSession);
    }
};

QTEST_GUILESS_MAIN(TestRegistry)
#include "tst_registry.moc"
