// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/state/servicebook.h"
#include "app/state/memberbook.h"
#include "app/state/rightsbook.h"
#include "tests/support/statefixture.h"
#include <algorithm>

using namespace Tokendesk;
using namespace Qt::StringLiterals;
using LocalRegistry::Dialect;
using Kind = Error::Kind;
using Deed = ServiceDeed::Kind;

namespace {

const QByteArray path = "/api/admin/service-accounts";

ServiceWish wish(const QString &name)
{
    return {.name = name, .description = u"Automated"_s, .scopes = {u"skills:read"_s}};
}

} // namespace

/// A book of service accounts in front of both of Tank's dialects.
class TestServiceBook : public QObject {
    Q_OBJECT
private:
    void start(const QString &person = u"alice"_s)
    {
        m_state = std::make_unique<StateFixture>();
        m_account = m_state->signIn(*m_registry, person);
        m_rights = std::make_unique<RightsBook>(&m_state->run().accounts);
        m_members = std::make_unique<MemberBook>(&m_state->run().accounts, m_rights.get());
        m_book = std::make_unique<ServiceBook>(&m_state->run().accounts, m_rights.get(), m_members.get());
        m_deeds.clear();
        connect(
            m_book.get(), &ServiceBook::acted, this, [this](const ServiceDeed &deed) { m_deeds.append(deed.kind); });
    }
    [[nodiscard]] bool isSeed() const
    {
        return m_dialect == Dialect::Seed;
    }

    Dialect m_dialect = Dialect::Seed;
    std::unique_ptr<LocalRegistryFixture> m_registry;
    std::unique_ptr<StateFixture> m_state;
    std::unique_ptr<RightsBook> m_rights;
    std::unique_ptr<MemberBook> m_members;
    std::unique_ptr<ServiceBook> m_book;
    AccountId m_account;
    QList<Deed> m_deeds;

private slots:
    void initTestCase_data()
    {
        ADD_DIALECTS();
    }
    void init()
    {
        QFETCH_GLOBAL(LocalRegistry::Dialect, dialect);
        m_dialect = dialect;
        m_registry = std::make_unique<LocalRegistryFixture>(dialect);
    }
    void cleanup()
    {
        m_book.reset();
        m_members.reset();
        m_rights.reset();
        m_state.reset();
        m_registry.reset();
    }

