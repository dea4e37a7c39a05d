// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/localregistry/connection.h"
#include "app/localregistry/isotime.h"
#include "app/localregistry/password.h"
#include "tests/app/localregistry/registryclient.h"
#include <QDir>
#include <QRegularExpression>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>
#include <thread>

using namespace Qt::StringLiterals;
using namespace Tokendesk::LocalRegistry;

namespace {

/// Database, write-ahead log and index, as they lie on the disk.
QByteArray bytesOf(const QString &database)
{
    QByteArray bytes;
    for (const QString &end : {u""_s, u"-wal"_s, u"-shm"_s}) {
        QFile file(database + end);
        if (file.open(QIODevice::ReadOnly))
            bytes += file.readAll();
    }
    return bytes;
}

QString createKey(RegistryClient &client, const QString &name)
{
    return client.post("/api/auth/api-key/create", {{u"name"_s, name}}).text(u"key"_s);
}

} // namespace

class TestStorage : public QObject {
    Q_OBJECT
private slots:
    void initTestCase()
    {
        QVERIFY(m_folder.isValid());
    }
    void databaseHoldsNoSecret_data()
    {
        addDialects();
    }
    void databaseHoldsNoSecret()
    {
        QFETCH(Dialect, dialect);
        TestRegistry registry(dialect);
        RegistryClient client = registry.signedIn(u"user@example.org"_s);
        const QString key = createKey(client, u"a-name-to-be-found"_s);
        QCOMPARE(key.size(), 69);
        const Got started = client.post("/api/v1/cli-auth/start", {{u"state"_s, u"state-never-to-be-found"_s}});
        const QByteArray session = QByteArray::fromPercentEncoding(client.cookies.value("better-auth.session_token"));
        const QByteArray bytes = bytesOf(registry.server.databasePath());
        QVERIFY(bytes.contains("a-name-to-be-found")); // the search can find what is there
        QVERIFY(!bytes.contains(key.right(40).toUtf8()));
        QVERIFY(!bytes.contains(key.right(40).toUtf8().toBase64().chopped(4)));
        QVERIFY(!bytes.contains("long-password"));
        QVERIFY(!bytes.contains(session.left(32)));
        QVERIFY(!bytes.contains("state-never-to-be-found"));
        const QByteArray pollToken = started.text(u"pollToken"_s).toLatin1();
        QVERIFY(pollToken.isEmpty() || !bytes.contains(pollToken));
    }
    void auditEventsCannotBeChanged()
    {
        TestRegistry registry(Dialect::Seed);
        RegistryClient client = registry.signedIn(u"user@example.org"_s);
        for (const QString &name : {u"a"_s, u"b"_s, u"c"_s})
            createKey(client, name);
        Connection db(u"test"_s, registry.server.databasePath());
        QCOMPARE(db.value(u"SELECT count(*) FROM audit_events"_s).toInt(), 3);
        for (const QString &statement :
            {u"UPDATE audit_events SET actor = 'x' WHERE seq = 2"_s, u"DELETE FROM audit_events WHERE seq = 2"_s,
                u"INSERT OR REPLACE INTO audit_events SELECT 2, id, 'x', actor, target_type, target, metadata,"
                " created, chain FROM audit_events WHERE seq = 1"_s}) {
            QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"append-only"_s));
            db.change(statement);
            QVERIFY2(db.takeFailed(), qPrintable(statement));
        }
        QVERIFY(!registry.server.firstBrokenAudit());
        db.change(u"DROP TRIGGER audit_unchanged"_s);
        db.change(u"UPDATE audit_events SET target = 'x' WHERE seq = 2"_s);
        QVERIFY(!db.takeFailed());
        QCOMPARE(registry.server.firstBrokenAudit(), std::optional<qint64>(2));
    }
    void everythingSurvivesARestart()
    {
        Options options = testOptions(Dialect::Seed);
        options.databasePath = m_folder.filePath(u"kept.sqlite"_s);
        QByteArray key;
        QMap<QByteArray, QByteArray> cookies;
        {
            TestRegistry registry(options);
            RegistryClient client = registry.signedIn(u"user@example.org"_s);
            key = createKey(client, u"kept"_s).toLatin1();
            cookies = client.cookies;
        }
        QCOMPARE(
            QFile::permissions(options.databasePath) & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
        TestRegistry registry(options);
        RegistryClient client = registry.client();
        client.setBearer(key);
        QCOMPARE(client.get("/api/v1/auth/whoami").status, 200);
        RegistryClient browser = registry.client();
        browser.cookies = cookies;
        QCOMPARE(browser.get("/api/auth/api-key/list").object()[u"total"_s].toInt(), 1);
    }
    void strangersDatabaseIsLeftAlone()
    {
        Options options = testOptions(Dialect::Seed);
        options.databasePath = m_folder.filePath(u"stranger.sqlite"_s);
        {
            Connection stranger(u"stranger"_s, options.databasePath);
            stranger.change(u"CREATE TABLE theirs (x)"_s);
        }
        Server server(options);
        QVERIFY(!server.start());
        Connection stranger(u"stranger"_s, options.databasePath);
        QCOMPARE(stranger.value(u"SELECT count(*) FROM sqlite_schema"_s).toInt(), 1);
        options.databasePath = m_folder.filePath(u"missing/folder.sqlite"_s);
        Server other(options);
        QVERIFY(!other.start());
    }
    void ownFileGoesWithTheServer()
    {
        QString path;
        {
            const TestRegistry registry(Dialect::Seed);
            path = registry.server.databasePath();
            QVERIFY(QFile::exists(path));
        }
        QVERIFY(!QFile::exists(path));
        QVERIFY(!QDir(QFileInfo(path).path()).exists());
    }
    void twoSessionsWriteInParallel()
    {
        TestRegistry registry(Dialect::Seed);
        const auto work = [&registry](const QString &email, int *made) {
            RegistryClient client = registry.signedIn(email);
            for (int i = 0; i < 40; ++i)
                *made += createKey(client, u"%1-%2"_s.arg(email).arg(i)).isEmpty() ? 0 : 1;
        };
        int one = 0;
        int other = 0;
        std::thread first(work, u"user@example.org"_s, &one);
        std::thread second(work, u"admin@example.org"_s, &other);
        first.join();
        second.join();
        QCOMPARE(one, 40);
        QCOMPARE(other, 40);
        RegistryClient client = registry.signedIn(u"user@example.org"_s);
        QCOMPARE(client.get("/api/auth/api-key/list").object()[u"total"_s].toInt(), 40);
        QVERIFY(!registry.server.firstBrokenAudit());
    }
    void demoLooksLikeLife_data()
    {
        addDialects();
    }
    void demoLooksLikeLife()
    {
        QFETCH(Dialect, dialect);
        TestRegistry registry(dialect);
        QVERIFY(registry.server.addSamples({0, true}));
        QVERIFY(registry.server.addSamples({0, true})); // a second time changes nothing
        RegistryClient client = registry.client();
        const QJsonObject demo{{u"email"_s, u"demo@tokendesk.example"_s}, {u"password"_s, u"demo-password"_s}};
        QCOMPARE(client.post("/api/auth/sign-in/email", demo).status, 200);
        const QJsonArray keys = client.get("/api/auth/api-key/list").object()[u"apiKeys"_s].toArray();
        int expired = 0;
        int neverUsed = 0;
        int endless = 0;
        int admin = 0;
        for (const QJsonValue &key : keys) {
            const QString end = key[u"expiresAt"].toString();
            expired
                += !end.isEmpty() && end < QString::fromLatin1(isoTime(QDateTime::currentMSecsSinceEpoch())) ? 1 : 0;
            endless += end.isEmpty() ? 1 : 0;
            neverUsed += key[u"lastRequest"].isNull() ? 1 : 0;
            admin += key[u"permissions"][u"skills"].toArray().contains(u"skills:admin"_s) ? 1 : 0;
        }
        QVERIFY(keys.size() >= 20);
        QCOMPARE(expired > 0, dialect == Dialect::Seed); // live has swept them
        QVERIFY(neverUsed > 0 && endless > 0 && admin > 0);
        QVERIFY(client.get("/api/admin/audit-logs?action=api_key.revoke").object()[u"total"_s].toInt() > 0);
        QCOMPARE(client.get("/api/admin/service-accounts").object()[u"serviceAccounts"_s].toArray().size(), 4);
        QCOMPARE(client.get("/api/auth/organization/list").array().size(), 2);
        QVERIFY(!registry.server.firstBrokenAudit());
    }
    void tenThousandSamplesAreListedWholeAndByPage()
    {
        TestRegistry registry(Dialect::Seed);
        QVERIFY(registry.server.addSamples({10'000, false}));
        RegistryClient client = registry.signedIn(u"user@example.org"_s);
        const QJsonObject whole = client.get("/api/auth/api-key/list").object();
        QCOMPARE(whole.value(u"total"_s).toInt(), 10'000);
        QCOMPARE(whole.value(u"apiKeys"_s).toArray().size(), 10'000);
        QSet<QString> ids;
        for (int offset = 0; offset < 10'000; offset += 2500) {
            const QByteArray query = "list?limit=2500&offset=" + QByteArray::number(offset);
            const QJsonArray page = client.get("/api/auth/api-key/" + query).object()[u"apiKeys"_s].toArray();
            for (const QJsonValue &key : page)
                ids.insert(key[u"id"].toString());
        }
        QCOMPARE(ids.size(), 10'000);
        QVERIFY(!createKey(client, u"one more"_s).isEmpty());
        QCOMPARE(client.get("/api/auth/api-key/list?limit=0").object()[u"total"_s].toInt(), 10'001);
    }
    void stretchingFollowsTheStandard()
    {
        // RFC 7914 section 11, first 32 bytes.
        QCOMPARE(
            stretched("passwd", "salt", 1).toHex(), "55ac046e56e3089fec1691c22544b605f94185216dde0465e68b9d57c20dacbc");
        QCOMPARE(stretched("Password", "NaCl", 80000).toHex(),
            "4ddcd8f60b98be21830cee5ef22701f9641a4418d04c0414aeff08876b34ab56");
        QVERIFY(storedPassword(u"p"_s, 10) != storedPassword(u"p"_s, 10));
        QVERIFY(isPassword(u"pässword"_s, storedPassword(u"pässword"_s, 10)));
        QVERIFY(!isPassword(u"passwort"_s, storedPassword(u"password"_s, 10)));
        QVERIFY(!isPassword(u""_s, "garbage"));
    }
    void timesAreWrittenAsQtWouldWriteThem()
    {
        for (const qint64 time : {qint64(0), qint64(1), qint64(951782400123), qint64(1709164799999),
                 qint64(1795313237437), qint64(4102444800000)})
            QCOMPARE(QString::fromLatin1(isoTime(time)),
                QDateTime::fromMSecsSinceEpoch(time, Qt::UTC).toString(Qt::ISODateWithMs));
    }

private:
    QTemporaryDir m_folder;
};

QTEST_GUILESS_MAIN(TestStorage)
#include "tst_storage.moc"
