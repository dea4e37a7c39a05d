// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/journal/journal.h"
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTest>

using namespace Tokendesk;
using namespace Qt::StringLiterals;
using Kind = JournalFlaw::Kind;

class TestJournal : public QObject {
    Q_OBJECT
private:
    static JournalRow row(int minute)
    {
        return {.action = JournalAction::Copied,
            .account = u"a"_s,
            .accountName = u"Ünal"_s,
            .target = u"t"_s + QString::number(minute % 2),
            .targetName = u"ci-deploy"_s,
            .prefix = u"tank_abc"_s,
            .detail = u"tray"_s,
            .reason = u"because"_s,
            .time = QDateTime(QDate(2026, 11, 22), QTime(12, minute, 1, 234), Qt::UTC)};
    }
    void meddle(const QString &statement)
    {
        QSqlQuery query(m_database);
        QVERIFY2(query.exec(statement), qPrintable(statement));
        QVERIFY(query.numRowsAffected() > 0);
    }
    std::optional<JournalFlaw> flaw()
    {
        const auto found = Journal(m_database).verify();
        return found ? *found : JournalFlaw{Kind::Changed, -1};
    }
    QTemporaryDir m_folder;
    QSqlDatabase m_database;

private slots:
    void init()
    {
        m_database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"journal"_s);
        m_database.setDatabaseName(m_folder.filePath(u"journal.sqlite"_s));
        QVERIFY(m_database.open());
        for (const QString &statement : Journal::tables())
            QVERIFY(QSqlQuery(m_database).exec(statement));
        for (int minute = 0; minute < 5; ++minute)
            QCOMPARE(Journal(m_database).append(row(minute))->number, minute + 1);
    }
    void cleanup()
    {
        m_database.close();
        m_database = {};
        QSqlDatabase::removeDatabase(u"journal"_s);
        QVERIFY(QFile::remove(m_folder.filePath(u"journal.sqlite"_s)));
    }
    void whatWasWrittenIsReadBackTheLatestFirst()
    {
        const auto rows = Journal(m_database).before(0, 100);
        QVERIFY(rows);
        QCOMPARE(rows->size(), 5);
        JournalRow expected = row(4);
        expected.number = 5;
        QCOMPARE(rows->constFirst(), expected);
        QCOMPARE(Journal(m_database).before(3, 1)->constFirst().number, 2);
        QCOMPARE(Journal(m_database).of(u"a"_s, u"t1"_s, 10)->size(), 2);
        QCOMPARE(Journal(m_database).of(u"a"_s, u"t1"_s, 1)->constFirst().number, 4);
        QVERIFY(Journal(m_database).of(u"b"_s, u"t1"_s, 1)->isEmpty());
    }
    void anUntouchedJournalHasNoFlaw()
    {
        QVERIFY(!flaw());
    }
    void anEmptyJournalHasNoFlaw()
    {
        meddle(u"DELETE FROM journal"_s);
        meddle(u"DELETE FROM journal_end"_s);
        QVERIFY(!flaw());
    }
    void aChangedRowIsNamed_data()
    {
        QTest::addColumn<QString>("change");
        for (const char *column : {"account", "account_name", "target", "target_name", "prefix", "detail", "reason"})
            QTest::newRow(column) << QString::fromLatin1(column) + u" = 'x'"_s;
        QTest::newRow("time") << u"time = time + 1"_s;
        QTest::newRow("action") << u"action = 4"_s;
        QTest::newRow("hash") << u"hash = x'00'"_s;
        QTest::newRow("letters that wander") << u"detail = 'trayb', reason = 'ecause'"_s;
    }
    void aChangedRowIsNamed()
    {
        QFETCH(QString, change);
        meddle(u"UPDATE journal SET "_s + change + u" WHERE number = 3"_s);
        QVERIFY(flaw() == (JournalFlaw{Kind::Changed, 3}));
    }
    void aRemovedRowIsNamed()
    {
        meddle(u"DELETE FROM journal WHERE number = 2"_s);
        QVERIFY(flaw() == (JournalFlaw{Kind::Missing, 2}));
    }
    void aRemovedRowWhoseGapIsClosedIsNamed()
    {
        meddle(u"DELETE FROM journal WHERE number = 2"_s);
        meddle(u"UPDATE journal SET number = number - 1 WHERE number > 2"_s);
        QVERIFY(flaw() == (JournalFlaw{Kind::Changed, 2}));
    }
    void rowsCutOffAtTheEndAreMissed()
    {
        meddle(u"DELETE FROM journal WHERE number > 3"_s);
        QVERIFY(flaw() == (JournalFlaw{Kind::Cut, 4}));
    }
    void aWholeJournalThatIsGoneIsMissed()
    {
        meddle(u"DELETE FROM journal"_s);
        QVERIFY(flaw() == (JournalFlaw{Kind::Cut, 1}));
    }
    void aRowThatSomebodyAddedIsNamed()
    {
        meddle(u"INSERT INTO journal (number, time, action, hash) VALUES (6, 1, 1, x'00')"_s);
        QVERIFY(flaw() == (JournalFlaw{Kind::Changed, 6}));
    }
};

QTEST_GUILESS_MAIN(TestJournal)
#include "tst_journal.moc"
