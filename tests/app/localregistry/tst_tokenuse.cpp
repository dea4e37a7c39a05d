// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/localregistry/registryclient.h"
#include <QTest>
#include <atomic>
#include <thread>

using namespace Qt::StringLiterals;
using namespace Tokendesk::LocalRegistry;

namespace {

const QByteArray whoami = "/api/v1/auth/whoami";
const QByteArray skills = "/api/v1/skills";
const QString reading = u"skills:read"_s;
const QString publish = u"skills:publish"_s;
const QString admin = u"skills:admin"_s;

} // namespace

class TestTokenUse : public QObject {
    Q_OBJECT
private slots:
    void whoamiNamesTheOwner_data()
    {
        addDialects();
    }
    void whoamiNamesTheOwner()
    {
        QFETCH(Dialect, dialect);
        TestRegistry registry(dialect);
        RegistryClient client = registry.withToken({reading});
        const Got got = client.get(whoami);
        QCOMPARE(got.status, 200);
        QCOMPARE(got.text(u"name"_s), u"Uma User"_s);
        QCOMPARE(got.object().size(), dialect == Dialect::Live ? 3 : 2);
        QCOMPARE(got.object().contains(u"userId"_s), dialect == Dialect::Live);
        RegistryClient manager = registry.signedIn(u"user@example.org"_s);
        const QJsonObject key = manager.get("/api/auth/api-key/list").object()[u"apiKeys"_s][0].toObject();
        QCOMPARE(key.value(u"requestCount"_s).toInt(), 1);
        QVERIFY(key.value(u"lastRequest"_s).isString());
    }
    void allWrongTokensGetTheSameAnswer_data()
    {
        addDialects();
    }
    void allWrongTokensGetTheSameAnswer()
    {
        QFETCH(Dialect, dialect);
        TestRegistry registry(dialect);
        const QByteArray good = *registry.server.addToken(u"user@example.org"_s, u"t"_s, {reading}, {});
        RegistryClient client = registry.client();
        QByteArray changed = good;
        changed.back() = changed.back() == 'a' ? 'b' : 'a';
        for (const QByteArray &header :
            {QByteArray(), good, "bearer " + good, "Bearer  " + good, "Basic " + good, "Bearer " + changed,
                "Bearer " + good.chopped(1), "Bearer " + good + "x", QByteArray("Bearer "), "Bearer " + good.mid(5)}) {
            const Got got = header.isEmpty() ? client.get(whoami) : client.get(whoami, {{"Authorization", header}});
            QCOMPARE(got.status, 401);
            QCOMPARE(got.body, R"({"error":"Unauthorized. Valid API key required."})");
        }
        QCOMPARE(registry.signedIn(u"user@example.org"_s).get(whoami).status, 401); // a session is no token
        QCOMPARE(client.get(whoami, {{"Authorization", "Bearer " + good}}).status, 200);
    }
    void onlySeedInsistsOnThePrefix()
    {
        TestRegistry live(Dialect::Live);
        RegistryClient manager = live.signedIn(u"user@example.org"_s);
        const Got made = manager.post("/api/auth/api-key/create", {{u"prefix"_s, u"mine_"_s}});
        QVERIFY(made.text(u"key"_s).startsWith(u"mine_"_s));
        RegistryClient client = live.client();
        client.setBearer(made.text(u"key"_s).toLatin1());
        QCOMPARE(client.get(whoami).status, 200);
    }
    void expiredTokenIsRefused_data()
    {
        addDialects();
    }
    void expiredTokenIsRefused()
    {
        QFETCH(Dialect, dialect);
        TestRegistry registry(dialect);
        RegistryClient client = registry.withToken({reading}, std::chrono::hours(1));
        registry.server.moveClock(std::chrono::minutes(59));
        QCOMPARE(client.get(whoami).status, 200);
        registry.server.moveClock(std::chrono::minutes(2));
        QCOMPARE(client.get(whoami).status, 401);
        QCOMPARE(client.get(skills).status, 401);
    }
    void scopesOpenWhatTheyShould_data()
    {
        QTest::addColumn<Dialect>("dialect");
        QTest::addColumn<QStringList>("scopes");
        QTest::addColumn<QList<int>>("statuses"); // read, publish, delete
        const QList<int> all{200, 201, 404};
        QTest::newRow("seed read") << Dialect::Seed << QStringList{reading} << QList<int>{200, 403, 403};
        QTest::newRow("seed publish") << Dialect::Seed << QStringList{publish} << QList<int>{200, 201, 403};
        QTest::newRow("seed admin") << Dialect::Seed << QStringList{admin} << all;
        QTest::newRow("seed none") << Dialect::Seed << QStringList{} << QList<int>{403, 403, 403};
        QTest::newRow("live read") << Dialect::Live << QStringList{reading} << QList<int>{200, 403, 403};
        QTest::newRow("live publish") << Dialect::Live << QStringList{publish} << QList<int>{403, 201, 403};
        QTest::newRow("live both") << Dialect::Live << QStringList{reading, publish} << QList<int>{200, 201, 403};
        QTest::newRow("live admin") << Dialect::Live << QStringList{admin} << all;
        QTest::newRow("live none") << Dialect::Live << QStringList{} << all;
    }
    void scopesOpenWhatTheyShould()
    {
        QFETCH(Dialect, dialect);
        QFETCH(QStringList, scopes);
        QFETCH(QList<int>, statuses);
        TestRegistry registry(dialect);
        RegistryClient client = registry.withToken(scopes);
        QCOMPARE(client.get(skills).status, statuses.at(0));
        QCOMPARE(client.post(skills, {{u"name"_s, u"s"_s}, {u"version"_s, u"1"_s}}).status, statuses.at(1));
        const Got got = client.remove(skills + "/other");
        QCOMPARE(got.status, statuses.at(2));
        if (got.status == 403)
            QVERIFY(got.text(u"error"_s).startsWith(u"Forbidden. Token lacks required scope: "_s));
        QCOMPARE(registry.client().get(skills).status, 401);
    }
    void refusalNamesTheMissingScope()
    {
        TestRegistry registry(Dialect::Live);
        const Got got = registry.withToken({reading}).post(skills, {});
        QCOMPARE(got.status, 403);
        QCOMPARE(got.text(u"error"_s), u"Forbidden. Token lacks required scope: skills:publish (or skills:admin)."_s);
    }
    void publishedSkillsAreKeptAndDeleted()
    {
        TestRegistry registry(Dialect::Seed);
        RegistryClient client = registry.withToken({admin});
        QCOMPARE(client.post(skills, {{u"name"_s, u"@a/b c"_s}, {u"version"_s, u"1.0.0"_s}}).status, 201);
        QCOMPARE(client.post(skills, {{u"name"_s, u"@a/b c"_s}, {u"version"_s, u"1.1.0"_s}}).status, 201);
        const QJsonObject manifest{{u"name"_s, u"z"_s}, {u"version"_s, u"2"_s}};
        QCOMPARE(client.post(skills, {{u"manifest"_s, manifest}}).status, 201);
        QCOMPARE(client.post(skills, {{u"name"_s, u"only"_s}}).status, 400);
        const QJsonArray list = client.get(skills).object()[u"skills"_s].toArray();
        QCOMPARE(list.size(), 2);
        QCOMPARE(list.first()[u"version"].toString(), u"1.1.0"_s);
        QCOMPARE(client.remove(skills + "/%40a%2Fb%20c").status, 200);
        QCOMPARE(client.remove(skills + "/%40a%2Fb%20c").status, 404);
        QCOMPARE(client.get(skills).object()[u"skills"_s].toArray().size(), 1);
    }
    void seedLimitsByHourWithHeaders()
    {
        Options options = testOptions(Dialect::Seed);
        options.requestsPerWindow = 3;
        TestRegistry registry(options);
        RegistryClient client = registry.withToken({reading});
        for (int left = 2; left >= 0; --left) {
            const Got got = client.get(whoami);
            QCOMPARE(got.status, 200);
            QCOMPARE(got.header("x-ratelimit-limit"), "3");
            QCOMPARE(got.header("x-ratelimit-remaining").toInt(), left);
        }
        const Got got = client.get(whoami);
        QCOMPARE(got.status, 429);
        QCOMPARE(got.text(u"error"_s), u"Rate limit exceeded"_s);
        const int wait = got.object()[u"retryAfter"_s].toInt();
        QVERIFY(wait > 3500 && wait <= 3600);
        QCOMPARE(got.header("retry-after").toInt(), wait);
        QCOMPARE(got.header("x-ratelimit-remaining"), "0");
        const qint64 reset = got.header("x-ratelimit-reset").toLongLong();
        QVERIFY(qAbs(reset - QDateTime::currentSecsSinceEpoch() - wait) <= 2);
        registry.server.moveClock(std::chrono::seconds(wait));
        QCOMPARE(client.get(whoami).status, 200);
    }
    void seedLimitsBursts()
    {
        Options options = testOptions(Dialect::Seed);
        options.requestsPerMinute = 2;
        TestRegistry registry(options);
        RegistryClient client = registry.withToken({reading});
        RegistryClient other = registry.withToken({reading});
        QCOMPARE(client.get(whoami).status, 200);
        QCOMPARE(client.get(whoami).status, 200);
        const Got got = client.get(whoami);
        QCOMPARE(got.status, 429);
        QVERIFY(got.header("retry-after").toInt() <= 60);
        QCOMPARE(other.get(whoami).status, 200); // each token has its own
        registry.server.moveClock(std::chrono::minutes(1));
        QCOMPARE(client.get(whoami).status, 200);
    }
    void liveCallsATokenOverItsLimitInvalid()
    {
        TestRegistry registry(Dialect::Live);
        RegistryClient manager = registry.signedIn(u"user@example.org"_s);
        RegistryClient client = registry.client();
        client.setBearer(manager.post("/api/auth/api-key/create", {}).text(u"key"_s).toLatin1());
        for (int i = 0; i < 10; ++i)
            QCOMPARE(client.get(whoami).status, 200);
        const Got got = client.get(whoami);
        QCOMPARE(got.status, 401);
        QCOMPARE(got.text(u"error"_s), u"Unauthorized. Valid API key required."_s);
        QVERIFY(!got.headers.contains("x-ratelimit-limit"));
        registry.server.moveClock(std::chrono::hours(24));
        QCOMPARE(client.get(whoami).status, 200);
    }
    void parallelRequestsAreCountedOnce()
    {
        Options options = testOptions(Dialect::Seed);
        options.requestsPerWindow = 40;
        TestRegistry registry(options);
        RegistryClient client = registry.withToken({reading});
        std::atomic<int> fine{0};
        std::vector<std::thread> threads;
        for (int i = 0; i < 8; ++i)
            threads.emplace_back([&fine, client]() mutable {
                for (int j = 0; j < 10; ++j)
                    fine += client.get(whoami).status == 200 ? 1 : 0;
            });
        for (std::thread &thread : threads)
            thread.join();
        QCOMPARE(fine.load(), 40);
    }
};

QTEST_GUILESS_MAIN(TestTokenUse)
#include "tst_tokenuse.moc"
