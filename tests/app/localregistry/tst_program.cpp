// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/localregistry/registryclient.h"
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>
#include <csignal>
#include <sys/stat.h>

using namespace Qt::StringLiterals;

namespace {

/// tokendesk-registry, running.
struct Program {
    QProcess process;
    QByteArray ready;

    Program(const QStringList &arguments, const QByteArray &input)
    {
        process.start(QString::fromUtf8(TOKENDESK_REGISTRY), arguments);
        process.write(input);
        while (!ready.endsWith('\n') && process.waitForReadyRead(20'000))
            ready += process.readAllStandardOutput();
    }
    ~Program()
    {
        process.kill();
        process.waitForFinished();
    }
    Q_DISABLE_COPY_MOVE(Program)
    quint16 port() const
    {
        return ready.trimmed().split(':').last().toUShort();
    }
    bool ended()
    {
        return (process.state() == QProcess::NotRunning || process.waitForFinished(10'000))
            && process.exitStatus() == QProcess::NormalExit;
    }
};

QJsonObject credentials(const QString &email, const QString &password)
{
    return {{u"email"_s, email}, {u"password"_s, password}};
}

} // namespace

class TestProgram : public QObject {
    Q_OBJECT
private slots:
    void saysWhereItListensAndStopsWhenAsked()
    {
        for (const int word : {SIGTERM, SIGINT}) {
            Program program({u"--port"_s, u"0"_s}, {});
            QVERIFY(program.ready.startsWith("ready http://127.0.0.1:"));
            QCOMPARE(RegistryClient(program.port()).get("/api/health").status, 200);
            QCOMPARE(::kill(pid_t(program.process.processId()), word), 0);
            QVERIFY(program.ended());
            QCOMPARE(program.process.exitCode(), 0);
        }
    }
    void endsWithItsParent()
    {
        Program program({u"--exit-with-parent"_s}, "some words\n");
        QCOMPARE(RegistryClient(program.port()).get("/api/health").status, 200);
        program.process.closeWriteChannel();
        QVERIFY(program.ended());
        QCOMPARE(program.process.exitCode(), 0);
    }
    void passwordsComeByStandardInput()
    {
        Program program({u"--user"_s, u"Uma:uma@example.org"_s, u"--user"_s, u"Ada:ada@example.org:admin"_s,
                            u"--exit-with-parent"_s},
            "first:password\nsecond-password\n");
        RegistryClient client(program.port());
        const QByteArray path = "/api/auth/sign-in/email";
        QCOMPARE(client.post(path, credentials(u"uma@example.org"_s, u"first:password"_s)).status, 200);
        QCOMPARE(client.get("/api/admin/users").status, 403);
        RegistryClient admin(program.port());
        QCOMPARE(admin.post(path, credentials(u"ada@example.org"_s, u"second-password"_s)).status, 200);
        QCOMPARE(admin.get("/api/admin/users").status, 200);
    }
    void usersFileMustBePrivate()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"users.json"_s);
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(R"([{"name":"Uma","email":"uma@example.org","password":"from-a-file","admin":true}])");
        file.close();
        QCOMPARE(::chmod(path.toUtf8().constData(), 0640), 0);
        Program open({u"--users"_s, path}, {});
        QVERIFY(open.ended());
        QCOMPARE(open.process.exitCode(), 1);
        QVERIFY(open.process.readAllStandardError().contains("chmod 600"));
        QCOMPARE(::chmod(path.toUtf8().constData(), 0600), 0);
        const Program closed({u"--users"_s, path}, {});
        RegistryClient client(closed.port());
        QCOMPARE(
            client.post("/api/auth/sign-in/email", credentials(u"uma@example.org"_s, u"from-a-file"_s)).status, 200);
    }
    void databaseIsPrivateWhateverTheUmask()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"registry.sqlite"_s);
        const Program program({u"--database"_s, path, u"--demo"_s, u"--sample-data"_s, u"50"_s}, {});
        for (const QString &end : {u""_s, u"-wal"_s, u"-shm"_s}) {
            struct stat facts { };
            QCOMPARE(::stat((path + end).toUtf8().constData(), &facts), 0);
            QCOMPARE(facts.st_mode & 0777, mode_t(0600));
        }
        RegistryClient client(program.port());
        const QJsonObject demo = credentials(u"demo@tokendesk.example"_s, u"demo-password"_s);
        QCOMPARE(client.post("/api/auth/sign-in/email", demo).status, 200);
        QVERIFY(client.get("/api/auth/api-key/list?limit=0").object()[u"total"_s].toInt() >= 70);
    }
    void thereAreAsManyEventsAsWished_data()
    {
        QTest::addColumn<QStringList>("more");
        QTest::addColumn<int>("events");
        QTest::newRow("as many as tokens") << QStringList() << 40;
        QTest::newRow("a number of their own") << QStringList{u"--sample-events"_s, u"70"_s} << 70;
        QTest::newRow("none") << QStringList{u"--sample-events"_s, u"0"_s} << 0;
    }
    void thereAreAsManyEventsAsWished()
    {
        QFETCH(QStringList, more);
        QFETCH(int, events);
        const Program program(
            QStringList{u"--user"_s, u"Ada:ada@example.org:admin"_s, u"--sample-data"_s, u"40"_s} + more,
            "a-password\n");
        RegistryClient client(program.port());
        QCOMPARE(
            client.post("/api/auth/sign-in/email", credentials(u"ada@example.org"_s, u"a-password"_s)).status, 200);
        QCOMPARE(client.get("/api/admin/audit-logs").object()[u"total"_s].toInt(), events);
        QCOMPARE(client.get("/api/auth/api-key/list?limit=0").object()[u"total"_s].toInt(), 40);
    }
    void liveIsChosenByOption()
    {
        const Program program({u"--dialect"_s, u"live"_s}, {});
        QCOMPARE(RegistryClient(program.port()).post("/api/v1/cli-auth/start", {}).status, 400);
    }
    void wrongWordsAreNamed_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QByteArray>("says");
        QTest::newRow("dialect") << QStringList{u"--dialect"_s, u"welsh"_s} << QByteArray("takes one of");
        QTest::newRow("events") << QStringList{u"--sample-events"_s, u"many"_s}
                                << QByteArray("--sample-events takes a number");
        QTest::newRow("port") << QStringList{u"--port"_s, u"70000"_s} << QByteArray("--port takes a number");
        QTest::newRow("option") << QStringList{u"--frobnicate"_s} << QByteArray("frobnicate");
        QTest::newRow("password") << QStringList{u"--user"_s, u"Uma:uma@example.org:secret"_s}
                                  << QByteArray("could be read by others");
        QTest::newRow("no password") << QStringList{u"--user"_s, u"Uma:uma@example.org"_s} << QByteArray("is empty");
        QTest::newRow("no file") << QStringList{u"--users"_s, u"/nowhere"_s} << QByteArray("/nowhere");
        QTest::newRow("no folder") << QStringList{u"--database"_s, u"/nowhere/x"_s} << QByteArray("cannot open");
    }
    void wrongWordsAreNamed()
    {
        QFETCH(QStringList, arguments);
        QFETCH(QByteArray, says);
        QProcess process;
        process.setStandardInputFile(QProcess::nullDevice());
        process.start(QString::fromUtf8(TOKENDESK_REGISTRY), arguments);
        QVERIFY(process.waitForFinished());
        QCOMPARE(process.exitCode(), 1);
        const QByteArray error = process.readAllStandardError();
        QVERIFY2(error.contains(says), error.constData());
        QVERIFY(!error.contains("secret"));
    }
    void helpNamesTheDemoUser()
    {
        QProcess process;
        process.start(QString::fromUtf8(TOKENDESK_REGISTRY), {u"--help"_s});
        QVERIFY(process.waitForFinished());
        QCOMPARE(process.exitCode(), 0);
        QVERIFY(process.readAllStandardOutput().contains("demo@tokendesk.example"));
    }
};

QTEST_GUILESS_MAIN(TestProgram)
#include "tst_program.moc"
