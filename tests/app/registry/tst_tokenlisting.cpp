// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/registry/tokenlisting.h"
#include "app/http/httpclient.h"
#include "tests/support/await.h"
#include "tests/support/roughserver.h"
#include <QJsonArray>
#include <QJsonDocument>
#include <QTcpSocket>

using namespace Tokendesk;
using namespace Qt::StringLiterals;
using Kind = Error::Kind;

/// How pages are asked for, and what happens if the list moves under our feet.
class TestTokenListing : public QObject {
    Q_OBJECT

    struct Listed {
        QStringList ids;
        QList<qsizetype> pages; ///< How many tokens came together.
        std::optional<Error> error;
    };
    static RegistryProfile profile(PagingFacts::Kind kind, int size)
    {
        RegistryProfile profile;
        profile.tokenHeader = "Api-Key";
        ListFacts list;
        list.call.method = "GET";
        list.call.path = u"/tokens"_s;
        list.call.access = {Access::Token};
        list.items = {u"/rows"_s};
        list.fields = {{u"id"_s, {u"/id"_s}}};
        list.paging.kind = kind;
        list.paging.size = size;
        list.paging.sizeParameter = u"size"_s;
        list.paging.positionParameter = u"at"_s;
        list.paging.total = {u"/total"_s};
        list.paging.pages = {u"/pages"_s};
        list.paging.next = {u"/next"_s};
        list.paging.more = {u"/more"_s};
        profile.list = list;
        return profile;
    }
    static Listed list(const RoughServer &server, const RegistryProfile &profile, bool cancelAtOnce = false)
    {
        Clock clock;
        HttpClient http;
        QUrl address = server.url();
        address.setPath({});
        Registry registry(&http, &clock, profile, address);
        Credentials credentials;
        credentials.token = Secret::take("a-token");
        Listed listed;
        bool over = false;
        TokenListing *listing = registry.list(credentials);
        connect(
            listing, &TokenListing::pageArrived, listing, [&listed, listing, cancelAtOnce](const QList<Token> &tokens) {
                for (const Token &token : tokens)
                    listed.ids.append(token.id.id);
                listed.pages.append(tokens.size());
                if (cancelAtOnce)
                    listing->cancel();
            });
        connect(listing, &TokenListing::finished, listing, [&](const std::optional<Error> &error, int) {
            listed.error = error;
            over = true;
        });
        if (!QTest::qWaitFor([&over] { return over; }, 8000))
            listed.error = Error{.kind = Kind::Timeout};
        listed.ids.sort();
        return listed;
    }
    static int positionIn(const QByteArray &request)
    {
        const QByteArray target = request.split(' ').value(1);
        return QUrlQuery(QUrl(QString::fromLatin1(target))).queryItemValue(u"at"_s).toInt();
    }
    static QStringList ids(int first, int count)
    {
        QStringList ids;
        for (int i = first; i < first + count; ++i)
            ids.append(QString::number(1000 + i));
        return ids;
    }
    static void answer(QTcpSocket *socket, const QStringList &ids, QJsonObject more = {})
    {
        QJsonArray rows;
        for (const QString &id : ids)
            rows.append(QJsonObject{{u"id"_s, id}});
        more.insert(u"rows"_s, rows);
        socket->write(RoughServer::answer("200 OK", QJsonDocument(more).toJson()));
        socket->disconnectFromHost();
    }

private slots:
    void numberedPagesAreAskedSixAtATime()
    {
        // Nobody is answered until six are waiting: whoever asks one after the other waits for ever.
        QList<std::pair<QTcpSocket *, int>> waiting;
        qsizetype most = 0;
        RoughServer server([&](QTcpSocket *socket, const QByteArray &request) {
            const int at = positionIn(request);
            if (at == 0)
                return answer(socket, ids(0, 10), {{u"total"_s, 130}});
            waiting.append({socket, at});
            most = std::max(most, waiting.size());
            if (waiting.size() < 6)
                return;
            const auto all = std::exchange(waiting, {});
            for (const auto &[one, position] : all)
                answer(one, ids(position, 10), {{u"total"_s, 130}});
        });
        const Listed listed = list(server, profile(PagingFacts::Kind::Offset, 10));
        QVERIFY(!listed.error);
        QCOMPARE(listed.ids, ids(0, 130));
        QCOMPARE(most, 6);
        QCOMPARE(server.requests().size(), 13);
    }
    void fewerRowsAPageThanWished()
    {
        RoughServer server([](QTcpSocket *socket, const QByteArray &request) {
            const int at = positionIn(request);
            answer(socket, ids(at, std::min(4, 11 - at)), {{u"total"_s, 11}});
        });
        const Listed listed = list(server, profile(PagingFacts::Kind::Offset, 10));
        QVERIFY(!listed.error);
        QCOMPARE(listed.ids, ids(0, 11));
    }
    void aListThatGrowsIsReadToItsEnd()
    {
        RoughServer server([](QTcpSocket *socket, const QByteArray &request) {
            const int at = positionIn(request);
            // After the first page one more came in front: all others stand one further down.
            const QStringList all = at == 0 ? ids(1, 4) : ids(0, 5);
            answer(socket, all.mid(at, 2), {{u"total"_s, all.size()}});
        });
        const Listed listed = list(server, profile(PagingFacts::Kind::Offset, 2));
        QVERIFY(!listed.error);
        QVERIFY(listed.ids.contains(ids(4, 1).constFirst()));
        QCOMPARE(listed.ids.size(), 4); // the new one is for the next time
    }
    void aListThatShrinksIsReadAgain()
    {
        RoughServer server([](QTcpSocket *socket, const QByteArray &request) {
            static int requests = 0;
            // After the first page its first row goes: the third row moves onto the page that was read.
            const QStringList all = requests++ == 0 ? ids(0, 6) : ids(1, 5);
            answer(socket, all.mid(positionIn(request), 2), {{u"total"_s, all.size()}});
        });
        const Listed listed = list(server, profile(PagingFacts::Kind::Offset, 2));
        QVERIFY(!listed.error);
        for (const QString &id : ids(1, 5))
            QVERIFY2(listed.ids.contains(id), qPrintable(id));
    }
    void aRegistryThatKnowsNoPagesIsReadOnce()
    {
        RoughServer server([](QTcpSocket *socket, const QByteArray &) { answer(socket, ids(0, 7)); });
        const Listed listed = list(server, profile(PagingFacts::Kind::Page, 5));
        QVERIFY(!listed.error);
        QCOMPARE(listed.ids, ids(0, 7));
        QCOMPARE(server.requests().size(), 2);
    }
    void aLargeListComesSomeRowsAtATime()
    {
        RoughServer server([](QTcpSocket *socket, const QByteArray &) { answer(socket, ids(0, 6500)); });
        const Listed listed = list(server, profile(PagingFacts::Kind::None, 0));
        QVERIFY(!listed.error);
        QCOMPARE(listed.ids, ids(0, 6500));
        QCOMPARE(listed.pages, QList<qsizetype>({1000, 1000, 1000, 1000, 1000, 1000, 500}));
        QCOMPARE(server.requests().size(), 1);
        const Listed cancelled = list(server, profile(PagingFacts::Kind::None, 0), true);
        QCOMPARE(cancelled.error->kind, Kind::Cancelled);
        QCOMPARE(cancelled.pages.size(), 1);
    }
    void aLargeAnswerThatIsNoListSaysSo()
    {
        RoughServer server([](QTcpSocket *socket, const QByteArray &) {
            socket->write(RoughServer::answer("200 OK", "{\"rows\": 1" + QByteArray(100'000, ' ') + '}'));
            socket->disconnectFromHost();
        });
        const Listed listed = list(server, profile(PagingFacts::Kind::None, 0));
        QVERIFY(listed.error);
        QCOMPARE(listed.error->kind, Kind::UnreadableReply);
        QVERIFY(listed.pages.isEmpty());
    }
    void pagesThatAreCounted()
    {
        RoughServer server([](QTcpSocket *socket, const QByteArray &request) {
            answer(socket, ids(positionIn(request) * 3, 3), {{u"pages"_s, 4}});
        });
        const Listed listed = list(server, profile(PagingFacts::Kind::Page, 3));
        QVERIFY(!listed.error);
        QCOMPARE(listed.ids, ids(0, 12));
        QCOMPARE(server.requests().size(), 4);
    }
    void aCursorIsFollowedUntilOneOfBothSaysItIsTheLast_data()
    {
        QTest::addColumn<QJsonObject>("last");
        QTest::newRow("null") << QJsonObject{{u"next"_s, QJsonValue::Null}};
        QTest::newRow("missing") << QJsonObject{};
        QTest::newRow("no more") << QJsonObject{{u"next"_s, u"9"_s}, {u"more"_s, false}};
        QTest::newRow("the same again") << QJsonObject{{u"next"_s, u"3"_s}};
    }
    void aCursorIsFollowedUntilOneOfBothSaysItIsTheLast()
    {
        QFETCH(QJsonObject, last);
        RoughServer server([last](QTcpSocket *socket, const QByteArray &request) {
            const int at = positionIn(request);
            answer(socket, ids(at, 3),
                at == 3 ? last : QJsonObject{{u"next"_s, QString::number(at + 3)}, {u"more"_s, true}});
        });
        const Listed listed = list(server, profile(PagingFacts::Kind::Cursor, 3));
        QVERIFY(!listed.error);
        QCOMPARE(listed.ids, ids(0, 6));
        QCOMPARE(server.requests().size(), 2);
    }
};

QTEST_GUILESS_MAIN(TestTokenListing)
#include "tst_tokenlisting.moc"