    void anAccountIsMadeChangedAndDeleted()
    {
        start();
        QCOMPARE(m_book->sources(), QStringList{m_account});
        const auto made = await(m_book->create(m_account, wish(u"Robot"_s)));
        QVERIFY(made);
        QVERIFY(m_registry->isAlive(made->key.secret));
        QCOMPARE(m_book->services(m_account).size(), 1);
        const QString id = made->account.id;
        QVERIFY(m_book->service(m_account, id));
        QCOMPARE(m_book->state(m_account).kind, ServiceBook::State::Kind::Valid);

        QVERIFY(await(m_book->change(m_account, id, {.name = u"CI"_s, .description = u"Builds"_s})));
        QCOMPARE(m_book->service(m_account, id)->name, u"CI"_s);
        QCOMPARE(m_book->service(m_account, id)->description, u"Builds"_s);
        QVERIFY(await(m_book->change(m_account, id, {.enabled = false})));
        QVERIFY(!m_book->service(m_account, id)->enabled);
        QVERIFY(!m_registry->isAlive(made->key.secret));
        QVERIFY(await(m_book->change(m_account, id, {.enabled = true})));
        QVERIFY(await(m_book->remove(m_account, id)));
        QVERIFY(!m_book->service(m_account, id));
        QVERIFY(!m_registry->isAlive(made->key.secret));
        QCOMPARE(m_deeds,
            QList<Deed>(
                {Deed::Created, Deed::Described, Deed::Disabled, Deed::Enabled, Deed::Disabled, Deed::Deleted}));
    }
    void theOwnerHasAName()
    {
        start();
        QVERIFY(await(m_book->create(m_account, wish(u"Robot"_s))));
        m_book->refresh();
        QTRY_COMPARE(m_book->services(m_account).constFirst().ownerName, u"Alice"_s);
        QTRY_VERIFY(m_members->isKnown(m_account));
        const ServiceAccount robot = m_book->services(m_account).constFirst();
        QVERIFY(m_members->standingOf(m_account, robot.owner) == Member::Standing::Active);
        QVERIFY(m_members->standingOf(m_account, u"somebody else"_s) == Member::Standing::Left);
        // A machine is not missed among the people.
        QVERIFY(m_members->standingOf(m_account, robot.userId) == Member::Standing::Unknown);
        QCOMPARE(m_members->nameOf(m_account, robot.userId), u"Robot"_s);
    }
    void peopleAndTheirRolesAreKnown()
    {
        const QString org = u"acme"_s;
        QVERIFY(m_registry->server().addToOrganisation(LocalRegistryFixture::emailOf(u"alice"_s), org, u"owner"_s));
        QVERIFY(m_registry->server().addToOrganisation(LocalRegistryFixture::emailOf(u"bob"_s), org, u"member"_s));
        m_registry->suspend(u"bob"_s);
        start();
        QVERIFY(!m_members->isKnown(m_account));
        QVERIFY(await(m_members->need(m_account)));
        QCOMPARE(m_members->organisations(m_account).size(), 1);
        const QString id = m_members->organisations(m_account).constFirst().id;
        QStringList roles;
        const QList<Member> people = m_members->members(m_account);
        for (const Member &member : people)
            roles.append(member.organisation == id ? member.name + u' ' + member.role : member.name);
        roles.sort();
        QCOMPARE(roles, QStringList({u"Alice"_s, u"Alice owner"_s, u"Bob"_s, u"Bob member"_s}));
        const auto bob = std::find_if(
            people.cbegin(), people.cend(), [](const Member &member) { return member.name == u"Bob"_s; });
        QVERIFY(m_members->standingOf(m_account, bob->id) == Member::Standing::Disabled);
    }
    void keysAreMadeAndRevoked()
    {
        start();
        const auto made = await(m_book->create(m_account, wish(u"Robot"_s)));
        QVERIFY(made);
        const auto key = await(m_book->createKey(m_account, made->account.id, {u"skills:read"_s}));
        QVERIFY(key);
        QVERIFY(!key->key.id.isEmpty());
        QVERIFY(m_registry->isAlive(key->secret));
        QCOMPARE(key->scopesIgnored, !isSeed());
        QCOMPARE(m_book->service(m_account, made->account.id)->keys.size(), isSeed() ? 2 : 0);
        QVERIFY(!m_rights->missing(m_account, Right::RevokeServiceKeys));
        const auto revoked = await(m_book->revokeKey(m_account, made->account.id, key->key.id));
        QCOMPARE(bool(revoked), isSeed());
        QCOMPARE(m_registry->isAlive(key->secret), !isSeed());
        if (isSeed())
            return;
        QCOMPARE(revoked.error().kind, Kind::ServerFault);
        const auto missing = m_rights->missing(m_account, Right::RevokeServiceKeys);
        QVERIFY(missing);
        QVERIFY(missing->why == MissingRight::Why::Broken);
        QVERIFY(!m_deeds.contains(Deed::KeyRevoked));
    }
    void whatTheRegistryOnlyClaimsIsNotBelieved()
    {
        start();
        const auto made = await(m_book->create(m_account, wish(u"Robot"_s)));
        QVERIFY(made);
        const QByteArray own = path + '/' + made->account.id.toLatin1();
        m_registry->server().faults().next(own, TestFault::answering(200, R"({"success":true})"));
        const auto said = await(m_book->change(m_account, made->account.id, {.enabled = false}));
        QVERIFY(!said);
        QCOMPARE(said.error().kind, Kind::Rejected);
        QVERIFY(m_registry->isAlive(made->key.secret));
        QCOMPARE(m_deeds, QList<Deed>{Deed::Created});
    }
    void aLostAnswerIsProvedByTheList()
    {
        start();
        const auto made = await(m_book->create(m_account, wish(u"Robot"_s)));
        QVERIFY(made);
        const QByteArray own = path + '/' + made->account.id.toLatin1();
        m_registry->server().faults().next(own, TestFault::lostAfter());
        QVERIFY(await(m_book->change(m_account, made->account.id, {.enabled = false})));
        QVERIFY(!m_registry->isAlive(made->key.secret));
        QCOMPARE(m_deeds, QList<Deed>({Deed::Created, Deed::Disabled}));
    }
    void whoMayNotIsToldWhatIsMissing()
    {
        start(u"bob"_s);
        m_book->refresh(m_account);
        QTRY_COMPARE(m_book->state(m_account).kind, ServiceBook::State::Kind::Failed);
        QCOMPARE(m_book->state(m_account).error->kind, Kind::Forbidden);
        const auto missing = m_rights->missing(m_account, Right::SeeServiceAccounts);
        QVERIFY(missing);
        QVERIFY(missing->why == MissingRight::Why::NeedsRole);
        QCOMPARE(missing->need, u"admin"_s);
        const auto made = await(m_book->create(m_account, wish(u"Robot"_s)));
        QVERIFY(!made);
        QCOMPARE(made.error().kind, Kind::Forbidden);
        QVERIFY(m_deeds.isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestServiceBook)
#include "tst_servicebook.moc"
