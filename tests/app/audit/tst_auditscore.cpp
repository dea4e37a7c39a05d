// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/audit/acceptances.h"
#include "app/audit/auditscore.h"
#include <QTest>

using namespace Tokendesk;
using namespace Qt::StringLiterals;
using Kind = FindingKind;

class TestAuditScore : public QObject {
    Q_OBJECT
private:
    static Finding finding(Kind kind, int tokens)
    {
        Finding finding{.kind = kind, .severity = severityOf(kind), .action = actionFor(kind)};
        for (int i = 0; i < tokens; ++i)
            finding.tokens.append({u"a"_s, QString::number(i)});
        return finding;
    }

private slots:
    void nothingFoundIsAHundred()
    {
        const AuditScore score = AuditScore::of({}, {});
        QCOMPARE(score.points, 100);
        QCOMPARE(score.grade(), AuditScore::Grade::Good);
        QVERIFY(score.reasons.isEmpty());
    }
    void reasonsAddUpToWhatIsMissing()
    {
        AuditRules rules;
        rules.pointsFor(Kind::OldAdmin) = {6, 24};
        rules.pointsFor(Kind::NoExpiry) = {1, 12};
        rules.pointsFor(Kind::NeverUsed) = {1, 9};
        const AuditScore score = AuditScore::of(
            {finding(Kind::NeverUsed, 7), finding(Kind::NoExpiry, 41), finding(Kind::OldAdmin, 3)}, rules);
        QCOMPARE(score.points, 100 - 18 - 12 - 7);
        QCOMPARE(score.reasons.size(), 3);
        QCOMPARE(score.reasons.at(0).kind, Kind::OldAdmin);
        QCOMPARE(score.reasons.at(0).points, 18);
        QCOMPARE(score.reasons.at(1).points, 12); // 41, but no more than that
        QCOMPARE(score.reasons.at(1).count, 41);
        QCOMPARE(score.without(2), 93);
        QCOMPARE(score.without(9), 100);
        QCOMPARE(score.grade(), AuditScore::Grade::Fair);
    }
    void severalFindingsOfOneKindAreOneReason()
    {
        const AuditScore score
            = AuditScore::of({finding(Kind::OwnerGone, 2), finding(Kind::OwnerGone, 1)}, AuditRules());
        QCOMPARE(score.reasons.size(), 1);
        QCOMPARE(score.reasons.constFirst().count, 3);
    }
    void thereIsNothingBelowZero()
    {
        AuditRules rules;
        QList<Finding> findings;
        for (int kind = 0; kind < findingKindCount; ++kind) {
            rules.points.at(size_t(kind)) = {30, 30};
            findings.append(finding(Kind(kind), 1));
        }
        const AuditScore score = AuditScore::of(findings, rules);
        QCOMPARE(score.points, 0);
        int sum = 0;
        for (const AuditScore::Reason &reason : score.reasons)
            sum += reason.points;
        QCOMPARE(sum, 100);
        QCOMPARE(score.grade(), AuditScore::Grade::Poor);
    }
    void whatIsAcceptedCostsNothing()
    {
        Finding accepted = finding(Kind::OldAdmin, 0);
        accepted.accepted = 2;
        QCOMPARE(AuditScore::of({accepted}, {}).points, 100);
        const Finding event = finding(Kind::UnknownActor, 0);
        QVERIFY(AuditScore::of({event}, {}).points < 100);
    }
    void everyKindHasAWordOfItsOwn()
    {
        QSet<QString> words;
        for (int kind = 0; kind < findingKindCount; ++kind) {
            QCOMPARE(findingKindOf(wordOf(Kind(kind))), Kind(kind));
            words.insert(wordOf(Kind(kind)));
        }
        QCOMPARE(words.size(), findingKindCount);
        QVERIFY(!findingKindOf(u"other"_s));
    }
    void rulesComeBackFromTheSettings()
    {
        AuditRules rules;
        rules.adminDays = 30;
        rules.dayFrom = 0;
        rules.liveWords = {u"größe"_s};
        rules.pointsFor(Kind::Burst) = {0, 0};
        QCOMPARE(AuditRules::unpacked(rules.packed()), rules);
        QVERIFY(!AuditRules::unpacked(rules.packed()).isLookedFor(Kind::Burst));
    }
    void rulesThatCannotBeReadAreAsTheyCame()
    {
        QCOMPARE(AuditRules::unpacked({}), AuditRules());
        QCOMPARE(AuditRules::unpacked("nonsense"), AuditRules());
        AuditRules odd;
        odd.adminDays = -5;
        odd.limitPercent = 900;
        odd.pointsFor(Kind::Burst) = {-1, 1000};
        QCOMPARE(AuditRules::unpacked(odd.packed()), AuditRules());
    }
    void acceptancesComeBackAndRunOut()
    {
        const QDateTime now(QDate(2026, 11, 22), QTime(12, 0), Qt::UTC);
        Acceptances list;
        const Finding admins = finding(Kind::OldAdmin, 2);
        list.add(admins, admins.tokens, u"they are robots"_s, now, now.addDays(30));
        Finding odd = finding(Kind::UnknownActor, 0);
        odd.account = u"a"_s;
        odd.subject = u"u-9"_s;
        list.add(odd, {}, u"a new one"_s, now, now.addDays(1));
        const Acceptances read = Acceptances::unpacked(list.packed());
        QCOMPARE(read.at(now), list.at(now));
        QCOMPARE(read.at(now).size(), 3);
        QCOMPARE(read.at(now).constLast().subject, u"u-9"_s);
        QCOMPARE(read.at(now.addDays(1)).size(), 2);
        QVERIFY(read.at(now.addDays(30)).isEmpty());
    }
    void acceptingAgainReplacesTheReasonAndTheDay()
    {
        const QDateTime now(QDate(2026, 11, 22), QTime(12, 0), Qt::UTC);
        const Finding admins = finding(Kind::OldAdmin, 1);
        Acceptances list;
        list.add(admins, admins.tokens, u"first"_s, now, now.addDays(1));
        list.add(admins, admins.tokens, u"second"_s, now, now.addDays(9));
        QCOMPARE(list.at(now).size(), 1);
        QCOMPARE(list.at(now.addDays(2)).constFirst().reason, u"second"_s);
        QVERIFY(list.remove(list.at(now).constFirst()));
        QVERIFY(list.at(now).isEmpty());
        QVERIFY(!list.remove({}));
    }
};

QTEST_GUILESS_MAIN(TestAuditScore)
#include "tst_auditscore.moc"
