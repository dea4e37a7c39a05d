// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/audit/auditbook.h"
#include "app/state/eventbook.h"
#include "app/state/journalbook.h"
#include "app/state/memberbook.h"
#include "app/state/rightsbook.h"
#include "app/state/servicebook.h"
#include "app/state/settings.h"
#include "tests/support/statefixture.h"
#include <QSignalSpy>
#include <QTest>

using namespace Tokendesk;
using namespace Qt::StringLiterals;

/// The audit on real books: what they know is judged, and what was decided outlives the program.
class TestAuditBook : public QObject {
    Q_OBJECT
private:
    /// The books that a desk has around a run.
    struct Around {
        explicit Around(StateFixture &state)
            : settings(state.folder() + u"/settings.ini"_s), rights(&state.run().accounts),
              members(&state.run().accounts, &rights), events(&state.run().accounts, &rights, &members),
              services(&state.run().accounts, &rights, &members),
              audit({&state.run().accounts, &state.run().tokens, &events, &members, &services, &settings,
                  &state.run().store, &state.run().clock})
        {
            audit.load();
        }
        Settings settings;
        RightsBook rights;
        MemberBook members;
        EventBook events;
        ServiceBook services;
        AuditBook audit;
    };
    AuditBook &audit()
    {
        return m_around->audit;
    }
    void restart()
    {
        m_around.reset();
        m_state->restart();
        m_around = std::make_unique<Around>(*m_state);
        QTRY_VERIFY(audit().isLoaded());
        QVERIFY(m_state->refresh(m_account));
    }
    AuditJudgement judged(const AuditScope &scope = {})
    {
        const Result<Judged> judged = await(audit().judged(scope));
        return judged ? **judged : AuditJudgement();
    }
    std::optional<Finding> finding(FindingKind kind)
    {
        const AuditReport report = judged().report;
        for (const Finding &finding : report.findings) {
            if (finding.kind == kind)
                return finding;
        }
        return std::nullopt;
    }
    QString policyFile(const QByteArray &json)
    {
        QFile file(m_state->folder() + u"/policy.json"_s);
        if (file.open(QIODevice::WriteOnly))
            file.write(json);
        return file.fileName();
    }
    LocalRegistryFixture m_server{LocalRegistry::Dialect::Seed};
    std::unique_ptr<StateFixture> m_state;
    std::unique_ptr<Around> m_around;
    AccountId m_account;

private slots:
    void init()
    {
        m_state = std::make_unique<StateFixture>();
        m_account = m_state->signIn(m_server, u"alice"_s);
        m_around = std::make_unique<Around>(*m_state);
        QTRY_VERIFY(audit().isLoaded());
        QVERIFY(m_state->make(m_account, u"audited"_s).created);
        QVERIFY(m_state->refresh(m_account));
    }
    void cleanup()
    {
        m_around.reset();
        m_state.reset();
    }
    void whatIsDoneHereIsAnEventAtOnce()
    {
        QTRY_COMPARE(audit().events().count(), 2u); // signed in, created
        QCOMPARE(audit().events().action(audit().events().order().front()), u"created"_s);
        restart();
        QTRY_COMPARE(audit().events().count(), 2u); // from the file
        QSignalSpy changed(&audit(), &AuditBook::eventsChanged);
        m_state->run().tokens.journal()->record({.action = JournalAction::Exported, .detail = u"csv"_s});
        QTRY_COMPARE(changed.count(), 1);
        QCOMPARE(audit().events().count(), 3u);
    }
    void whoExportsReadsWhatWasThere()
    {
        QTRY_COMPARE(audit().events().count(), 2u);
        const auto shared = audit().sharedEvents();
        m_state->run().tokens.journal()->record({.action = JournalAction::Exported, .detail = u"csv"_s});
        QTRY_COMPARE(audit().events().count(), 3u);
        QCOMPARE(shared->count(), 2u);
    }
    void aPolicyIsHeldAgainstTheTokensUntilItGoes()
    {
        QVERIFY(!finding(FindingKind::BadName));
        QVERIFY(audit().setPolicyFile({}, policyFile("{ \"names\": { \"pattern\": \"x\" } }")).isEmpty());
        QVERIFY(finding(FindingKind::BadName));
        QVERIFY(audit().policy({m_account, {}}));
        restart();
        QVERIFY(finding(FindingKind::BadName));
        QVERIFY(audit().setPolicyFile({}, {}).isEmpty());
        QVERIFY(!finding(FindingKind::BadName));
        QVERIFY(!audit().policy({m_account, {}}));
    }
    void aBrokenPolicyChangesNothing()
    {
        QVERIFY(audit().setPolicyFile({}, policyFile("{ \"names\": { \"pattern\": \"x\" } }")).isEmpty());
        const QString file = policyFile("{ \"oops\": 1 }");
        QCOMPARE(audit().setPolicyFile({}, file).size(), 1);
        QVERIFY(finding(FindingKind::BadName));
        restart(); // it stands broken in the place of the good one now
        QVERIFY(!finding(FindingKind::BadName));
        QCOMPARE(audit().policyProblems({}).constFirst().pointer, u"/oops"_s);
        QCOMPARE(audit().policyFile({}), file);
    }
    void theNearestPolicyHolds()
    {
        QVERIFY(audit().setPolicyFile({}, policyFile("{ \"longestDays\": 10 }")).isEmpty());
        QVERIFY(audit().setPolicyFile({m_account, {}}, policyFile("{ \"longestDays\": 20 }")).isEmpty());
        QVERIFY(audit().setPolicyFile({m_account, u"acme"_s}, policyFile("{ \"longestDays\": 30 }")).isEmpty());
        QCOMPARE(audit().policy({m_account, u"acme"_s})->longestDays, 30);
        QCOMPARE(audit().policy({m_account, u"other"_s})->longestDays, 20);
        QCOMPARE(audit().policy({u"other"_s, {}})->longestDays, 10);
    }
    void whatIsAcceptedOutlivesTheProgramAndStandsInTheJournal()
    {
        QVERIFY(audit().setPolicyFile({}, policyFile("{ \"names\": { \"pattern\": \"x\" } }")).isEmpty());
        const auto found = finding(FindingKind::BadName);
        QVERIFY(found && found->count() > 0);
        const int before = judged().report.score.points;
        audit().accept(*found, u"they are old"_s, m_state->run().clock.now().addDays(1));
        QCOMPARE(finding(FindingKind::BadName)->count(), 0);
        QVERIFY(judged().report.score.points > before);
        restart();
        QCOMPARE(finding(FindingKind::BadName)->count(), 0);
        QCOMPARE(audit().acceptances().constFirst().reason, u"they are old"_s);
        const auto rows = await(m_state->run().tokens.journal()->rows());
        QVERIFY(std::any_of(rows->cbegin(), rows->cend(), [](const JournalRow &row) {
            return row.action == JournalAction::FindingAccepted && row.reason == u"they are old"_s;
        }));
        m_state->run().clock.moved = std::chrono::hours(25);
        QVERIFY(audit().acceptances().isEmpty());
        QVERIFY(finding(FindingKind::BadName)->count() > 0);
    }
    void anAcceptanceCanBeTakenBack()
    {
        QVERIFY(audit().setPolicyFile({}, policyFile("{ \"names\": { \"pattern\": \"x\" } }")).isEmpty());
        audit().accept(*finding(FindingKind::BadName), u"why not"_s, m_state->run().clock.now().addDays(1));
        const QList<Acceptance> all = audit().acceptances();
        for (const Acceptance &acceptance : all)
            audit().endAcceptance(acceptance);
        QVERIFY(finding(FindingKind::BadName)->count() > 0);
        QVERIFY(audit().acceptances().isEmpty());
    }
    void rulesAreKept()
    {
        AuditRules rules;
        rules.adminDays = 7;
        audit().setRules(rules);
        restart();
        QCOMPARE(audit().rules().adminDays, 7);
        audit().setRules({});
        QCOMPARE(audit().rules(), AuditRules());
    }
    void theLastLookIsKept()
    {
        QVERIFY(m_state->refresh(m_account));
        QVERIFY(!judged().back.since.isValid());
        QSignalSpy changed(&audit(), &AuditBook::changed);
        audit().markAsSeen({});
        QTRY_COMPARE(changed.count(), 1);
        QVERIFY(judged().back.changes.isEmpty());
        QVERIFY(m_state->make(m_account, u"since"_s).created);
        QCOMPARE(judged().back.count(LookBack::Change::Kind::New), 1);
        restart();
        QTRY_VERIFY(judged().back.since.isValid());
        QCOMPARE(judged().back.count(LookBack::Change::Kind::New), 1);
        QVERIFY(!judged({m_account, {}}).back.since.isValid()); // another scope, another look
    }
    void aScopeNarrowsWhatIsJudged()
    {
        const quint32 all = m_state->run().tokens.table()->count();
        QCOMPARE(audit().rows({}).count(), all);
        QCOMPARE(audit().rows({m_account, {}}).count(), all);
        QVERIFY(audit().rows({m_account, u"acme"_s}).isEmpty());
        QVERIFY(audit().rows({u"other"_s, {}}).isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestAuditBook)
#include "tst_auditbook.moc"
