// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk.h"
#include "app/state/accountbook.h"
#include "app/state/tokenbook.h"
#include "app/state/tokenmaking.h"
#include "app/vault/keychainvault.h"
#include "tests/program/commandrun.h"
#include "tests/support/await.h"
#include "tests/support/keyringcontrol.h"
#include "tests/support/localregistryfixture.h"
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>
#include <csignal>

using namespace Qt::StringLiterals;
using namespace Tokendesk;

/// The real program as scripts call it: a real keychain, a real registry, real children. No screen.
class TestCommandLine : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void runGivesTheVariableToOneChild();
    void runLeavesTheChildAsItWouldBe();
    void runPassesTheExitCodeOn();
    void runPassesSignalsOn();
    void maskTakesTheTokenOutOfTwoWrites();
    void commandsThatCannotStartSaySo();
    void getWritesIntoAPipeButNotOntoATerminal();
    void namedTokenIsTheOneThatIsGiven();
    void namesOfNobodySaySo();
    void listIsATableOrJson();
    void whoamiHasAnOutcomeForEachCase();
    void whoamiSavesWhoTheRegistryNames();
    void statusTellsOfKeychainAndAccounts();
    void severalAccountsAreNeverGuessed();
    void lockedKeychainIsToldApart();
    void commandsLoadNoWidgets();
    void helpAndMistakes();
    void withoutAnAccountEachSaysSo();

private:
    QByteArray text() const
    {
        return m_token.reveal().toByteArray();
    }
    AccountId addAccount(LocalRegistryFixture &registry, const QString &name, const Credentials &credentials);

    LocalRegistryFixture m_registry{LocalRegistryFixture::Dialect::Seed};
    Secret m_token;
    KeyringControl m_keyring;
};

namespace {

using Outcome = CommandRun::Outcome;

Outcome tokendesk(const QStringList &arguments)
{
    return CommandRun::of(arguments);
}

Outcome runShell(const QString &script, const QStringList &options = {})
{
    return CommandRun::of(QStringList{u"run"_s} + options + QStringList{u"--"_s, u"sh"_s, u"-c"_s, script});
}

QJsonObject json(const Outcome &outcome)
{
    return QJsonDocument::fromJson(outcome.output).object();
}

} // namespace

AccountId TestCommandLine::addAccount(
    LocalRegistryFixture &registry, const QString &name, const Credentials &credentials)
{
    Desk desk(DeskPlaces::usual(), new KeychainVault);
    desk.open();
    if (!QTest::qWaitFor([&desk] { return desk.isLoaded(); }, 10000))
        return {};
    const Identity person{{}, name, LocalRegistryFixture::emailOf(name)};
    return await(desk.accounts()->add(u"tank"_s, registry.address(), {credentials, person, false}))
        .value_or(AccountId());
}

void TestCommandLine::initTestCase()
{
    prepareKeychainEnvironment();
    for (const QStringList &verb : {QStringList{u"get"_s}, {u"list"_s}, {u"whoami"_s}, {u"status"_s}})
        QCOMPARE(tokendesk(verb).exitCode, 3);
    QCOMPARE(runShell(u"echo no"_s).exitCode, 103);
    m_token = m_registry.token(u"alice"_s, u"of the desk"_s);
    QVERIFY(
        !addAccount(m_registry, u"alice"_s, {.token = m_token, .session = m_registry.session(u"alice"_s)}).isEmpty());
}

void TestCommandLine::withoutAnAccountEachSaysSo()
{
    QProcessEnvironment elsewhere = QProcessEnvironment::systemEnvironment();
    elsewhere.insert(u"XDG_DATA_HOME"_s, QDir::tempPath() + u"/nobody-is-here"_s);
    const Outcome outcome = CommandRun::of({u"whoami"_s}, elsewhere);
    QCOMPARE(outcome.exitCode, 3);
    QVERIFY(outcome.errors.contains("No account"));
    QVERIFY(outcome.output.isEmpty());
}

void TestCommandLine::runGivesTheVariableToOneChild()
{
    const Outcome outcome = runShell(u"printf '%s %s' \"$TANK_TOKEN\" \"$TANK_REGISTRY_URL\""_s);
    QCOMPARE(outcome.exitCode, 0);
    QCOMPARE(outcome.output, text() + ' ' + m_registry.address().toEncoded());
    QCOMPARE(outcome.errors, QByteArray());
    // Nothing but the child's environment holds it: not its arguments, nor those of whoever started it.
    const Outcome arguments = runShell(
        u"cat /proc/$$/cmdline /proc/$PPID/cmdline; tr '\\0' '\\n' < /proc/$$/environ | grep -c TANK_TOKEN="_s);
    QVERIFY(!arguments.output.contains(text()));
    QVERIFY(arguments.output.endsWith("1\n"));
}

