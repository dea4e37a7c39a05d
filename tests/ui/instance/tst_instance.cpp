// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/commandline.h"
#include "ui/instance/instanceclaim.h"
#include "ui/instance/instanceserver.h"
#include <QDir>
#include <QFile>
#include <QLocalSocket>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>

using namespace Tokendesk;
using namespace Qt::StringLiterals;

namespace {

const auto ours = QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner;

/// A first program that hears what is asked, in one folder of its own.
struct First {
    First()
    {
        QFile::setPermissions(folder.path(), ours);
        claim = std::make_unique<InstanceClaim>(u"desk"_s, folder.path());
        server = std::make_unique<InstanceServer>(*claim);
    }
    QString socketFile() const
    {
        return folder.filePath(u"desk.socket"_s);
    }
    QTemporaryDir folder;
    std::unique_ptr<InstanceClaim> claim;
    std::unique_ptr<InstanceServer> server;
};

/// send() sleeps until it is answered, so the asking program has to be another thread here.
bool sendFromElsewhere(InstanceClaim &claim, const InstanceRequest &request)
{
    bool taken = false;
    QThread *asker = QThread::create([&] { taken = claim.send(request); });
    asker->start();
    const bool ended = QTest::qWaitFor([asker] { return asker->isFinished(); }, 10000);
    delete asker;
    return ended && taken;
}

} // namespace

/// One program for one person: who is first, who may speak to it, and what it may hear.
class TestInstance : public QObject {
    Q_OBJECT

private slots:
    void everyRequestIsReadAsItWasWritten();
    void whatIsNotARequestIsNotRead_data();
    void whatIsNotARequestIsNotRead();
    void secondAsksAndFirstHears();
    void socketIsForItsOwnerOnly();
    void staleSocketIsReplaced();
    void symlinkInTheSocketsPlaceIsReplacedAndItsTargetKept();
    void folderOpenToOthersIsNotUsed();
    void afterTheFirstHasEndedTheSecondIsFirst();
    void hostileInputIsIgnoredWithALogLine_data();
    void hostileInputIsIgnoredWithALogLine();
    void silentPeerIsHungUpOn();
    void toolkitsOptionsAreNotOurs();
};

void TestInstance::everyRequestIsReadAsItWasWritten()
{
    using Kind = InstanceRequest::Kind;
    for (const Kind kind : {Kind::Raise, Kind::Toggle, Kind::Quick, Kind::StayHidden}) {
        for (const QByteArray &activation : {QByteArray(), QByteArray("gnome-shell/App/12-3_TIME45")}) {
            const InstanceRequest request{kind, activation};
            QVERIFY(request.line().size() <= InstanceRequest::longest);
            QCOMPARE(InstanceRequest::read(request.line()), std::optional(request));
        }
    }
    // What a desktop would never give is not passed on.
    QCOMPARE(InstanceRequest({Kind::Raise, "a b"}).line(), InstanceRequest({Kind::Raise, {}}).line());
}

void TestInstance::whatIsNotARequestIsNotRead_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("only an end") << QByteArray("\n");
    QTest::newRow("no end") << QByteArray("tokendesk 1 raise");
    QTest::newRow("other version") << QByteArray("tokendesk 2 raise\n");
    QTest::newRow("no verb") << QByteArray("tokendesk 1 \n");
    QTest::newRow("other verb") << QByteArray("tokendesk 1 quit\n");
    QTest::newRow("two lines") << QByteArray("tokendesk 1 raise\ntokendesk 1 raise\n");
    QTest::newRow("empty activation") << QByteArray("tokendesk 1 raise \n");
    QTest::newRow("odd activation") << QByteArray("tokendesk 1 raise a;b\n");
    QTest::newRow("zero byte") << QByteArray("tokendesk 1 raise\0\n", 19);
    QTest::newRow("too long") << "tokendesk 1 raise " + QByteArray(InstanceRequest::longest, 'a') + '\n';
}

void TestInstance::whatIsNotARequestIsNotRead()
{
    QFETCH(const QByteArray, line);
    QCOMPARE(InstanceRequest::read(line), std::nullopt);
}

void TestInstance::secondAsksAndFirstHears()
{
    const First first;
    QCOMPARE(first.claim->place(), InstanceClaim::Place::First);
    QSignalSpy heard(first.server.get(), &InstanceServer::requested);
    InstanceClaim second(u"desk"_s, first.folder.path());
    QCOMPARE(second.place(), InstanceClaim::Place::Second);
    const InstanceRequest request{InstanceRequest::Kind::Toggle, "from-the-desktop"};
    QVERIFY(sendFromElsewhere(second, request));
    QTRY_COMPARE(heard.count(), 1);
    QCOMPARE(heard.at(0).at(0).value<InstanceRequest>(), request);
    // Another kind of program is a first of its own.
    const InstanceClaim demo(u"desk-demo"_s, first.folder.path());
    QCOMPARE(demo.place(), InstanceClaim::Place::First);
}

void TestInstance::socketIsForItsOwnerOnly()
{
    const First first;
    const QFile::Permissions allowed = QFile::permissions(first.socketFile());
    QVERIFY(allowed.testFlag(QFile::WriteOwner));
    QVERIFY(!(allowed & (QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther)));
    QLocalSocket peer;
    peer.connectToServer(first.socketFile());
    QVERIFY(peer.waitForConnected());
    QVERIFY(isOwnPeer(peer.socketDescriptor()));
    QVERIFY(!isOwnPeer(-1));
}

