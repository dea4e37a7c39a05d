// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/localregistry/registryclient.h"
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Tokendesk::LocalRegistry;

namespace {

const QByteArray base = "/api/auth/api-key/";
const int secondsPerDay = 86400;

Got create(RegistryClient &client, const QJsonObject &body)
{
    return client.post(base + "create", body);
}

QStringList namesOf(const Got &list)
{
    QStringList names;
    const QJsonArray keys = list.object().value(u"apiKeys"_s).toArray();
    for (const QJsonValue &key : keys)
        names.append(key[u"name"].toString());
    return names;
}

} // namespace

class TestKeys : public QObject {
    Q_OBJECT
private slots:
    void createdKeyHasTheDocumentedFields_data()
    {
        addDialects();
    }
    void createdKeyHasTheDocumentedFields()
    {
        QFETCH(Dialect, dialect);
        const bool live = dialect == Dialect::Live;
        TestRegistry registry(dialect);
        RegistryClient client = registry.signedIn(u"user@example.org"_s);
        const Got got = create(client, {{u"name"_s, u"ci \"quoted\"\n"_s}});
        QCOMPARE(got.status, 200);
        const QJsonObject key = got.object();
        const QString text = key.value(u"key"_s).toString();
        static const QRegularExpression form(u"^tank_[A-Za-z]{64}$"_s);
        QVERIFY(form.match(text).hasMatch());
        QCOMPARE(key.value(u"id"_s).toString().size(), 32);
        QCOMPARE(key.value(u"name"_s).toString(), u"ci \"quoted\"\n"_s);
        QCOMPARE(key.value(u"configId"_s).toString(), u"default"_s);
        QCOMPARE(key.value(u"prefix"_s).toString(), u"tank_"_s);
        QCOMPARE(key.value(u"start"_s).toString(), text.left(live ? 6 : 10));
        QCOMPARE(key.value(u"enabled"_s), QJsonValue(true));
        QCOMPARE(key.value(u"rateLimitMax"_s).toInt(), live ? 10 : 1000);
        QCOMPARE(key.value(u"rateLimitTimeWindow"_s).toInt(), live ? 86400000 : 3600000);
        QCOMPARE(key.value(u"expiresAt"_s).isNull(), live);
        for (const QString &name : {u"metadata"_s, u"remaining"_s, u"refillInterval"_s, u"refillAmount"_s,
                 u"lastRequest"_s, u"lastRefillAt"_s})
            QVERIFY2(key.value(name).isNull(), qPrintable(name));
        const QJsonValue scopes = key.value(u"permissions"_s);
        QCOMPARE(scopes,
            live ? QJsonValue(QJsonValue::Null) : QJsonValue(QJsonObject{{u"skills"_s, QJsonArray{u"skills:read"_s}}}));
        static const QRegularExpression iso(uR"(^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$)"_s);
        QVERIFY(iso.match(key.value(u"createdAt"_s).toString()).hasMatch());

        const Got list = client.get(base + "list");
        QCOMPARE(list.object().value(u"total"_s).toInt(), 1);
        QVERIFY(!list.object().contains(u"limit"_s));
        QJsonObject listed = list.object().value(u"apiKeys"_s).toArray().first().toObject();
        QVERIFY(!list.body.contains(text.right(20).toLatin1()));
        listed.insert(u"key"_s, text);
        QCOMPARE(listed, key);
        QCOMPARE(client.get(base + "get?id=" + key.value(u"id"_s).toString().toLatin1()).status, 200);
    }
    void nobodyWithoutASessionManagesKeys_data()
    {
        addDialects();
    }
    void nobodyWithoutASessionManagesKeys()
    {
        QFETCH(Dialect, dialect);
        TestRegistry registry(dialect);
        RegistryClient client = registry.client();
        QCOMPARE(client.get(base + "list").status, 401);
        QCOMPARE(client.get(base + "get?id=x").status, 401);
        QCOMPARE(create(client, {{u"name"_s, u"n"_s}}).text(u"code"_s), u"UNAUTHORIZED_SESSION"_s);
        QCOMPARE(client.post(base + "delete", {}).text(u"code"_s), u"UNAUTHORIZED"_s);
        client.setBearer("tank_wrong");
        QCOMPARE(client.get(base + "list").status, 401);
        QCOMPARE(client.remove(base + "delete").status, 404);
    }
    void tokenManagesKeysInSeedOnly()
    {
        TestRegistry live(Dialect::Live);
        RegistryClient client = live.withToken({});
        QCOMPARE(client.get(base + "list").status, 401);
        QCOMPARE(create(client, {{u"name"_s, u"n"_s}}).status, 401);

        TestRegistry seed(Dialect::Seed);
        client = seed.withToken({u"skills:publish"_s, u"skills:read"_s});
        QCOMPARE(client.get(base + "list").object().value(u"total"_s).toInt(), 1);
        const Got made = create(client, {{u"name"_s, u"n"_s}, {u"scopes"_s, QJsonArray{u"skills:publish"_s}}});
        QCOMPARE(made.status, 200);
        const QJsonObject admin{{u"name"_s, u"n"_s}, {u"scopes"_s, QJsonArray{u"skills:admin"_s}}};
        QCOMPARE(create(client, admin).status, 403); // nobody gives more than they have
        QCOMPARE(client.post(base + "delete", {{u"keyId"_s, made.text(u"id"_s)}}).status, 200);
    }
    void liveTakesNoScopesAndOddNames_data()
    {
        QTest::addColumn<QJsonObject>("body");
        QTest::addColumn<QString>("code"); // empty: fine
        const auto row = [](const char *title, const QJsonObject &body, const QString &code) {
            QTest::newRow(title) << body << code;
        };
        const QJsonArray scopes{u"skills:read"_s};
        row("nothing", {}, {});
        row("empty name", {{u"name"_s, u""_s}}, {});
        row("null name", {{u"name"_s, QJsonValue::Null}}, {});
        row("32 letters", {{u"name"_s, QString(32, u'n')}}, {});
        row("33 letters", {{u"name"_s, QString(33, u'n')}}, u"INVALID_NAME_LENGTH"_s);
        row("number as name", {{u"name"_s, 5}}, u"VALIDATION_ERROR"_s);
        row("scopes", {{u"scopes"_s, scopes}}, u"SERVER_ONLY_PROPERTY"_s);
        row("permissions", {{u"permissions"_s, QJsonObject{{u"skills"_s, scopes}}}}, u"SERVER_ONLY_PROPERTY"_s);
        row("own limit", {{u"rateLimitMax"_s, 1}}, u"SERVER_ONLY_PROPERTY"_s);
        row("metadata", {{u"metadata"_s, QJsonObject()}}, u"METADATA_DISABLED"_s);
        row("a day", {{u"expiresIn"_s, secondsPerDay}}, {});
        row("less than a day", {{u"expiresIn"_s, secondsPerDay - 1}}, u"EXPIRES_IN_IS_TOO_SMALL"_s);
        row("a year", {{u"expiresIn"_s, 365 * secondsPerDay}}, {});
        row("more than a year", {{u"expiresIn"_s, 365 * secondsPerDay + 1}}, u"EXPIRES_IN_IS_TOO_LARGE"_s);
        row("no end", {{u"expiresIn"_s, QJsonValue::Null}}, {});
        row("end as text", {{u"expiresIn"_s, u"90"_s}}, u"VALIDATION_ERROR"_s);
        row("own prefix", {{u"prefix"_s, u"mine_"_s}}, {});
        row("odd prefix", {{u"prefix"_s, u"mi ne"_s}}, u"VALIDATION_ERROR"_s);
    }
    void liveTakesNoScopesAndOddNames()
    {
        QFETCH(QJsonObject, body);
        QFETCH(QString, code);
        TestRegistry registry(Dialect::Live);
        RegistryClient client = registry.signedIn(u"user@example.org"_s);
        const Got got = create(client, body);
        QCOMPARE(got.status, code.isEmpty() ? 200 : 400);
        QCOMPARE(got.text(u"code"_s), code);
        QCOMPARE(client.get(base + "list").object().value(u"total"_s).toInt(), code.isEmpty() ? 1 : 0);
    }
    void seedNormalisesScopesAndClampsExpiry_data()
    {
        QTest::addColumn<QJsonObject>("body");
        QTest::addColumn<QJsonArray>("scopes"); // empty: refused
        QTest::addColumn<int>("days");
        const auto row = [](const char *title, QJsonObject body, const QJsonArray &scopes, int days) {
            body.insert(u"name"_s, u"n"_s);
            QTest::newRow(title) << body << scopes << days;
        };
        const QJsonArray publish{u"skills:publish"_s, u"skills:read"_s};
        const QJsonArray read{u"skills:read"_s};
        row("nothing", {}, read, 90);
        row("publish", {{u"scopes"_s, QJsonArray{u" skills:publish "_s}}}, publish, 90);
        row("unknown", {{u"scopes"_s, QJsonArray{u"skills:write"_s, 5}}}, read, 90);
        row("twice", {{u"scopes"_s, QJsonArray{u"skills:publish"_s, u"skills:publish"_s}}}, publish, 90);
        row("permissions", {{u"permissions"_s, QJsonObject{{u"skills"_s, QJsonArray{u"skills:publish"_s}}}}}, publish,
            90);
        row("an hour", {{u"expiresIn"_s, 3600}}, read, 1);
        row("ten years", {{u"expiresIn"_s, 3650.0 * secondsPerDay}}, read, 365);
        row("backwards", {{u"expiresIn"_s, -5}}, read, 1);
        row("a week", {{u"expiresIn"_s, 7 * secondsPerDay}}, read, 7);
    }
    void seedNormalisesScopesAndClampsExpiry()
    {
        QFETCH(QJsonObject, body);
        QFETCH(QJsonArray, scopes);
        QFETCH(int, days);
        TestRegistry registry(Dialect::Seed);
        RegistryClient client = registry.signedIn(u"user@example.org"_s);
        const Got got = create(client, body);
        QCOMPARE(got.status, 200);
        QCOMPARE(got.object()[u"permissions"_s][u"skills"].toArray(), scopes);
        const QDateTime created = QDateTime::fromString(got.text(u"createdAt"_s), Qt::ISODateWithMs);
        QCOMPARE(created.daysTo(QDateTime::fromString(got.text(u"expiresAt"_s), Qt::ISODateWithMs)), days);
    }
    void seedWantsANameOfAtMostAHundredLetters()
    {
        TestRegistry registry(Dialect::Seed);
        RegistryClient client = registry.signedIn(u"user@example.org"_s);
        QCOMPARE(create(client, {}).text(u"code"_s), u"INVALID_NAME_LENGTH"_s);
        QCOMPARE(create(client, {{u"name"_s, u"  "_s}}).text(u"code"_s), u"INVALID_NAME_LENGTH"_s);
        QCOMPARE(create(client, {{u"name"_s, QString(101, u'n')}}).text(u"code"_s), u"INVALID_NAME_LENGTH"_s);
        QCOMPARE(create(client, {{u"name"_s, QString(100, u'n')}}).status, 200);
    }
    void listPagesAndSorts_data()
    {
        addDialects();
    }
    void listPagesAndSorts()
    {
        QFETCH(Dialect, dialect);
        TestRegistry registry(dialect);
        RegistryClient client = registry.signedIn(u"user@example.org"_s);
        for (const char16_t *name : {u"b", u"a", u"d", u"c"})
            QCOMPARE(create(client, {{u"name"_s, QString::fromUtf16(name)}}).status, 200);
        QCOMPARE(namesOf(client.get(base + "list")), QStringList({u"b"_s, u"a"_s, u"d"_s, u"c"_s}));
        const Got page = client.get(base + "list?limit=2&offset=1&sortBy=name&sortDirection=desc");
        QCOMPARE(namesOf(page), QStringList({u"c"_s, u"b"_s}));
        QCOMPARE(page.object().value(u"total"_s).toInt(), 4);
        QCOMPARE(page.object().value(u"limit"_s).toInt(), 2);
        QCOMPARE(page.object().value(u"offset"_s).toInt(), 1);
        QCOMPARE(namesOf(client.get(base + "list?sortBy=name&sortDirection=asc")),
            QStringList({u"a"_s, u"b"_s, u"c"_s, u"d"_s}));
        QCOMPARE(namesOf(client.get(base + "list?limit=0")).size(), 0);
        QCOMPARE(namesOf(client.get(base + "list?limit=5&offset=9")).size(), 0);
        for (const char *query : {"limit=abc", "limit=-1", "offset=x", "sortBy=hash", "sortBy=created;--"})
            QCOMPARE(client.get(base + "list?" + query).text(u"code"_s), u"VALIDATION_ERROR"_s);
    }
    void keyIsRenamedPausedAndExtended()
    {
        TestRegistry registry(Dialect::Live);
        RegistryClient client = registry.signedIn(u"user@example.org"_s);
        const Got made = create(client, {{u"name"_s, u"old"_s}});
        const QString id = made.text(u"id"_s);
        RegistryClient holder = registry.client();
        holder.setBearer(made.text(u"key"_s).toLatin1());
        QCOMPARE(holder.get("/api/v1/auth/whoami").status, 200);
        QCOMPARE(client.post(base + "update", {{u"keyId"_s, id}}).text(u"code"_s), u"NO_VALUES_TO_UPDATE"_s);
        Got got = client.post(base + "update",
            {{u"keyId"_s, id}, {u"name"_s, u"new"_s}, {u"enabled"_s, false}, {u"expiresIn"_s, secondsPerDay}});
        QCOMPARE(got.status, 200);
        QCOMPARE(got.text(u"name"_s), u"new"_s);
        QVERIFY(!got.text(u"expiresAt"_s).isEmpty());
        QVERIFY(!got.object().contains(u"key"_s));
        QCOMPARE(holder.get("/api/v1/auth/whoami").status, 401);
        got = client.post(
            base + "update", {{u"keyId"_s, id}, {u"enabled"_s, true}, {u"expiresIn"_s, QJsonValue::Null}});
        QVERIFY(got.object().value(u"expiresAt"_s).isNull());
        QCOMPARE(holder.get("/api/v1/auth/whoami").status, 200);
        QCOMPARE(client.post(base + "update", {{u"keyId"_s, u"x"_s}, {u"name"_s, u"n"_s}}).status, 404);
    }
    void deletedKeyIsGoneAtOnce_data()
    {
        addDialects();
    }
    void deletedKeyIsGoneAtOnce()
    {
        QFETCH(Dialect, dialect);
        TestRegistry registry(dialect);
        RegistryClient client = registry.signedIn(u"user@example.org"_s);
        const Got made = create(client, {{u"name"_s, u"n"_s}});
        const QJsonObject which{{u"keyId"_s, made.text(u"id"_s)}};
        RegistryClient holder = registry.client();
        holder.setBearer(made.text(u"key"_s).toLatin1());
        QCOMPARE(holder.get("/api/v1/auth/whoami").status, 200);
        RegistryClient other = registry.signedIn(u"admin@example.org"_s);
        QCOMPARE(other.post(base + "delete", which).text(u"code"_s), u"KEY_NOT_FOUND"_s);
        QCOMPARE(client.post(base + "delete", which).object().value(u"success"_s), QJsonValue(true));
        QCOMPARE(client.post(base + "delete", which).status, 404);
        QCOMPARE(holder.get("/api/v1/auth/whoami").status, 401);
        QCOMPARE(client.get(base + "list").object().value(u"total"_s).toInt(), 0);
    }
    void liveSweepsExpiredKeysAndSeedShowsThem_data()
    {
        addDialects();
    }
    void liveSweepsExpiredKeysAndSeedShowsThem()
    {
        QFETCH(Dialect, dialect);
        TestRegistry registry(dialect);
        RegistryClient client = registry.signedIn(u"user@example.org"_s);
        create(client, {{u"name"_s, u"n"_s}, {u"expiresIn"_s, secondsPerDay}});
        QCOMPARE(namesOf(client.get(base + "list")).size(), 1);
        registry.server.moveClock(std::chrono::hours(25));
        QCOMPARE(namesOf(client.get(base + "list")).size(), dialect == Dialect::Live ? 0 : 1);
    }
    void usersDoNotSeeEachOther()
    {
        TestRegistry registry(Dialect::Seed);
        RegistryClient one = registry.signedIn(u"user@example.org"_s);
        RegistryClient other = registry.signedIn(u"admin@example.org"_s);
        const QByteArray id = create(one, {{u"name"_s, u"mine"_s}}).text(u"id"_s).toLatin1();
        create(other, {{u"name"_s, u"theirs"_s}});
        QCOMPARE(namesOf(one.get(base + "list")), QStringList{u"mine"_s});
        QCOMPARE(namesOf(other.get(base + "list")), QStringList{u"theirs"_s});
        QCOMPARE(other.get(base + "get?id=" + id).text(u"code"_s), u"KEY_NOT_FOUND"_s);
        QCOMPARE(one.get("/api/auth/get-session").object()[u"user"_s][u"email"].toString(), u"user@example.org"_s);
    }
};

QTEST_GUILESS_MAIN(TestKeys)
#include "tst_keys.moc"