void TestCommandLine::runLeavesTheChildAsItWouldBe()
{
    const QString script = u"umask; ulimit -c; grep -E '^Sig(Blk|Ign)' /proc/self/status; ls /proc/$$/fd"_s;
    QProcess plain;
    plain.setStandardInputFile(QProcess::nullDevice());
    plain.start(u"sh"_s, {u"-c"_s, script});
    QVERIFY(plain.waitForFinished());
    QCOMPARE(runShell(script).output, plain.readAllStandardOutput());
}

void TestCommandLine::runPassesTheExitCodeOn()
{
    QCOMPARE(runShell(u"exit 37"_s).exitCode, 37);
    QCOMPARE(runShell(u"exit 37"_s, {u"--mask"_s}).exitCode, 37);
}

void TestCommandLine::runPassesSignalsOn()
{
    for (const QStringList &options : {QStringList(), QStringList(u"--mask"_s)}) {
        const Outcome killed = runShell(u"kill -TERM $$"_s, options);
        QCOMPARE(killed.status, QProcess::CrashExit);
        QCOMPARE(killed.exitCode, SIGTERM);
        QProcess process;
        process.start(QStringLiteral(TOKENDESK_PROGRAM),
            QStringList{u"run"_s} + options
                + QStringList{u"--"_s, u"sh"_s, u"-c"_s,
                    u"trap 'echo told; exit 9' TERM; echo ready; while :; do sleep 0.02; done"_s});
        QVERIFY(QTest::qWaitFor(
            [&process] { return process.waitForReadyRead(50) || process.bytesAvailable() > 0; }, 20000));
        QVERIFY(process.processId() > 0);
        ::kill(pid_t(process.processId()), SIGTERM);
        QVERIFY(process.waitForFinished());
        QCOMPARE(process.exitCode(), 9);
        QVERIFY(process.readAllStandardOutput().contains("told"));
    }
}

void TestCommandLine::maskTakesTheTokenOutOfTwoWrites()
{
    const QString twice = u"rest=${TANK_TOKEN#?????????}; printf 'a%s' \"${TANK_TOKEN%\"$rest\"}\"; sleep 0.1; "
                          "printf '%sb' \"$rest\"; echo \"$TANK_TOKEN\" >&2"_s;
    const Outcome open = runShell(twice);
    QCOMPARE(open.output, 'a' + text() + 'b');
    const Outcome masked = runShell(twice, {u"--mask"_s});
    QCOMPARE(masked.output, QByteArray("a***b"));
    QCOMPARE(masked.errors, QByteArray("***\n"));
    QVERIFY(runShell(u"echo $TANK_REGISTRY_URL"_s, {u"--mask"_s}).output.startsWith("http"));
}

void TestCommandLine::commandsThatCannotStartSaySo()
{
    for (const QStringList &options : {QStringList(), QStringList(u"--mask"_s)}) {
        const auto start = [&options](const QString &program) {
            return CommandRun::of(QStringList{u"run"_s} + options + QStringList{u"--"_s, program});
        };
        const Outcome missing = start(u"no-such-program-here"_s);
        QCOMPARE(missing.exitCode, 127);
        QVERIFY(missing.errors.contains("no-such-program-here"));
        QCOMPARE(start(u"/etc/passwd"_s).exitCode, 126);
    }
}

void TestCommandLine::getWritesIntoAPipeButNotOntoATerminal()
{
    QCOMPARE(tokendesk({u"get"_s}).output, text() + '\n');
    const Outcome terminal = CommandRun::onTerminal({u"get"_s});
    QCOMPARE(terminal.exitCode, 2);
    QVERIFY(terminal.errors.contains("--show"));
    QCOMPARE(terminal.output, QByteArray());
    const Outcome shown = CommandRun::onTerminal({u"get"_s, u"--show"_s});
    QCOMPARE(shown.exitCode, 0);
    QVERIFY(shown.output.contains(text()));
}

void TestCommandLine::namedTokenIsTheOneThatIsGiven()
{
    QByteArray made;
    {
        Desk desk(DeskPlaces::usual(), new KeychainVault);
        desk.open();
        QTRY_VERIFY(desk.isLoaded());
        const AccountId account = desk.accounts()->accounts().constFirst().id;
        TokenMaking *making = desk.tokens()->make(account, {u"ci deploy"_s, {}, 30, true});
        connect(making, &TokenMaking::made, this, [&made](const CreatedToken &created, const std::optional<Error> &) {
            made = created.secret.reveal().toByteArray();
        });
        QTRY_VERIFY(!made.isEmpty());
        QTRY_VERIFY(!desk.isBusy());
        QSignalSpy refreshed(desk.tokens(), &TokenBook::refreshed);
        desk.tokens()->refresh(account);
        QVERIFY(refreshed.wait());
    }
    QCOMPARE(tokendesk({u"get"_s, u"--token"_s, u"ci deploy"_s}).output, made + '\n');
    QCOMPARE(runShell(u"printf %s \"$TANK_TOKEN\""_s, {u"--token"_s, u"ci deploy"_s}).output, made);
    const Outcome notKept = tokendesk({u"get"_s, u"--token"_s, u"of the desk"_s});
    QCOMPARE(notKept.exitCode, 8);
    QVERIFY(notKept.errors.contains("not in the keychain"));
}

