// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/login/passwordlogin.h"
#include "app/http/httpclient.h"
#include "app/registry/profilebook.h"
#include "tests/support/await.h"
#include "tests/support/localregistryfixture.h"

using namespace Tokendesk;
using namespace Qt::StringLiterals;
using Kind = Tokendesk::Error::Kind;

class TestPasswordLogin : public QObject {
    Q_OBJECT
private:
    struct End {
        std::optional<LoginResult> result;
        std::optional<Tokendesk::Error> error;
        int ends = 0;
    };
    End signIn(const QString &user, const QByteArray &password)
    {
        End end;
        PasswordLogin login(m_registry.get(), *m_registry->profile().login(LoginFacts::Flow::SessionPassword), user,
            Secret::take(QByteArray(password.constData(), password.size())));
        connect(&login, &Login::succeeded, &login, [&end](const LoginResult &result) {
            end.result = result;
            ++end.ends;
        });
        connect(&login, &Login::loginFailed, &login, [&end](const Tokendesk::Error &error) {
            end.error = error;
            ++end.ends;
        });
        login.grant();
        if (!QTest::qWaitFor([&end] { return end.ends > 0; }, 15000))
            end.error = Tokendesk::Error{.kind = Kind::Timeout};
        return end;
    }
    static QString bob()
    {
        return LocalRegistryFixture::emailOf(u"bob"_s);
    }
    static QByteArray password()
    {
        return LocalRegistryFixture::password().toUtf8();
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
        m_registry = std::make_unique<Registry>(&m_http, &m_clock, *m_profiles.profile(u"tank"_s), m_server->address());
    }
    void cleanup()
    {
        m_registry.reset();
        m_server.reset();
    }

    void theRightPasswordGivesASession()
    {
        const End end = signIn(bob(), password());
        QVERIFY(end.result);
        QCOMPARE(end.ends, 1);
        QCOMPARE(end.result->identity.email, bob());
        QVERIFY(end.result->credentials.token.isEmpty());
        QVERIFY(!end.result->madeToken);
        QVERIFY(end.result->credentials.session.startsWith("better-auth.session_token="));
        QCOMPARE(end.result->credentials.session.reveal().toByteArray().count(';'), 0);
    }
    void theSessionMakesAndRevokesTokens()
    {
        const End end = signIn(bob(), password());
        QVERIFY(end.result);
        const auto created = await(m_registry->create(
            end.result->credentials, {.name = u"ci"_s, .scopes = {}, .days = 30, .unrestricted = true}));
        QVERIFY2(created, "no INVALID_ORIGIN: our own origin goes with the cookie");
        QVERIFY(await(m_registry->revoke(end.result->credentials, created->token.id.id)));
        QCOMPARE(m_server->tokenNamesOf(u"bob"_s), QStringList());
    }
    void wrongNamesAndPasswordsAreNotSignedIn_data()
    {
        QTest::addColumn<QString>("user");
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("password") << bob() << QByteArray("wrong password");
        QTest::newRow("user") << u"nobody@example.org"_s << password();
        QTest::newRow("empty password") << bob() << QByteArray();
    }
    void wrongNamesAndPasswordsAreNotSignedIn()
    {
        QFETCH(QString, user);
        QFETCH(QByteArray, text);
        const End end = signIn(user, text);
        QVERIFY(end.error);
        QCOMPARE(end.error->kind, Kind::NotSignedIn);
        QCOMPARE(end.error->serverSays, u"Invalid email or password"_s);
        QCOMPARE(end.ends, 1);
    }
    void charactersOfAllKindsMakeAPassword()
    {
        const QString odd = u"\"ключ\\ \u20ac\U0001F511 {user}"_s;
        QVERIFY(m_server->server().addUser({u"Eve"_s, u"eve@example.org"_s, odd, false}));
        QVERIFY(signIn(u"eve@example.org"_s, odd.toUtf8()).result);
    }
    void tooManyTriesAreToldToWait()
    {
        LocalRegistry::Options options = LocalRegistryFixture::options(LocalRegistry::Dialect::Live);
        options.limitSignIn = true;
        LocalRegistryFixture server(options);
        Registry registry(&m_http, &m_clock, m_registry->profile(), server.address());
        const LoginFacts &facts = *registry.profile().login(LoginFacts::Flow::SessionPassword);
        const TemplateValues values{{u"user"_s, bob()}, {u"password"_s, u"wrong"_s}};
        for (int i = 0; i < 3; ++i)
            QCOMPARE(await(registry.call(facts.start, {}, values)).error().kind, Kind::NotSignedIn);
        const auto fourth = await(registry.call(facts.start, {}, values));
        QVERIFY(!fourth);
        QCOMPARE(fourth.error().kind, Kind::TooManyRequests); // JSON in text/plain, X-Retry-After
        QVERIFY(fourth.error().retryAfter <= std::chrono::seconds(10));
        QVERIFY(fourth.error().retryAfter >= std::chrono::seconds(1));
    }
    void anAnswerWithoutACookieFails()
    {
        m_server->server().faults().next("/api/auth/sign-in/email", TestFault::answering(200, R"({"user":{}})"));
        const End end = signIn(bob(), password());
        QVERIFY(end.error);
        QCOMPARE(end.error->kind, Kind::UnreadableReply);
    }
    void aLostConnectionFails()
    {
        m_server->server().faults().next("/api/auth/sign-in/email", TestFault::lostBefore());
        const End end = signIn(bob(), password());
        QVERIFY(end.error);
        QCOMPARE(end.error->kind, Kind::Offline);
        QCOMPARE(m_server->seen("POST", "/api/auth/sign-in/email"), 1);
    }

