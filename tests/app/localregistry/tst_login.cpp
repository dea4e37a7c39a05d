// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/localregistry/registryclient.h"
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Tokendesk::LocalRegistry;

namespace {

const QByteArray startPath = "/api/v1/cli-auth/start";
const QByteArray exchangePath = "/api/v1/cli-auth/exchange";
const QString state = u"a-state-of-enough-letters"_s;

/// A login on its way, in the words of its dialect.
struct Flow {
    Dialect dialect;
    QByteArray code;
    QJsonObject exchange;
    QByteArray page;
    QByteArray pagePath;

    Flow(Dialect wanted, RegistryClient &client) : dialect(wanted)
    {
        const bool live = dialect == Dialect::Live;
        const Got got = client.post(startPath, {{u"state"_s, state}});
        [&got] {
            QCOMPARE(got.status, 200);
        }();
        code = got.text(live ? u"sessionCode"_s : u"userCode"_s).toLatin1();
        exchange = live ? QJsonObject{{u"sessionCode"_s, QString::fromLatin1(code)}, {u"state"_s, state}}
                        : QJsonObject{{u"pollToken"_s, got.text(u"pollToken"_s)}};
        pagePath = live ? "/cli-login" : "/cli-auth/authorize";
        page = pagePath + (live ? "?session=" : "?code=") + code;
    }
    int pending() const
    {
        return dialect == Dialect::Live ? 400 : 202;
    }
    int over() const
    {
        return dialect == Dialect::Live ? 400 : 410;
    }
};

QMap<QByteArray, QByteArray> formOf(const Got &page, const QByteArray &step)
{
    QMap<QByteArray, QByteArray> fields{{"step", step}};
    static const QRegularExpression hidden(u"name=\"(code|csrf)\" value=\"([^\"]*)\""_s);
    auto found = hidden.globalMatch(QString::fromUtf8(page.body));
    while (found.hasNext()) {
        const auto match = found.next();
        fields.insert(match.captured(1).toUtf8(), match.captured(2).toUtf8());
    }
    return fields;
}

/// A browser that signed in on the page and now sees the question.
Got openPage(RegistryClient &browser, const Flow &flow)
{
    auto form = formOf(browser.get(flow.page), "sign-in");
    form.insert("email", "user@example.org");
    form.insert("password", "long-password");
    browser.setOrigin(browser.ownOrigin());
    const Got got = browser.postForm(flow.pagePath, form);
    [&] {
        QCOMPARE(got.status, 303);
        QCOMPARE(got.header("location"), flow.page);
    }();
    return browser.get(got.header("location"));
}

} // namespace