void TestCommandLine::namesOfNobodySaySo()
{
    const Outcome token = tokendesk({u"get"_s, u"--token"_s, u"no such token"_s});
    QCOMPARE(token.exitCode, 8);
    QVERIFY(token.errors.contains("no such token"));
    const Outcome account = tokendesk({u"get"_s, u"--account"_s, u"mallory"_s});
    QCOMPARE(account.exitCode, 3);
    QVERIFY(account.errors.contains("mallory"));
    for (const QString &name : {u"alice"_s, u"ALICE"_s, u"alice@example.org"_s, u"tank"_s, u"Tank/alice"_s})
        QCOMPARE(tokendesk({u"get"_s, u"--account"_s, name}).exitCode, 0);
}

void TestCommandLine::listIsATableOrJson()
{
    const Outcome table = tokendesk({u"list"_s});
    QCOMPARE(table.exitCode, 0);
    QVERIFY(table.output.startsWith("NAME "));
    QVERIFY(table.output.contains("of the desk"));
    const QJsonArray tokens = json(tokendesk({u"list"_s, u"--json"_s}))[u"tokens"_s].toArray();
    QStringList names;
    for (const QJsonValue &token : tokens) {
        names.append(token[u"name"_s].toString());
        QCOMPARE(token[u"registry"_s].toString(), u"tank"_s);
        QCOMPARE(token[u"inKeychain"_s].toBool(), names.constLast() == u"ci deploy"_s);
    }
    QVERIFY(names.contains(u"of the desk"_s));
    QVERIFY(!table.output.contains(text()));
    const qsizetype asked = m_registry.seen("GET", CallPath::list);
    QVERIFY(tokendesk({u"list"_s, u"--saved"_s}).output.contains("of the desk"));
    QCOMPARE(m_registry.seen("GET", CallPath::list), asked);
}

void TestCommandLine::whoamiHasAnOutcomeForEachCase()
{
    const Outcome online = tokendesk({u"whoami"_s});
    QCOMPARE(online.exitCode, 0);
    QVERIFY(online.output.contains("signed in"));
    QVERIFY(online.output.contains("alice@example.org"));
    const auto outcomeOf = [](int exitCode) {
        const Outcome outcome = tokendesk({u"whoami"_s, u"--json"_s});
        return outcome.exitCode == exitCode ? json(outcome)[u"accounts"_s][0][u"outcome"_s].toString() : QString();
    };
    QCOMPARE(outcomeOf(0), u"online"_s);
    for (const auto &[status, exitCode, word] :
        {std::tuple(500, 5, u"error"_s), std::tuple(503, 5, u"error"_s), std::tuple(401, 1, u"refused"_s)}) {
        for (const QByteArray &path : {CallPath::whoami, QByteArray("/api/auth/get-session")})
            m_registry.server().faults().next(path, TestFault::answering(status, "{\"error\":\"no\"}"));
        QCOMPARE(outcomeOf(exitCode), word);
        m_registry.server().faults().clear();
    }
    const Result<QByteArray> other = m_registry.server().addToken(u"bob@example.org"_s, u"x"_s, {}, {});
    QVERIFY(other);
    for (const QByteArray &path : {CallPath::whoami, QByteArray("/api/auth/get-session")})
        m_registry.server().faults().next(path, TestFault::lostBefore(-1));
    QCOMPARE(outcomeOf(4), u"offline"_s);
    const Outcome offline = tokendesk({u"whoami"_s});
    QVERIFY(offline.output.contains("Alice")); // the registry's own word for her, saved when she was online
    QVERIFY(offline.output.contains("offline"));
    m_registry.server().faults().clear();
}

void TestCommandLine::whoamiSavesWhoTheRegistryNames()
{
    const auto saved = [] {
        Desk desk(DeskPlaces::usual(), new KeychainVault);
        desk.open();
        const bool loaded = QTest::qWaitFor([&desk] { return desk.isLoaded(); }, 10000);
        return loaded && !desk.accounts()->accounts().isEmpty() ? desk.accounts()->accounts().constFirst() : Account();
    };
    const QDateTime before = saved().identified;
    QTRY_VERIFY(QDateTime::currentDateTimeUtc() > before.addMSecs(2)); // times are kept to the millisecond
    QCOMPARE(tokendesk({u"whoami"_s}).exitCode, 0);
    const Account account = saved();
    QVERIFY(account.identified.isValid() && account.identified > before);
    QVERIFY(!account.identity.userId.isEmpty()); // added without it: the registry told
    QCOMPARE(account.identity.email, u"alice@example.org"_s);
}

