// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/network.h"
#include "app/login/passwordlogin.h"
#include "tests/registry/registryscene.h"

using namespace Tokendesk;
using namespace Qt::StringLiterals;
using Kind = Error::Kind;
using LocalRegistry::Dialect;

/// The profile "npm" in front of a server with npm's token API.
class TestNpm : public QObject {
    Q_OBJECT

    static std::unique_ptr<RegistryScene> scene(int requests = 0)
    {
        return std::make_unique<RegistryScene>(Dialect::Npm, u"npm"_s, requests);
    }
    static TokenWish wish(const QStringList &scopes, const QString &password = LocalRegistryFixture::password())
    {
        TokenWish wish;
        wish.scopes = scopes;
        wish.secrets.insert(u"password"_s, Secret::take(password.toUtf8()));
        return wish;
    }

private slots:
    void login()
    {
        const auto here = scene();
        QVERIFY(here->profile().passwordLogin()->sendsBasic); // else it is taken for a registration
        const auto result = here->signInAs(u"alice"_s, LocalRegistryFixture::password());
        QVERIFY(result);
        QCOMPARE(result->identity.name, u"alice"_s);
        QVERIFY(here->whoami(result->credentials));
        const auto wrong = here->signInAs(u"alice"_s, u"wrong"_s);
        QVERIFY(!wrong);
        QCOMPARE(wrong.error().kind, Kind::NotSignedIn);
        LoginFacts withoutBasic = *here->profile().passwordLogin();
        withoutBasic.sendsBasic = false;
        PasswordLogin registration(
            &here->registry(), withoutBasic, u"alice"_s, Secret::take(LocalRegistryFixture::password().toUtf8()));
        QCOMPARE(RegistryScene::end(registration).error().kind, Kind::Rejected); // 409
    }
    void list()
    {
        const auto here = scene();
        const Credentials manager = here->holder({u"read"_s, u"publish"_s});
        here->fixture().token(u"alice"_s, {}, {u"read"_s});
        const auto listed = here->list(manager);
        QVERIFY(!listed.error);
        QCOMPARE(listed.tokens.size(), 2);
        QCOMPARE(listed.tokens.at(0).scopes, QStringList{u"read"_s}); // newest first: readonly
        QCOMPARE(listed.tokens.at(1).scopes, QStringList({u"read"_s, u"publish"_s}));
        QCOMPARE(listed.tokens.at(0).prefix.size(), 6);
        QVERIFY(!listed.tokens.at(0).expiresReported);
    }
    void create()
    {
        const auto here = scene();
        const Credentials manager = here->holder({});
        TokenWish wanted = wish({u"read"_s});
        wanted.extras.insert(u"cidr"_s, {u"192.0.2.0/24"_s, u"2001:db8::/32"_s});
        const auto made = here->create(manager, wanted);
        QVERIFY(made);
        QCOMPARE(made->token.scopes, QStringList{u"read"_s});
        QCOMPARE(here->create(manager, wish({u"publish"_s}))->token.scopes, QStringList({u"read"_s, u"publish"_s}));
        wanted.extras.insert(u"cidr"_s, {u"192.0.2.0/24"_s, u"everywhere"_s});
        QCOMPARE(here->create(manager, wanted).error().detail, u"cidr"_s);
        TokenWish unproved = wish({u"read"_s});
        unproved.secrets.clear();
        QCOMPARE(here->create(manager, unproved).error().detail, u"password"_s);
        QCOMPARE(here->fixture().seen("POST", "/-/npm/v1/tokens"), 2);
    }
    void createWithOneTimeCode()
    {
        const auto here = scene();
        const Credentials manager = here->holder({});
        QVERIFY(here->server().askForOneTimeCode(LocalRegistryFixture::emailOf(u"alice"_s)));
        TokenWish wanted = wish({u"read"_s});
        const auto without = here->create(manager, wanted);
        QVERIFY(!without);
        QVERIFY(without.error().serverSays.contains(u"one-time"_s));
        wanted.secrets.insert(u"oneTimeCode"_s, Secret::take(here->server().oneTimeCode().toUtf8()));
        QVERIFY(here->create(manager, wanted));
    }
    void networksAreKnown_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("known");
        QTest::newRow("v4") << u"192.0.2.0/24"_s << true;
        QTest::newRow("one address") << u"192.0.2.7/32"_s << true;
        QTest::newRow("v6") << u"2001:db8::/32"_s << true;
        QTest::newRow("everything") << u"0.0.0.0/0"_s << true;
        QTest::newRow("no length") << u"192.0.2.0"_s << false;
        QTest::newRow("too long") << u"192.0.2.0/33"_s << false;
        QTest::newRow("short") << u"10/8"_s << false;
        QTest::newRow("name") << u"example.org/24"_s << false;
        QTest::newRow("nothing") << QString() << false;
    }
    void networksAreKnown()
    {
        QFETCH(QString, text);
        QFETCH(bool, known);
        QCOMPARE(isNetwork(text), known);
    }
    void reveal()
    {
        const auto here = scene();
        const auto made = here->create(here->holder({}), wish({u"read"_s}));
        QVERIFY(made && made->secret.startsWith("npm_"));
        QCOMPARE(made->secret.size(), 40);
        QVERIFY(here->whoami(RegistryScene::of(made->secret)));
        // The answer has the text where the list has the first characters: they must not be taken for them.
        QVERIFY(made->token.prefix.size() <= 12);
    }
    void revoke()
    {
        const auto here = scene();
        const Credentials manager = here->holder({});
        const auto made = here->create(manager, wish({u"read"_s}));
        QVERIFY(made);
        QVERIFY(here->revoke(manager, made->token.id.id));
        QCOMPARE(here->whoami(RegistryScene::of(made->secret)).error().kind, Kind::NotSignedIn);
        QVERIFY(here->revoke(manager, made->token.id.id)); // an unknown key is no error here
    }
    void refusal()
    {
        const auto here = scene();
        const auto made = here->create(here->holder({}), wish({u"read"_s}, u"wrong"_s));
        QVERIFY(!made);
        QCOMPARE(made.error().kind, Kind::NotSignedIn);
        QVERIFY(!made.error().mayHaveArrived);
        QCOMPARE(here->list(RegistryScene::of(Secret::take("npm_wrong"))).error->kind, Kind::NotSignedIn);
    }
    void paging()
    {
        const auto here = scene();
        const Credentials manager = here->holder({});
        for (int i = 0; i < 450; ++i)
            here->fixture().token(u"alice"_s, {}, {u"read"_s});
        const auto listed = here->list(manager);
        QVERIFY(!listed.error);
        QCOMPARE(listed.tokens.size(), 451);
        QCOMPARE(here->fixture().seen("GET", "/-/npm/v1/tokens"), 5);
    }
    void rateLimit()
    {
        const auto here = scene(1);
        const Credentials manager = here->holder({});
        QVERIFY(here->whoami(manager));
        const auto over = here->whoami(manager);
        QVERIFY(!over);
        QCOMPARE(over.error().kind, Kind::TooManyRequests);
        QCOMPARE(over.error().retryAfter, std::chrono::seconds(60));
    }
};

QTEST_GUILESS_MAIN(TestNpm)
#include "tst_npm.moc"
