// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/http/httpclient.h"
#include "app/registry/profilebook.h"
#include "app/registry/tokenlisting.h"
#include "tests/support/await.h"
#include "tests/support/localregistryfixture.h"

using namespace Tokendesk;
using namespace Qt::StringLiterals;
using Kind = Error::Kind;

/// The token list, page by page, from a real server in both of its dialects.
class TestRegistryList : public QObject {
    Q_OBJECT
private:
    struct Listed {
        QStringList names;
        QList<qsizetype> pages;
        std::optional<Error> error;
        int unreadable = -1;
    };
    Listed list(const Credentials &credentials, int pageSize = 500)
    {
        RegistryProfile profile = *m_profiles.profile(u"tank"_s);
        profile.list->paging.size = pageSize;
        Registry registry(&m_http, &m_clock, profile, m_server->address());
        Listed listed;
        bool over = false;
        TokenListing *listing = registry.list(credentials);
        connect(listing, &TokenListing::pageArrived, this, [&listed](const QList<Token> &tokens) {
            listed.pages.append(tokens.size());
            for (const Token &token : tokens)
                listed.names.append(token.name);
        });
        connect(listing, &TokenListing::finished, this, [&](const std::optional<Error> &error, int unreadable) {
            listed.error = error;
            listed.unreadable = unreadable;
            over = true;
        });
        if (!QTest::qWaitFor([&over] { return over; }, 15000))
            listed.error = Error{.kind = Kind::Timeout};
        return listed;
    }
    Credentials session()
    {
        return {.token = {}, .session = m_server->session(u"alice"_s)};
    }
    void addTokens(int count)
    {
        for (int i = 0; i < count; ++i)
            m_server->token(u"alice"_s, u"token %1"_s.arg(i));
    }
    static QByteArray rows(const QByteArrayList &ids, int total)
    {
        QByteArrayList rows;
        for (const QByteArray &id : ids)
            rows.append(R"({"id":")" + id + R"(","name":")" + id + R"("})");
        return R"({"apiKeys":[)" + rows.join(',') + R"(],"total":)" + QByteArray::number(total) + '}';
    }
    void answerAlways(const QByteArray &body)
    {
        m_server->server().faults().next(CallPath::list, TestFault::answering(200, body, -1));
    }

    const ProfileBook m_profiles{QString()};
    Clock m_clock;
    HttpClient m_http;
    std::unique_ptr<LocalRegistryFixture> m_server;

private slots:
    void initTestCase_data()
    {
        ADD_DIALECTS();
    }
    void init()
    {
        QFETCH_GLOBAL(LocalRegistry::Dialect, dialect);
        m_server = std::make_unique<LocalRegistryFixture>(dialect);
    }

