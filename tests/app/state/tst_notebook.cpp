// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/statefixture.h"

using namespace Tokendesk;
using namespace Qt::StringLiterals;
using Event = TokenEvent::Kind;

class TestNoteBook : public QObject {
    Q_OBJECT
private:
    QList<Event> kinds(const TokenId &token)
    {
        QList<Event> list;
        const auto history = await(m_state.run().tokens.notes()->history(token));
        for (const TokenEvent &event : history.value_or(QList<TokenEvent>()))
            list.append(event.kind);
        return list;
    }

    LocalRegistryFixture m_server{LocalRegistry::Dialect::Seed};
    StateFixture m_state;
    AccountId m_account;

private slots:
    void initTestCase()
    {
        m_account = m_state.signIn(m_server, u"alice"_s);
        QVERIFY(!m_account.isEmpty());
    }
    void tagsAreWordsOfAQuery_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QStringList>("tags");
        QTest::newRow("nothing") << u"  "_s << QStringList();
        QTest::newRow("words") << u"web CI"_s << QStringList{u"ci"_s, u"web"_s};
        QTest::newRow("commas and hashes") << u"#web, ci,,#Web"_s << QStringList{u"ci"_s, u"web"_s};
        QTest::newRow("other scripts") << u"ÜBER 令牌"_s << QStringList{u"über"_s, u"令牌"_s};
    }
    void tagsAreWordsOfAQuery()
    {
        QFETCH(QString, typed);
        QTEST(tagsFrom(typed), "tags");
    }
    void factsSurviveRefreshAndRestart()
    {
        m_server.token(u"alice"_s, u"noted"_s);
        QVERIFY(m_state.refresh(m_account));
        const TokenId id = *m_state.idOf(m_account, u"noted"_s);
        const LocalFacts facts{u"note"_s, {u"ci"_s}, {u"laptop"_s}, {}};
        m_state.run().tokens.notes()->setFacts(id, facts);
        m_state.run().tokens.notes()->addPlace(id, u"laptop"_s);
        m_state.run().tokens.notes()->addPlace(id, u"server"_s);
        QVERIFY(m_state.refresh(m_account));
        TokenTable *table = m_state.run().tokens.table();
        QCOMPARE(table->tags(*table->row(id)), QStringList{u"ci"_s});
        m_state.restart();
        QVERIFY(m_state.refresh(m_account));
        table = m_state.run().tokens.table();
        QCOMPARE(table->tags(*table->row(id)), QStringList{u"ci"_s});
        QCOMPARE(m_state.run().tokens.notes()->facts(id).places, (QStringList{u"laptop"_s, u"server"_s}));
        QCOMPARE(m_state.run().tokens.notes()->facts(id).note, u"note"_s);
        QCOMPARE(m_state.run().tokens.notes()->knownTags(), QStringList{u"ci"_s});
    }
    void historyTellsWhatWasDone()
    {
        const StateFixture::Made made = m_state.make(m_account, u"storied"_s);
        QVERIFY(made.created && !made.error);
        const TokenId id = made.created->token.id;
        TokenBook &book = m_state.run().tokens;
        QVERIFY(await(book.test(id, made.created->secret)));
        QTRY_COMPARE(kinds(id), (QList<Event>{Event::Tested, Event::Created}));
        book.notes()->record(id, Event::Copied, u"tray"_s);
        book.notes()->setFacts(id, {u"soon gone"_s, {}, {}, {}});
        QVERIFY(await(book.revoke(id)));
        QTRY_COMPARE(kinds(id), (QList<Event>{Event::Revoked, Event::Copied, Event::Tested, Event::Created}));
        QVERIFY(book.notes()->facts(id).isEmpty()); // and nothing is left in the file
        QCOMPARE(await(m_state.run().store.load())->facts.contains(id), false);
    }
    void aRefusedTestIsToldApart()
    {
        const TokenId id{m_account, u"any"_s};
        QVERIFY(!await(m_state.run().tokens.test(id, Secret::take("tank_wrong"))));
        QTRY_COMPARE(kinds(id), QList<Event>{Event::Tested});
        QCOMPARE(await(m_state.run().tokens.notes()->history(id))->constFirst().detail, u"refused"_s);
    }
    void aRotationSurvivesARestartAndEndsWithTheOldOne()
    {
        m_server.token(u"alice"_s, u"rotated"_s);
        const StateFixture::Made made = m_state.make(m_account, u"successor"_s);
        QVERIFY(made.created);
        QVERIFY(m_state.refresh(m_account));
        const TokenId old = *m_state.idOf(m_account, u"rotated"_s);
        const TokenId next = made.created->token.id;
        m_state.run().tokens.notes()->setReplacement(old, next);
        const QDateTime until(QDate(2030, 1, 2), QTime(12, 0), Qt::UTC);
        m_state.run().tokens.notes()->keepBothUntil(old, until);
        m_state.restart();
        QVERIFY(m_state.refresh(m_account));
        NoteBook *notes = m_state.run().tokens.notes();
        const Rotation rotation{old, next, until};
        QCOMPARE(notes->rotationOf(old), std::optional(rotation));
        QCOMPARE(notes->rotationOf(next), std::optional(rotation)); // from either side
        QCOMPARE(notes->rotations(), QList<Rotation>{rotation});
        QCOMPARE(kinds(old).value(0), Event::Replaced);
        QVERIFY(await(m_state.run().tokens.revoke(old)));
        QVERIFY(!notes->rotationOf(next));
        m_state.restart();
        QVERIFY(m_state.refresh(m_account));
        QVERIFY(m_state.run().tokens.notes()->rotations().isEmpty());
    }
    void aRotationThatIsGivenUpLeavesTwoTokens()
    {
        m_server.token(u"alice"_s, u"first"_s);
        m_server.token(u"alice"_s, u"second"_s);
        QVERIFY(m_state.refresh(m_account));
        NoteBook *notes = m_state.run().tokens.notes();
        const TokenId old = *m_state.idOf(m_account, u"first"_s);
        notes->setReplacement(old, *m_state.idOf(m_account, u"second"_s));
        QCOMPARE(notes->rotations().size(), 1);
        notes->endRotation(old);
        QVERIFY(notes->rotations().isEmpty());
        QVERIFY(notes->facts(old).isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestNoteBook)
#include "tst_notebook.moc"
