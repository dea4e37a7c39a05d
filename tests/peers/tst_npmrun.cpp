// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk.h"
#include "app/import/importbook.h"
#include "app/state/accountbook.h"
#include "app/vault/keychainvault.h"
#include "tests/peers/peer.h"
#include "tests/program/commandrun.h"
#include "tests/support/await.h"
#include <QDir>
#include <QFile>

using namespace Qt::StringLiterals;
using namespace Tokendesk;

/// The real npm against a real registry: what lay in an .npmrc is in the keychain, and npm works without it.
class TestNpmRun : public QObject {
    Q_OBJECT

private slots:
    void npmWhoamiWorksWithNoTokenInAnyFile();
};

namespace {

QByteArray newToken(Peer &peer)
{
    HttpRequest request{.method = "PUT", .url = QUrl(peer.address() + u"/-/user/org.couchdb.user:carol"_s)};
    request.headers = {{"Content-Type", "application/json"}};
    request.body = Secret::take(QByteArray("{\"name\":\"carol\",\"password\":\"a good password\"}"));
    const Result<HttpReply> reply = await(peer.http().send(request));
    return reply ? jsonIn(*reply)[u"token"_s].toString().toUtf8() : QByteArray();
}

CommandRun::Outcome npm(const QStringList &arguments)
{
    QProcess process;
    process.setStandardInputFile(QProcess::nullDevice());
    process.start(u"npm"_s, arguments);
    process.waitForFinished(60000);
    return {process.exitCode(), process.exitStatus(), process.readAllStandardOutput(), process.readAllStandardError()};
}

} // namespace

void TestNpmRun::npmWhoamiWorksWithNoTokenInAnyFile()
{
    prepareKeychainEnvironment();
    Peer peer(u"verdaccio"_s, {}, u"npm"_s);
    QVERIFY(!peer.address().isEmpty());
    const QByteArray token = newToken(peer);
    QVERIFY(!token.isEmpty());
    QFile file(QDir::homePath() + u"/.npmrc"_s);
    QVERIFY(file.open(QIODevice::WriteOnly));
    const QByteArray place = peer.address().section(u"//"_s, 1).toUtf8();
    file.write("fund=false\n//" + place + "/:_authToken=\"" + token + "\"\n");
    file.close();
    const QString address = u"--registry="_s + peer.address() + u'/';
    QCOMPARE(npm({u"whoami"_s, address}).output, QByteArray("carol\n"));
    {
        Desk desk(DeskPlaces::usual(), new KeychainVault);
        desk.open();
        QTRY_VERIFY(desk.isLoaded());
        const Findings found = await(desk.import()->search({QDir::homePath(), {}, false})).value_or(Findings());
        QCOMPARE(found.finds.size(), 1);
        QCOMPARE(found.finds.constFirst().registryId, u"npm"_s);
        std::optional<CredentialMove::Outcome> end;
        CredentialMove *move = desk.import()->move(found.finds.constFirst(), CredentialMove::Way::TakeOut);
        connect(
            move, &CredentialMove::finished, this, [&end](const CredentialMove::Outcome &outcome) { end = outcome; });
        QTRY_VERIFY_WITH_TIMEOUT(end.has_value(), 20000);
        QCOMPARE(end->end, CredentialMove::End::Done);
        QTRY_VERIFY(!desk.isBusy());
    }
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), QByteArray("fund=false\n"));
    QVERIFY(npm({u"whoami"_s, address}).exitCode != 0);
    const CommandRun::Outcome run = CommandRun::of({u"run"_s, u"--"_s, u"npm"_s, u"whoami"_s});
    QCOMPARE(run.output, QByteArray("carol\n"));
    QCOMPARE(run.exitCode, 0);
    const CommandRun::Outcome whoami = CommandRun::of({u"whoami"_s});
    QCOMPARE(whoami.exitCode, 0);
    QVERIFY(whoami.output.contains("carol"));
}

QTEST_GUILESS_MAIN(TestNpmRun)
#include "tst_npmrun.moc"
