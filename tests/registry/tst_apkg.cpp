// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/registry/registryscene.h"

using namespace Tokendesk;
using namespace Qt::StringLiterals;
using Kind = Error::Kind;
using LocalRegistry::Dialect;

/// The profile "apkg" in front of a server that speaks as apkg's tool expects.
class TestApkg : public QObject {
    Q_OBJECT

    static std::unique_ptr<RegistryScene> scene(int requests = 0)
    {
        return std::make_unique<RegistryScene>(Dialect::Apkg, u"apkg"_s, requests);
    }
    static TokenWish wish(const QString &name, int days = 90)
    {
        TokenWish wish;
        wish.name = name;
        wish.scopes = {u"ci"_s};
        wish.days = days;
        return wish;
    }

private slots:
    void login()
    {
        const auto here = scene();
        const auto result = here->signInAs(u"alice"_s, LocalRegistryFixture::password());
        QVERIFY(result);
        QVERIFY(result->credentials.refreshToken.isEmpty()); // no call takes it: it is not kept
        QVERIFY(std::abs(QDateTime::currentDateTimeUtc().secsTo(result->credentials.expires) - 3600) < 600);
        QCOMPARE(result->identity.name, u"alice"_s);
        QCOMPARE(result->identity.email, LocalRegistryFixture::emailOf(u"alice"_s));
        QVERIFY(here->whoami(result->credentials));
        const auto wrong = here->signInAs(u"alice"_s, u"wrong"_s);
        QVERIFY(!wrong);
        QCOMPARE(wrong.error().kind, Kind::NotSignedIn);
        QCOMPARE(wrong.error().serverSays, u"Invalid credentials"_s);
    }
    void loginWithOneTimeCode()
    {
        const auto here = scene();
        QVERIFY(here->server().askForOneTimeCode(LocalRegistryFixture::emailOf(u"alice"_s)));
        const auto without = here->signInAs(u"alice"_s, LocalRegistryFixture::password());
        QVERIFY(!without);
        QCOMPARE(without.error().kind, Kind::Cancelled); // a code was wanted, and nobody gave one
        // A wrong one ends nothing.
        const QStringList codes{u"000000"_s, here->server().oneTimeCode()};
        const auto result = here->signInAs(u"alice"_s, LocalRegistryFixture::password(), codes);
        QVERIFY(result);
        QVERIFY(here->whoami(result->credentials));
        const auto again = here->signInAs(u"alice"_s, LocalRegistryFixture::password(), {codes.constLast()});
        QVERIFY(!again); // a code serves once
    }
    void loginWithRecoveryCode()
    {
        const auto here = scene();
        QVERIFY(here->server().askForOneTimeCode(LocalRegistryFixture::emailOf(u"alice"_s)));
        for (const bool firstTime : {true, false}) {
            const auto result = here->signInAs(u"alice"_s, LocalRegistryFixture::password(), {u"aaaa-bbbb-cccc"_s});
            QCOMPARE(result.has_value(), firstTime);
        }
    }
    void list()
    {
        const auto here = scene();
        const Credentials manager = here->holder({u"admin"_s});
        QVERIFY(here->create(manager, wish(u"ci-deploy"_s, 30)));
        const auto listed = here->list(manager);
        QVERIFY(!listed.error);
        QCOMPARE(listed.names(), QStringList({u"ci-deploy"_s, u"manager"_s}));
        for (const Token &token : listed.tokens) {
            // One of the seed's tokens that never end by themselves, and one of the three spans.
            QVERIFY(token.expiresReported);
            QCOMPARE(token.expires.isValid(), token.name == "ci-deploy"_L1);
        }
    }
    void listReadsLabels()
    {
        const auto here = scene();
        const Credentials manager = here->holder({});
        here->server().faults().next("/auth/tokens",
            TestFault::answering(200, R"({"tokens":[{"id":"1","label":"ci-deploy","prefix":"apkg_abc1"}]})"));
        const auto listed = here->list(manager);
        QCOMPARE(listed.names(), QStringList{u"ci-deploy"_s});
        QCOMPARE(listed.tokens.constFirst().prefix, u"apkg_abc1"_s);
        QVERIFY(!listed.tokens.constFirst().lastUsed.isValid());
    }
    void create()
    {
        const auto here = scene();
        const Credentials manager = here->holder({});
        TokenWish wanted = wish(u"ci"_s, 365);
        wanted.extras.insert(u"packageScope"_s, {u"@myorg/*"_s});
        const auto made = here->create(manager, wanted);
        QVERIFY2(made, qPrintable(made ? QString() : made.error().detail));
        QCOMPARE(made->token.scopes, QStringList{u"ci"_s});
        QVERIFY(std::abs(QDateTime::currentDateTimeUtc().daysTo(made->token.expires) - 365) <= 1);
        for (const int days : {0, 31, 366}) {
            const auto odd = here->create(manager, wish(u"odd"_s, days));
            QVERIFY(!odd);
            QCOMPARE(odd.error().kind, Kind::InvalidInput);
            QCOMPARE(odd.error().detail, u"expires"_s);
        }
        QCOMPARE(here->fixture().seen("POST", "/auth/tokens"), 1);
    }
    void reveal()
    {
        const auto here = scene();
        const auto made = here->create(here->holder({}), wish(u"ci"_s));
        QVERIFY(made && made->secret.startsWith("apkg_"));
        QVERIFY(here->whoami(RegistryScene::of(made->secret)));
    }
    void revoke()
    {
        const auto here = scene();
        const Credentials manager = here->holder({});
        const auto one = here->create(manager, wish(u"same-label"_s));
        const auto other = here->create(manager, wish(u"same-label"_s));
        QVERIFY(one && other);
        QVERIFY(here->revoke(manager, one->token.id.id)); // by id: equal labels are no matter
        QCOMPARE(here->whoami(RegistryScene::of(one->secret)).error().kind, Kind::NotSignedIn);
        QVERIFY(here->whoami(RegistryScene::of(other->secret)));
        QCOMPARE(here->revoke(manager, u"same-label"_s).error().kind, Kind::NotFound);
    }
    void refusal()
    {
        const auto here = scene();
        const auto listed = here->list(RegistryScene::of(Secret::take("apkg_wrong")));
        QVERIFY(listed.error);
        QCOMPARE(listed.error->kind, Kind::NotSignedIn);
        here->server().faults().next("/auth/tokens",
            TestFault::answering(
                402, R"({"error":{"code":"PRIVATE_PACKAGE_QUOTA_EXCEEDED","message":"Quota exceeded","details":[]}})"));
        const auto made = here->create(here->holder({}), wish(u"x"_s));
        QVERIFY(!made);
        QCOMPARE(made.error().kind, Kind::Rejected);
        QCOMPARE(made.error().serverSays, u"Quota exceeded"_s);
    }
    void paging()
    {
        const auto here = scene();
        const Credentials manager = here->holder({});
        for (int i = 0; i < 300; ++i)
            here->fixture().token(u"alice"_s, u"token-%1"_s.arg(i), {});
        const auto listed = here->list(manager); // there are no pages: all at once
        QCOMPARE(listed.pages, QList<qsizetype>{301});
        QCOMPARE(here->fixture().seen("GET", "/auth/tokens"), 1);
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

QTEST_GUILESS_MAIN(TestApkg)
#include "tst_apkg.moc"
