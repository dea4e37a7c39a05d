// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/audit/lookback.h"
#include "app/state/tokentable.h"
#include <QTest>

using namespace Tokendesk;
using namespace Qt::StringLiterals;
using Kind = LookBack::Change::Kind;

class TestLookBack : public QObject {
    Q_OBJECT
private:
    Token token(const QString &id) const
    {
        Token token;
        token.id = {u"a"_s, id};
        token.name = u"name-"_s + id;
        token.scopes = {u"read"_s, u"write"_s};
        token.expires = m_now.addDays(30);
        token.expiresReported = true;
        return token;
    }
    static void fill(TokenTable &table, const QList<Token> &tokens)
    {
        table.setAccount(u"a"_s, {}, tokens);
    }
    static Look lookAt(const TokenTable &table, const QDateTime &now)
    {
        return Look::unpacked(Look::at(table, RowSet(table.count(), true), now).packed());
    }
    static LookBack since(const Look &look, const TokenTable &table, const QSet<AccountId> &listed = {u"a"_s})
    {
        return LookBack::between(look, table, RowSet(table.count(), true), listed);
    }
    const QDateTime m_now{QDate(2026, 11, 22), QTime(12, 0), Qt::UTC};

private slots:
    void nothingChangedIsNothing()
    {
        TokenTable table;
        Token other = token(u"2"_s);
        fill(table, {token(u"1"_s), other});
        const Look look = lookAt(table, m_now);
        QCOMPARE(look.time, m_now);
        other.scopes = {u"write"_s, u"read"_s}; // the order means nothing
        other.lastUsed = m_now;
        other.review = m_now; // the person's own
        fill(table, {other, token(u"1"_s)});
        QVERIFY(since(look, table).changes.isEmpty());
        QCOMPARE(since(look, table).since, m_now);
    }
    void beforeTheFirstLookNothingIsNew()
    {
        TokenTable table;
        fill(table, {token(u"1"_s)});
        QVERIFY(!since(Look::unpacked({}), table).since.isValid());
        QVERIFY(since({}, table).changes.isEmpty());
    }
    void newAndGoneTokensAreNamed()
    {
        TokenTable table;
        fill(table, {token(u"1"_s), token(u"2"_s)});
        const Look look = lookAt(table, m_now);
        fill(table, {token(u"2"_s), token(u"3"_s)});
        const LookBack back = since(look, table);
        QCOMPARE(back.changes.size(), 2);
        QCOMPARE(back.count(Kind::New), 1);
        QCOMPARE(back.count(Kind::Gone), 1);
        QCOMPARE(back.changes.at(0).token.id, u"3"_s);
        QCOMPARE(back.changes.at(1).name, u"name-1"_s);
    }
    void aListThatWasNotReadLosesNothing()
    {
        TokenTable table;
        fill(table, {token(u"1"_s)});
        const Look look = lookAt(table, m_now);
        table.removeAccount(u"a"_s);
        QVERIFY(since(look, table, {}).changes.isEmpty());
        QCOMPARE(since(look, table).count(Kind::Gone), 1);
    }
    void gainedAndLostRightsAreNamed()
    {
        TokenTable table;
        Token changed = token(u"1"_s);
        fill(table, {changed});
        const Look look = lookAt(table, m_now);
        changed.scopes = {u"read"_s, u"admin"_s};
        fill(table, {changed});
        const LookBack back = since(look, table);
        QCOMPARE(back.changes.size(), 2);
        QCOMPARE(back.changes.at(0).kind, Kind::GainedRights);
        QCOMPARE(back.changes.at(0).rights, QStringList{u"admin"_s});
        QCOMPARE(back.changes.at(1).kind, Kind::LostRights);
        QCOMPARE(back.changes.at(1).rights, QStringList{u"write"_s});
        changed = token(u"1"_s);
        changed.unrestricted = true;
        fill(table, {changed});
        QVERIFY(since(look, table).changes.constFirst().everything);
        QCOMPARE(since(look, table).changes.size(), 1);
    }
    void aChangedEndIsShownWithBoth()
    {
        TokenTable table;
        Token changed = token(u"1"_s);
        fill(table, {changed});
        const Look look = lookAt(table, m_now);
        changed.expires = {};
        fill(table, {changed});
        const LookBack back = since(look, table);
        QCOMPARE(back.count(Kind::ChangedEnd), 1);
        QCOMPARE(back.changes.constFirst().before, m_now.addDays(30));
        QVERIFY(!back.changes.constFirst().after.isValid());
    }
    void whatIsNotALookIsNone()
    {
        QVERIFY(!Look::unpacked("nonsense").time.isValid());
    }
};

QTEST_GUILESS_MAIN(TestLookBack)
#include "tst_lookback.moc"
