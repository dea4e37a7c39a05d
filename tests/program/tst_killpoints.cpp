// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/vault/keychainvault.h"
#include "tests/program/deskchild.h"
#include "tests/support/localregistryfixture.h"
#include "tests/support/meddle.h"
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>
#include <csignal>

using namespace Tokendesk;
using namespace Qt::StringLiterals;

/// Killed while a token is being made, wherever that is: after the next start each token at the registry is in the
/// keychain or shown as an orphan that can be revoked.
class TestKillPoints : public QObject {
    Q_OBJECT
private:
    enum class Outcome { NotMade, Orphan, Stored };

    std::unique_ptr<QProcess> start(const QStringList &arguments, const QString &killAt = {})
    {
        auto child = std::make_unique<QProcess>();
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.remove(u"TOKENDESK_KILL_AT"_s);
        if (!killAt.isEmpty())
            environment.insert(u"TOKENDESK_KILL_AT"_s, killAt);
        child->setProcessEnvironment(environment);
        child->setProcessChannelMode(QProcess::ForwardedErrorChannel);
        child->start(QCoreApplication::applicationFilePath(), arguments);
        return child;
    }
    QStringList makeArguments()
    {
        return {u"make-token"_s, m_folder->path(), m_server->server().baseUrl(), u"the token"_s};
    }
    static bool wasKilled(QProcess &child)
    {
        const bool ended = child.waitForFinished(60000);
        const bool killed = ended && child.exitStatus() == QProcess::CrashExit && child.exitCode() == SIGKILL;
        if (!killed)
            qWarning() << "the child was not killed:" << child.readAllStandardOutput();
        return killed;
    }
    QJsonObject told(const QStringList &arguments)
    {
        const auto child = start(arguments);
        child->waitForFinished(60000);
        return QJsonDocument::fromJson(child->readAllStandardOutput()).object();
    }
    QJsonObject lookAround()
    {
        return told({u"look-around"_s, m_folder->path()});
    }
    QJsonArray idsAtRegistry()
    {
        QJsonArray ids;
        const QJsonArray tokens = m_server->tokensOf(u"alice"_s);
        for (const QJsonValue &token : tokens)
            ids.append(token[u"id"_s]);
        return ids;
    }
    /// As if the making had begun so much earlier.
    bool age(int seconds)
    {
        const QString started = QDateTime::currentDateTimeUtc().addSecs(-seconds).toString(Qt::ISODateWithMs);
        return meddle(m_folder->filePath(u"desk.sqlite"_s), {u"UPDATE makings SET started = '%1'"_s.arg(started)});
    }
    /// What is true after a kill, whatever it hit.
    void compareWithRegistry(const QJsonObject &told)
    {
        QVERIFY2(!told.isEmpty() && !told.contains(u"problem"_s), qPrintable(told[u"problem"_s].toString()));
        const QJsonArray ids = idsAtRegistry();
        const QJsonArray stored = told[u"stored"_s].toArray();
        const QJsonArray orphans = told[u"orphans"_s].toArray();
        QVERIFY(ids.size() <= 1);
        QCOMPARE(stored.size() + orphans.size(), ids.size());
        for (const QJsonValue &id : ids)
            QVERIFY(stored.contains(id) || orphans.contains(id));
        QCOMPARE(told[u"valid"_s].toArray(), stored); // what is called stored proves itself at the registry
    }
    void revokeAndCompare(const QJsonObject &before)
    {
        const QJsonArray ids = idsAtRegistry();
        for (const QJsonValue &id : ids)
            compareWithRegistry(told({u"revoke-token"_s, m_folder->path(), id.toString()}));
        QCOMPARE(idsAtRegistry(), QJsonArray());
        if (ids.isEmpty() && before[u"open"_s].toInt() == 1) {
            compareWithRegistry(lookAround());
            QVERIFY(age(61));
        }
        const QJsonObject after = lookAround();
        compareWithRegistry(after);
        QCOMPARE(after[u"open"_s].toInt(), 0);
    }

    std::unique_ptr<LocalRegistryFixture> m_server;
    std::unique_ptr<QTemporaryDir> m_folder;

private slots:
    void initTestCase_data()
    {
        ADD_DIALECTS();
    }
    void init()
    {
        QFETCH_GLOBAL(LocalRegistry::Dialect, dialect);
        m_server = std::make_unique<LocalRegistryFixture>(dialect);
        m_folder = std::make_unique<QTemporaryDir>();
    }

    void noTokenIsLost_data()
    {
        QTest::addColumn<QString>("point");
        QTest::addColumn<Outcome>("outcome");
        QTest::newRow("journalled") << u"journalled"_s << Outcome::NotMade;
        QTest::newRow("answered") << u"answered"_s << Outcome::Orphan;
        QTest::newRow("answer journalled") << u"answer journalled"_s << Outcome::Orphan;
        QTest::newRow("kept") << u"kept"_s << Outcome::Stored;
        QTest::newRow("stored") << u"stored"_s << Outcome::Stored;
    }
    void noTokenIsLost()
    {
        QFETCH(QString, point);
        QFETCH(Outcome, outcome);
        QVERIFY(wasKilled(*start(makeArguments(), point)));
        QCOMPARE(idsAtRegistry().size(), outcome == Outcome::NotMade ? 0 : 1);
        const QJsonObject report = lookAround();
        compareWithRegistry(report);
        QCOMPARE(report[u"stored"_s].toArray().size(), outcome == Outcome::Stored ? 1 : 0);
        QCOMPARE(report[u"open"_s].toInt(), outcome == Outcome::Stored ? 0 : 1);
        revokeAndCompare(report);
    }
    void killedAsTheRequestLeaves()
    {
        // It may or may not get out: both must end well.
        QVERIFY(wasKilled(*start(makeArguments(), u"sent"_s)));
        const QJsonObject report = lookAround();
        compareWithRegistry(report);
        QCOMPARE(report[u"open"_s].toInt(), 1);
        revokeAndCompare(report);
    }
    void killedBetweenTheRegistrysDeedAndItsAnswer()
    {
        m_server->server().faults().next(CallPath::create, TestFault::slow(std::chrono::seconds(30)));
        const auto child = start(makeArguments());
        QTRY_COMPARE_WITH_TIMEOUT(m_server->creates(), 1, 30000);
        QTRY_COMPARE(idsAtRegistry().size(), 1);
        child->kill();
        QVERIFY(wasKilled(*child));
        const QJsonObject report = lookAround();
        compareWithRegistry(report);
        QCOMPARE(report[u"orphans"_s].toArray().size(), 1);
        revokeAndCompare(report);
    }
};

int main(int argc, char **argv)
{
    prepareKeychainEnvironment();
    QCoreApplication application(argc, argv);
    if (isDeskChild(QCoreApplication::arguments()))
        return runDeskChild(QCoreApplication::arguments());
    TestKillPoints test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_killpoints.moc"
