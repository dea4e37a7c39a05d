// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/audit/policy.h"
#include <QTemporaryDir>
#include <QTest>

using namespace Tokendesk;
using namespace Qt::StringLiterals;
using Kind = PolicyProblem::Kind;
using Reason = ProfileProblem::Reason;

class TestPolicy : public QObject {
    Q_OBJECT
private:
    static QByteArray good()
    {
        return "{ \"name\": \"acme\", \"longestDays\": 90, \"forbiddenScopes\": [\"skills:admin\", \"org:*\"],\n"
               "  \"forbidUnrestricted\": true,\n"
               "  \"names\": { \"pattern\": \"[a-z]+-[a-z]+\", \"example\": \"web-deploy\" },\n"
               "  \"admins\": [\"Ana\", \"john@example.org\"] }";
    }
    static RegistryProfile registry()
    {
        RegistryProfile profile;
        profile.scopes = {{u"read"_s, {}, {}, Risk::Low, {}}, {u"own"_s, {}, {}, Risk::High, {u"org:write"_s}}};
        profile.expiry.form = ExpiryFacts::Form::Days;
        return profile;
    }
    static QList<Kind> kinds(const TokenWish &wish, const RegistryProfile &profile = registry(),
        const Identity &person = {u"u-1"_s, u"ana"_s, {}})
    {
        QList<ProfileProblem> problems;
        const auto policy = readPolicy(good(), {}, &problems);
        QList<Kind> list;
        if (!policy)
            return list;
        const QList<PolicyProblem> all = policyProblems(*policy, wish, profile, person);
        for (const PolicyProblem &problem : all)
            list.append(problem.kind);
        return list;
    }
    static TokenWish wish()
    {
        return {.name = u"web-deploy"_s, .scopes = {u"read"_s}, .days = 90};
    }

private slots:
    void aPolicyIsReadWhole()
    {
        QList<ProfileProblem> problems;
        const auto policy = readPolicy(good(), u"acme.json"_s, &problems);
        QVERIFY(policy);
        QVERIFY(problems.isEmpty());
        QCOMPARE(policy->name, u"acme"_s);
        QCOMPARE(policy->longestDays, 90);
        QVERIFY(policy->forbids(u"skills:admin"_s));
        QVERIFY(policy->forbids(u"org:write"_s));
        QVERIFY(!policy->forbids(u"skills:administer"_s));
        QVERIFY(policy->allowsName(u"web-deploy"_s));
        QVERIFY(!policy->allowsName(u"the web-deploy"_s)); // all of the name
        QVERIFY(policy->mayBeAdmin({u"ana"_s}));
        QVERIFY(!policy->mayBeAdmin({u"bob"_s, {}}));
        QVERIFY(!policy->isEmpty());
        QVERIFY(Policy().isEmpty());
    }
    void whatIsLeftOutIsNotAsked()
    {
        QList<ProfileProblem> problems;
        const auto policy = readPolicy("{}", {}, &problems);
        QVERIFY(policy && policy->isEmpty());
        QVERIFY(policy->mayBeAdmin({u"anybody"_s}));
        QVERIFY(
            policyProblems(*policy, {.name = u"x"_s, .scopes = {}, .unrestricted = true}, registry(), {}).isEmpty());
    }
    void anEmptyListOfAdminsMeansNobody()
    {
        QList<ProfileProblem> problems;
        const auto policy = readPolicy("{ \"admins\": [] }", {}, &problems);
        QVERIFY(policy && !policy->mayBeAdmin({u"ana"_s}));
    }
    void brokenFilesSayWhere_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QString>("pointer");
        QTest::addColumn<Reason>("reason");
        QTest::newRow("no JSON") << QByteArray("{") << QString() << Reason::NotJson;
        QTest::newRow("no object") << QByteArray("[]") << QString() << Reason::WrongType;
        QTest::newRow("typing error") << QByteArray("{ \"longestDay\": 1 }") << u"/longestDay"_s << Reason::UnknownKey;
        QTest::newRow("words") << QByteArray("{ \"longestDays\": \"ninety\" }") << u"/longestDays"_s
                               << Reason::WrongType;
        QTest::newRow("no days") << QByteArray("{ \"longestDays\": 0 }") << u"/longestDays"_s << Reason::OutOfRange;
        QTest::newRow("one of a list") << QByteArray("{ \"forbiddenScopes\": [\"a\", 1] }") << u"/forbiddenScopes/1"_s
                                       << Reason::WrongType;
        QTest::newRow("no pattern") << QByteArray("{ \"names\": {} }") << u"/names/pattern"_s << Reason::Missing;
        QTest::newRow("a pattern that is none")
            << QByteArray("{ \"names\": { \"pattern\": \"(\" } }") << u"/names/pattern"_s << Reason::NotAllowed;
        QTest::newRow("an example that does not fit")
            << QByteArray("{ \"names\": { \"pattern\": \"a+\", \"example\": \"b\" } }") << u"/names/example"_s
            << Reason::NotAllowed;
    }
    void brokenFilesSayWhere()
    {
        QFETCH(QByteArray, json);
        QList<ProfileProblem> problems;
        QVERIFY(!readPolicy(json, u"p.json"_s, &problems));
        QCOMPARE(problems.size(), 1);
        QCOMPARE(problems.constFirst().file, u"p.json"_s);
        QTEST(problems.constFirst().pointer, "pointer");
        QTEST(problems.constFirst().reason, "reason");
    }
    void aFileThatIsNotThereIsAProblem()
    {
        QTemporaryDir folder;
        QList<ProfileProblem> problems;
        QVERIFY(!readPolicyFile(folder.filePath(u"none.json"_s), &problems));
        QCOMPARE(problems.constFirst().reason, Reason::Unreadable);
        QFile file(folder.filePath(u"huge.json"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(QByteArray(largestProfile + 1, ' '));
        file.close();
        problems.clear();
        QVERIFY(!readPolicyFile(file.fileName(), &problems));
        QCOMPARE(problems.constFirst().reason, Reason::TooLarge);
    }
    void aWishThatKeepsToItHasNoProblem()
    {
        QCOMPARE(kinds(wish()), QList<Kind>());
    }
    void aWishThatDoesNotIsToldEach()
    {
        TokenWish changed = wish();
        changed.days = 91;
        QCOMPARE(kinds(changed), QList<Kind>{Kind::TooLong});
        changed.days = 0;
        QCOMPARE(kinds(changed), QList<Kind>{Kind::NoEnd});
        RegistryProfile endless = registry();
        endless.expiry.form = ExpiryFacts::Form::None;
        QCOMPARE(kinds(changed, endless), QList<Kind>{Kind::NeverEnds});
        changed = wish();
        changed.name = u"Deploy"_s;
        QCOMPARE(kinds(changed), QList<Kind>{Kind::BadName});
        changed = wish();
        changed.scopes = {u"own"_s}; // brings a forbidden one along
        QCOMPARE(kinds(changed), QList<Kind>{Kind::ForbiddenScope});
        QCOMPARE(kinds(changed, registry(), {u"u-2"_s, u"bob"_s, {}}),
            (QList<Kind>{Kind::ForbiddenScope, Kind::NotAnAdmin}));
        QCOMPARE(kinds(changed, registry(), {u"u-3"_s, {}, u"John@example.org"_s}), QList<Kind>{Kind::ForbiddenScope});
        changed = wish();
        changed.scopes.clear();
        changed.unrestricted = true;
        QCOMPARE(kinds(changed), QList<Kind>{Kind::Unrestricted});
    }
};

QTEST_GUILESS_MAIN(TestPolicy)
#include "tst_policy.moc"