void TestCommandLine::statusTellsOfKeychainAndAccounts()
{
    const Outcome words = tokendesk({u"status"_s});
    QCOMPARE(words.exitCode, 0);
    QVERIFY(words.output.contains("Keychain: open"));
    const QJsonObject status = json(tokendesk({u"status"_s, u"--json"_s}));
    QCOMPARE(status[u"keychain"_s].toString(), u"open"_s);
    QCOMPARE(status[u"accounts"_s][0][u"tokensInKeychain"_s].toInt(), 1);
}

void TestCommandLine::severalAccountsAreNeverGuessed()
{
    LocalRegistryFixture other(LocalRegistryFixture::Dialect::Seed);
    const Secret bobs = other.token(u"bob"_s, u"his"_s);
    QVERIFY(!addAccount(other, u"bob"_s, {.token = bobs, .session = {}}).isEmpty());
    const Outcome both = tokendesk({u"get"_s});
    QCOMPARE(both.exitCode, 8);
    QVERIFY(both.errors.contains("--account"));
    QVERIFY(both.errors.contains("Alice") && both.errors.contains("bob"));
    QCOMPARE(runShell(u"echo"_s).exitCode, 108);
    QCOMPARE(tokendesk({u"get"_s, u"--account"_s, u"tank/bob"_s}).output, bobs.reveal().toByteArray() + '\n');
    Desk desk(DeskPlaces::usual(), new KeychainVault);
    desk.open();
    QTRY_VERIFY(desk.isLoaded());
    for (const Account &account : QList<Account>(desk.accounts()->accounts())) {
        if (account.identity.name == u"bob"_s)
            QVERIFY(await(desk.accounts()->forget(account.id)));
    }
}

void TestCommandLine::lockedKeychainIsToldApart()
{
    QVERIFY(m_keyring.lock());
    const Outcome get = tokendesk({u"get"_s});
    const Outcome run = runShell(u"echo not run"_s);
    const Outcome status = tokendesk({u"status"_s, u"--json"_s});
    const Outcome whoami = tokendesk({u"whoami"_s, u"--json"_s});
    QVERIFY(m_keyring.unlock());
    QCOMPARE(get.exitCode, 6);
    QVERIFY(get.errors.contains("locked") && get.errors.contains("--unlock"));
    QCOMPARE(run.exitCode, 106);
    QVERIFY(run.output.isEmpty());
    QCOMPARE(status.exitCode, 6);
    QCOMPARE(json(status)[u"keychain"_s].toString(), u"locked"_s);
    QCOMPARE(whoami.exitCode, 6);
    QCOMPARE(json(whoami)[u"accounts"_s][0][u"outcome"_s].toString(), u"keychain"_s);
}

void TestCommandLine::commandsLoadNoWidgets()
{
    // All that the loader brings in, and, at the end of a whole command, what came later.
    QProcessEnvironment traced = QProcessEnvironment::systemEnvironment();
    traced.insert(u"LD_DEBUG"_s, u"files"_s);
    traced.insert(u"LD_BIND_NOW"_s, u"1"_s);
    const Outcome list = CommandRun::of({u"list"_s}, traced);
    QCOMPARE(list.exitCode, 0);
    QVERIFY(list.errors.contains("libQt6Core"));
    QVERIFY(!list.errors.contains("libQt6Widgets"));
    QVERIFY(!list.errors.contains("libQt6Gui"));
}

void TestCommandLine::helpAndMistakes()
{
    for (const QString &verb : {u"run"_s, u"get"_s, u"list"_s, u"whoami"_s, u"status"_s}) {
        const Outcome help = tokendesk({verb, u"--help"_s});
        QCOMPARE(help.exitCode, 0);
        QVERIFY(help.output.contains("--account"));
        QVERIFY(help.output.contains(verb.toUtf8()));
        const Outcome wrong = tokendesk({verb, u"--quack"_s});
        QCOMPARE(wrong.exitCode, verb == "run"_L1 ? 102 : 2);
        QVERIFY(wrong.errors.contains("quack"));
    }
    QVERIFY(tokendesk({u"help"_s}).output.contains("whoami"));
    QCOMPARE(tokendesk({u"run"_s}).exitCode, 102);
    QCOMPARE(tokendesk({u"list"_s, u"alice"_s}).exitCode, 2);
}

QTEST_GUILESS_MAIN(TestCommandLine)
#include "tst_commandline.moc"
