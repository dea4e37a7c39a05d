// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/login/browserpolllogin.h"
#include "app/registry/administration.h"
#include "tests/registry/registryscene.h"
#include <algorithm>

using namespace Tokendesk;
using namespace Qt::StringLiterals;
using Kind = Error::Kind;
using LocalRegistry::Dialect;

/// The profile "skillreg" in front of a server that speaks as SkillReg's documents say.
class TestSkillReg : public QObject {
    Q_OBJECT

    static std::unique_ptr<RegistryScene> scene(int requests = 0)
    {
        auto scene = std::make_unique<RegistryScene>(Dialect::SkillReg, u"skillreg"_s, requests);
        const QString alice = LocalRegistryFixture::emailOf(u"alice"_s);
        if (!scene->server().addToOrganisation(alice, u"acme"_s, u"owner"_s)
            || !scene->server().addToOrganisation(alice, u"open-skills"_s, u"member"_s))
            qFatal("no organisations");
        return scene;
    }
    static TokenWish wish(const QString &name, const QStringList &scopes)
    {
        TokenWish wish;
        wish.name = name;
        wish.scopes = scopes;
        wish.organisation = u"acme"_s;
        return wish;
    }
    /// Signs in with the browser, where alice decides.
    static Result<LoginResult> signIn(RegistryScene &scene, const QByteArray &decision)
    {
        LoginFacts facts = *scene.profile().login(LoginFacts::Flow::BrowserPoll);
        facts.interval = 1;
        BrowserPollLogin login(&scene.registry(), facts);
        connect(
            &login, &BrowserPollLogin::pageReady, &login,
            [&] {
                scene.fixture().browser().decide(login.page(), LocalRegistryFixture::emailOf(u"alice"_s),
                    LocalRegistryFixture::password(), decision);
                login.pollNow();
            },
            Qt::QueuedConnection);
        return RegistryScene::end(login);
    }
    /// What signing in gives: good for all organisations, unlike a token of the list.
    static Credentials signedIn(RegistryScene &scene)
    {
        return signIn(scene, "approve").value_or(LoginResult()).credentials;
    }

private slots:
    void login()
    {
        const auto here = scene();
        const auto result = signIn(*here, "approve");
        QVERIFY(result);
        QVERIFY(result->madeToken);
        QCOMPARE(result->identity.email, LocalRegistryFixture::emailOf(u"alice"_s));
        QCOMPARE(result->identity.organisations.size(), 2);
        QVERIFY(here->whoami(result->credentials));
    }
    void list()
    {
        const auto here = scene();
        here->fixture().token(u"alice"_s, u"ci-deploy"_s, {u"read"_s, u"write"_s});
        const auto listed = here->list(signedIn(*here));
        QVERIFY(!listed.error);
        QCOMPARE(listed.names(), QStringList{u"ci-deploy"_s});
        const Token &token = listed.tokens.constFirst();
        QCOMPARE(token.organisation, u"acme"_s);
        QCOMPARE(token.prefix.size(), 12);
        QVERIFY(token.prefix.startsWith(u"sr_live_"_s));
        QCOMPARE(token.scopes, QStringList({u"read"_s, u"write"_s}));
        QVERIFY(token.lastUsedReported && !token.lastUsed.isValid());
        QVERIFY(!token.expiresReported); // no document mentions an end
        QCOMPARE(listed.refused, QStringList{u"open-skills"_s}); // a member there
    }
    void othersTokensHaveOwners()
    {
        const auto here = scene();
        QVERIFY(here->server().addToOrganisation(LocalRegistryFixture::emailOf(u"bob"_s), u"acme"_s, u"admin"_s));
        here->fixture().token(u"bob"_s, u"bobs"_s, {u"read"_s});
        here->fixture().token(u"alice"_s, u"mine"_s, {u"read"_s});
        const Credentials mine = signedIn(*here);
        const auto listed = here->list(mine);
        QVERIFY(!listed.error);
        QCOMPARE(listed.names(), QStringList({u"bobs"_s, u"mine"_s}));
        const auto identity = here->whoami(mine);
        QVERIFY(identity);
        for (const Token &token : listed.tokens) {
            QCOMPARE(token.ownerName, token.name == u"bobs"_s ? u"Bob"_s : u"Alice"_s);
            QCOMPARE(token.owner == identity->userId, token.name == u"mine"_s);
        }
        const auto people = await(Administration(&here->registry()).membersOf(mine, u"acme"_s));
        QVERIFY(people);
        QStringList roles;
        for (const Member &member : *people)
            roles.append(member.name + u' ' + member.role);
        roles.sort();
        QCOMPARE(roles, QStringList({u"Alice owner"_s, u"Bob admin"_s}));
        // An administrator of the organisation revokes what another made.
        const auto bobs = std::find_if(
            listed.tokens.cbegin(), listed.tokens.cend(), [](const Token &token) { return token.name == u"bobs"_s; });
        QVERIFY(here->revoke(mine, bobs->id.id, u"acme"_s));
        QCOMPARE(here->list(mine).names(), QStringList{u"mine"_s});
    }
    void membersNeedAManager()
    {
        const auto here = scene();
        const auto people = await(Administration(&here->registry()).membersOf(signedIn(*here), u"open-skills"_s));
        QVERIFY(!people);
        QCOMPARE(people.error().kind, Kind::Forbidden);
    }
    void listReadsTheOtherShapes_data()
    {
        QTest::addColumn<QByteArray>("body");
        const QByteArray row
            = R"([{"id":"a","name":"n","tokenPrefix":"sr_test_abcd","scopes":["read"],"lastUsed":null}])";
        QTest::newRow("bare") << row;
        QTest::newRow("data") << "{\"data\":" + row + ",\"pagination\":{\"page\":1,\"limit\":20,\"total\":1}}";
        QTest::newRow("tokens") << "{\"tokens\":" + row + "}";
    }
    void listReadsTheOtherShapes()
    {
        QFETCH(QByteArray, body);
        const auto here = scene();
        const Credentials manager = signedIn(*here);
        here->server().faults().next("/api/v1/orgs/acme/tokens", TestFault::answering(200, body));
        const auto listed = here->list(manager);
        QVERIFY(!listed.error);
        QCOMPARE(listed.tokens.size(), 1);
        QCOMPARE(listed.tokens.constFirst().prefix, u"sr_test_abcd"_s);
    }
    void create()
    {
        const auto here = scene();
        const Credentials manager = here->holder({u"admin"_s});
        const auto made = here->create(manager, wish(u"ci-deploy"_s, {u"read"_s}));
        QVERIFY(made);
        QCOMPARE(made->token.name, u"ci-deploy"_s);
        QCOMPARE(made->token.organisation, u"acme"_s);
        QCOMPARE(made->token.scopes, QStringList{u"read"_s});
        // Without rights the registry would choose read and write: nobody gets what was not asked for.
        const auto unsaid = here->create(manager, wish(u"bot"_s, {}));
        QVERIFY(!unsaid);
        QCOMPARE(unsaid.error().kind, Kind::InvalidInput);
        QCOMPARE(unsaid.error().detail, u"scopes"_s);
    }
    void reveal()
    {
        const auto here = scene();
        const Credentials manager = here->holder({u"admin"_s});
        const auto made = here->create(manager, wish(u"ci"_s, {u"read"_s}));
        QVERIFY(made && made->secret.startsWith("sr_live_"));
        QVERIFY(here->whoami(RegistryScene::of(made->secret)));
        here->server().faults().next("/api/v1/orgs/acme/tokens",
            TestFault::answering(
                201, R"({"id":"x","name":"ci","token":"sr_live_0123456789abcdef","scopes":["read"]})"));
        const auto flat = here->create(manager, wish(u"ci"_s, {u"read"_s}));
        QVERIFY(flat);
        QCOMPARE(flat->secret.reveal().toByteArray(), QByteArray("sr_live_0123456789abcdef"));
        QCOMPARE(flat->token.id.id, u"x"_s);
    }
    void revoke()
    {
        const auto here = scene();
        const Credentials manager = here->holder({u"admin"_s});
        const auto made = here->create(manager, wish(u"ci"_s, {u"read"_s}));
        QVERIFY(made);
        QVERIFY(here->revoke(manager, made->token.id.id, u"acme"_s));
        const auto identity = here->whoami(RegistryScene::of(made->secret));
        QVERIFY(!identity);
        QCOMPARE(identity.error().kind, Kind::NotSignedIn);
        const auto again = here->revoke(manager, made->token.id.id, u"acme"_s);
        QVERIFY(!again);
        QCOMPARE(again.error().kind, Kind::NotFound);
        QCOMPARE(again.error().serverSays, u"Token not found"_s); // the old shape of an error
    }
    void refusal()
    {
        const auto here = scene();
        const Credentials reader = here->holder({u"read"_s});
        const auto listed = here->list(reader);
        QVERIFY(listed.error);
        QCOMPARE(listed.error->kind, Kind::Forbidden);
        QCOMPARE(listed.error->serverSays, u"This needs the scope admin"_s);
        const auto made = here->create(reader, wish(u"x"_s, {u"admin"_s}));
        QVERIFY(!made);
        QCOMPARE(made.error().kind, Kind::Forbidden);
        QVERIFY(!made.error().mayHaveArrived);
        here->server().faults().next("/api/v1/orgs/acme/tokens",
            TestFault::answering(402, R"({"error":{"code":"PLAN_UPGRADE_REQUIRED","message":"Upgrade your plan"}})"));
        const auto limited = here->create(reader, wish(u"x"_s, {u"read"_s}));
        QVERIFY(!limited);
        QCOMPARE(limited.error().kind, Kind::Rejected);
        QCOMPARE(limited.error().serverSays, u"Upgrade your plan"_s);
    }
    void paging()
    {
        const auto here = scene();
        for (int i = 0; i < 730; ++i)
            here->fixture().token(u"alice"_s, u"token-%1"_s.arg(i), {u"read"_s});
        const auto listed = here->list(signedIn(*here));
        QVERIFY(!listed.error);
        QCOMPARE(listed.tokens.size(), 730);
        QCOMPARE(listed.pages.size(), 8);
        QCOMPARE(here->fixture().seen("GET", "/api/v1/orgs/acme/tokens"), 8);
        QCOMPARE(listed.refused, QStringList{u"open-skills"_s}); // a member there, asked once
        QCOMPARE(here->fixture().seen("GET", "/api/v1/orgs/open-skills/tokens"), 1);
    }
    void rateLimit()
    {
        const auto here = scene(2);
        const Credentials reader = here->holder({u"read"_s});
        QVERIFY(here->whoami(reader));
        QVERIFY(here->whoami(reader));
        const auto over = here->whoami(reader);
        QVERIFY(!over);
        QCOMPARE(over.error().kind, Kind::TooManyRequests);
        QCOMPARE(over.error().retryAfter, std::chrono::seconds(60)); // nothing says how long
        here->server().moveClock(std::chrono::seconds(61));
        QVERIFY(here->whoami(reader));
    }
};

QTEST_GUILESS_MAIN(TestSkillReg)
#include "tst_skillreg.moc"