    void anEmptyListIsOnePage()
    {
        const Listed listed = list(session());
        QVERIFY(!listed.error);
        QCOMPARE(listed.names, QStringList());
        QCOMPARE(m_server->seen("GET", CallPath::list), 1);
    }
    void allPagesAreRead_data()
    {
        QTest::addColumn<int>("tokens");
        QTest::addColumn<qsizetype>("requests");
        QTest::newRow("less than a page") << 3 << qsizetype(1);
        QTest::newRow("a whole page") << 4 << qsizetype(1);
        QTest::newRow("one more than a page") << 5 << qsizetype(2);
        QTest::newRow("three pages") << 12 << qsizetype(3);
    }
    void allPagesAreRead()
    {
        QFETCH(int, tokens);
        QFETCH(qsizetype, requests);
        addTokens(tokens);
        const Listed listed = list(session(), 4);
        QVERIFY(!listed.error);
        QCOMPARE(listed.unreadable, 0);
        QCOMPARE(listed.names.size(), tokens);
        QCOMPARE(QSet<QString>(listed.names.cbegin(), listed.names.cend()).size(), tokens);
        QCOMPARE(listed.pages.size(), requests);
        QCOMPARE(m_server->seen("GET", CallPath::list), requests);
    }
    void moreThanAPageOfTheProfilesOwnSize()
    {
        addTokens(501);
        const Listed listed = list(session());
        QVERIFY(!listed.error);
        QCOMPARE(listed.names.size(), 501);
        QCOMPARE(listed.pages, QList<qsizetype>({500, 1}));
    }
    void aRegistryThatRepeatsItselfIsAnError()
    {
        answerAlways(rows({"a", "b"}, 1000));
        const Listed listed = list(session(), 2);
        QVERIFY(listed.error);
        QCOMPARE(listed.error->kind, Kind::UnreadableReply);
        QCOMPARE(listed.names, QStringList({u"a"_s, u"b"_s}));
        QVERIFY(m_server->seen("GET", CallPath::list) <= 7); // the first, and six that were under way
    }
    void aListThatEndsBeforeItsTotalIsRead()
    {
        m_server->server().faults().next(CallPath::list, TestFault::answering(200, rows({"a", "b"}, 3)));
        m_server->server().faults().next(CallPath::list, TestFault::answering(200, rows({}, 3)));
        const Listed listed = list(session(), 2);
        QVERIFY(!listed.error);
        QCOMPARE(listed.names.size(), 2);
    }
    void rowsThatCannotBeReadAreCounted()
    {
        answerAlways(R"({"apiKeys":[{"id":"a","name":"good"},{"name":"no id"},17,null],"total":4})");
        const Listed listed = list(session());
        QVERIFY(!listed.error);
        QCOMPARE(listed.names, QStringList{u"good"_s});
        QCOMPARE(listed.unreadable, 3);
    }
    void oneTokenOnTwoPagesIsOneToken()
    {
        // Somebody made a token between the pages: all others move down by one.
        m_server->server().faults().next(CallPath::list, TestFault::answering(200, rows({"a", "b"}, 3)));
        m_server->server().faults().next(CallPath::list, TestFault::answering(200, rows({"b", "c"}, 4)));
        const Listed listed = list(session(), 2);
        QVERIFY(!listed.error);
        QCOMPARE(listed.names, QStringList({u"a"_s, u"b"_s, u"c"_s}));
    }
    void whatIsNoListIsAnError_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("null") << QByteArray("null");
        QTest::newRow("a web page") << QByteArray("<html></html>");
        QTest::newRow("an object") << QByteArray("{}");
        QTest::newRow("an object for the array") << QByteArray(R"({"apiKeys":{}})");
    }
    void whatIsNoListIsAnError()
    {
        QFETCH(QByteArray, body);
        answerAlways(body);
        const Listed listed = list(session());
        QVERIFY(listed.error);
        QCOMPARE(listed.error->kind, Kind::UnreadableReply);
    }
    void aPageThatIsCutEndsTheList()
    {
        addTokens(6);
        m_server->server().faults().next(CallPath::list, TestFault::slow(std::chrono::milliseconds(1)));
        m_server->server().faults().next(CallPath::list, TestFault::cutAfter(100));
        const Listed listed = list(session(), 4);
        QVERIFY(listed.error);
        QVERIFY(!listed.error->mayHaveArrived); // reading changes nothing
        QCOMPARE(listed.names.size(), 4);
    }
    void cancellingEndsItOnce()
    {
        m_server->server().faults().next(CallPath::list, TestFault::slow(std::chrono::seconds(20)));
        Registry registry(&m_http, &m_clock, *m_profiles.profile(u"tank"_s), m_server->address());
        QPointer<TokenListing> listing = registry.list(session());
        int ends = 0;
        connect(listing, &TokenListing::finished, this, [&ends](const std::optional<Error> &error, int) {
            QVERIFY(error && error->kind == Kind::Cancelled);
            ++ends;
        });
        QTRY_COMPARE(m_server->seen("GET", CallPath::list), 1);
        listing->cancel();
        listing->cancel();
        QCOMPARE(ends, 1);
        QTRY_VERIFY(!listing);
    }
};

QTEST_GUILESS_MAIN(TestRegistryList)
#include "tst_registrylist.moc"
