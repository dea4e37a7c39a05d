// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/localregistry/registryclient.h"
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Tokendesk::LocalRegistry;

namespace {

QJsonObject credentials(const QString &email, const QString &password)
{
    return {{u"email"_s, email}, {u"password"_s, password}};
}

const QByteArray signInPath = "/api/auth/sign-in/email";

} // namespace

class TestSessions : public QObject {
    Q_OBJECT
private slots:
    void signInGivesACookieThatOpensTheSession_data()
    {
        addDialects();
    }
    void signInGivesACookieThatOpensTheSession()
    {
        QFETCH(Dialect, dialect);
        TestRegistry registry(dialect);
        RegistryClient client = registry.client();
        QCOMPARE(client.get("/api/auth/get-session").body, "null");
        const Got got = client.post(signInPath, credentials(u"user@example.org"_s, u"long-password"_s));
        QCOMPARE(got.status, 200);
        QCOMPARE(got.object().value(u"redirect"_s), QJsonValue(false));
        QCOMPARE(got.text(u"token"_s).size(), 32);
        QCOMPARE(got.object()[u"user"_s][u"email"].toString(), u"user@example.org"_s);
        const QByteArray cookie = got.header("set-cookie");
        QVERIFY(cookie.startsWith("better-auth.session_token=" + got.text(u"token"_s).toLatin1() + '.'));
        QVERIFY(cookie.endsWith("; Max-Age=604800; Path=/; HttpOnly; SameSite=Lax"));

        const Got session = client.get("/api/auth/get-session");
        QCOMPARE(session.object()[u"user"_s][u"name"].toString(), u"Uma User"_s);
        QVERIFY(session.object()[u"session"_s].toObject().contains(u"activeOrganizationId"_s));
        QCOMPARE(client.get("/api/auth/list-sessions").array().size(), 1);
        QCOMPARE(registry.client().get("/api/auth/list-sessions").status, 401);
    }
    void cookieIsPercentEncoded()
    {
        TestRegistry registry(Dialect::Live);
        const QByteArray body = R"({"email":"user@example.org","password":"long-password"})";
        const QByteArray answer = rawExchange(registry.server.port(),
            "POST /api/auth/sign-in/email HTTP/1.1\r\nHost: 127.0.0.1:" + QByteArray::number(registry.server.port())
                + "\r\nConnection: close\r\nContent-Type: application/json\r\nContent-Length: "
                + QByteArray::number(body.size()) + "\r\n\r\n" + body);
        static const QRegularExpression form(
            uR"(better-auth\.session_token=[A-Za-z0-9]{32}\.([A-Za-z0-9]|%2B|%2F){43}%3D; )"_s);
        QVERIFY(form.match(QString::fromLatin1(answer)).hasMatch());
    }
    void sessionNotRememberedHasNoAge()
    {
        TestRegistry registry(Dialect::Live);
        RegistryClient client = registry.client();
        QJsonObject body = credentials(u"user@example.org"_s, u"long-password"_s);
        body.insert(u"rememberMe"_s, false);
        const Got got = client.post(signInPath, body);
        const QList<QByteArray> cookies = got.headers.values("set-cookie");
        QCOMPARE(cookies.size(), 2);
        for (const QByteArray &cookie : cookies)
            QVERIFY(!cookie.contains("Max-Age"));
        QVERIFY(client.cookies.contains("better-auth.dont_remember"));
    }
    void wrongCredentialsAreAllTheSame_data()
    {
        QTest::addColumn<QString>("email");
        QTest::addColumn<QString>("password");
        QTest::newRow("wrong password") << u"user@example.org"_s << u"wrong-password"_s;
        QTest::newRow("unknown e-mail") << u"nobody@example.org"_s << u"long-password"_s;
        QTest::newRow("empty password") << u"user@example.org"_s << u""_s;
        QTest::newRow("quotes") << u"' OR 1=1 --"_s << u"' OR '1'='1"_s;
    }
    void wrongCredentialsAreAllTheSame()
    {
        QFETCH(QString, email);
        QFETCH(QString, password);
        TestRegistry registry(Dialect::Live);
        RegistryClient client = registry.client();
        const Got got = client.post(signInPath, credentials(email, password));
        QCOMPARE(got.status, 401);
        QCOMPARE(got.text(u"code"_s), u"INVALID_EMAIL_OR_PASSWORD"_s);
        QCOMPARE(got.text(u"message"_s), u"Invalid email or password"_s);
        QVERIFY(client.cookies.isEmpty());
    }
    void badInputIsRefusedAsBetterAuthDoes()
    {
        TestRegistry registry(Dialect::Live);
        RegistryClient client = registry.client();
        Got got = client.post(signInPath, {{u"email"_s, u"user@example.org"_s}});
        QCOMPARE(got.status, 400);
        QCOMPARE(got.text(u"code"_s), u"VALIDATION_ERROR"_s);
        QVERIFY(got.text(u"message"_s).startsWith(u"[body.password] Invalid input: "_s));
        got = client.send("POST", signInPath, "{}", {});
        QCOMPARE(got.status, 415);
        QCOMPARE(got.text(u"code"_s), u"UNSUPPORTED_MEDIA_TYPE"_s);
        QCOMPARE(client.postForm(signInPath, {{"email", "user@example.org"}}).status, 415);
        got = client.send("POST", signInPath, "{broken", "application/json");
        QCOMPARE(got.status, 500);
        QCOMPARE(got.body, QByteArray());
        QVERIFY(got.header("content-type").startsWith("text/plain"));
        QCOMPARE(client.post("/api/auth/sign-in/social", {}).text(u"code"_s), u"PROVIDER_NOT_FOUND"_s);
        TestRegistry seed(Dialect::Seed);
        QCOMPARE(seed.client().send("POST", signInPath, "{broken", "application/json").status, 400);
    }
    void signUpMakesAUserOnce()
    {
        TestRegistry registry(Dialect::Live);
        RegistryClient client = registry.client();
        QJsonObject body = credentials(u"new@example.org"_s, u"long-password"_s);
        body.insert(u"name"_s, u"New"_s);
        Got got = client.post("/api/auth/sign-up/email", body);
        QCOMPARE(got.status, 200);
        QCOMPARE(got.object()[u"user"_s][u"name"].toString(), u"New"_s);
        QCOMPARE(client.get("/api/auth/get-session").object()[u"user"_s][u"email"].toString(), u"new@example.org"_s);
        body.insert(u"email"_s, u"NEW@example.org"_s);
        QCOMPARE(registry.client().post("/api/auth/sign-up/email", body).status, 422);
        body.insert(u"email"_s, u"other@example.org"_s);
        body.insert(u"password"_s, u"short"_s);
        QCOMPARE(registry.client().post("/api/auth/sign-up/email", body).text(u"code"_s), u"PASSWORD_TOO_SHORT"_s);
    }
    void signOutEndsTheSessionAndClearsThreeCookies()
    {
        TestRegistry registry(Dialect::Live);
        RegistryClient client = registry.signedIn(u"user@example.org"_s);
        const auto cookies = client.cookies;
        const Got got = client.post("/api/auth/sign-out", {});
        QCOMPARE(got.object().value(u"success"_s), QJsonValue(true));
        QCOMPARE(got.headers.values("set-cookie").size(), 3);
        client.cookies = cookies; // a copy kept elsewhere is worth nothing now
        QCOMPARE(client.get("/api/auth/get-session").body, "null");
    }
    void changedCookieOpensNothing()
    {
        TestRegistry registry(Dialect::Live);
        RegistryClient client = registry.signedIn(u"user@example.org"_s);
        const QByteArray good = client.cookies.value("better-auth.session_token");
        const QByteArray token = good.split('.').first();
        for (const QByteArray &bad : {token, token + ".", 'x' + good, good.chopped(4), token + ".AAAA"}) {
            client.cookies.insert("better-auth.session_token", bad);
            QCOMPARE(client.get("/api/auth/get-session").body, "null");
        }
        client.cookies.insert("better-auth.session_token", good);
        QVERIFY(client.get("/api/auth/get-session").body != "null");
    }
    void sessionEndsAfterAWeek()
    {
        TestRegistry registry(Dialect::Seed);
        RegistryClient client = registry.signedIn(u"user@example.org"_s);
        registry.server.moveClock(std::chrono::hours(24 * 7 - 1));
        QVERIFY(client.get("/api/auth/get-session").body != "null");
        registry.server.moveClock(std::chrono::hours(2));
        QCOMPARE(client.get("/api/auth/get-session").body, "null");
    }
    void cookieWithoutOriginIsRefused_data()
    {
        addDialects();
    }
    void cookieWithoutOriginIsRefused()
    {
        QFETCH(Dialect, dialect);
        TestRegistry registry(dialect);
        RegistryClient client = registry.signedIn(u"user@example.org"_s);
        const QByteArray create = "/api/auth/api-key/create";
        const QJsonObject body{{u"name"_s, u"n"_s}};
        client.setOrigin({});
        Got got = client.post(create, body);
        QCOMPARE(got.status, 403);
        QCOMPARE(got.text(u"code"_s), u"MISSING_OR_NULL_ORIGIN"_s);
        QCOMPARE(client.post(create, body, {{"Referer", client.ownOrigin() + "/tokens"}}).status, 200);
        QCOMPARE(client.post(create, body, {{"Referer", client.ownOrigin() + ".evil.example/"}}).status, 403);
        client.setOrigin("https://evil.example");
        got = client.post(create, body);
        QCOMPARE(got.status, 403);
        QCOMPARE(got.text(u"code"_s), u"INVALID_ORIGIN"_s);
        client.setOrigin("null");
        QCOMPARE(client.post(create, body).status, 403);
    }
    void fourthSignInInTenSecondsHasToWait()
    {
        Options options = testOptions(Dialect::Live);
        options.limitSignIn = true;
        TestRegistry registry(options);
        RegistryClient client = registry.client();
        for (int i = 0; i < 3; ++i)
            QCOMPARE(client.post(signInPath, credentials(u"user@example.org"_s, u"wrong-one"_s)).status, 401);
        const Got got = client.post(signInPath, credentials(u"user@example.org"_s, u"long-password"_s));
        QCOMPARE(got.status, 429);
        QVERIFY(got.header("content-type").startsWith("text/plain"));
        QCOMPARE(got.text(u"message"_s), u"Too many requests. Please try again later."_s);
        const int wait = got.header("x-retry-after").toInt();
        QVERIFY(wait >= 1 && wait <= 10);
        QVERIFY(!got.headers.contains("retry-after"));
        registry.server.moveClock(std::chrono::seconds(wait));
        QCOMPARE(client.post(signInPath, credentials(u"user@example.org"_s, u"long-password"_s)).status, 200);
    }
};

QTEST_GUILESS_MAIN(TestSessions)
#include "tst_sessions.moc"