void TestInstance::staleSocketIsReplaced()
{
    QTemporaryDir folder;
    QFile::setPermissions(folder.path(), ours);
    QFile left(folder.filePath(u"desk.socket"_s));
    QVERIFY(left.open(QFile::WriteOnly));
    left.close();
    const InstanceClaim claim(u"desk"_s, folder.path());
    QCOMPARE(claim.place(), InstanceClaim::Place::First);
    QVERIFY(claim.listener() >= 0);
}

void TestInstance::symlinkInTheSocketsPlaceIsReplacedAndItsTargetKept()
{
    QTemporaryDir folder;
    QFile::setPermissions(folder.path(), ours);
    QFile target(folder.filePath(u"precious"_s));
    QVERIFY(target.open(QFile::WriteOnly) && target.write("kept") == 4);
    target.close();
    QVERIFY(target.link(folder.filePath(u"desk.socket"_s)));
    const InstanceClaim claim(u"desk"_s, folder.path());
    QCOMPARE(claim.place(), InstanceClaim::Place::First);
    QVERIFY(target.open(QFile::ReadOnly));
    QCOMPARE(target.readAll(), QByteArray("kept"));
    // A lock that points elsewhere is not followed.
    QVERIFY(target.link(folder.filePath(u"other.lock"_s)));
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"other\\.lock"_s));
    const InstanceClaim other(u"other"_s, folder.path());
    QCOMPARE(other.place(), InstanceClaim::Place::Alone);
}

void TestInstance::folderOpenToOthersIsNotUsed()
{
    QTemporaryDir folder;
    QFile::setPermissions(folder.path(), ours | QFile::ExeGroup | QFile::ReadGroup);
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"No runtime folder"_s));
    const InstanceClaim claim(u"desk"_s, folder.path());
    QCOMPARE(claim.place(), InstanceClaim::Place::Alone);
    QVERIFY(QDir(folder.path()).isEmpty());
}

void TestInstance::afterTheFirstHasEndedTheSecondIsFirst()
{
    auto first = std::make_unique<First>();
    QTemporaryDir *folder = &first->folder;
    InstanceClaim second(u"desk"_s, folder->path());
    first->server.reset();
    first->claim.reset();
    QVERIFY(!second.send({}));
    QCOMPARE(second.place(), InstanceClaim::Place::First);
}

void TestInstance::hostileInputIsIgnoredWithALogLine_data()
{
    QTest::addColumn<QByteArray>("input");
    QTest::addColumn<QString>("reason");
    QTest::newRow("garbage") << QByteArray("\xff\xfe GET / HTTP/1.1\r\n") << u"not a request"_s;
    QTest::newRow("ten megabytes") << QByteArray(10'000'000, 'x') << u"too long"_s;
    QTest::newRow("a long line") << QByteArray(1000, 'x') + '\n' << u"too long"_s;
    QTest::newRow("a verb of our own making") << QByteArray("tokendesk 1 copy\n") << u"not a request"_s;
}

void TestInstance::hostileInputIsIgnoredWithALogLine()
{
    QFETCH(const QByteArray, input);
    QFETCH(const QString, reason);
    const First first;
    QSignalSpy heard(first.server.get(), &InstanceServer::requested);
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"ignored: "_s + reason));
    QLocalSocket peer;
    peer.connectToServer(first.socketFile());
    QVERIFY(peer.waitForConnected());
    peer.write(input);
    QTRY_COMPARE(peer.state(), QLocalSocket::UnconnectedState);
    QVERIFY(peer.readAll().isEmpty());
    QCOMPARE(heard.count(), 0);
    // It still hears who asks properly.
    InstanceClaim second(u"desk"_s, first.folder.path());
    QVERIFY(sendFromElsewhere(second, {}));
    QCOMPARE(heard.count(), 1);
}

void TestInstance::silentPeerIsHungUpOn()
{
    const First first;
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"ignored: silence"_s));
    QLocalSocket peer;
    peer.connectToServer(first.socketFile());
    QVERIFY(peer.waitForConnected());
    peer.write("tokendesk 1 ra");
    QTRY_COMPARE(peer.state(), QLocalSocket::UnconnectedState);
}

void TestInstance::toolkitsOptionsAreNotOurs()
{
    const CommandLine plain = CommandLine::read(
        {u"tokendesk"_s, u"-platform"_s, u"offscreen"_s, u"--style"_s, u"Fusion"_s, u"-reverse"_s, u"--quick"_s});
    QVERIFY(!plain.tellsOnly);
    QCOMPARE(plain.request.kind, InstanceRequest::Kind::Quick);
    QVERIFY(CommandLine::read({u"tokendesk"_s, u"--quack"_s}).tellsOnly);
    QVERIFY(CommandLine::read({u"tokendesk"_s, u"file.txt"_s}).tellsOnly);
    QCOMPARE(CommandLine::read({u"tokendesk"_s, u"--demo"_s}).instanceName(), u"tokendesk-demo"_s);
    QVERIFY(CommandLine::read({u"tokendesk"_s, u"--hidden"_s}).hidden);
}

QTEST_GUILESS_MAIN(TestInstance)
#include "tst_instance.moc"