class TestLogin : public QObject {
    Q_OBJECT
private slots:
    void approvedLoginGivesATokenOnce_data()
    {
        addDialects();
    }
    void approvedLoginGivesATokenOnce()
    {
        QFETCH(Dialect, dialect);
        TestRegistry registry(dialect);
        RegistryClient program = registry.client();
        const Flow flow(dialect, program);
        QCOMPARE(program.post(exchangePath, flow.exchange).status, flow.pending());
        RegistryClient browser = registry.client();
        const Got question = openPage(browser, flow);
        QCOMPARE(question.status, 200);
        QVERIFY(question.body.contains("user@example.org"));
        QVERIFY(question.body.contains("90 days"));
        QCOMPARE(program.post(exchangePath, flow.exchange).status, flow.pending());
        const Got approved = browser.postForm(flow.pagePath, formOf(question, "approve"));
        QCOMPARE(approved.status, 200);
        QVERIFY(approved.body.contains("You can close this page"));
        const Got done = program.post(exchangePath, flow.exchange);
        QCOMPARE(done.status, 200);
        const bool live = dialect == Dialect::Live;
        const QByteArray token = done.text(live ? u"token"_s : u"apiKey"_s).toLatin1();
        QCOMPARE(token.size(), 69);
        if (live)
            QCOMPARE(done.object()[u"user"_s][u"email"].toString(), u"user@example.org"_s);
        else
            QCOMPARE(done.object()[u"scopes"_s].toArray(), QJsonArray({u"skills:read"_s, u"skills:publish"_s}));
        program.setBearer(token);
        QCOMPARE(program.get("/api/v1/auth/whoami").text(u"email"_s), u"user@example.org"_s);
        QCOMPARE(program.post(exchangePath, flow.exchange).status, flow.over());
        RegistryClient manager = registry.signedIn(u"user@example.org"_s);
        const QJsonArray keys = manager.get("/api/auth/api-key/list").object()[u"apiKeys"_s].toArray();
        QCOMPARE(keys.size(), 1);
        QCOMPARE(keys.first()[u"name"].toString(), u"CLI Token"_s);
        QCOMPARE(keys.first()[u"permissions"].isNull(), live);
        QCOMPARE(keys.first()[u"rateLimitMax"].toInt(), 1000);
    }
    void loginTokenManagesTokensInSeed()
    {
        TestRegistry registry(Dialect::Seed);
        RegistryClient program = registry.client();
        const Flow flow(Dialect::Seed, program);
        RegistryClient browser = registry.client();
        const Got question = openPage(browser, flow);
        QVERIFY(question.body.contains("list, create and revoke your tokens"));
        browser.postForm(flow.pagePath, formOf(question, "approve"));
        program.setBearer(program.post(exchangePath, flow.exchange).text(u"apiKey"_s).toLatin1());
        const QJsonObject admin{{u"name"_s, u"n"_s}, {u"scopes"_s, QJsonArray{u"skills:admin"_s}}};
        QCOMPARE(program.post("/api/auth/api-key/create", admin).status, 200);
    }
    void refusedLoginGivesNothing_data()
    {
        addDialects();
    }
    void refusedLoginGivesNothing()
    {
        QFETCH(Dialect, dialect);
        TestRegistry registry(dialect);
        RegistryClient program = registry.client();
        const Flow flow(dialect, program);
        RegistryClient browser = registry.client();
        const Got question = openPage(browser, flow);
        const Got refused = browser.postForm(flow.pagePath, formOf(question, "refuse"));
        QVERIFY(refused.body.contains("Refused"));
        QCOMPARE(program.post(exchangePath, flow.exchange).status, dialect == Dialect::Live ? 400 : 403);
        QCOMPARE(browser.postForm(flow.pagePath, formOf(question, "approve")).status, 409);
        QVERIFY(program.post(exchangePath, flow.exchange).status != 200);
    }
    void secondApprovalChangesNothing_data()
    {
        addDialects();
    }
    void secondApprovalChangesNothing()
    {
        QFETCH(Dialect, dialect);
        TestRegistry registry(dialect);
        RegistryClient program = registry.client();
        const Flow flow(dialect, program);
        RegistryClient browser = registry.client();
        const Got question = openPage(browser, flow);
        QCOMPARE(browser.postForm(flow.pagePath, formOf(question, "approve")).status, 200);
        QCOMPARE(browser.postForm(flow.pagePath, formOf(question, "approve")).status, 409);
        QCOMPARE(browser.postForm(flow.pagePath, formOf(question, "refuse")).status, 409);
        QCOMPARE(program.post(exchangePath, flow.exchange).status, 200);
        QCOMPARE(browser.get(flow.page).status, 409);
    }
    void forgedFormIsRefused_data()
    {
        QTest::addColumn<QByteArray>("name"); // field to change, or "origin", "cookie"
        QTest::addColumn<QByteArray>("value");
        QTest::newRow("no csrf") << QByteArray("csrf") << QByteArray();
        QTest::newRow("wrong csrf") << QByteArray("csrf") << QByteArray(64, 'a');
        QTest::newRow("other login") << QByteArray("code") << QByteArray("AAAA-AAAA");
        QTest::newRow("unknown step") << QByteArray("step") << QByteArray("grant");
        QTest::newRow("foreign origin") << QByteArray("origin") << QByteArray("https://evil.example");
        QTest::newRow("null origin") << QByteArray("origin") << QByteArray("null");
        QTest::newRow("other port") << QByteArray("origin") << QByteArray("http://127.0.0.1:1");
        QTest::newRow("no session") << QByteArray("cookie") << QByteArray();
    }
    void forgedFormIsRefused()
    {
        QFETCH(QByteArray, name);
        QFETCH(QByteArray, value);
        for (const Dialect dialect : {Dialect::Seed, Dialect::Live}) {
            TestRegistry registry(dialect);
            RegistryClient program = registry.client();
            const Flow flow(dialect, program);
            RegistryClient browser = registry.client();
            auto form = formOf(openPage(browser, flow), "approve");
            const auto good = form;
            const auto cookies = browser.cookies;
            if (name == "origin")
                browser.setOrigin(value);
            else if (name == "cookie")
                browser.cookies.clear();
            else
                form.insert(name, value);
            QCOMPARE(browser.postForm(flow.pagePath, form).status, 403);
            QCOMPARE(program.post(exchangePath, flow.exchange).status, flow.pending());
            browser.setOrigin(browser.ownOrigin());
            browser.cookies = cookies;
            QCOMPARE(browser.postForm(flow.pagePath, good).status, 200);
        }
    }
    void formOfAnotherSessionIsRefused()
    {
        TestRegistry registry(Dialect::Seed);
        RegistryClient program = registry.client();
        const Flow flow(Dialect::Seed, program);
        RegistryClient attacker = registry.signedIn(u"admin@example.org"_s);
        RegistryClient victim = registry.signedIn(u"user@example.org"_s);
        const auto form = formOf(attacker.get(flow.page), "approve");
        QCOMPARE(victim.postForm(flow.pagePath, form).status, 403);
        const auto signIn = formOf(registry.client().get(flow.page), "sign-in");
        QCOMPARE(registry.client().postForm(flow.pagePath, signIn).status, 403); // without the form's cookie
    }
    void browsersNullOriginPassesWithSameSiteWord()
    {
        // What a browser sends from a page with Referrer-Policy: no-referrer.
        TestRegistry registry(Dialect::Seed);
        RegistryClient program = registry.client();
        const Flow flow(Dialect::Seed, program);
        RegistryClient browser = registry.client();
        const auto form = formOf(openPage(browser, flow), "approve");
        browser.setOrigin("null");
        QCOMPARE(browser.postForm(flow.pagePath, form, {{"Sec-Fetch-Site", "cross-site"}}).status, 403);
        QCOMPARE(browser.postForm(flow.pagePath, form, {{"Sec-Fetch-Site", "same-origin"}}).status, 200);
    }
    void wrongPasswordOnThePageAsksAgain()
    {
        TestRegistry registry(Dialect::Live);
        RegistryClient program = registry.client();
        const Flow flow(Dialect::Live, program);
        RegistryClient browser = registry.client();
        auto form = formOf(browser.get(flow.page), "sign-in");
        form.insert("email", "\"><script>alert(1)</script>");
        form.insert("password", "wrong");
        const Got got = browser.postForm(flow.pagePath, form);
        QCOMPARE(got.status, 401);
        QVERIFY(got.body.contains("E-mail or password is wrong."));
        QVERIFY(!got.body.contains("<script"));
        QVERIFY(!browser.cookies.contains("better-auth.session_token"));
    }
    void pagesAreEscapedAndCannotBeFramed()
    {
        TestRegistry registry(Dialect::Seed);
        QVERIFY(registry.server.addUser({u"<b>Eve</b>\"'&"_s, u"eve@example.org"_s, u"long-password"_s, false}));
        RegistryClient program = registry.client();
        const Flow flow(Dialect::Seed, program);
        RegistryClient eve = registry.signedIn(u"eve@example.org"_s);
        const Got page = eve.get(flow.page);
        QVERIFY(page.body.contains("&lt;b&gt;Eve&lt;/b&gt;&quot;"));
        QVERIFY(!page.body.contains("<b>Eve"));
        QVERIFY(!page.body.contains("<script"));
        for (const Got &got : {page, registry.client().get(flow.page), registry.client().get("/nothing")}) {
            QCOMPARE(got.header("content-security-policy"),
                "default-src 'none'; style-src 'unsafe-inline'; form-action 'self'; frame-ancestors 'none'");
            QCOMPARE(got.header("x-frame-options"), "DENY");
            QCOMPARE(got.header("referrer-policy"), "no-referrer");
            QCOMPARE(got.header("cache-control"), "no-store");
        }
        QCOMPARE(registry.client().get("/cli-auth/authorize?code=%3Cscript%3E").status, 404);
    }
    void loginEndsAfterFiveMinutes_data()
    {
        addDialects();
    }
    void loginEndsAfterFiveMinutes()
    {
        QFETCH(Dialect, dialect);
        TestRegistry registry(dialect);
        RegistryClient program = registry.client();
        const Flow flow(dialect, program);
        RegistryClient browser = registry.client();
        const Got question = openPage(browser, flow);
        registry.server.moveClock(std::chrono::seconds(299));
        QCOMPARE(program.post(exchangePath, flow.exchange).status, flow.pending());
        registry.server.moveClock(std::chrono::seconds(2));
        QCOMPARE(program.post(exchangePath, flow.exchange).status, flow.over());
        QCOMPARE(browser.postForm(flow.pagePath, formOf(question, "approve")).status, 404);
        QCOMPARE(browser.get(flow.page).status, 404);
    }
    void liveHidesWhyAnExchangeFails()
    {
        TestRegistry registry(Dialect::Live);
        RegistryClient program = registry.client();
        const Flow flow(Dialect::Live, program);
        RegistryClient browser = registry.signedIn(u"user@example.org"_s);
        browser.setOrigin({}); // this call needs none
        const QJsonObject which{{u"sessionCode"_s, QString::fromLatin1(flow.code)}};
        QCOMPARE(browser.post("/api/v1/cli-auth/authorize", which).object(), QJsonObject({{u"success"_s, true}}));
        QCOMPARE(
            browser.post("/api/v1/cli-auth/authorize", which).text(u"error"_s), u"Session could not be authorized"_s);
        QCOMPARE(program.post("/api/v1/cli-auth/authorize", which).text(u"error"_s), u"Authentication required"_s);
        const Got unknown = browser.post("/api/v1/cli-auth/authorize", {{u"sessionCode"_s, u"x"_s}});
        QCOMPARE(unknown.status, 404);
        QCOMPARE(unknown.text(u"error"_s), u"Invalid or expired session"_s);
        QJsonObject wrong = flow.exchange;
        wrong.insert(u"state"_s, u"another-state"_s);
        const Got got = program.post(exchangePath, wrong);
        QCOMPARE(got.status, 400);
        QCOMPARE(got.text(u"error"_s), u"Invalid, expired, or already used session code"_s);
        QCOMPARE(program.post(exchangePath, flow.exchange).status, 200); // the wrong state did not use it up
    }
    void liveRefusesBadInputInFourWays()
    {
        TestRegistry registry(Dialect::Live);
        RegistryClient program = registry.client();
        Got got = program.post(startPath, {{u"state"_s, u"short"_s}});
        QCOMPARE(got.status, 400);
        QCOMPARE(got.object()[u"success"_s], QJsonValue(false));
        QCOMPARE(got.object()[u"error"_s][u"name"].toString(), u"ZodError"_s);
        QVERIFY(got.object()[u"error"_s][u"message"].toString().startsWith(u"[\n"_s));
        QCOMPARE(program.post(startPath, {}).object()[u"error"_s][u"name"].toString(), u"ZodError"_s);
        QCOMPARE(program.post(startPath, {{u"state"_s, QString(257, u's')}}).status, 400);
        QCOMPARE(program.post(startPath, {{u"state"_s, QString(256, u's')}}).status, 200);
        got = program.send("POST", startPath, "{broken", "application/json");
        QCOMPARE(got.status, 400);
        QVERIFY(got.header("content-type").startsWith("text/plain"));
        QCOMPARE(got.body, "Malformed JSON in request body");
        got = program.send("POST", startPath, "{}", {});
        QCOMPARE(got.text(u"error"_s), u"Invalid request body"_s);
    }
    void seedPollsByItsOwnToken()
    {
        TestRegistry registry(Dialect::Seed);
        RegistryClient program = registry.client();
        const Got started = program.post(startPath, {});
        QCOMPARE(started.object()[u"expiresIn"_s].toInt(), 300);
        static const QRegularExpression form(u"^[B-Z]{4}-[B-Z]{4}$"_s);
        QVERIFY(form.match(started.text(u"userCode"_s)).hasMatch());
        const Got pending = program.post(exchangePath, {{u"pollToken"_s, started.text(u"pollToken"_s)}});
        QCOMPARE(pending.text(u"status"_s), u"pending"_s);
        const Got unknown = program.post(exchangePath, {{u"pollToken"_s, u"x"_s}});
        QCOMPARE(unknown.status, 410);
        QCOMPARE(unknown.text(u"error"_s), u"POLL_TOKEN_EXPIRED"_s);
        QVERIFY(!unknown.text(u"message"_s).isEmpty());
        QCOMPARE(program.post(exchangePath, {{u"pollToken"_s, started.text(u"userCode"_s)}}).status, 410);
        QCOMPARE(program.post(exchangePath, {}).status, 400);
    }
};

QTEST_GUILESS_MAIN(TestLogin)
#include "tst_login.moc"
