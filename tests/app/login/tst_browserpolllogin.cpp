// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/login/browserpolllogin.h"
#include "app/http/httpclient.h"
#include "app/registry/profilebook.h"
#include "tests/support/await.h"
#include "tests/support/localregistryfixture.h"
#include "tests/support/roughserver.h"

using namespace Tokendesk;
using namespace Qt::StringLiterals;
using Kind = Tokendesk::Error::Kind;

namespace {

/// One attempt with what it told.
struct Attempt {
    explicit Attempt(Registry *registry, const LoginFacts &facts) : login(registry, facts)
    {
        QObject::connect(&login, &Login::succeeded, &login, [this](const LoginResult &end) {
            result = end;
            ++ends;
        });
        QObject::connect(&login, &Login::loginFailed, &login, [this](const Tokendesk::Error &end) {
            error = end;
            ++ends;
        });
        QObject::connect(
            &login, &QAbstractOAuth::authorizeWithBrowser, &login, [this](const QUrl &page) { opened.append(page); });
    }

    BrowserPollLogin login;
    QSignalSpy ready{&login, &BrowserPollLogin::pageReady};
    QSignalSpy polled{&login, &BrowserPollLogin::polled};
    std::optional<LoginResult> result;
    std::optional<Tokendesk::Error> error;
    QList<QUrl> opened;
    int ends = 0;
};

/// A registry that begins each login with this page.
RoughServer::Behaviour pointingTo(const QByteArray &page)
{
    return [page](QTcpSocket *socket, const QByteArray &) {
        socket->write(RoughServer::answer("200 OK", "{\"sessionCode\":\"abc\",\"authUrl\":\"" + page + "\"}"));
    };
}

} // namespace

