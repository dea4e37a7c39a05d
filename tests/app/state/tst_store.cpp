// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/state/store.h"
#include "tests/support/await.h"
#include <QDir>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTemporaryDir>

using namespace Tokendesk;
using namespace Qt::StringLiterals;
using Kind = Error::Kind;

class TestStore : public QObject {
    Q_OBJECT
private:
    static Account account(const QString &id)
    {
        Account account;
        account.id = id;
        account.registryId = u"tank"_s;
        account.address = QUrl(u"https://registry.example.com:8443/b%20c"_s);
        account.identity = {u"42"_s, u"Алиса \U0001F511"_s, u"alice@example.org"_s};
        account.tokenKey = u"token-key-"_s + id;
        account.sessionKey = u"session-key-"_s + id;
        account.loginTokenId = u"t1"_s;
        account.tokenIsOurs = true;
        account.added = QDateTime(QDate(2026, 11, 22), QTime(12, 0, 1, 234), Qt::UTC);
        return account;
    }
    static Token token(const QString &account, const QString &id)
    {
        const QDateTime time(QDate(2026, 1, 2), QTime(3, 4, 5, 678), Qt::UTC);
        return {.id = {account, id},
            .name = u"ci \U0001F511"_s,
            .prefix = u"tank_abc"_s,
            .organisation = u"acme"_s,
            .scopes = {u"skills:read"_s, u"skills:publish"_s},
            .unrestricted = true,
            .enabled = false,
            .created = time,
            .lastUsed = time.addDays(1),
            .lastUsedReported = true,
            .expires = time.addDays(2),
            .expiresReported = true,
            .secretStored = false,
            .tags = {},
            .review = {}};
    }
    static Making making(const QString &id)
    {
        return {.id = id,
            .account = u"a"_s,
            .name = u"ci"_s,
            .started = QDateTime(QDate(2026, 11, 22), QTime(12, 0), Qt::UTC),
            .key = u"key-"_s + id,
            .tokenId = {}};
    }
    QString file() const
    {
        return m_folder->filePath(u"data/desk.sqlite"_s);
    }
    Store &reopen()
    {
        m_store.reset();
        m_store = std::make_unique<Store>(file());
        return *m_store;
    }
    /// Runs a statement on the file, as nobody but a test would.
    void meddle(const QStringList &statements)
    {
        {
            QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"meddle"_s);
            database.setDatabaseName(file());
            QVERIFY(database.open());
            for (const QString &statement : statements)
                QVERIFY(QSqlQuery(database).exec(statement));
        }
        QSqlDatabase::removeDatabase(u"meddle"_s);
    }
    static QByteArray bytesOf(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("cannot be read");
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Store> m_store;

private slots:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_store = std::make_unique<Store>(file());
    }
    void cleanup()
    {
        m_store.reset();
    }

    void aNewStoreIsEmpty()
    {
        const auto saved = await(m_store->load());
        QVERIFY(saved);
        QVERIFY(saved->accounts.isEmpty());
        QVERIFY(saved->makings.isEmpty());
        const auto list = await(m_store->loadList(u"a"_s));
        QVERIFY(list);
        QVERIFY(!list->asOf.isValid());
    }
    void accountsComeBackAsTheyWere()
    {
        QVERIFY(await(m_store->saveAccount(account(u"a"_s))));
        QVERIFY(await(m_store->saveAccount(account(u"b"_s), true)));
        Account changed = account(u"a"_s);
        changed.identity.name = u"Alice"_s;
        QVERIFY(await(m_store->saveAccount(changed)));
        const auto saved = await(reopen().load());
        QVERIFY(saved);
        QCOMPARE(saved->accounts.size(), 2);
        QVERIFY(saved->accounts.contains(changed));
        QVERIFY(saved->accounts.contains(account(u"b"_s)));
        QCOMPARE(saved->signedOut, QSet<AccountId>{u"b"_s});
    }
    void placesPinsAndMakingsComeBack()
    {
        QVERIFY(await(m_store->saveSecretPlace({u"a"_s, u"1"_s}, u"k1"_s)));
        QVERIFY(await(m_store->saveSecretPlace({u"a"_s, u"2"_s}, u"k2"_s)));
        QVERIFY(await(m_store->removeSecretPlace({u"a"_s, u"2"_s})));
        QVERIFY(await(m_store->savePin({u"a"_s, u"1"_s}, true)));
        QVERIFY(await(m_store->savePin({u"a"_s, u"2"_s}, true)));
        QVERIFY(await(m_store->savePin({u"a"_s, u"2"_s}, false)));
        for (const QString &id : {u"m1"_s, u"m2"_s, u"m3"_s, u"m4"_s})
            QVERIFY(await(m_store->openMaking(making(id))));
        QVERIFY(await(m_store->markAnswered(u"m2"_s, u"t2"_s)));
        QVERIFY(await(m_store->markStored(u"m3"_s, {u"a"_s, u"3"_s}, u"key-m3"_s)));
        QVERIFY(await(m_store->closeMaking(u"m4"_s)));
        const auto saved = await(reopen().load());
        QVERIFY(saved);
        const QHash<TokenId, VaultKey> places{{{u"a"_s, u"1"_s}, u"k1"_s}, {{u"a"_s, u"3"_s}, u"key-m3"_s}};
        QCOMPARE(saved->secrets, places);
        QCOMPARE(saved->pins, (QSet<TokenId>{{u"a"_s, u"1"_s}}));
        Making answered = making(u"m2"_s);
        answered.tokenId = u"t2"_s;
        QCOMPARE(saved->makings, QList<Making>({making(u"m1"_s), answered}));
    }
    void factsComeBack()
    {
        const TokenId id{u"a"_s, u"1"_s};
        const QDateTime time(QDate(2026, 11, 22), QTime(12, 0, 1, 5), Qt::UTC);
        const LocalFacts facts{u"for the web pipeline\nasked by Ann"_s, {u"ci"_s, u"web"_s},
            {u"GitHub Actions · acme/web"_s, u"laptop, \"old\""_s}, time.addDays(90)};
        QVERIFY(await(m_store->saveFacts(id, facts)));
        QVERIFY(await(m_store->saveFacts({u"a"_s, u"2"_s}, {u"gone"_s, {}, {}, {}})));
        QVERIFY(await(m_store->saveFacts({u"a"_s, u"2"_s}, {})));
        const auto saved = await(reopen().load());
        QVERIFY(saved);
        QCOMPARE(saved->facts.size(), 1);
        QVERIFY(saved->facts.value(id) == facts);
        QVERIFY(await(m_store->removeAccount(u"a"_s)));
        QVERIFY(await(m_store->load())->facts.isEmpty());
    }
    void theHistoryOfVersionFourMovesIntoTheJournal()
    {
        QVERIFY(await(m_store->saveAccount(account(u"a"_s))));
        m_store.reset();
        meddle({u"DROP TABLE journal"_s, u"DROP TABLE journal_end"_s, u"PRAGMA user_version = 4"_s,
            u"CREATE TABLE history (id INTEGER PRIMARY KEY, account TEXT NOT NULL, token TEXT NOT NULL, kind INTEGER "
            "NOT NULL, time TEXT NOT NULL, detail TEXT)"_s,
            u"INSERT INTO history VALUES (7, 'a', '1', 1, '2026-11-22T12:00:01.005Z', '')"_s,
            u"INSERT INTO history VALUES (9, 'a', '1', 2, '2026-11-22T12:00:02.000Z', 'tray')"_s});
        const auto rows = await(reopen().journalRowsOf({u"a"_s, u"1"_s}, 200));
        QVERIFY(rows);
        QCOMPARE(rows->size(), 2);
        QCOMPARE(rows->at(0).action, JournalAction::Copied);
        QCOMPARE(rows->at(0).detail, u"tray"_s);
        QCOMPARE(rows->at(1).time, QDateTime(QDate(2026, 11, 22), QTime(12, 0, 1, 5), Qt::UTC));
        QVERIFY(!rows->at(1).accountName.isEmpty());
        const auto flaw = await(m_store->verifyJournal());
        QVERIFY(flaw && !*flaw);
    }
    void aFileOfVersionOneOpensAndKeepsWhatItHas()
    {
        QVERIFY(await(m_store->saveAccount(account(u"a"_s))));
        QVERIFY(await(m_store->savePin({u"a"_s, u"1"_s}, true)));
        m_store.reset();
        meddle({u"DROP TABLE facts"_s, u"DROP TABLE journal"_s, u"DROP TABLE journal_end"_s,
            u"PRAGMA user_version = 1"_s});
        const auto saved = await(reopen().load());
        QVERIFY(saved);
        QCOMPARE(saved->accounts, QList<Account>{account(u"a"_s)});
        QVERIFY(saved->pins.contains({u"a"_s, u"1"_s}));
        QVERIFY(await(m_store->saveFacts({u"a"_s, u"1"_s}, {u"note"_s, {}, {}, {}})));
        QCOMPARE(await(m_store->load())->facts.size(), 1);
    }
    void listsComeBackWithTheirDate()
    {
        const QDateTime asOf(QDate(2026, 11, 22), QTime(12, 0), Qt::UTC);
        Token bare;
        bare.id = {u"a"_s, u"2"_s};
        const QList<Token> tokens{token(u"a"_s, u"1"_s), bare};
        QVERIFY(await(m_store->saveList(u"a"_s, tokens, asOf)));
        const auto list = await(reopen().loadList(u"a"_s));
        QVERIFY(list);
        QCOMPARE(list->asOf, asOf);
        QCOMPARE(list->tokens, tokens);
    }
    void aHugeListIsNotKept()
    {
        const QDateTime now = QDateTime::currentDateTimeUtc();
        QVERIFY(await(m_store->saveList(u"a"_s, {token(u"a"_s, u"1"_s)}, now)));
        QVERIFY(await(m_store->saveList(u"a"_s, QList<Token>(20001, token(u"a"_s, u"1"_s)), now)));
        const auto list = await(m_store->loadList(u"a"_s));
        QVERIFY(list);
        QVERIFY2(list->tokens.isEmpty(), "an old list under a new date would be a lie");
    }
    void aRemovedAccountLeavesNothing()
    {
        QVERIFY(await(m_store->saveAccount(account(u"a"_s))));
        QVERIFY(await(m_store->saveAccount(account(u"b"_s))));
        QVERIFY(await(m_store->saveSecretPlace({u"a"_s, u"1"_s}, u"k"_s)));
        QVERIFY(await(m_store->savePin({u"a"_s, u"1"_s}, true)));
        QVERIFY(await(m_store->openMaking(making(u"m1"_s))));
        QVERIFY(await(m_store->saveList(u"a"_s, {token(u"a"_s, u"1"_s)}, QDateTime::currentDateTimeUtc())));
        QVERIFY(await(m_store->removeAccount(u"a"_s)));
        const auto saved = await(reopen().load());
        QVERIFY(saved);
        QCOMPARE(saved->accounts.size(), 1);
        QVERIFY(saved->secrets.isEmpty() && saved->pins.isEmpty() && saved->makings.isEmpty());
        QVERIFY(await(m_store->loadList(u"a"_s))->tokens.isEmpty());
    }
    void whatIsAskedInOrderIsDoneInOrder()
    {
        const auto first = m_store->savePin({u"a"_s, u"1"_s}, true);
        const auto second = m_store->savePin({u"a"_s, u"1"_s}, false);
        const auto third = m_store->load();
        QVERIFY(await(third));
        QVERIFY(first.isFinished() && second.isFinished());
        QVERIFY(third.result()->pins.isEmpty());
    }
    void whatWasAskedIsDoneBeforeItGoes()
    {
        for (int i = 0; i < 50; ++i)
            m_store->savePin({u"a"_s, QString::number(i)}, true);
        const auto saved = await(reopen().load());
        QVERIFY(saved);
        QCOMPARE(saved->pins.size(), 50);
    }
    void onlyTheOwnerReadsIt()
    {
        QVERIFY(await(m_store->saveAccount(account(u"a"_s))));
        constexpr auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup | QFile::ReadOther
            | QFile::WriteOther | QFile::ExeOther;
        const QFileInfo folder(QFileInfo(file()).path());
        QVERIFY(!(folder.permissions() & others));
        const QFileInfoList files = QDir(folder.filePath()).entryInfoList(QDir::Files | QDir::Hidden);
        QVERIFY2(files.size() >= 3, "the database, its log and its index");
        for (const QFileInfo &info : files)
            QVERIFY2(!(info.permissions() & (others | QFile::ExeOwner)), qPrintable(info.fileName()));
    }
    void aFileThatOthersCouldReadIsClosedToThem()
    {
        QVERIFY(await(m_store->load()));
        m_store.reset();
        QFile::setPermissions(file(), QFile::ReadOwner | QFile::WriteOwner | QFile::ReadGroup | QFile::ReadOther);
        QVERIFY(await(reopen().load()));
        QVERIFY(!(QFileInfo(file()).permissions() & (QFile::ReadGroup | QFile::ReadOther)));
    }
    void aNewerFileIsRefusedAndLeftAlone()
    {
        QVERIFY(await(m_store->saveAccount(account(u"a"_s))));
        m_store.reset();
        meddle({u"PRAGMA journal_mode = DELETE"_s, u"PRAGMA user_version = 99"_s});
        const QByteArray before = bytesOf(file());
        Store &newer = reopen();
        const auto loaded = await(newer.load());
        QVERIFY(!loaded);
        QCOMPARE(loaded.error().kind, Kind::Storage);
        const auto written = await(newer.saveAccount(account(u"b"_s)));
        QVERIFY(!written);
        QCOMPARE(written.error().kind, Kind::Storage);
        m_store.reset();
        QCOMPARE(bytesOf(file()), before);
    }
    void aBrokenFileIsAnErrorAndLeftAlone_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("text") << QByteArray("this is no database, but somebody may want it back\n").repeated(100);
        QTest::newRow("a head and nothing") << QByteArray("SQLite format 3\0", 16);
        QTest::newRow("a head and noise")
            << QByteArray("SQLite format 3\0", 16) + QByteArray("\x01\x02\x03\x7f").repeated(2000);
    }
    void aBrokenFileIsAnErrorAndLeftAlone()
    {
        QFETCH(QByteArray, bytes);
        QVERIFY(QDir().mkpath(QFileInfo(file()).path()));
        QFile broken(file());
        QVERIFY(broken.open(QIODevice::WriteOnly));
        broken.write(bytes);
        broken.close();
        const auto loaded = await(m_store->load());
        QVERIFY(!loaded);
        QCOMPARE(loaded.error().kind, Kind::Storage);
        m_store.reset();
        QCOMPARE(bytesOf(file()), bytes);
    }
    void aFolderThatCannotBeMadeIsAnError()
    {
        Store nowhere(u"/proc/nowhere/desk.sqlite"_s);
        const auto loaded = await(nowhere.load());
        QVERIFY(!loaded);
        QCOMPARE(loaded.error().kind, Kind::Storage);
    }
    void aWriteThatFailsIsAnErrorAndTheNextMayWork()
    {
        QVERIFY(await(m_store->load()));
        meddle({u"ALTER TABLE makings RENAME TO elsewhere"_s});
        const auto failed = await(m_store->openMaking(making(u"m1"_s)));
        QVERIFY(!failed);
        QCOMPARE(failed.error().kind, Kind::Storage);
        meddle({u"ALTER TABLE elsewhere RENAME TO makings"_s});
        QVERIFY(await(m_store->openMaking(making(u"m1"_s))));
    }
};

QTEST_GUILESS_MAIN(TestStore)
#include "tst_store.moc"
