// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/audit/leavers.h"
#include "tests/app/audit/auditcase.h"
#include <QTest>

using namespace Tokendesk;
using namespace Qt::StringLiterals;
using Standing = Member::Standing;

/// Who has left or is disabled, and what still works in their name.
class TestLeavers : public QObject {
    Q_OBJECT
private:
    static void addPeople(AuditCase &audit)
    {
        audit.account().members = {{u"a"_s, u"u-1"_s, u"john"_s}, {u"a"_s, u"u-2"_s, u"ana"_s, u"ana@example.org"_s}};
        (*audit.account().members)[0].standing = Standing::Active;
        (*audit.account().members)[1].standing = Standing::Disabled;
    }
    static Token owned(const AuditCase &audit, const QString &name, const QString &owner, const QString &called = {})
    {
        Token token = audit.good(name);
        token.owner = owner;
        token.ownerName = called;
        return token;
    }
    static ServiceAccount service(const QString &id, const QString &owner)
    {
        ServiceAccount service;
        service.account = u"a"_s;
        service.id = id;
        service.name = id;
        service.owner = owner;
        return service;
    }
    static QList<Leaver> leavers(AuditCase &audit)
    {
        audit.findings(); // fills the input
        return leaversOf(audit.input());
    }

private slots:
    void tokensOfThoseWhoAreDisabledOrGoneAreListed()
    {
        AuditCase audit;
        addPeople(audit);
        audit.put(owned(audit, u"mine"_s, u"u-1"_s));
        audit.put(owned(audit, u"one"_s, u"u-2"_s));
        audit.put(owned(audit, u"two"_s, u"u-2"_s));
        audit.put(owned(audit, u"lost"_s, u"u-9"_s, u"Sam"_s));
        Token over = owned(audit, u"over"_s, u"u-9"_s, u"Sam"_s);
        over.expires = audit.daysAgo(1);
        audit.put(over);
        const QList<Leaver> found = leavers(audit);
        QCOMPARE(found.size(), 2);
        QCOMPARE(found.at(0).name, u"ana"_s); // holds most
        QCOMPARE(found.at(0).standing, Standing::Disabled);
        QCOMPARE(found.at(0).tokens.size(), 2);
        QCOMPARE(found.at(1).name, u"Sam"_s);
        QCOMPARE(found.at(1).standing, Standing::Left);
        QCOMPARE(found.at(1).tokens, QList<TokenId>({{u"a"_s, u"lost"_s}})); // what has ended works no more
    }
    void serviceAccountsThatTheyAnswerForAreListed()
    {
        AuditCase audit;
        addPeople(audit);
        audit.account().services = {service(u"robot"_s, u"u-2"_s), service(u"other"_s, u"u-1"_s),
            service(u"orphan"_s, u"u-7"_s), service(u"nobodys"_s, {})};
        const QList<Leaver> found = leavers(audit);
        QCOMPARE(found.size(), 2);
        QCOMPARE(found.at(0).services + found.at(1).services, QStringList({u"robot"_s, u"orphan"_s}));
    }
    void whoHoldsNothingStandsLast()
    {
        AuditCase audit;
        addPeople(audit);
        audit.put(owned(audit, u"lost"_s, u"u-9"_s));
        const QList<Leaver> found = leavers(audit);
        QCOMPARE(found.size(), 2);
        QCOMPARE(found.at(0).id, u"u-9"_s);
        QCOMPARE(found.at(1).id, u"u-2"_s);
        QCOMPARE(found.at(1).count(), 0);
    }
    void whatIsNotToldIsNoSign()
    {
        AuditCase unknown; // no list of people
        unknown.put(owned(unknown, u"one"_s, u"u-2"_s));
        QCOMPARE(leavers(unknown), QList<Leaver>());
        AuditCase part;
        addPeople(part);
        part.account().isWhole = false; // some organisation did not show its people
        part.put(owned(part, u"one"_s, u"u-9"_s));
        const QList<Leaver> found = leavers(part);
        QCOMPARE(found.size(), 1);
        QCOMPARE(found.constFirst().id, u"u-2"_s);
        AuditCase machine;
        addPeople(machine);
        machine.account().knownActors = {u"robot"_s};
        machine.put(owned(machine, u"one"_s, u"robot"_s));
        for (const Leaver &leaver : leavers(machine))
            QVERIFY(leaver.id != u"robot"_s);
    }
};

QTEST_GUILESS_MAIN(TestLeavers)
#include "tst_leavers.moc"
