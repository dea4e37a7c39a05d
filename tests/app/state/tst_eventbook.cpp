// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/state/eventbook.h"
#include "app/state/memberbook.h"
#include "app/state/rightsbook.h"
#include "tests/support/statefixture.h"
#include <QJsonObject>
#include <QSet>

using namespace Tokendesk;
using namespace Qt::StringLiterals;
using LocalRegistry::Dialect;
using StateKind = EventBook::State::Kind;

namespace {

const QByteArray logs = "/api/admin/audit-logs";

} // namespace

/// A book of events in front of a registry with a long log.
class TestEventBook : public QObject {
    Q_OBJECT
private:
    void start(int events, Dialect dialect = Dialect::Seed)
    {
        m_registry = std::make_unique<LocalRegistryFixture>(dialect);
        QVERIFY(m_registry->server().addSamples({.events = events}));
        m_state = std::make_unique<StateFixture>();
        m_account = m_state->signIn(*m_registry, u"alice"_s);
        QVERIFY(!m_account.isEmpty());
        build();
    }
    void build()
    {
        m_rights = std::make_unique<RightsBook>(&m_state->run().accounts);
        m_members = std::make_unique<MemberBook>(&m_state->run().accounts, m_rights.get());
        m_book = std::make_unique<EventBook>(&m_state->run().accounts, m_rights.get(), m_members.get());
        m_arrived.clear();
        connect(m_book.get(), &EventBook::arrived, this,
            [this](const QString &, const QList<AuditEvent> &events) { m_arrived += events; });
        connect(m_book.get(), &EventBook::restarted, this, [this] { m_arrived.clear(); });
    }
    [[nodiscard]] bool waitFor(StateKind kind)
    {
        return QTest::qWaitFor([&] { return m_book->state(m_account).kind == kind; }, 20000);
    }
    [[nodiscard]] bool isWholeAndInOrder() const
    {
        QSet<QString> ids;
        for (qsizetype i = 0; i < m_arrived.size(); ++i) {
            ids.insert(m_arrived.at(i).id);
            if (i > 0 && m_arrived.at(i).time > m_arrived.at(i - 1).time)
                return false;
        }
        return ids.size() == m_arrived.size();
    }
    /// Something that the log tells, done by another.
    void makeAnEvent()
    {
        TestBrowser browser;
        const QString address = m_registry->address().toString();
        browser.post(QUrl(address + u"/api/auth/sign-in/email"_s),
            QJsonObject{{u"email"_s, LocalRegistryFixture::emailOf(u"alice"_s)},
                {u"password"_s, LocalRegistryFixture::password()}});
        const auto page = browser.post(QUrl(address + u"/api/admin/service-accounts"_s),
            QJsonObject{{u"name"_s, u"robot"_s}, {u"displayName"_s, u"robot"_s}});
        QCOMPARE(page.status, 201);
    }

    std::unique_ptr<LocalRegistryFixture> m_registry;
    std::unique_ptr<StateFixture> m_state;
    std::unique_ptr<RightsBook> m_rights;
    std::unique_ptr<MemberBook> m_members;
    std::unique_ptr<EventBook> m_book;
    AccountId m_account;
    QList<AuditEvent> m_arrived;

private slots:
    void cleanup()
    {
        m_book.reset();
        m_members.reset();
        m_rights.reset();
        m_state.reset();
        m_registry.reset();
    }

