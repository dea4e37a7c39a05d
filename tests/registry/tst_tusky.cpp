// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/registry/registryscene.h"

using namespace Tokendesk;
using namespace Qt::StringLiterals;
using Kind = Error::Kind;
using LocalRegistry::Dialect;

/// The profiles "tusky" and "tusky-v1" in front of servers of both generations.
class TestTusky : public QObject {
    Q_OBJECT

    bool m_old = false;

    std::unique_ptr<RegistryScene> scene(int requests = 0) const
    {
        return std::make_unique<RegistryScene>(
            m_old ? Dialect::TuskyV1 : Dialect::Tusky, m_old ? u"tusky-v1"_s : u"tusky"_s, requests);
    }
    QByteArray path() const
    {
        return m_old ? "/v1/api-keys" : "/v2/api-keys";
    }
    TokenWish wish(const QString &name) const
    {
        TokenWish wish;
        wish.name = name;
        wish.scopes = {m_old ? u"environments:read"_s : u"volumes:read"_s, u"files:write"_s};
        return wish;
    }

private slots:
    void initTestCase_data()
    {
        QTest::addColumn<bool>("old");
        QTest::newRow("v2") << false;
        QTest::newRow("v1") << true;
    }
    void init()
    {
        QFETCH_GLOBAL(bool, old);
        m_old = old;
    }
    void login()
    {
        const auto here = scene();
        QVERIFY(here->profile().login(LoginFacts::Flow::Paste));
        const auto somebody = here->paste(here->holder({u"account:read"_s}).token);
        QVERIFY(somebody);
        QCOMPARE(somebody->identity.shown(), u"127.0.0.1"_s); // no call says who: then where
        QVERIFY(!somebody->madeToken);
        // A key that may not ask for the usage is still a good key.
        QVERIFY(here->paste(here->holder({u"files:read"_s}).token));
        const auto wrong = here->paste(Secret::take("tsk_live_wrong"));
        QVERIFY(!wrong);
        QCOMPARE(wrong.error().kind, Kind::NotSignedIn);
    }
    void list()
    {
        const auto here = scene();
        const Credentials manager = here->holder({});
        here->fixture().token(u"alice"_s, u"ci-pipeline"_s, {u"files:read"_s});
        const auto listed = here->list(manager);
        QVERIFY(!listed.error);
        QCOMPARE(listed.names(), QStringList({u"ci-pipeline"_s, u"manager"_s}));
        for (const Token &token : listed.tokens) {
            QVERIFY(token.prefix.isEmpty());
            QCOMPARE(token.unrestricted, !m_old && token.name == "manager"_L1);
            QVERIFY(token.expiresReported && !token.expires.isValid()); // it says so: no end
        }
    }
    void create()
    {
        const auto here = scene();
        const Credentials manager = here->holder({});
        TokenWish wanted = wish(u"production-backend"_s);
        wanted.days = m_old ? 0 : 30;
        const auto made = here->create(manager, wanted);
        QVERIFY(made);
        QCOMPARE(made->token.scopes, wanted.scopes);
        QCOMPARE(made->token.expires.isValid(), !m_old);
        if (!m_old)
            QVERIFY(std::abs(QDateTime::currentDateTimeUtc().daysTo(made->token.expires) - 30) <= 1);
        // No scopes would be full access (v2), or a refusal (v1): never by accident.
        TokenWish none = wanted;
        none.scopes.clear();
        const auto unsaid = here->create(manager, none);
        QVERIFY(!unsaid);
        QCOMPARE(unsaid.error().kind, Kind::InvalidInput);
        QCOMPARE(here->fixture().seen("POST", path()), 1);
        none.unrestricted = true;
        const auto chosen = here->create(manager, none);
        QCOMPARE(chosen.has_value(), !m_old);
        if (chosen)
            QVERIFY(chosen->token.unrestricted);
    }
    void reveal()
    {
        const auto here = scene();
        const auto made = here->create(here->holder({}), wish(u"x"_s));
        QVERIFY(made && made->secret.startsWith("tsk_live_"));
        QVERIFY(here->whoami(RegistryScene::of(made->secret)));
        const auto listed = here->list(RegistryScene::of(made->secret));
        QVERIFY(!listed.error);
        for (const Token &token : listed.tokens)
            QVERIFY(token.prefix.isEmpty());
    }
    void revoke()
    {
        const auto here = scene();
        const Credentials manager = here->holder({});
        const auto made = here->create(manager, wish(u"x"_s));
        QVERIFY(made);
        QVERIFY(here->revoke(manager, made->token.id.id)); // 204, empty
        QCOMPARE(here->whoami(RegistryScene::of(made->secret)).error().kind, Kind::NotSignedIn);
        QCOMPARE(here->revoke(manager, made->token.id.id).error().kind, Kind::NotFound);
    }
    void refusal()
    {
        const auto here = scene();
        const Credentials manager = here->holder({});
        TokenWish wanted = wish(u"x"_s);
        wanted.scopes = {m_old ? u"volumes:read"_s : u"environments:read"_s}; // the other generation's word
        const auto made = here->create(manager, wanted);
        QVERIFY(!made);
        QCOMPARE(made.error().kind, Kind::Rejected); // 422
        QVERIFY(made.error().serverSays.contains(u"Unknown scope"_s));
        // The other generation's server has no such calls.
        RegistryScene there(m_old ? Dialect::Tusky : Dialect::TuskyV1, here->profile().id);
        QVERIFY(there.list(there.holder({})).error);
    }
    void paging()
    {
        const auto here = scene();
        const Credentials manager = here->holder({});
        for (int i = 0; i < 250; ++i)
            here->fixture().token(u"alice"_s, u"key-%1"_s.arg(i), {u"files:read"_s});
        const auto listed = here->list(manager);
        QVERIFY(!listed.error);
        QCOMPARE(listed.pages, QList<qsizetype>({100, 100, 51}));
        QCOMPARE(here->fixture().seen("GET", path()), 3);
    }
    void rateLimit()
    {
        const auto here = scene(1);
        const Credentials manager = here->holder({});
        QVERIFY(here->whoami(manager));
        const auto over = here->whoami(manager);
        QVERIFY(!over);
        QCOMPARE(over.error().kind, Kind::TooManyRequests);
        // No Retry-After: X-RateLimit-Reset is a moment, at most a minute from now.
        QVERIFY(over.error().retryAfter <= std::chrono::seconds(60));
        QVERIFY(over.error().serverSays.contains(u"Retry after"_s));
    }
};

QTEST_GUILESS_MAIN(TestTusky)
#include "tst_tusky.moc"
