// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/audit/findinglist.h"
#include "app/state/tokenfilter.h"
#include "tests/app/audit/auditcase.h"
#include <QTest>

using namespace Tokendesk;
using namespace Qt::StringLiterals;
using Kind = FindingKind;

/// Each kind of finding: when it is found, and when it is not.
class TestFindings : public QObject {
    Q_OBJECT
private:
    /// A token that is changed, beside one that is good.
    template <typename Change>
    QStringList foundWith(Kind kind, Change change)
    {
        AuditCase audit;
        audit.put(audit.good(u"good"_s));
        Token token = audit.good(u"changed"_s);
        change(audit, token);
        audit.put(token);
        return audit.found(kind);
    }
    const QStringList none;
    const QStringList it{u"changed"_s};

private slots:
    void aGoodTokenIsNoFinding()
    {
        AuditCase audit;
        audit.put(audit.good(u"good"_s));
        QVERIFY(audit.findings().isEmpty());
    }
    void oldAdmin()
    {
        const auto aged = [this](int days, const QString &scope, bool everything = false) {
            return foundWith(Kind::OldAdmin, [&](const AuditCase &audit, Token &token) {
                token.created = audit.daysAgo(days);
                token.scopes = {scope};
                token.unrestricted = everything;
            });
        };
        QCOMPARE(aged(91, u"admin"_s), it);
        QCOMPARE(aged(91, u"read"_s, true), it);
        QCOMPARE(aged(90, u"admin"_s), none);
        QCOMPARE(aged(91, u"write"_s), none);
        QCOMPARE(foundWith(Kind::OldAdmin,
                     [](const AuditCase &audit, Token &token) {
                         token.scopes = {u"admin"_s};
                         token.created = audit.daysAgo(200);
                         token.expires = audit.daysAgo(1); // it does no harm any more
                     }),
            none);
        QCOMPARE(foundWith(Kind::OldAdmin,
                     [](const AuditCase &, Token &token) {
                         token.scopes = {u"admin"_s};
                         token.created = {};
                     }),
            none);
    }
    void neverUsed()
    {
        const auto made = [this](int days, bool reported, bool enabled) {
            return foundWith(Kind::NeverUsed, [&](const AuditCase &audit, Token &token) {
                token.created = audit.daysAgo(days);
                token.lastUsed = {};
                token.lastUsedReported = reported;
                token.enabled = enabled;
            });
        };
        QCOMPARE(made(31, true, true), it);
        QCOMPARE(made(29, true, true), none); // new tokens get their chance
        QCOMPARE(made(31, false, true), none); // the registry does not tell
        QCOMPARE(made(31, true, false), none); // paused: nobody can use it
    }
    void unused()
    {
        const auto used = [this](int days) {
            return foundWith(
                Kind::Unused, [&](const AuditCase &audit, Token &token) { token.lastUsed = audit.daysAgo(days); });
        };
        QCOMPARE(used(46), it);
        QCOMPARE(used(45), none);
        QCOMPARE(foundWith(Kind::Unused,
                     [](const AuditCase &audit, Token &token) {
                         token.created = audit.daysAgo(300);
                         token.lastUsed = {}; // that is NeverUsed, and said once
                     }),
            none);
    }
    void noExpiry()
    {
        const auto endless = [this](bool reported, bool review) {
            return foundWith(Kind::NoExpiry, [&](const AuditCase &audit, Token &token) {
                token.expires = {};
                token.expiresReported = reported;
                token.review = review ? audit.daysAgo(-30) : QDateTime();
            });
        };
        QCOMPARE(endless(true, false), it);
        QCOMPARE(endless(false, false), none); // the registry does not tell
        QCOMPARE(endless(true, true), none); // somebody will look at it
    }
    void endsSoon()
    {
        const auto ends = [this](int days) {
            return foundWith(
                Kind::EndsSoon, [&](const AuditCase &audit, Token &token) { token.expires = audit.daysAgo(-days); });
        };
        QCOMPARE(ends(14), it);
        QCOMPARE(ends(15), none);
        QCOMPARE(ends(-1), none);
    }
    void longerThanPolicy()
    {
        const auto lives = [this](int days, bool hasPolicy) {
            return foundWith(Kind::LongerThanPolicy, [&](AuditCase &audit, Token &token) {
                if (hasPolicy)
                    audit.account().policy = Policy{.longestDays = 90};
                token.created = audit.daysAgo(10);
                token.expires = days > 0 ? token.created.addDays(days) : QDateTime();
            });
        };
        QCOMPARE(lives(92, true), it);
        QCOMPARE(lives(0, true), it); // without an end
        QCOMPARE(lives(90, true), none);
        QCOMPARE(lives(92, false), none);
    }
    void theOrganisationsPolicyStandsInForTheAccounts()
    {
        QCOMPARE(foundWith(Kind::LongerThanPolicy,
                     [](AuditCase &audit, Token &token) {
                         audit.account().policy = Policy{.longestDays = 10};
                         audit.account().organisationPolicies = {{u"acme"_s, Policy{.longestDays = 365}}};
                         token.organisation = u"acme"_s;
                     }),
            QStringList{u"good"_s});
    }
    void overScoped()
    {
        const auto may = [this](const QStringList &scopes, bool everything = false) {
            return foundWith(Kind::OverScoped, [&](const AuditCase &, Token &token) {
                token.scopes = scopes;
                token.unrestricted = everything;
            });
        };
        QCOMPARE(may({u"write"_s, u"admin"_s}), it); // no ready-made set has both
        QCOMPARE(may({}, true), it);
        QCOMPARE(may({u"write"_s, u"read"_s}), none); // writing brings reading along
        QCOMPARE(may({u"admin"_s}), none); // a set of its own, in daily use, with an end
        QCOMPARE(foundWith(Kind::OverScoped,
                     [](const AuditCase &audit, Token &token) {
                         token.scopes = {u"admin"_s};
                         token.lastUsed = audit.daysAgo(31); // dangerous and idle
                     }),
            it);
    }
    void ownerGone()
    {
        const auto owned = [this](const QString &owner, Member::Standing standing, bool peopleKnown = true) {
            return foundWith(Kind::OwnerGone, [&](AuditCase &audit, Token &token) {
                if (peopleKnown)
                    audit.account().members = {{u"a"_s, u"u-1"_s, u"john"_s}, {u"a"_s, u"u-2"_s, u"ana"_s}};
                if (peopleKnown)
                    (*audit.account().members)[1].standing = standing;
                audit.account().knownActors = {u"machine"_s};
                token.owner = owner;
                token.ownerName = u"Ana"_s;
            });
        };
        QCOMPARE(owned(u"u-2"_s, Member::Standing::Left), it);
        QCOMPARE(owned(u"u-2"_s, Member::Standing::Disabled), it);
        QCOMPARE(owned(u"u-9"_s, Member::Standing::Active), it); // nobody of that id is there
        QCOMPARE(owned(u"u-2"_s, Member::Standing::Active), none);
        QCOMPARE(owned(u"u-2"_s, Member::Standing::Unknown), none);
        QCOMPARE(owned(u"machine"_s, Member::Standing::Active), none);
        QCOMPARE(owned(u"u-9"_s, Member::Standing::Active, false), none); // who is there is not known
        QCOMPARE(owned({}, Member::Standing::Left), none);
    }
    void sameName()
    {
        AuditCase audit;
        for (const auto &[id, name] :
            {std::pair(u"1"_s, u"ci"_s), std::pair(u"2"_s, u"CI"_s), std::pair(u"3"_s, u"web"_s)}) {
            Token token = audit.good(id);
            token.name = name;
            audit.put(token);
        }
        QCOMPARE(audit.found(Kind::SameName), (QStringList{u"1"_s, u"2"_s}));
        QCOMPARE(audit.findings(Kind::SameName).constFirst().subject.toLower(), u"ci"_s);
        AuditCase other;
        other.put(other.good(u"ci"_s));
        Token over = other.good(u"gone"_s);
        over.name = u"ci"_s;
        over.expires = other.daysAgo(1);
        other.put(over);
        Token nameless = other.good(u"x"_s);
        nameless.name.clear();
        other.put(nameless);
        nameless.id.id = u"y"_s;
        other.put(nameless);
        QCOMPARE(other.found(Kind::SameName), none);
    }
    void legacyFormat()
    {
        const auto begins = [this](const QString &prefix) {
            return foundWith(Kind::LegacyFormat, [&](const AuditCase &, Token &token) { token.prefix = prefix; });
        };
        QCOMPARE(begins(u"sr_abc"_s), it);
        QCOMPARE(begins(u"sr_live_a"_s), none);
        QCOMPARE(begins(u"other"_s), none);
        QCOMPARE(begins({}), none);
    }
    void testInLive()
    {
        const auto test = [this](const QString &name, const QStringList &tags, const QStringList &places) {
            return foundWith(Kind::TestInLive, [&](AuditCase &audit, Token &token) {
                token.prefix = u"sr_test_a"_s;
                token.name = name;
                token.tags = tags;
                audit.input().places.insert(token.id, places);
            });
        };
        QCOMPARE(test(u"deploy-prod"_s, {}, {}), it);
        QCOMPARE(test(u"x"_s, {u"live"_s}, {}), it);
        QCOMPARE(test(u"x"_s, {}, {u"GitHub Actions · Production"_s}), it);
        QCOMPARE(test(u"product-tests"_s, {u"delivery"_s}, {}), none);
        QCOMPARE(
            foundWith(Kind::TestInLive, [](const AuditCase &, Token &token) { token.name = u"deploy-prod"_s; }), none);
    }
    void inPlainFile()
    {
        const auto tagged = [this](const QString &tag) {
            return foundWith(Kind::InPlainFile, [&](const AuditCase &, Token &token) { token.tags = {tag}; });
        };
        QCOMPARE(tagged(u"plain-file"_s), it);
        QCOMPARE(tagged(u"plain-files"_s), none);
    }
    void rateLimitNear()
    {
        const auto left = [](qint64 remaining, int resetsInMinutes) {
            AuditCase audit;
            audit.account().limit
                = {1000, remaining, audit.input().now.addSecs(resetsInMinutes * 60), audit.input().now};
            return audit.findings(Kind::RateLimitNear);
        };
        QCOMPARE(left(200, 5).size(), 1);
        QCOMPARE(left(50, 5).constFirst().number, 95);
        QCOMPARE(left(50, 5).constFirst().count(), 1);
        QVERIFY(left(201, 5).isEmpty());
        QVERIFY(left(50, -5).isEmpty()); // it has begun anew
        QVERIFY(left(-1, 5).isEmpty()); // not told
    }
    void unusualHour()
    {
        const auto at = [](int hour, AuditEvent::Source source = AuditEvent::Source::Registry) {
            AuditCase audit;
            audit.happened(u"u-2"_s, QDateTime(QDate(2026, 11, 20), QTime(hour, 30), Qt::UTC), source);
            return audit.findings(Kind::UnusualHour);
        };
        QCOMPARE(at(2).size(), 1);
        QCOMPARE(at(2).constFirst().subject, u"u-2"_s);
        QCOMPARE(at(2).constFirst().events, QList<quint32>{0});
        QCOMPARE(at(20).size(), 1);
        QVERIFY(at(7).isEmpty());
        QVERIFY(at(19).isEmpty());
        QVERIFY(at(2, AuditEvent::Source::Local).isEmpty()); // whoever sits here knows
    }
    void unusualHoursAreThoseOfThePersonsZone()
    {
        AuditCase audit;
        audit.input().zone = QTimeZone(9 * 3600);
        audit.happened(u"u-2"_s, QDateTime(QDate(2026, 11, 20), QTime(2, 30), Qt::UTC)); // 11:30 there
        QVERIFY(audit.findings(Kind::UnusualHour).isEmpty());
        audit.happened(u"u-2"_s, QDateTime(QDate(2026, 11, 20), QTime(14, 30), Qt::UTC)); // 23:30 there
        QCOMPARE(audit.findings(Kind::UnusualHour).size(), 1);
    }
    void burst()
    {
        const auto times = [](int count, int secondsBetween) {
            AuditCase audit;
            for (int i = 0; i < count; ++i)
                audit.happened(u"u-2"_s, audit.daysAgo(1).addSecs(i * secondsBetween));
            for (int i = 0; i < 20; ++i)
                audit.happened(u"u-"_s + QString::number(100 + i), audit.daysAgo(1).addSecs(i)); // each another
            return audit.findings(Kind::Burst);
        };
        QCOMPARE(times(21, 5).size(), 1);
        QCOMPARE(times(25, 5).constFirst().number, 25);
        QCOMPARE(times(25, 5).constFirst().events.size(), 25);
        QVERIFY(times(20, 5).isEmpty());
        QVERIFY(times(60, 60).isEmpty()); // an hour of steady work
    }
    void unknownActor()
    {
        const auto by = [](const QString &actor, bool peopleKnown = true, bool isWhole = true) {
            AuditCase audit;
            audit.account().isWhole = isWhole;
            if (peopleKnown)
                audit.account().members = {{u"a"_s, u"u-2"_s, u"ana"_s, u"ana@example.org"_s}};
            audit.account().knownActors = {u"machine"_s};
            audit.happened(actor, audit.daysAgo(1));
            return audit.findings(Kind::UnknownActor).size();
        };
        QCOMPARE(by(u"u-9"_s), 1);
        for (const QString &known :
            {u"u-1"_s, u"john"_s, u"u-2"_s, u"ana"_s, u"ana@example.org"_s, u"machine"_s, QString()})
            QCOMPARE(by(known), 0);
        QCOMPARE(by(u"u-9"_s, false), 0);
        QCOMPARE(by(u"u-9"_s, true, false), 0); // not everybody is listed
    }
    void olderEventsThanAskedForAreNotJudged()
    {
        AuditCase audit;
        audit.happened(u"u-2"_s, audit.daysAgo(40).addSecs(-10 * 3600));
        QCOMPARE(audit.findings(Kind::UnusualHour).size(), 1);
        audit.input().eventsFrom = audit.daysAgo(30);
        QVERIFY(audit.findings(Kind::UnusualHour).isEmpty());
    }
    void forbiddenScope()
    {
        const auto forbids = [this](const QStringList &scopes, bool unrestricted = false) {
            return foundWith(Kind::ForbiddenScope, [&](AuditCase &audit, Token &token) {
                audit.account().policy = Policy{.forbiddenScopes = scopes, .forbidsUnrestricted = true};
                token.scopes = {u"admin"_s};
                token.unrestricted = unrestricted;
            });
        };
        QCOMPARE(forbids({u"admin"_s}), it);
        QCOMPARE(forbids({u"adm*"_s}), it);
        QCOMPARE(forbids({u"write"_s}, true), it);
        QCOMPARE(forbids({u"write"_s}), none);
        QCOMPARE(forbids({u"adm"_s}), none);
    }
    void badName()
    {
        const auto rule = [this](const QString &pattern) {
            return foundWith(Kind::BadName, [&](AuditCase &audit, Token &) {
                audit.account().policy = Policy{.namePattern = QRegularExpression(pattern)};
            });
        };
        QCOMPARE(rule(u"^good$"_s), it);
        QCOMPARE(rule(u"^(good|changed)$"_s), none);
        QCOMPARE(rule({}), none);
    }
    void adminNotAllowed()
    {
        const auto allows = [this](const QStringList &admins, const QString &owner, bool limits = true) {
            return foundWith(Kind::AdminNotAllowed, [&](AuditCase &audit, Token &token) {
                audit.account().policy = Policy{.limitsAdmins = limits, .admins = admins};
                audit.account().members = {{u"a"_s, u"u-2"_s, u"ana"_s, u"ana@example.org"_s}};
                token.scopes = {u"admin"_s};
                token.owner = owner;
            });
        };
        QCOMPARE(allows({u"ana"_s}, {}), it);
        QCOMPARE(allows({}, {}), it);
        QCOMPARE(allows({u"john"_s}, u"u-2"_s), it);
        QCOMPARE(allows({u"John@example.org"_s}, {}), none);
        QCOMPARE(allows({u"ana@example.org"_s}, u"u-2"_s), none);
        QCOMPARE(allows({}, {}, false), none);
    }
    void everyQuerySelectsTheTokensOfItsFinding()
    {
        AuditCase audit;
        audit.account().members = {{u"a"_s, u"u-1"_s}};
        Token token = audit.good(u"bad"_s);
        token.created = audit.daysAgo(400);
        token.scopes = {u"admin"_s};
        token.owner = u"u-9"_s;
        token.tags = {u"plain-file"_s};
        token.expires = {};
        token.lastUsed = audit.daysAgo(100);
        audit.put(token);
        audit.put(audit.good(u"good"_s));
        int withQuery = 0;
        const QList<Finding> findings = audit.findings();
        for (const Finding &finding : findings) {
            if (finding.query.isEmpty())
                continue;
            ++withQuery;
            TokenFilter filter(&audit.table());
            QList<TokenId> selected;
            filter.rows(finding.query, audit.input().now.toSecsSinceEpoch()).forEach([&](quint32 row) {
                selected.append(audit.table().id(row));
            });
            QCOMPARE(selected, finding.tokens);
        }
        QCOMPARE(withQuery, 5); // old admin, unused, no expiry, plain file, owner gone
    }
    void whatCostsNothingIsNotLookedFor()
    {
        AuditCase audit;
        Token token = audit.good(u"x"_s);
        token.expires = {};
        audit.put(token);
        QCOMPARE(audit.found(Kind::NoExpiry).size(), 1);
        audit.input().rules.pointsFor(Kind::NoExpiry) = {0, 0};
        QVERIFY(audit.findings(Kind::NoExpiry).isEmpty());
    }
    void whatIsAcceptedCountsNoMoreUntilItsDay()
    {
        AuditCase audit;
        for (const QString &name : {u"x"_s, u"y"_s}) {
            Token token = audit.good(name);
            token.expires = {};
            audit.put(token);
        }
        audit.input().acceptances
            = {{Kind::NoExpiry, u"a"_s, u"x"_s, u"it is a robot"_s, audit.daysAgo(1), audit.daysAgo(-1)}};
        QCOMPARE(audit.found(Kind::NoExpiry), QStringList{u"y"_s});
        QCOMPARE(audit.findings(Kind::NoExpiry).constFirst().accepted, 1);
        audit.input().acceptances[0].until = audit.input().now;
        QCOMPARE(audit.found(Kind::NoExpiry), (QStringList{u"x"_s, u"y"_s}));
    }
    void anAcceptedEventIsStillThereButCountsNothing()
    {
        AuditCase audit;
        audit.happened(u"u-2"_s, QDateTime(QDate(2026, 11, 20), QTime(2, 30), Qt::UTC));
        audit.input().acceptances
            = {{Kind::UnusualHour, u"a"_s, u"u-2"_s, u"on call"_s, audit.daysAgo(1), audit.daysAgo(-1)}};
        const QList<Finding> found = audit.findings(Kind::UnusualHour);
        QCOMPARE(found.size(), 1);
        QCOMPARE(found.constFirst().count(), 0);
    }
    void onlyTheAskedRowsAndAccountsAreJudged()
    {
        AuditCase audit;
        Token token = audit.good(u"x"_s);
        token.expires = {};
        audit.put(token);
        audit.happened(u"u-2"_s, QDateTime(QDate(2026, 11, 20), QTime(2, 30), Qt::UTC));
        QCOMPARE(audit.findings().size(), 2);
        AuditInput input = audit.input();
        input.rows = RowSet(audit.table().count());
        input.accounts.clear();
        QVERIFY(findingsOf(input).isEmpty());
    }
    void theWorstComesFirst()
    {
        AuditCase audit;
        Token token = audit.good(u"x"_s);
        token.expires = {};
        token.tags = {u"plain-file"_s};
        audit.put(token);
        QCOMPARE(audit.findings().constFirst().kind, Kind::InPlainFile);
    }
};

QTEST_GUILESS_MAIN(TestFindings)
#include "tst_findings.moc"