    void pagesComeAsOneScrolls()
    {
        start(350);
        QCOMPARE(m_book->sources(), QStringList{m_account});
        m_book->more(m_account);
        QTRY_COMPARE(m_arrived.size(), 100);
        QVERIFY(waitFor(StateKind::Idle));
        QCOMPARE(m_book->state(m_account).total, 350);
        QCOMPARE(m_registry->seen("GET", logs), 1);
        m_book->more(m_account);
        QTRY_COMPARE(m_arrived.size(), 200);
        QVERIFY(waitFor(StateKind::Idle));
        QCOMPARE(m_registry->seen("GET", logs), 2);
        m_book->more(m_account, 1000);
        QVERIFY(waitFor(StateKind::Whole));
        QCOMPARE(m_arrived.size(), 350);
        QCOMPARE(m_registry->seen("GET", logs), 4);
        QVERIFY(isWholeAndInOrder());
        m_book->more(m_account);
        m_book->all(m_account);
        QCOMPARE(m_book->state(m_account).kind, StateKind::Whole);
        QCOMPARE(m_arrived.constFirst().account, m_account);
    }
    void allComesInItsOrder()
    {
        start(1230);
        m_book->all(m_account);
        QVERIFY(waitFor(StateKind::Whole));
        QCOMPARE(m_arrived.size(), 1230);
        QCOMPARE(m_book->state(m_account).arrived, 1230);
        QVERIFY(isWholeAndInOrder());
    }
    void actorsHaveNames()
    {
        start(20);
        m_book->load(m_account);
        QVERIFY(waitFor(StateKind::Whole));
        for (const AuditEvent &event : std::as_const(m_arrived))
            QVERIFY2(event.actorName == u"Alice"_s || event.actorName == u"Bob"_s, qPrintable(event.actorName));
    }
    void theRegistryFilters()
    {
        start(300);
        const EventFilter whole{
            u"a"_s, u"b"_s, u"c"_s, u"d"_s, QDateTime::currentDateTimeUtc(), QDateTime::currentDateTimeUtc()};
        QCOMPARE(m_book->applied(m_account, whole), whole);
        m_book->load(m_account, {.action = u"api_key.revoke"_s});
        m_book->all(m_account);
        QVERIFY(waitFor(StateKind::Whole));
        QVERIFY(!m_arrived.isEmpty() && m_arrived.size() < 300);
        QCOMPARE(m_book->state(m_account).total, m_arrived.size());
        for (const AuditEvent &event : std::as_const(m_arrived))
            QCOMPARE(event.action, u"api_key.revoke"_s);
        m_book->load(m_account, {});
        QVERIFY(m_arrived.isEmpty()); // those of the other filter count no more
        m_book->all(m_account);
        QVERIFY(waitFor(StateKind::Whole));
        QCOMPARE(m_arrived.size(), 300);
    }
    void aFilterIsAskedForAndWhatArrivedStays()
    {
        start(300);
        m_book->look(m_account, {});
        QTRY_COMPARE(m_arrived.size(), 100);
        QVERIFY(waitFor(StateKind::Idle));
        const qsizetype first = m_arrived.size();
        m_book->look(m_account, {.action = u"api_key.revoke"_s});
        m_book->all(m_account);
        QVERIFY(waitFor(StateKind::Whole));
        QVERIFY(m_arrived.size() > first); // the first page, and those that the registry found
        const qint64 found = m_book->state(m_account).total;
        m_book->look(m_account, {}); // goes on where it was
        QCOMPARE(m_book->state(m_account).arrived, first);
        QVERIFY(m_book->state(m_account).total > found);
        m_book->all(m_account);
        QVERIFY(waitFor(StateKind::Whole));
        QCOMPARE(m_book->state(m_account).arrived, 300);
        const int calls = m_registry->seen("GET", logs);
        m_book->look(m_account, {.action = u"api_key.revoke"_s}); // all of it is here
        QCOMPARE(m_book->state(m_account).kind, StateKind::Whole);
        QCOMPARE(m_registry->seen("GET", logs), calls);
    }
    void whatHappensMeanwhileShiftsNothing()
    {
        start(350);
        m_book->more(m_account);
        QTRY_COMPARE(m_arrived.size(), 100);
        makeAnEvent();
        m_book->all(m_account);
        QVERIFY(waitFor(StateKind::Whole));
        QCOMPARE(m_arrived.size(), 350);
        QVERIFY(isWholeAndInOrder());
        m_book->load(m_account);
        QTRY_COMPARE(m_arrived.size(), 100);
        QCOMPARE(m_arrived.constFirst().action, u"admin.service_account.create"_s);
    }
    void aPageThatFailsIsAskedForAgain()
    {
        start(350);
        m_book->more(m_account);
        QTRY_COMPARE(m_arrived.size(), 100);
        QVERIFY(waitFor(StateKind::Idle));
        m_registry->server().faults().next(logs, TestFault::answering(502, "<html>"));
        m_book->more(m_account);
        QVERIFY(waitFor(StateKind::Failed));
        QCOMPARE(m_book->state(m_account).error->kind, Error::Kind::ServerFault);
        QCOMPARE(m_arrived.size(), 100);
        m_book->more(m_account);
        QTRY_COMPARE(m_arrived.size(), 200);
        QVERIFY(waitFor(StateKind::Idle));
        QVERIFY(!m_book->state(m_account).error);
        QVERIFY(isWholeAndInOrder());
    }
    void theRegistrysPauseIsKept()
    {
        start(350);
        m_book->more(m_account);
        QTRY_COMPARE(m_arrived.size(), 100);
        m_registry->server().faults().next(
            logs, TestFault::answering(429, R"({"error":"Rate limit exceeded","retryAfter":1})"));
        m_book->all(m_account);
        QTRY_VERIFY(m_book->state(m_account).error.has_value());
        QCOMPARE(m_book->state(m_account).kind, StateKind::Loading); // it goes on by itself
        QVERIFY(waitFor(StateKind::Whole));
        QCOMPARE(m_arrived.size(), 350);
    }
    void aMissingRightIsNamed()
    {
        m_registry = std::make_unique<LocalRegistryFixture>(Dialect::Seed);
        m_state = std::make_unique<StateFixture>();
        m_account = m_state->signIn(*m_registry, u"bob"_s);
        build();
        QVERIFY(!m_rights->missing(m_account, Right::SeeEvents)); // nobody knows yet
        m_book->load(m_account);
        QVERIFY(waitFor(StateKind::Failed));
        const auto missing = m_rights->missing(m_account, Right::SeeEvents);
        QVERIFY(missing);
        QVERIFY(missing->why == MissingRight::Why::NeedsRole);
        QCOMPARE(missing->need, u"admin"_s);
    }
    void aTokenIsNotEnoughForARunningTank()
    {
        m_registry = std::make_unique<LocalRegistryFixture>(Dialect::Live);
        m_state = std::make_unique<StateFixture>();
        m_account = m_state->add(*m_registry, u"alice"_s, {.token = m_registry->token(u"alice"_s, u"t"_s)});
        build();
        m_book->load(m_account);
        QVERIFY(waitFor(StateKind::Failed));
        const auto missing = m_rights->missing(m_account, Right::SeeEvents);
        QVERIFY(missing);
        QVERIFY(missing->why == MissingRight::Why::NeedsSession);
    }
    void aSmallTokenNeedsAScope()
    {
        m_registry = std::make_unique<LocalRegistryFixture>(Dialect::Seed);
        m_state = std::make_unique<StateFixture>();
        m_account = m_state->add(
            *m_registry, u"alice"_s, {.token = m_registry->token(u"alice"_s, u"t"_s, {u"skills:read"_s})});
        build();
        m_book->load(m_account);
        QVERIFY(waitFor(StateKind::Failed));
        const auto missing = m_rights->missing(m_account, Right::SeeEvents);
        QVERIFY(missing);
        QVERIFY(missing->why == MissingRight::Why::NeedsScope);
        QCOMPARE(missing->need, u"skills:admin"_s);
    }
    void whoSignsOutIsForgotten()
    {
        start(20);
        m_book->load(m_account);
        QVERIFY(waitFor(StateKind::Whole));
        QVERIFY(await(m_state->run().accounts.forget(m_account)));
        QVERIFY(m_book->sources().isEmpty());
        QCOMPARE(m_book->state(m_account).kind, StateKind::Idle);
        QVERIFY(m_arrived.isEmpty());
        QVERIFY(m_members->members(m_account).isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestEventBook)
#include "tst_eventbook.moc"
