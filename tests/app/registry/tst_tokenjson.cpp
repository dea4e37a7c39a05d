// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/registry/profilebook.h"
#include "app/registry/replyerror.h"
#include "app/registry/tokenjson.h"
#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace Tokendesk;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class TestTokenJson : public QObject {
    Q_OBJECT

    const ProfileBook m_book{QString()};
    const RegistryProfile &m_tank = *m_book.profile(u"tank"_s);

    static QJsonObject json(const QByteArray &text)
    {
        return QJsonDocument::fromJson(text).object();
    }

private slots:
    void valuesAreCalledTheSameEverywhere()
    {
        const QJsonObject body{{u"a"_s, u"{name}"_s}, {u"b"_s, QJsonArray{u"x {scope2} y"_s}}};
        QCOMPARE(placeholdersIn(body), QStringList({u"name"_s, u"scope2"_s}));
        QCOMPARE(fillText(u"x {scope2} y"_s, {{u"scope2"_s, u"read"_s}}), std::optional(u"x read y"_s));
        QCOMPARE(fillText(u"x {scope2} y"_s, {}), std::optional<QString>());
    }
    void pointersFindValues()
    {
        const QJsonObject document = json(R"({"a":{"b":[{"c":1},{"c":2}]},"x/y":3,"m~n":4,"null":null})");
        QCOMPARE(valueAt(document, u"/a/b/1/c"_s), QJsonValue(2));
        QCOMPARE(valueAt(document, u"/x~1y"_s), QJsonValue(3));
        QCOMPARE(valueAt(document, u"/m~0n"_s), QJsonValue(4));
        QCOMPARE(valueAt(document, QString()), QJsonValue(document));
        QVERIFY(valueAt(document, u"/a/z/1"_s).isUndefined());
        QCOMPARE(valueAt(document, QStringList{u"/null"_s, u"/x~1y"_s}), QJsonValue(3));
    }
    void templatesLeaveOutWhatIsNotThere()
    {
        const QJsonObject form = json(R"({"name":"{name}","permissions":{"skills":"{scopes}"},"fixed":"yes"})");
        QCOMPARE(fillTemplate(form, {{u"name"_s, u"a{b}"_s}}), QJsonValue(json(R"({"name":"a{b}","fixed":"yes"})")));
        QCOMPARE(fillTemplate(form, {{u"scopes"_s, QJsonArray{u"r"_s}}}),
            QJsonValue(json(R"({"permissions":{"skills":["r"]},"fixed":"yes"})")));
    }
    void pathsKeepValuesInTheirPlace()
    {
        QCOMPARE(fillPath(u"/keys/{id}/x"_s, {{u"id"_s, u"../admin?a=b#c"_s}}), u"/keys/..%2Fadmin%3Fa%3Db%23c/x"_s);
    }
    void timesNeedAZone_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QDateTime>("time");
        const QDateTime noon(QDate(2026, 3, 3), QTime(12, 0), Qt::UTC);
        QTest::newRow("Z") << u"2026-03-03T12:00:00Z"_s << noon;
        QTest::newRow("ms") << u"2026-03-03T12:00:00.000Z"_s << noon;
        QTest::newRow("offset") << u"2026-03-03T17:30:00+05:30"_s << noon;
        QTest::newRow("small letters") << u"2026-03-03t12:00:00z"_s << noon;
        QTest::newRow("no zone") << u"2026-03-03T12:00:00"_s << QDateTime();
        QTest::newRow("date only") << u"2026-03-03"_s << QDateTime();
        QTest::newRow("second 60") << u"2026-03-03T12:00:60Z"_s << QDateTime();
        QTest::newRow("far year") << u"9999999-03-03T12:00:00Z"_s << QDateTime();
        QTest::newRow("words") << u"never"_s << QDateTime();
        QTest::newRow("empty") << QString() << QDateTime();
    }
    void timesNeedAZone()
    {
        QFETCH(QString, text);
        QFETCH(QDateTime, time);
        QCOMPARE(parseTime(text), time);
    }
    void rowsAreReadAsTheProfileSays()
    {
        const Result<Token> token = tokenFromJson(
            json(R"({"id":"k1","name":"ci","start":"tank_d","permissions":{"skills":["skills:publish"]},"enabled":false,
            "createdAt":"2026-03-03T12:00:00.000Z","lastRequest":null,"expiresAt":"2026-06-01T12:00:00.000Z"})"),
            m_tank);
        QVERIFY(token.has_value());
        QCOMPARE(token->id.id, u"k1"_s);
        QCOMPARE(token->prefix, u"tank_d"_s);
        QCOMPARE(token->scopes, QStringList{u"skills:publish"_s});
        QVERIFY(!token->unrestricted);
        QVERIFY(!token->enabled);
        QVERIFY(token->lastUsedReported);
        QVERIFY(!token->lastUsed.isValid());
        QVERIFY(token->expires.isValid());
    }
    void noScopesMeansEverythingOnlyWhereTheProfileSaysSo()
    {
        const QJsonObject row = json(R"({"id":"k1","permissions":null})");
        QVERIFY(tokenFromJson(row, m_tank)->unrestricted);
        RegistryProfile other = m_tank;
        other.scopesEmptyMeansAll = false;
        QVERIFY(!tokenFromJson(row, other)->unrestricted);
    }
    void oddRowsLoseNothingButTheOddPart()
    {
        const Result<Token> token = tokenFromJson(
            json(R"({"id":7,"name":{"x":1},"permissions":"all","expiresAt":"soon","start":17})"), m_tank);
        QVERIFY(token.has_value());
        QCOMPARE(token->id.id, u"7"_s);
        QCOMPARE(token->name, QString());
        QVERIFY(!token->expiresReported); // unknown, not "never"
        QVERIFY(!tokenFromJson(json(R"({"name":"no id"})"), m_tank));
        QVERIFY(!tokenFromJson(QJsonValue(u"text"_s), m_tank));
    }
    void controlCharactersNeverArrive()
    {
        const Result<Token> token = tokenFromJson(json("{\"id\":\"k\",\"name\":\"a\\u001b[31m\\nb\\u0000\"}"), m_tank);
        QCOMPARE(token->name, u"a[31mb"_s);
    }

    void errorShapesAreRead_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<Error::Kind>("kind");
        QTest::addColumn<QString>("says");
        using Kind = Error::Kind;
        QTest::newRow("text") << 401 << QByteArray(R"({"error":"Unauthorized."})") << Kind::NotSignedIn
                              << u"Unauthorized."_s;
        QTest::newRow("object") << 400
                                << QByteArray(R"({"success":false,"error":{"name":"ZodError","message":"[bad]"}})")
                                << Kind::Rejected << u"[bad]"_s;
        QTest::newRow("message and code")
            << 404 << QByteArray(R"({"message":"gone","code":"KEY_NOT_FOUND"})") << Kind::NotFound << u"gone"_s;
        QTest::newRow("code decides") << 400 << QByteArray(R"({"message":"no","code":"SERVER_ONLY_PROPERTY"})")
                                      << Kind::ScopesRefused << u"no"_s;
        QTest::newRow("plain text") << 400 << QByteArray("Malformed JSON in request body") << Kind::Rejected
                                    << QString();
        QTest::newRow("empty") << 500 << QByteArray() << Kind::ServerFault << QString();
        QTest::newRow("web page") << 502 << QByteArray("<html>") << Kind::ServerFault << QString();
        QTest::newRow("forbidden") << 403 << QByteArray(R"({"error":"Forbidden"})") << Kind::Forbidden
                                   << u"Forbidden"_s;
        QTest::newRow("conflict") << 409 << QByteArray("{}") << Kind::Rejected << QString();
        QTest::newRow("too many") << 429 << QByteArray("{}") << Kind::TooManyRequests << QString();
    }
    void errorShapesAreRead()
    {
        QFETCH(int, status);
        QFETCH(QByteArray, body);
        QFETCH(Error::Kind, kind);
        QFETCH(QString, says);
        const HttpReply reply{.status = status, .body = Secret::take(std::move(body))};
        const Error error = errorOf(reply, m_tank, QDateTime::currentDateTimeUtc());
        QCOMPARE(error.kind, kind);
        QCOMPARE(error.serverSays, says);
    }
    void waitingTimesAreRead_data()
    {
        QTest::addColumn<QByteArray>("header");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<int>("seconds");
        QTest::newRow("seconds") << QByteArray("17") << QByteArray("{}") << 17;
        QTest::newRow("date") << QByteArray("Sun, 22 Nov 2026 12:00:30 GMT") << QByteArray("{}") << 30;
        QTest::newRow("date in the past") << QByteArray("Sun, 22 Nov 2026 11:00:30 GMT") << QByteArray("{}") << 60;
        QTest::newRow("body") << QByteArray() << QByteArray(R"({"retryAfter":120})") << 120;
        QTest::newRow("body with a part") << QByteArray() << QByteArray(R"({"retryAfter":0.2})") << 1;
        QTest::newRow("both: the header counts") << QByteArray("5") << QByteArray(R"({"retryAfter":120})") << 5;
        QTest::newRow("negative") << QByteArray("-5") << QByteArray("{}") << 60;
        QTest::newRow("huge") << QByteArray("1000000000000") << QByteArray("{}") << 3600;
        QTest::newRow("infinite") << QByteArray("inf") << QByteArray("{}") << 60;
        QTest::newRow("garbage") << QByteArray("soon") << QByteArray("{}") << 60;
        QTest::newRow("nothing") << QByteArray() << QByteArray() << 60;
    }
    void waitingTimesAreRead()
    {
        QFETCH(QByteArray, header);
        QFETCH(QByteArray, body);
        QFETCH(int, seconds);
        HttpReply reply{.status = 429, .body = Secret::take(std::move(body))};
        if (!header.isEmpty())
            reply.headers.emplaceBack("X-Retry-After", header);
        const QDateTime now(QDate(2026, 11, 22), QTime(12, 0), Qt::UTC);
        QCOMPARE(retryAfter(reply, m_tank.rateLimit, now), std::chrono::seconds(seconds));
    }
    void repliesMustBeJson()
    {
        QVERIFY(jsonOf({.status = 200, .body = Secret::take("null")})->isNull());
        QVERIFY(!jsonOf({.status = 200, .body = Secret::take("<!DOCTYPE html>")}));
        QVERIFY(!jsonOf({.status = 200, .body = Secret::take("{\"a\":1")}));
        QVERIFY(!jsonOf({.status = 200, .body = Secret()}));
    }
};

QTEST_GUILESS_MAIN(TestTokenJson)
#include "tst_tokenjson.moc"
