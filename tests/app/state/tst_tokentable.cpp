// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/state/tokentable.h"
#include "tests/app/state/randomtokens.h"
#include <QSignalSpy>
#include <QTest>
#include <QUuid>

using namespace Tokendesk;
using namespace Qt::StringLiterals;

class TestTokenTable : public QObject {
    Q_OBJECT
private slots:
    void tokensComeBackAsTheyWentIn()
    {
        TokenTable table;
        const QList<Token> tokens = RandomTokens(1).tokens(u"a"_s, 2000, m_now);
        table.setAccount(u"a"_s, m_label, tokens);
        QCOMPARE(table.count(), 2000U);
        compareTokens(table, tokens);
    }
    void stateOnSecondsFollowsTheRuleOfTheDomain()
    {
        TokenTable table;
        QList<Token> tokens = RandomTokens(2).tokens(u"a"_s, 3000, m_now);
        for (int i = 0; i < 100; ++i) { // the borders of the rule, to the second
            tokens[i].expires = m_now.addDays(i % 2 == 0 ? 2 : 14).addSecs(i % 5 - 2);
            tokens[i + 100].created = m_now.addDays(-30).addSecs(i % 5 - 2);
        }
        table.setAccount(u"a"_s, m_label, tokens);
        for (const Token &token : std::as_const(tokens))
            QCOMPARE(table.state(table.row(token.id).value(), m_now.toSecsSinceEpoch()), stateAt(token, m_now));
    }
    void settingAnAccountLeavesTheOthersAlone()
    {
        TokenTable table;
        RandomTokens random(3);
        const QList<Token> first = random.tokens(u"a"_s, 300, m_now);
        const QList<Token> second = random.tokens(u"b"_s, 200, m_now);
        table.setAccount(u"a"_s, m_label, first);
        table.setAccount(u"b"_s, {u"acme"_s, u"SkillReg"_s, u"skillreg"_s}, second);
        const QList<Token> fewer = random.tokens(u"a"_s, 50, m_now);
        table.setAccount(u"a"_s, m_label, fewer);
        QCOMPARE(table.accounts(), (QList<AccountId>{u"a"_s, u"b"_s}));
        QCOMPARE(table.countOf(u"a"_s), 50U);
        QCOMPARE(table.countOf(u"b"_s), 200U);
        compareTokens(table, fewer + second);
        QVERIFY(!table.row(first.last().id));
        QCOMPARE(table.account(*table.row(second.first().id)).registryName, u"SkillReg"_s);
    }
    void sameRegistryIdInTwoAccountsIsTwoTokens()
    {
        TokenTable table;
        Token token;
        token.id = {u"a"_s, u"1"_s};
        token.name = u"mine"_s;
        table.put(token);
        token.id.account = u"b"_s;
        token.name = u"yours"_s;
        table.put(token);
        QCOMPARE(table.name(*table.row({u"a"_s, u"1"_s})), u"mine"_s);
        QCOMPARE(table.name(*table.row({u"b"_s, u"1"_s})), u"yours"_s);
    }
    void pagesAddUpAndRepeatedTokensAreReplaced()
    {
        TokenTable table;
        QList<Token> tokens = RandomTokens(4).tokens(u"a"_s, 1000, m_now);
        for (int i = 0; i < 1000; i += 100)
            table.appendPage(u"a"_s, tokens.mid(i, 100));
        compareTokens(table, tokens);
        tokens[990].name = u"renamed"_s;
        table.appendPage(u"a"_s, {tokens.at(990), tokens.at(990)});
        QCOMPARE(table.count(), 1000U);
        QCOMPARE(table.countOf(u"a"_s), 1000U);
        compareTokens(table, tokens);
    }
    void tokenListedTwiceInOneReplyStandsOnce()
    {
        TokenTable table;
        const QList<Token> tokens = RandomTokens(5).tokens(u"a"_s, 10, m_now);
        table.setAccount(u"a"_s, m_label, tokens + tokens);
        table.setAccount(u"a"_s, m_label, tokens + tokens);
        QCOMPARE(table.count(), 10U);
        compareTokens(table, tokens);
    }
    void pinsSurviveARefresh()
    {
        TokenTable table;
        const QList<Token> tokens = RandomTokens(6).tokens(u"a"_s, 100, m_now);
        table.setAccount(u"a"_s, m_label, tokens);
        table.setPinned(tokens.at(40).id, true);
        table.setAccount(u"a"_s, m_label, tokens.mid(30));
        QVERIFY(table.isPinned(*table.row(tokens.at(40).id)));
        QVERIFY(!table.isPinned(*table.row(tokens.at(41).id)));
    }
    void storedSecretIsAFactOfOneRow()
    {
        TokenTable table;
        Token token;
        token.id = {u"a"_s, u"1"_s};
        table.put(token);
        table.setSecretStored(token.id, true);
        QVERIFY(table.token(0).secretStored);
        table.setSecretStored(token.id, false);
        QVERIFY(!table.token(0).secretStored);
    }
    void aReviewDateStandsWhereTheEndWouldBe()
    {
        TokenTable table;
        Token token;
        token.id = {u"a"_s, u"1"_s};
        token.expiresReported = true;
        table.put(token);
        const qint64 now = m_now.toSecsSinceEpoch();
        QCOMPARE(table.state(0, now), TokenState::NoExpiry);
        table.setLocal(token.id, {u"ci"_s}, m_now.addDays(10));
        QCOMPARE(table.expires(0), m_now.addDays(10).toSecsSinceEpoch());
        QVERIFY(table.isReview(0));
        QCOMPARE(table.tags(0), QStringList{u"ci"_s});
        QCOMPARE(table.state(0, now), TokenState::EndsSoon);
        QVERIFY(!table.token(0).expires.isValid());
        QCOMPARE(table.token(0).review, m_now.addDays(10));
        // It still works on the day after: overdue, but never "expired".
        QCOMPARE(table.state(0, now + 11 * 86400), TokenState::EndsTomorrow);
        table.setLocal(token.id, {}, {});
        QCOMPARE(table.expires(0), TokenTable::never);
        QVERIFY(!table.isReview(0));
    }
    void theRegistrysEndBeatsAReviewDate()
    {
        TokenTable table;
        Token token;
        token.id = {u"a"_s, u"1"_s};
        token.expires = m_now.addDays(5);
        token.review = m_now.addDays(90);
        table.put(token);
        table.setLocal(token.id, {}, m_now.addDays(60));
        QVERIFY(!table.isReview(0));
        QCOMPARE(table.token(0).expires, m_now.addDays(5));
    }
    void aRowTakesAtMost120Bytes()
    {
        QList<Token> tokens;
        for (int i = 0; i < 50000; ++i) {
            Token token;
            token.id = {u"a"_s, QUuid::createUuidV5(QUuid(), QString::number(i)).toString(QUuid::WithoutBraces)};
            token.name = u"ci-deploy-%1"_s.arg(i);
            token.prefix = u"tank_%1"_s.arg(i, 4, 36);
            token.scopes = {u"skills:publish"_s};
            token.tags = {u"web"_s};
            token.review = m_now.addDays(i % 100);
            tokens.append(token);
        }
        TokenTable table;
        table.setAccount(u"a"_s, m_label, tokens);
        QVERIFY2(table.bytes() <= size_t(120) * table.count(), qPrintable(QString::number(table.bytes() / 50000)));
    }
    void removedAccountsAndTokensAreGone()
    {
        TokenTable table;
        RandomTokens random(7);
        QList<Token> all;
        for (const AccountId &account : {u"a"_s, u"b"_s, u"c"_s}) {
            const QList<Token> tokens = random.tokens(account, 100, m_now);
            table.setAccount(account, {account, u"Tank"_s, u"tank"_s}, tokens);
            all += tokens;
        }
        table.removeAccount(u"b"_s);
        all.remove(100, 100);
        table.remove(all.at(0).id);
        all.removeFirst();
        QCOMPARE(table.accounts(), (QList<AccountId>{u"a"_s, u"c"_s}));
        QCOMPARE(table.countOf(u"a"_s), 99U);
        QCOMPARE(table.countOf(u"b"_s), 0U);
        compareTokens(table, all);
        QCOMPARE(table.account(*table.row(all.last().id)).name, u"c"_s);
    }
    void everyDeedIsToldOnce()
    {
        TokenTable table;
        QSignalSpy spy(&table, &TokenTable::changed);
        const QList<Token> tokens = RandomTokens(8).tokens(u"a"_s, 10, m_now);
        table.setAccount(u"a"_s, m_label, tokens);
        QCOMPARE(spy.count(), 1);
        table.appendPage(u"a"_s, tokens);
        QCOMPARE(spy.count(), 2);
        table.put(tokens.first());
        QCOMPARE(spy.count(), 3);
        table.setPinned(tokens.first().id, true);
        QCOMPARE(spy.count(), 4);
        table.remove(tokens.first().id);
        QCOMPARE(spy.count(), 5);
        table.removeAccount(u"a"_s);
        QCOMPARE(spy.count(), 6);
        table.removeAccount(u"a"_s);
        table.remove(tokens.first().id);
        table.setPinned(tokens.first().id, true);
        QCOMPARE(spy.count(), 6);
        QCOMPARE(table.count(), 0U);
    }

private:
    static void compareTokens(const TokenTable &table, const QList<Token> &tokens)
    {
        QCOMPARE(table.count(), quint32(tokens.size()));
        for (const Token &token : tokens) {
            const auto row = table.row(token.id);
            QVERIFY(row.has_value());
            QCOMPARE(table.id(*row), token.id);
            QVERIFY2(table.token(*row) == token, qPrintable(token.name + u' ' + table.name(*row)));
        }
    }

    const QDateTime m_now{QDate(2026, 11, 22), QTime(12, 0), Qt::UTC};
    const AccountLabel m_label{u"john"_s, u"Tank"_s, u"tank"_s};
};

QTEST_GUILESS_MAIN(TestTokenTable)
#include "tst_tokentable.moc"
