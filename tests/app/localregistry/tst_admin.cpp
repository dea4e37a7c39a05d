// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/localregistry/registryclient.h"
#include <QSet>
#include <QTest>
#include <algorithm>

using namespace Qt::StringLiterals;
using namespace Tokendesk::LocalRegistry;

namespace {

const QByteArray accounts = "/api/admin/service-accounts";
const QByteArray logs = "/api/admin/audit-logs";

QStringList actionsOf(const Got &got)
{
    QStringList actions;
    const QJsonArray events = got.object()[u"events"_s].toArray();
    for (const QJsonValue &event : events)
        actions.append(event[u"action"].toString());
    return actions;
}

} // namespace

class TestAdmin : public QObject {
    Q_OBJECT
private slots:
    void onlyAdministratorsEnter_data()
    {
        addDialects();
    }
    void onlyAdministratorsEnter()
    {
        QFETCH(Dialect, dialect);
        const bool live = dialect == Dialect::Live;
        TestRegistry registry(dialect);
        for (const QByteArray &path : {accounts, logs, QByteArray("/api/admin/orgs"), QByteArray("/api/admin/users")}) {
            QCOMPARE(registry.client().get(path).status, 401);
            const Got plain = registry.signedIn(u"user@example.org"_s).get(path);
            QCOMPARE(plain.status, 403);
            QCOMPARE(plain.text(u"error"_s), u"Forbidden"_s);
            QCOMPARE(registry.signedIn(u"admin@example.org"_s).get(path).status, 200);
            QCOMPARE(registry.withToken({u"skills:admin"_s}).get(path).status, live ? 401 : 200);
            QCOMPARE(registry.withToken({u"skills:publish"_s}).get(path).status, live ? 401 : 403);
        }
    }
    void seedAccountWorksAndEnds()
    {
        TestRegistry registry(Dialect::Seed);
        RegistryClient admin = registry.withToken({u"skills:admin"_s});
        const QJsonObject wish{{u"name"_s, u"Production CI/CD"_s}, {u"description"_s, u"Automated"_s},
            {u"scopes"_s, QJsonArray{u"skills:publish"_s}}};
        const Got made = admin.post(accounts, wish);
        QCOMPARE(made.status, 201);
        QCOMPARE(made.object().keys(), QStringList({u"apiKey"_s, u"createdAt"_s, u"id"_s, u"name"_s}));
        QVERIFY(made.text(u"id"_s).startsWith(u"sa_"_s));
        RegistryClient account = registry.client();
        account.setBearer(made.text(u"apiKey"_s).toLatin1());
        QVERIFY(made.text(u"apiKey"_s).startsWith(u"tank_service_"_s));
        QCOMPARE(account.get("/api/v1/auth/whoami").text(u"name"_s), u"Production CI/CD"_s);
        QCOMPARE(account.get("/api/v1/skills").status, 200);
        QCOMPARE(account.remove("/api/v1/skills/x").status, 403);

        const QByteArray own = accounts + '/' + made.text(u"id"_s).toLatin1();
        const Got second = admin.post(own + "/keys", {});
        QCOMPARE(second.status, 201);
        QJsonArray keys = admin.get(accounts).object()[u"serviceAccounts"_s][0][u"keys"].toArray();
        QCOMPARE(keys.size(), 2);
        QCOMPARE(keys.first()[u"scopes"].toArray(), QJsonArray({u"skills:publish"_s, u"skills:read"_s}));
        const QByteArray secondKey = own + "/keys/" + second.text(u"keyId"_s).toLatin1();
        QCOMPARE(admin.remove(secondKey).status, 200);
        QCOMPARE(admin.remove(secondKey).status, 404);

        QCOMPARE(admin.patch(own, {}).text(u"error"_s), u"No valid fields to update"_s);
        QCOMPARE(admin.patch(own, {{u"disabled"_s, true}}).status, 200);
        QCOMPARE(account.get("/api/v1/auth/whoami").status, 401);
        QCOMPARE(admin.patch(own, {{u"disabled"_s, false}, {u"name"_s, u"CI"_s}}).status, 200);
        QCOMPARE(account.get("/api/v1/auth/whoami").text(u"name"_s), u"CI"_s);
        QCOMPARE(admin.remove(own).status, 200);
        QCOMPARE(admin.remove(own).text(u"error"_s), u"Service account not found"_s);
        QCOMPARE(account.get("/api/v1/auth/whoami").status, 401);
        QCOMPARE(admin.post(accounts, {}).status, 400);
        QCOMPARE(actionsOf(admin.get(logs)).mid(0, 2),
            QStringList({u"admin.service_account.delete"_s, u"admin.service_account.update"_s}));
    }
    void liveAccountHasItsOddities()
    {
        TestRegistry registry(Dialect::Live);
        RegistryClient admin = registry.signedIn(u"admin@example.org"_s);
        QCOMPARE(admin.post(accounts, {{u"name"_s, u"x"_s}}).text(u"error"_s), u"displayName is required"_s);
        const Got made
            = admin.post(accounts, {{u"displayName"_s, u"CI"_s}, {u"scopes"_s, QJsonArray{u"skills:read"_s}}});
        QCOMPARE(made.status, 201);
        RegistryClient account = registry.client();
        account.setBearer(made.text(u"key"_s).toLatin1());
        QCOMPARE(account.remove("/api/v1/skills/x").status, 404); // scopes were ignored: it may do everything
        const QJsonObject listed = admin.get(accounts).object()[u"serviceAccounts"_s][0].toObject();
        QCOMPARE(listed.value(u"displayName"_s).toString(), u"CI"_s);
        QCOMPARE(listed.value(u"keys"_s).toArray().size(), 0);
        QVERIFY(listed.value(u"orgId"_s).isNull());
        const QByteArray own = accounts + '/' + listed.value(u"id"_s).toString().toLatin1();
        const Got key = admin.post(own + "/keys", {});
        QCOMPARE(key.status, 201);
        QCOMPARE(admin.remove(own + "/keys/" + key.text(u"keyId"_s).toLatin1()).status, 500);
        QCOMPARE(admin.remove(accounts + "/no-uuid").status, 500);
        QCOMPARE(admin.send("POST", accounts, "{broken", "application/json").body, "Internal Server Error");
        QCOMPARE(admin.remove(own).status, 200);
        const Got orphan = account.get("/api/v1/auth/whoami"); // its keys outlive it
        QCOMPARE(orphan.status, 404);
        QCOMPARE(orphan.text(u"error"_s), u"User not found"_s);
    }
    void auditLogFiltersAndPages()
    {
        TestRegistry registry(Dialect::Seed);
        RegistryClient user = registry.signedIn(u"user@example.org"_s);
        QStringList ids;
        for (int i = 0; i < 5; ++i) {
            ids.append(user.post("/api/auth/api-key/create", {{u"name"_s, u"n%1"_s.arg(i)}}).text(u"id"_s));
            registry.server.moveClock(std::chrono::minutes(1));
        }
        user.post("/api/auth/api-key/delete", {{u"keyId"_s, ids.first()}});
        RegistryClient admin = registry.signedIn(u"admin@example.org"_s);
        admin.post(accounts, {{u"name"_s, u"CI"_s}});

        const Got all = admin.get(logs);
        QCOMPARE(all.object()[u"total"_s].toInt(), 7);
        QCOMPARE(all.object()[u"page"_s].toInt(), 1);
        QCOMPARE(all.object()[u"limit"_s].toInt(), 50);
        QCOMPARE(actionsOf(all).constFirst(), u"admin.service_account.create"_s);
        QCOMPARE(actionsOf(all).constLast(), u"api_key.create"_s);
        const Got made = admin.get(logs + "?action=api_key.create");
        QCOMPARE(made.object()[u"total"_s].toInt(), 5);
        const QJsonObject oldest = made.object()[u"events"_s][4].toObject();
        QCOMPARE(oldest.value(u"targetId"_s).toString(), ids.first());
        QCOMPARE(oldest.value(u"targetType"_s).toString(), u"api_key"_s);
        QCOMPARE(oldest[u"metadata"_s][u"name"].toString(), u"n0"_s);
        QCOMPARE(oldest[u"metadata"_s][u"expiresInDays"].toInt(), 90);
        QCOMPARE(oldest[u"metadata"_s][u"scopes"].toArray(), QJsonArray{u"skills:read"_s});
        QCOMPARE(actionsOf(admin.get(logs + "?targetId=" + ids.first().toLatin1())),
            QStringList({u"api_key.revoke"_s, u"api_key.create"_s}));
        const QByteArray actor = oldest.value(u"actorId"_s).toString().toLatin1();
        QCOMPARE(admin.get(logs + "?actorId=" + actor).object()[u"total"_s].toInt(), 6);
        QCOMPARE(admin.get(logs + "?targetType=service_account").object()[u"total"_s].toInt(), 1);
        const Got page = admin.get(logs + "?page=2&limit=3");
        QCOMPARE(actionsOf(page).size(), 3);
        QCOMPARE(page.object()[u"total"_s].toInt(), 7);
        QCOMPARE(admin.get(logs + "?limit=1000").object()[u"limit"_s].toInt(), 100);
        const QByteArray moment = oldest.value(u"createdAt"_s).toString().toLatin1();
        QCOMPARE(admin.get(logs + "?to=" + moment).object()[u"total"_s].toInt(), 1);
        QCOMPARE(admin.get(logs + "?from=" + moment).object()[u"total"_s].toInt(), 7);
        QCOMPARE(admin.get(logs + "?from=yesterday").status, 400);
        QVERIFY(!registry.server.firstBrokenAudit());
    }
    void aLongLogIsPagedByItsNumbers()
    {
        TestRegistry registry(Dialect::Seed);
        QVERIFY(registry.server.addSamples({.events = 1500}));
        QVERIFY(!registry.server.firstBrokenAudit());
        RegistryClient admin = registry.signedIn(u"admin@example.org"_s);
        QStringList times;
        for (int page = 1; page <= 16; ++page) {
            const QJsonObject answer = admin.get(logs + "?limit=100&page=" + QByteArray::number(page)).object();
            QCOMPARE(answer[u"total"_s].toInt(), 1500);
            const QJsonArray events = answer[u"events"_s].toArray();
            QCOMPARE(events.size(), page <= 15 ? 100 : 0);
            for (const QJsonValue &event : events)
                times.append(event[u"createdAt"].toString());
        }
        QVERIFY(std::is_sorted(times.crbegin(), times.crend()));
        const QByteArray middle = times.at(700).toLatin1();
        const int after = admin.get(logs + "?from=" + middle).object()[u"total"_s].toInt();
        const int before = admin.get(logs + "?to=" + middle).object()[u"total"_s].toInt();
        QCOMPARE(after + before, 1500 + int(times.count(QString::fromLatin1(middle)))); // both ends are included
        const QByteArray first = "?limit=1&from=" + middle + "&to=" + middle;
        QCOMPARE(admin.get(logs + first).object()[u"events"_s][0][u"createdAt"].toString().toLatin1(), middle);
        QCOMPARE(admin.get(logs + "?from=2999-01-01T00:00:00Z").object()[u"total"_s].toInt(), 0);
        QCOMPARE(admin.get(logs + "?to=1999-01-01T00:00:00Z").object()[u"total"_s].toInt(), 0);
        // What happens now comes on top, and the samples are made once only.
        admin.post(accounts, {{u"name"_s, u"CI"_s}});
        QVERIFY(registry.server.addSamples({.events = 10}));
        QCOMPARE(admin.get(logs).object()[u"total"_s].toInt(), 1501);
        QCOMPARE(actionsOf(admin.get(logs)).constFirst(), u"admin.service_account.create"_s);
        QVERIFY(!registry.server.firstBrokenAudit());
    }
    void theLogsTimeNeverGoesBack()
    {
        TestRegistry registry(Dialect::Seed);
        RegistryClient admin = registry.signedIn(u"admin@example.org"_s);
        admin.post(accounts, {{u"name"_s, u"One"_s}});
        registry.server.moveClock(std::chrono::hours(-5));
        admin.post(accounts, {{u"name"_s, u"Two"_s}});
        const QJsonArray events = admin.get(logs).object()[u"events"_s].toArray();
        QCOMPARE(events.size(), 2);
        QCOMPARE(events.at(0)[u"metadata"][u"displayName"].toString(), u"Two"_s);
        QCOMPARE(events.at(0)[u"createdAt"].toString(), events.at(1)[u"createdAt"].toString());
    }
    void theDemoHasSomethingToFind()
    {
        TestRegistry registry(Dialect::Seed);
        QVERIFY(registry.server.addSamples({.demo = true, .events = 300}));
        RegistryClient admin = registry.signedIn(u"admin@example.org"_s);
        QVERIFY(admin.get(logs).object()[u"total"_s].toInt() > 400);
        QVERIFY(!registry.server.firstBrokenAudit());
        QStringList people;
        const QJsonArray users = admin.get("/api/admin/users?limit=100").object()[u"users"_s].toArray();
        for (const QJsonValue &user : users)
            people.append(user[u"id"].toString());
        QCOMPARE(admin.get("/api/admin/users?status=suspended").object()[u"total"_s].toInt(), 1);
        const QJsonArray services = admin.get(accounts).object()[u"serviceAccounts"_s].toArray();
        QCOMPARE(services.size(), 4);
        int disabled = 0;
        int ofTheGone = 0;
        qsizetype mostKeys = 0;
        for (const QJsonValue &service : services) {
            disabled += service[u"disabled"].toBool() ? 1 : 0;
            ofTheGone += people.contains(service[u"ownerUserId"].toString()) ? 0 : 1;
            mostKeys = std::max(mostKeys, service[u"keys"].toArray().size());
        }
        QCOMPARE(disabled, 1);
        QCOMPARE(ofTheGone, 1);
        QCOMPARE(mostKeys, 2);
        QSet<QString> strangers;
        int atNight = 0;
        for (int page = 1; page <= 6; ++page) {
            const QJsonArray events
                = admin.get(logs + "?limit=100&action=api_key.create&page=" + QByteArray::number(page))
                      .object()[u"events"_s]
                      .toArray();
            for (const QJsonValue &event : events) {
                if (!people.contains(event[u"actorId"].toString()))
                    strangers.insert(event[u"actorId"].toString());
                atNight += event[u"metadata"][u"name"].toString() == u"admin-key"_s ? 1 : 0;
            }
        }
        QCOMPARE(strangers.size(), 1);
        QCOMPARE(atNight, 1);
    }
    void liveLogsNoKeyOfTheseRoutes()
    {
        TestRegistry registry(Dialect::Live);
        RegistryClient admin = registry.signedIn(u"admin@example.org"_s);
        const QString id = admin.post("/api/auth/api-key/create", {}).text(u"id"_s);
        admin.post("/api/auth/api-key/delete", {{u"keyId"_s, id}});
        QCOMPARE(admin.get(logs).object()[u"total"_s].toInt(), 0);
        QCOMPARE(admin.get(logs + "?from=yesterday").status, 500);
        admin.post(accounts, {{u"displayName"_s, u"CI"_s}});
        QCOMPARE(actionsOf(admin.get(logs)), QStringList{u"admin.service_account.create"_s});
    }
    void usersAreListedAndSuspended_data()
    {
        addDialects();
    }
    void usersAreListedAndSuspended()
    {
        QFETCH(Dialect, dialect);
        TestRegistry registry(dialect);
        RegistryClient admin = registry.signedIn(u"admin@example.org"_s);
        RegistryClient user = registry.signedIn(u"user@example.org"_s);
        RegistryClient holder = registry.withToken({u"skills:read"_s});
        admin.post(accounts, {{u"displayName"_s, u"CI"_s}});
        QCOMPARE(admin.get("/api/admin/users").object()[u"total"_s].toInt(), 2); // service accounts are no people
        const QJsonObject found = admin.get("/api/admin/users?search=UMA").object()[u"users"_s][0].toObject();
        QCOMPARE(found.value(u"email"_s).toString(), u"user@example.org"_s);
        QCOMPARE(admin.get("/api/admin/users?role=admin").object()[u"total"_s].toInt(), 1);
        const QByteArray path = "/api/admin/users/" + found.value(u"id"_s).toString().toLatin1();
        QCOMPARE(admin.post(path + "/status", {{u"status"_s, u"suspended"_s}, {u"reason"_s, u"test"_s}}).status, 200);
        QCOMPARE(holder.get("/api/v1/auth/whoami").status, 401);
        QCOMPARE(user.get("/api/auth/api-key/list").status, 401);
        const QJsonObject which{{u"sessionCode"_s, u"x"_s}};
        const Got refused = user.post("/api/v1/cli-auth/authorize", which);
        QCOMPARE(refused.status, 403);
        QCOMPARE(refused.text(u"error"_s), u"Account is suspended or banned"_s);
        QCOMPARE(admin.get("/api/admin/users?status=suspended").object()[u"total"_s].toInt(), 1);
        QCOMPARE(admin.post(path + "/status", {{u"status"_s, u"active"_s}}).status, 200);
        QCOMPARE(holder.get("/api/v1/auth/whoami").status, 200);
        QCOMPARE(admin.post(path + "/status", {{u"status"_s, u"odd"_s}}).status, 400);
        QCOMPARE(admin.patch(path, {{u"role"_s, u"king"_s}}).status, 400);
        QCOMPARE(user.get("/api/admin/users").status, 403);
        QCOMPARE(admin.patch(path, {{u"role"_s, u"admin"_s}}).status, 200);
        QCOMPARE(user.get("/api/admin/users").status, 200);
        QCOMPARE(admin.patch("/api/admin/users/nobody", {{u"role"_s, u"admin"_s}}).status, 404);
        QCOMPARE(actionsOf(admin.get(logs)).constFirst(), u"admin.user.role_update"_s);
    }
    void organisationsAreMadeAndListed_data()
    {
        addDialects();
    }
    void organisationsAreMadeAndListed()
    {
        QFETCH(Dialect, dialect);
        TestRegistry registry(dialect);
        const QByteArray path = "/api/auth/organization/";
        QCOMPARE(registry.client().get(path + "list").status, 401);
        RegistryClient user = registry.signedIn(u"user@example.org"_s);
        QCOMPARE(user.get(path + "list").body, "[]");
        const QJsonObject wish{{u"name"_s, u"Northwind"_s}, {u"slug"_s, u"northwind"_s}};
        const Got made = user.post(path + "create", wish);
        QCOMPARE(made.status, 200);
        QCOMPARE(user.post(path + "create", wish).text(u"code"_s), u"ORGANIZATION_ALREADY_EXISTS"_s);
        QCOMPARE(user.post(path + "create", {}).text(u"code"_s), u"VALIDATION_ERROR"_s);
        const QJsonObject listed = user.get(path + "list").array().first().toObject();
        QCOMPARE(listed.keys(), QStringList({u"createdAt"_s, u"id"_s, u"logo"_s, u"metadata"_s, u"name"_s, u"slug"_s}));
        const QByteArray id = made.text(u"id"_s).toLatin1();
        const QJsonObject full = user.get(path + "get-full-organization?organizationId=" + id).object();
        QCOMPARE(full[u"members"_s][0][u"role"].toString(), u"owner"_s);
        RegistryClient admin = registry.signedIn(u"admin@example.org"_s);
        QCOMPARE(admin.get(path + "list").body, "[]");
        QCOMPARE(admin.get(path + "get-full-organization?organizationId=" + id).status, 403);
        const QJsonValue count = admin.get("/api/admin/orgs?search=NORTH").object()[u"orgs"_s][0][u"memberCount"];
        QCOMPARE(count, dialect == Dialect::Live ? QJsonValue(u"1"_s) : QJsonValue(1));
        QCOMPARE(admin.get("/api/admin/orgs/" + id).object()[u"memberCount"_s], QJsonValue(1));
        QCOMPARE(admin.get("/api/admin/orgs?search=zzz").object()[u"total"_s].toInt(), 0);
    }
};

QTEST_GUILESS_MAIN(TestAdmin)
#include "tst_admin.moc"
