// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/registry/administration.h"
#include "tests/registry/registryscene.h"
#include <QJsonObject>

using namespace Tokendesk;
using namespace Qt::StringLiterals;
using Kind = Error::Kind;
using LocalRegistry::Dialect;

namespace {

QStringList actionsOf(const Result<EventPage> &page)
{
    QStringList actions;
    for (const AuditEvent &event : page ? page->events : QList<AuditEvent>())
        actions.append(event.action);
    return actions;
}

} // namespace

/// The profile "tank" as an administrator uses it, in front of both dialects.
class TestTankAdmin : public QObject {
    Q_OBJECT

    [[nodiscard]] Credentials session(const QString &name = u"alice"_s)
    {
        Credentials credentials;
        credentials.session = m_scene->fixture().session(name);
        return credentials;
    }
    [[nodiscard]] Administration admin()
    {
        return Administration(&m_scene->registry());
    }
    [[nodiscard]] static ServiceWish wish(const QString &name)
    {
        return {.name = name, .description = u"Automated"_s, .scopes = {u"skills:publish"_s, u"skills:read"_s}};
    }
    [[nodiscard]] bool isSeed() const
    {
        return m_dialect == Dialect::Seed;
    }
    [[nodiscard]] Credentials with(const QStringList &scopes)
    {
        return RegistryScene::of(m_scene->fixture().token(u"alice"_s, u"t"_s, scopes));
    }

    Dialect m_dialect = Dialect::Seed;
    std::unique_ptr<RegistryScene> m_scene;

private slots:
    void initTestCase_data()
    {
        ADD_DIALECTS();
    }
    void init()
    {
        QFETCH_GLOBAL(LocalRegistry::Dialect, dialect);
        m_dialect = dialect;
        m_scene = std::make_unique<RegistryScene>(m_dialect, u"tank"_s);
    }
    void cleanup()
    {
        m_scene.reset();
    }

