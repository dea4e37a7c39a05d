// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/state/journalbook.h"
#include "app/state/signout.h"
#include "tests/support/statefixture.h"
#include <QSignalSpy>

using namespace Tokendesk;
using namespace Qt::StringLiterals;
using Action = JournalAction;

class TestJournalBook : public QObject {
    Q_OBJECT
private:
    JournalBook *journal()
    {
        return m_state->run().tokens.journal();
    }
    QList<JournalRow> rows()
    {
        return await(journal()->rows()).value_or(QList<JournalRow>());
    }
    QList<Action> actions()
    {
        QList<Action> list;
        for (const JournalRow &row : rows())
            list.append(row.action);
        return list;
    }
    LocalRegistryFixture m_server{LocalRegistry::Dialect::Seed};
    std::unique_ptr<StateFixture> m_state;
    AccountId m_account;

private slots:
    void init()
    {
        m_state = std::make_unique<StateFixture>();
        m_account = m_state->signIn(m_server, u"alice"_s);
    }
    void signingInIsWrittenDown()
    {
        QTRY_COMPARE(actions(), QList<Action>{Action::SignedIn});
        const JournalRow row = rows().constFirst();
        QCOMPARE(row.account, m_account);
        QVERIFY(!row.accountName.isEmpty());
        QVERIFY(row.target.isEmpty());
        QCOMPARE(row.number, 1);
        QCOMPARE(row.time.timeSpec(), Qt::UTC);
    }
    void aTokensLifeIsWrittenDownWithItsNameButNeverItsValue()
    {
        const StateFixture::Made made = m_state->make(m_account, u"journalled"_s);
        QVERIFY(made.created && !made.error);
        const TokenId id = made.created->token.id;
        m_state->run().tokens.setRevokeReason(id, u"its owner left"_s);
        QVERIFY(await(m_state->run().tokens.revoke(id)));
        QTRY_COMPARE(actions(), (QList<Action>{Action::Revoked, Action::Created, Action::SignedIn}));
        const JournalRow revoked = rows().constFirst();
        QCOMPARE(revoked.target, id.id);
        QCOMPARE(revoked.targetName, u"journalled"_s);
        QCOMPARE(revoked.reason, u"its owner left"_s);
        QFile file(m_state->storeFile());
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(!file.readAll().contains(made.created->secret.reveal().toByteArray()));
    }
    void whatWasWrittenOutlivesTheProgramAndTheAccount()
    {
        auto *signOut = new SignOut(&m_state->run().accounts, &m_state->run().tokens, m_account, {});
        QSignalSpy ended(signOut, &SignOut::finished);
        signOut->start();
        QTRY_COMPARE(ended.count(), 1);
        QTRY_COMPARE(actions(), (QList<Action>{Action::SignedOut, Action::SignedIn}));
        m_state->restart();
        QCOMPARE(actions(), (QList<Action>{Action::SignedOut, Action::SignedIn}));
        QCOMPARE(rows().constFirst().account, m_account);
        QVERIFY(!rows().constFirst().accountName.isEmpty());
        const auto flaw = await(journal()->verify());
        QVERIFY(flaw && !*flaw);
    }
    void oneHearsWhatIsWritten()
    {
        QTRY_COMPARE(actions().size(), 1);
        QSignalSpy heard(journal(), &JournalBook::recorded);
        const auto written = await(journal()->record({.action = Action::Exported, .detail = u"csv"_s}));
        QVERIFY(written);
        QCOMPARE(written->number, 2);
        QTRY_COMPARE(heard.count(), 1);
        QCOMPARE(heard.at(0).at(0).value<JournalRow>(), *written);
    }
    void olderRowsComePageByPage()
    {
        for (int i = 0; i < 5; ++i)
            QVERIFY(await(journal()->record({.action = Action::Exported, .detail = QString::number(i)})));
        const auto first = await(journal()->rows(0, 2));
        QCOMPARE(first->size(), 2);
        const auto second = await(journal()->rows(first->constLast().number, 2));
        QCOMPARE(second->constFirst().number, first->constLast().number - 1);
    }
    void aTokensHistoryIsItsPartOfTheJournal()
    {
        const TokenId id{m_account, u"any"_s};
        for (int i = 0; i < 205; ++i)
            journal()->record(
                {.action = Action::Copied, .account = m_account, .target = u"any"_s, .detail = QString::number(i)});
        const auto history = await(journal()->history(id));
        QVERIFY(history);
        QCOMPARE(history->size(), 200);
        QCOMPARE(history->constFirst().detail, u"204"_s);
        QVERIFY(await(journal()->history({m_account, u"other"_s}))->isEmpty());
    }
    void whatIsDoneWithoutAKeychainStaysInMemory()
    {
        m_state->run().vaults.setMemoryOnly(true);
        const AccountId passing = m_state->signIn(m_server, u"bob"_s);
        const TokenId id{passing, u"any"_s};
        QVERIFY(await(journal()->record({.action = Action::Copied, .account = passing, .target = u"any"_s})));
        QCOMPARE(await(journal()->history(id))->size(), 1);
        QCOMPARE(rows().constFirst().account, passing);
        m_state->restart();
        for (const JournalRow &row : rows())
            QCOMPARE(row.account, m_account);
    }
};

QTEST_GUILESS_MAIN(TestJournalBook)
#include "tst_journalbook.moc"