class TestBrowserPollLogin : public QObject {
    Q_OBJECT
private:
    static bool isSeed()
    {
        QFETCH_GLOBAL(LocalRegistry::Dialect, dialect);
        return dialect == LocalRegistry::Dialect::Seed;
    }
    LoginFacts facts() const
    {
        LoginFacts facts = *m_registry->profile().login(LoginFacts::Flow::BrowserPoll);
        facts.interval = 1;
        return facts;
    }
    void open(Attempt &attempt)
    {
        attempt.login.grant();
        QTRY_COMPARE(attempt.ready.size(), 1);
    }
    void decide(const Attempt &attempt, const QByteArray &step)
    {
        const auto page = m_server->browser().decide(
            attempt.login.page(), LocalRegistryFixture::emailOf(u"bob"_s), LocalRegistryFixture::password(), step);
        QCOMPARE(page.status, 200);
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

    void anApprovalGivesATokenAndItsOwner()
    {
        Attempt attempt(m_registry.get(), facts());
        open(attempt);
        QCOMPARE(attempt.opened, QList<QUrl>{attempt.login.page()});
        QCOMPARE(attempt.login.userCode().isEmpty(), !isSeed());
        QVERIFY(!attempt.login.pageIsForeign());
        QCOMPARE(attempt.login.status(), QAbstractOAuth::Status::TemporaryCredentialsReceived);
        decide(attempt, "approve");
        attempt.login.pollNow();
        QTRY_VERIFY(attempt.result);
        QVERIFY(m_server->isAlive(attempt.result->credentials.token));
        QVERIFY(attempt.result->credentials.session.isEmpty());
        QVERIFY(attempt.result->madeToken);
        QCOMPARE(attempt.result->identity.email, LocalRegistryFixture::emailOf(u"bob"_s));
        QCOMPARE(m_server->tokenNamesOf(u"bob"_s), QStringList{facts().tokenName});
        QCOMPARE(attempt.ends, 1);
        QCOMPARE(attempt.login.status(), QAbstractOAuth::Status::Granted);
        QCOMPARE(attempt.login.secondsLeft(), 0);
    }
    void itWaitsWhileNobodyDecides()
    {
        Attempt attempt(m_registry.get(), facts());
        open(attempt);
        QCOMPARE(attempt.login.secondsSincePoll(), -1);
        QTRY_VERIFY(attempt.polled.size() >= 2);
        QCOMPARE(attempt.ends, 0);
        QVERIFY(attempt.login.secondsSincePoll() >= 0);
        QVERIFY(attempt.login.secondsLeft() > 290);
        decide(attempt, "approve");
        attempt.login.pollNow();
        QTRY_VERIFY(attempt.result);
    }
    void aRefusalEndsIt()
    {
        LoginFacts quick = facts();
        quick.timeout = isSeed() ? 300 : 2; // live does not tell "refused" from "not yet"
        Attempt attempt(m_registry.get(), quick);
        open(attempt);
        decide(attempt, "refuse");
        attempt.login.pollNow();
        QTRY_VERIFY(attempt.error);
        QCOMPARE(attempt.error->kind, isSeed() ? Kind::Forbidden : Kind::Timeout);
        QVERIFY(!attempt.error->mayHaveArrived);
        QCOMPARE(m_server->tokenNamesOf(u"bob"_s), QStringList());
    }
    void anOldLoginEndsIt()
    {
        LoginFacts quick = facts();
        quick.timeout = isSeed() ? 300 : 2;
        Attempt attempt(m_registry.get(), quick);
        open(attempt);
        m_server->server().moveClock(std::chrono::minutes(6));
        attempt.login.pollNow();
        QTRY_VERIFY(attempt.error);
        QCOMPARE(attempt.error->kind, isSeed() ? Kind::NotFound : Kind::Timeout);
        QVERIFY(!attempt.error->mayHaveArrived);
    }
    void aSuspendedPersonIsForbidden()
    {
        LoginFacts slow = facts();
        slow.interval = 60;
        Attempt attempt(m_registry.get(), slow);
        open(attempt);
        decide(attempt, "approve");
        m_server->suspend(u"bob"_s);
        attempt.login.pollNow();
        QTRY_VERIFY(attempt.error);
        QCOMPARE(attempt.error->kind, Kind::Forbidden);
    }
    void ourOwnClockEndsIt()
    {
        LoginFacts quick = facts();
        quick.timeout = 1;
        quick.interval = 60;
        Attempt attempt(m_registry.get(), quick);
        open(attempt);
        QVERIFY(attempt.login.secondsLeft() <= 1);
        QTRY_VERIFY(attempt.error);
        QCOMPARE(attempt.error->kind, Kind::Timeout);
        QVERIFY(!attempt.error->mayHaveArrived);
        QCOMPARE(m_server->seen("POST", CallPath::exchange), 0);
    }
    void cancellingEndsItAtOnceAndOnce()
    {
        Attempt attempt(m_registry.get(), facts());
        open(attempt);
        attempt.login.cancel();
        QVERIFY(attempt.error);
        QCOMPARE(attempt.error->kind, Kind::Cancelled);
        attempt.login.cancel();
        attempt.login.pollNow();
        QCOMPARE(attempt.ends, 1);
        QCOMPARE(m_server->seen("POST", CallPath::exchange), 0);
        QCOMPARE(attempt.login.status(), QAbstractOAuth::Status::NotAuthenticated);
    }
    void cancellingDuringAPollHearsNoMoreOfIt()
    {
        Attempt attempt(m_registry.get(), facts());
        open(attempt);
        decide(attempt, "approve");
        m_server->server().faults().next(CallPath::exchange, TestFault::slow(std::chrono::milliseconds(300)));
        attempt.login.pollNow();
        QTRY_COMPARE(m_server->seen("POST", CallPath::exchange), 1);
        attempt.login.cancel();
        QTRY_COMPARE(m_server->tokenNamesOf(u"bob"_s).size(), 1);
        QCOMPARE(attempt.ends, 1);
        QVERIFY(!attempt.result);
        QVERIFY(attempt.error->mayHaveArrived); // the token is there, and the person should know
    }
    void comingBackAsksAtOnce()
    {
        LoginFacts slow = facts();
        slow.interval = 60;
        Attempt attempt(m_registry.get(), slow);
        open(attempt);
        decide(attempt, "approve");
        QElapsedTimer since;
        since.start();
        attempt.login.pollNow();
        attempt.login.pollNow(); // one question at a time
        QTRY_VERIFY(attempt.result);
        QVERIFY(since.elapsed() < 5000);
        QCOMPARE(m_server->seen("POST", CallPath::exchange), 1);
    }
    void aGapInTheNetworkIsWaitedOut()
    {
        Attempt attempt(m_registry.get(), facts());
        open(attempt);
        m_server->server().faults().next(CallPath::exchange, TestFault::lostBefore(2));
        QTRY_COMPARE(attempt.polled.size(), 2);
        QCOMPARE(attempt.ends, 0);
        decide(attempt, "approve");
        attempt.login.pollNow();
        QTRY_VERIFY(attempt.result);
    }
    void aRegistryThatIsBusyIsWaitedFor()
    {
        Attempt attempt(m_registry.get(), facts());
        open(attempt);
        decide(attempt, "approve");
        m_server->server().faults().next(CallPath::exchange, TestFault::answering(429, R"({"retryAfter":1})"));
        QTRY_COMPARE(attempt.polled.size(), 1);
        QCOMPARE(attempt.ends, 0);
        QTRY_VERIFY(attempt.result);
    }
    void aLostTokenIsSpokenOf()
    {
        LoginFacts quick = facts();
        quick.timeout = 4;
        Attempt attempt(m_registry.get(), quick);
        open(attempt);
        decide(attempt, "approve");
        m_server->server().faults().next(CallPath::exchange, TestFault::cutAfter(20));
        QTRY_VERIFY_WITH_TIMEOUT(attempt.error, 8000);
        QCOMPARE(attempt.error->kind, isSeed() ? Kind::NotFound : Kind::Timeout);
        QVERIFY(attempt.error->mayHaveArrived);
        QCOMPARE(m_server->tokenNamesOf(u"bob"_s).size(), 1);
    }
    void anExchangeWithoutATokenFails()
    {
        Attempt attempt(m_registry.get(), facts());
        open(attempt);
        m_server->server().faults().next(CallPath::exchange, TestFault::answering(200, R"({"user":{}})"));
        QTRY_VERIFY(attempt.error);
        QCOMPARE(attempt.error->kind, Kind::UnreadableReply);
        QVERIFY(attempt.error->mayHaveArrived);
    }
    void aStartThatFailsIsTold()
    {
        m_server->server().faults().next(
            "/api/v1/cli-auth/start", TestFault::answering(503, R"({"error":"closed for today"})"));
        Attempt attempt(m_registry.get(), facts());
        attempt.login.grant();
        QTRY_VERIFY(attempt.error);
        QCOMPARE(attempt.error->kind, Kind::ServerFault);
        QCOMPARE(attempt.error->serverSays, u"closed for today"_s);
        QVERIFY(attempt.opened.isEmpty());
    }
    void aPageElsewhereIsShownButNotOpened()
    {
        RoughServer elsewhere(pointingTo("https://login.example.com/cli?session=abc"));
        Registry registry(&m_http, &m_clock, m_registry->profile(), elsewhere.url().adjusted(QUrl::StripTrailingSlash));
        Attempt attempt(&registry, facts());
        open(attempt);
        QVERIFY(attempt.login.pageIsForeign());
        QCOMPARE(attempt.login.page(), QUrl(u"https://login.example.com/cli?session=abc"_s));
        QVERIFY(attempt.opened.isEmpty());
        QCOMPARE(attempt.ends, 0);
    }
    void anUnsafePageIsRefused_data()
    {
        QTest::addColumn<QByteArray>("page");
        for (const char *page : {"file:///etc/passwd", "javascript:alert(1)", "ftp://127.0.0.1/", "http://example.com/",
                 "https://user:password@example.com/", "mailto:a@example.com", "//example.com/x", "x"})
            QTest::newRow(page) << QByteArray(page);
    }
    void anUnsafePageIsRefused()
    {
        QFETCH(QByteArray, page);
        RoughServer elsewhere(pointingTo(page));
        Registry registry(&m_http, &m_clock, m_registry->profile(), elsewhere.url().adjusted(QUrl::StripTrailingSlash));
        Attempt attempt(&registry, facts());
        attempt.login.grant();
        QTRY_VERIFY(attempt.error);
        QCOMPARE(attempt.error->kind, Kind::UnsafeAddress);
        QVERIFY(attempt.opened.isEmpty());
    }
    void statesAreLongAndNeverTheSame()
    {
        QSet<QString> states;
        for (int i = 0; i < 1000; ++i) {
            const QString state = Login::newState();
            QCOMPARE(state.size(), 43);
            states.insert(state);
        }
        QCOMPARE(states.size(), 1000);
    }
};

QTEST_GUILESS_MAIN(TestBrowserPollLogin)
#include "tst_browserpolllogin.moc"