    void audit()
    {
        const Credentials mine = session();
        const auto made = await(admin().createService(mine, wish(u"Robot"_s)));
        QVERIFY(made);
        QVERIFY(await(admin().deleteService(mine, made->account.id)));
        const auto page = await(admin().events(mine, {}));
        QVERIFY(page);
        QCOMPARE(actionsOf(page),
            QStringList({u"admin.service_account.delete"_s, u"admin.service_account.create"_s})); // newest first
        QCOMPARE(page->total, 2);
        const AuditEvent &event = page->events.constLast();
        QCOMPARE(event.targetType, u"service_account"_s);
        QCOMPARE(event.target, made->account.id);
        QCOMPARE(event.targetName, u"Robot"_s);
        QVERIFY(!event.actor.isEmpty());
        QVERIFY(event.time.isValid());
        QCOMPARE(event.time.timeSpec(), Qt::UTC);
        QVERIFY(event.details.contains(u"displayName: Robot"_s));
        QVERIFY(event.source == AuditEvent::Source::Registry);
    }
    void auditKnowsTokens()
    {
        const Credentials mine = session();
        const auto made = await(m_scene->registry().create(mine,
            {.name = u"ci"_s,
                .scopes = isSeed() ? QStringList{u"skills:publish"_s} : QStringList(),
                .days = 30,
                .unrestricted = !isSeed()}));
        QVERIFY(made);
        QVERIFY(await(m_scene->registry().revoke(mine, made->token.id.id)));
        const auto page = await(admin().events(mine, {}));
        QVERIFY(page);
        // A running Tank writes no events of tokens that were made by this way.
        QCOMPARE(actionsOf(page), isSeed() ? QStringList({u"api_key.revoke"_s, u"api_key.create"_s}) : QStringList());
        if (!isSeed())
            return;
        QCOMPARE(page->events.constLast().targetName, u"ci"_s);
        QCOMPARE(page->events.constLast().target, made->token.id.id);
        QVERIFY(page->events.constLast().details.contains(u"expiresInDays: 30"_s));
        QVERIFY(page->events.constLast().details.contains(u"scopes: skills:publish skills:read"_s));
        QCOMPARE(page->events.constFirst().details, QString());
    }
    void auditFilters()
    {
        const Credentials mine = session();
        const auto one = await(admin().createService(mine, wish(u"One"_s)));
        const auto two = await(admin().createService(mine, wish(u"Two"_s)));
        QVERIFY(one && two);
        QVERIFY(await(admin().deleteService(mine, one->account.id)));
        const auto total = [&](const EventFilter &filter) {
            const auto page = await(admin().events(mine, filter));
            return page ? page->total : -1;
        };
        QCOMPARE(total({.action = u"admin.service_account.create"_s}), 2);
        QCOMPARE(total({.action = u"token.create"_s}), 0); // the web page's own spelling
        QCOMPARE(total({.target = one->account.id}), 2);
        QCOMPARE(total({.targetType = u"api_key"_s}), 0);
        QCOMPARE(total({.actor = u"nobody"_s}), 0);
        const QDateTime now = QDateTime::currentDateTimeUtc();
        QCOMPARE(total({.from = now.addSecs(-600), .to = now.addSecs(600)}), 3);
        QCOMPARE(total({.from = now.addSecs(600)}), 0);
        QCOMPARE(total({.to = now.addSecs(-600)}), 0);
        for (const QString &part : {u"action"_s, u"actor"_s, u"targetType"_s, u"target"_s, u"from"_s, u"to"_s})
            QVERIFY2(Administration::filtersBy(m_scene->profile(), part), qPrintable(part));
    }
    void auditPages()
    {
        QVERIFY(m_scene->server().addSamples({.events = 250}));
        const Credentials mine = session();
        const auto first = await(admin().events(mine, {}));
        QVERIFY(first);
        QCOMPARE(first->total, 250);
        QCOMPARE(first->events.size(), 100); // the most that Tank gives
        const auto last = await(admin().events(mine, {}, {.page = 2}));
        QVERIFY(last);
        QCOMPARE(last->events.size(), 50);
        const auto beyond = await(admin().events(mine, {}, {.page = 3}));
        QVERIFY(beyond);
        QVERIFY(beyond->events.isEmpty());
        QVERIFY(first->events.constLast().time >= last->events.constFirst().time);
    }
    void auditNeedsAnAdministrator()
    {
        const auto refused = await(admin().events(session(u"bob"_s), {}));
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, Kind::Forbidden);
        const auto byToken = await(admin().events(with({u"skills:admin"_s}), {}));
        QCOMPARE(bool(byToken), isSeed());
        if (!isSeed())
            QCOMPARE(byToken.error().kind, Kind::NotSignedIn); // what a running Tank says to every token
        const auto small = await(admin().events(with({u"skills:read"_s}), {}));
        QVERIFY(!small);
        QCOMPARE(small.error().kind, isSeed() ? Kind::Forbidden : Kind::NotSignedIn);
    }
    void detailsHoldNoTokens()
    {
        const QByteArray text = "tank_" + QByteArray(64, 'q');
        const QByteArray body = "{\"events\":[{\"id\":\"e\",\"action\":\"api_key.create\",\"metadata\":{\"key\":\""
            + text + "\",\"name\":\"" + text + "\"}}],\"total\":1}";
        m_scene->server().faults().next("/api/admin/audit-logs", TestFault::answering(200, body));
        const auto page = await(admin().events(session(), {}));
        QVERIFY(page);
        QCOMPARE(page->events.size(), 1);
        QVERIFY(!page->events.constFirst().details.contains(u"qqqqqqqqqqqqqqqq"_s));
        QVERIFY(!page->events.constFirst().targetName.contains(u"qqqqqqqqqqqqqqqq"_s));
    }

    void serviceAccounts()
    {
        const Credentials mine = session();
        const auto made = await(admin().createService(mine, wish(u"Production CI/CD"_s)));
        QVERIFY(made);
        QVERIFY(m_scene->fixture().isAlive(made->key.secret));
        QCOMPARE(made->key.scopesIgnored, !isSeed());
        auto services = await(admin().services(mine));
        QVERIFY(services);
        QCOMPARE(services->size(), 1);
        const ServiceAccount &service = services->constFirst();
        QCOMPARE(service.id, made->account.id);
        QCOMPARE(service.name, u"Production CI/CD"_s);
        QCOMPARE(service.description, u"Automated"_s);
        QVERIFY(service.enabled);
        QVERIFY(service.created.isValid());
        QVERIFY(!service.owner.isEmpty());
        QVERIFY(service.userId != service.owner);
        QCOMPARE(service.keysReported, isSeed());
        QCOMPARE(service.keys.size(), isSeed() ? 1 : 0);
        QCOMPARE(service.scopesReported, isSeed());

        ServiceChange change{.name = u"CI"_s, .description = u"Changed"_s, .enabled = false};
        QVERIFY(await(admin().changeService(mine, service.id, change)));
        services = await(admin().services(mine));
        QVERIFY(services);
        QCOMPARE(services->constFirst().name, u"CI"_s);
        QCOMPARE(services->constFirst().description, u"Changed"_s);
        QVERIFY(!services->constFirst().enabled);
        QVERIFY(!m_scene->fixture().isAlive(made->key.secret));
        change = {.enabled = true};
        QVERIFY(await(admin().changeService(mine, made->account.id, change)));
        QVERIFY(m_scene->fixture().isAlive(made->key.secret));

        QVERIFY(await(admin().deleteService(mine, made->account.id)));
        services = await(admin().services(mine));
        QVERIFY(services && services->isEmpty());
        const auto again = await(admin().deleteService(mine, made->account.id));
        QVERIFY(!again);
        QCOMPARE(again.error().kind, Kind::NotFound);
    }
    void serviceKeys()
    {
        const Credentials mine = session();
        const auto made = await(admin().createService(mine, wish(u"Robot"_s)));
        QVERIFY(made);
        const auto key = await(admin().createKey(mine, made->account.id, {u"skills:read"_s}));
        QVERIFY(key);
        QVERIFY(!key->key.id.isEmpty());
        QVERIFY(m_scene->fixture().isAlive(key->secret));
        const auto services = await(admin().services(mine));
        QVERIFY(services);
        QCOMPARE(services->constFirst().keys.size(), isSeed() ? 2 : 0);
        const auto gone = await(admin().deleteKey(mine, made->account.id, key->key.id));
        QCOMPARE(bool(gone), isSeed());
        if (!isSeed()) {
            QCOMPARE(gone.error().kind, Kind::ServerFault); // a running Tank always says 500
            QVERIFY(m_scene->fixture().isAlive(key->secret));
            return;
        }
        QVERIFY(!m_scene->fixture().isAlive(key->secret));
        QVERIFY(m_scene->fixture().isAlive(made->key.secret));
        const ServiceKey &listed = services->constFirst().keys.constLast();
        QVERIFY(listed.prefix.startsWith(u"tank_serv"_s));
        QVERIFY(listed.created.isValid() && listed.expires.isValid() && listed.expiresReported);
        QVERIFY(listed.lastUsedReported);
    }
    void serviceAccountsAreNeverMadeUnrestrictedByOversight()
    {
        ServiceWish wish;
        wish.name = u"robot"_s;
        const auto refused = await(admin().createService(session(), wish));
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, Kind::InvalidInput);
        QCOMPARE(m_scene->fixture().seen("POST", "/api/admin/service-accounts"), 0);
        wish.unrestricted = true;
        QVERIFY(await(admin().createService(session(), wish)));
        wish.name = u" "_s;
        QCOMPARE(await(admin().createService(session(), wish)).error().detail, u"name"_s);
    }
    void aLostAnswerMayHaveMadeAnAccount()
    {
        const Credentials mine = session();
        m_scene->server().faults().next("/api/admin/service-accounts", TestFault::lostAfter());
        const auto lost = await(admin().createService(mine, wish(u"Robot"_s)));
        QVERIFY(!lost);
        QVERIFY(lost.error().mayHaveArrived);
        QCOMPARE(m_scene->fixture().seen("POST", "/api/admin/service-accounts"), 1); // never twice
    }
    void members()
    {
        const Credentials mine = session();
        m_scene->fixture().suspend(u"bob"_s);
        const auto people = await(admin().members(mine));
        QVERIFY(people);
        QCOMPARE(people->size(), 2);
        for (const Member &member : *people) {
            const bool isBob = member.name == u"Bob"_s;
            QCOMPARE(member.email, LocalRegistryFixture::emailOf(isBob ? u"bob"_s : u"alice"_s));
            QCOMPARE(member.role, isBob ? u"user"_s : u"admin"_s);
            QVERIFY(member.standing == (isBob ? Member::Standing::Disabled : Member::Standing::Active));
            QVERIFY(member.joined.isValid());
        }
    }
    void membersOfOrganisations()
    {
        const Credentials mine = session();
        QVERIFY(m_scene->server().addToOrganisation(LocalRegistryFixture::emailOf(u"alice"_s), u"acme"_s, u"owner"_s));
        QVERIFY(m_scene->server().addToOrganisation(LocalRegistryFixture::emailOf(u"bob"_s), u"acme"_s, u"member"_s));
        const auto organisations = await(admin().organisations(mine));
        QVERIFY(organisations);
        QCOMPARE(organisations->size(), 1);
        QCOMPARE(organisations->constFirst().name, u"acme"_s);
        const auto people = await(admin().membersOf(mine, organisations->constFirst().id));
        QVERIFY(people);
        QStringList roles;
        for (const Member &member : *people) {
            roles.append(member.name + u' ' + member.role);
            QCOMPARE(member.organisation, organisations->constFirst().id);
            QVERIFY(member.standing == Member::Standing::Active);
        }
        roles.sort();
        QCOMPARE(roles, QStringList({u"Alice owner"_s, u"Bob member"_s}));
    }
    void manyPeopleAreReadPageByPage()
    {
        for (int i = 0; i < 230; ++i)
            QVERIFY(m_scene->server().addUser(
                {u"Person %1"_s.arg(i), u"p%1@example.org"_s.arg(i), LocalRegistryFixture::password(), false}));
        const auto people = await(admin().members(session()));
        QVERIFY(people);
        QCOMPARE(people->size(), 232);
    }
};

QTEST_GUILESS_MAIN(TestTankAdmin)
#include "tst_tankadmin.moc"