    void onlyALiveCookieIsASession_data()
    {
        QTest::addColumn<QByteArrayList>("headers");
        QTest::addColumn<QByteArray>("session");
        QTest::newRow("none") << QByteArrayList() << QByteArray();
        QTest::newRow("plain") << QByteArrayList{"s=abc"} << QByteArray("s=abc");
        QTest::newRow("with attributes")
            << QByteArrayList{"s=a%2Bb.c%3D; Max-Age=604800; Path=/; HttpOnly; SameSite=Lax"}
            << QByteArray("s=a%2Bb.c%3D");
        QTest::newRow("another name") << QByteArrayList{"other=abc"} << QByteArray();
        QTest::newRow("a name that only begins so") << QByteArrayList{"ss=abc"} << QByteArray();
        QTest::newRow("the second name") << QByteArrayList{"__Secure-s=abc; Secure"} << QByteArray("__Secure-s=abc");
        QTest::newRow("empty") << QByteArrayList{"s="} << QByteArray();
        QTest::newRow("set and taken back") << QByteArrayList{"s=abc", "s=; Max-Age=0"} << QByteArray();
        QTest::newRow("taken back and set") << QByteArrayList{"s=; Max-Age=0", "s=abc"} << QByteArray("s=abc");
        QTest::newRow("set twice") << QByteArrayList{"s=abc", "s=def"} << QByteArray("s=def");
        QTest::newRow("set to what is over")
            << QByteArrayList{"s=abc; Expires=Thu, 01 Jan 1970 00:00:00 GMT"} << QByteArray();
        QTest::newRow("among others") << QByteArrayList{"x=1", "s=abc; Path=/", "y=2"} << QByteArray("s=abc");
    }
    void onlyALiveCookieIsASession()
    {
        QFETCH(QByteArrayList, headers);
        QFETCH(QByteArray, session);
        HttpReply reply;
        for (const QByteArray &header : std::as_const(headers))
            reply.headers.emplaceBack("set-COOKIE", header);
        const Secret found = sessionCookie(reply, {u"s"_s, u"__Secure-s"_s}, m_clock.now());
        QCOMPARE(found.reveal().toByteArray(), session);
    }
};

QTEST_GUILESS_MAIN(TestPasswordLogin)
#include "tst_passwordlogin.moc"
