// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QDir>
#include <QFile>
#include <QElapsedTimer>
#include <QLocalSocket>
#include <QProcess>
#include <QTest>
#include <csignal>

using namespace Qt::StringLiterals;

namespace {

const QString program = QStringLiteral(TOKENDESK_PROGRAM);

QProcessEnvironment withoutDisplay()
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const QString &name : {u"DISPLAY"_s, u"WAYLAND_DISPLAY"_s, u"QT_QPA_PLATFORM"_s})
        environment.remove(name);
    return environment;
}

struct Outcome {
    int exitCode = -1;
    QByteArray output;
    QByteArray errors;
    qint64 milliseconds = 0;
};

Outcome run(const QStringList &arguments,
    const QProcessEnvironment &environment = QProcessEnvironment::systemEnvironment(), const QString &name = program)
{
    QProcess process;
    process.setProcessEnvironment(environment);
    QElapsedTimer clock;
    clock.start();
    process.start(name, arguments);
    process.waitForFinished(20000);
    const bool ended = process.state() == QProcess::NotRunning && process.exitStatus() == QProcess::NormalExit;
    return {ended ? process.exitCode() : -1, process.readAllStandardOutput(), process.readAllStandardError(),
        clock.elapsed()};
}

QByteArray ask(const QString &tool, const QStringList &arguments)
{
    return run(arguments, QProcessEnvironment::systemEnvironment(), tool).output.trimmed();
}

QByteArray stateOf(const QByteArray &window)
{
    return ask(u"xprop"_s, {u"-id"_s, QString::fromLatin1(window), u"WM_STATE"_s});
}

bool isMinimised(const QByteArray &window)
{
    return stateOf(window).contains("Iconic");
}

/// The program in a process of its own, as a person starts it.
class Started {
public:
    explicit Started(const QStringList &arguments = {})
    {
        m_process.setProcessChannelMode(QProcess::SeparateChannels);
        m_process.start(program, arguments);
        m_process.waitForStarted();
    }
    ~Started()
    {
        end();
    }
    Q_DISABLE_COPY_MOVE(Started)

    qint64 id() const
    {
        return m_process.processId();
    }
    int end() ///< Its exit code; -1 if it had to be killed.
    {
        m_process.terminate();
        const bool ended = m_process.waitForFinished(10000);
        if (!ended)
            kill();
        return ended && m_process.exitStatus() == QProcess::NormalExit ? m_process.exitCode() : -1;
    }
    void kill()
    {
        m_process.kill();
        m_process.waitForFinished();
    }
    QByteArray errors()
    {
        m_errors += m_process.readAllStandardError();
        return m_errors;
    }
    /// Its visible window's number; the tray icon is a window too, but not one of the window manager's.
    QByteArray window() const
    {
        const QList<QByteArray> all = ask(u"xdotool"_s,
            {u"search"_s, u"--all"_s, u"--onlyvisible"_s, u"--pid"_s, QString::number(id()), u"--name"_s,
                u"^Tokendesk$"_s})
                                          .split('\n');
        for (const QByteArray &window : all) {
            if (!window.isEmpty() && stateOf(window).contains("window state"))
                return window;
        }
        return {};
    }
    bool hasWindow() const
    {
        return QTest::qWaitFor([this] { return !window().isEmpty(); }, 20000);
    }

private:
    QProcess m_process;
    QByteArray m_errors;
};

QString socketFile(const QString &name = u"tokendesk"_s)
{
    return qEnvironmentVariable("XDG_RUNTIME_DIR") + u'/' + name + u".socket"_s;
}

QByteArray activeWindow()
{
    return ask(u"xdotool"_s, {u"getactivewindow"_s});
}

bool listens(const QString &name = u"tokendesk"_s)
{
    return QTest::qWaitFor(
        [&name] {
            QLocalSocket peer;
            peer.connectToServer(socketFile(name));
            return peer.waitForConnected(100);
        },
        10000);
}

} // namespace

/// Real processes on a real screen: one program, however often it is started.
class TestSecondStart : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void secondStartRaisesTheFirstWindow();
    void toggleShowsAndHides();
    void quickOpensQuickCopyInTheRunningProgram();
    void hiddenStartsInTheTray();
    void hiddenWithoutATrayIsMinimised();
    void killedProgramLeavesTheNextOneFirst();
    void deafProgramIsReported();
    void askedToEndItEnds();
    void hostileInputIsIgnored();
    void helpAndVersionNeedNoDisplay();
    void demonstrationHasItsOwnSocket();
};

/// Somebody who was welcomed before: else the welcome would stand before the window.
void TestSecondStart::initTestCase()
{
    const QString folder = QDir::homePath() + u"/.config/tokendesk"_s;
    QVERIFY(QDir().mkpath(folder));
    QFile settings(folder + u"/settings.ini"_s);
    QVERIFY(settings.open(QIODevice::WriteOnly));
    settings.write("[state]\nfirstRunDone=true\n");
}

void TestSecondStart::secondStartRaisesTheFirstWindow()
{
    Started first;
    QVERIFY(first.hasWindow());
    const QByteArray window = first.window();
    ask(u"xdotool"_s, {u"windowminimize"_s, u"--sync"_s, QString::fromLatin1(window)});
    QTRY_VERIFY(isMinimised(window));
    const Outcome second = run({});
    QCOMPARE(second.exitCode, 0);
    QTRY_VERIFY(!isMinimised(window));
    QTRY_COMPARE(activeWindow(), window);
    QVERIFY2(second.milliseconds < 1000, "a second start loads no widget");
    QCOMPARE(first.errors(), QByteArray());
}

void TestSecondStart::toggleShowsAndHides()
{
    Started first;
    QVERIFY(first.hasWindow());
    QTRY_COMPARE(activeWindow(), first.window());
    QCOMPARE(run({u"--toggle"_s}).exitCode, 0);
    QTRY_VERIFY(first.window().isEmpty());
    QCOMPARE(run({u"--toggle"_s}).exitCode, 0);
    QTRY_VERIFY(!first.window().isEmpty());
}

void TestSecondStart::quickOpensQuickCopyInTheRunningProgram()
{
    Started first;
    QVERIFY(first.hasWindow());
    const auto popup = [&first] {
        return ask(u"xdotool"_s,
            {u"search"_s, u"--all"_s, u"--onlyvisible"_s, u"--pid"_s, QString::number(first.id()), u"--name"_s,
                u"^Quick copy"_s});
    };
    QVERIFY(popup().isEmpty());
    QCOMPARE(run({u"--quick"_s}).exitCode, 0);
    QTRY_VERIFY(!popup().isEmpty());
    QTRY_COMPARE(activeWindow(), popup());
    ask(u"xdotool"_s, {u"key"_s, u"Escape"_s});
    QTRY_VERIFY(popup().isEmpty());
}

void TestSecondStart::hiddenStartsInTheTray()
{
    Started first({u"--hidden"_s});
    QVERIFY(listens());
    QCOMPARE(run({u"--hidden"_s}).exitCode, 0); // answered: its loop runs, so the window would be there
    QVERIFY(first.window().isEmpty());
    QCOMPARE(run({}).exitCode, 0);
    QVERIFY(first.hasWindow());
}

void TestSecondStart::hiddenWithoutATrayIsMinimised()
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"DESKTOP_TRAY"_s, u"none"_s);
    const Outcome inside = run(
        {QStringLiteral(TOKENDESK_WITH_DESKTOP), QCoreApplication::applicationFilePath(), u"hiddenIsMinimisedHere"_s},
        environment, u"bash"_s);
    QVERIFY2(inside.exitCode == 0, inside.output.constData());
}

void TestSecondStart::killedProgramLeavesTheNextOneFirst()
{
    Started first;
    QVERIFY(listens());
    first.kill();
    QVERIFY(QFile::exists(socketFile()));
    Started second;
    QVERIFY(second.hasWindow());
    QCOMPARE(run({}).exitCode, 0);
}

void TestSecondStart::deafProgramIsReported()
{
    Started first;
    QVERIFY(first.hasWindow());
    QVERIFY(first.id() > 0); // 0 would stop this process group
    ::kill(pid_t(first.id()), SIGSTOP);
    const Outcome second = run({});
    ::kill(pid_t(first.id()), SIGCONT);
    QCOMPARE(second.exitCode, 2);
    QVERIFY(second.errors.contains("does not answer"));
}

void TestSecondStart::askedToEndItEnds()
{
    Started first;
    QVERIFY(first.hasWindow());
    QCOMPARE(first.end(), 0);
    QVERIFY(!QFile::exists(socketFile()));
}

void TestSecondStart::hostileInputIsIgnored()
{
    Started first;
    QVERIFY(first.hasWindow());
    for (const QByteArray &input : {QByteArray("quit\n"), QByteArray(10'000'000, 'x')}) {
        QLocalSocket peer;
        peer.connectToServer(socketFile());
        QVERIFY(peer.waitForConnected());
        peer.write(input);
        QTRY_COMPARE(peer.state(), QLocalSocket::UnconnectedState);
    }
    QTRY_COMPARE(first.errors().count("was ignored"), 2);
    QVERIFY(!first.errors().contains("xxxx"));
    QCOMPARE(run({}).exitCode, 0);
}

void TestSecondStart::helpAndVersionNeedNoDisplay()
{
    const Outcome help = run({u"--help"_s}, withoutDisplay());
    QCOMPARE(help.exitCode, 0);
    for (const char *option : {"--quick", "--toggle", "--hidden", "--demo"})
        QVERIFY2(help.output.contains(option), option);
    const Outcome version = run({u"--version"_s}, withoutDisplay());
    QCOMPARE(version.exitCode, 0);
    QVERIFY(version.output.startsWith("tokendesk "));
    const Outcome wrong = run({u"--quack"_s}, withoutDisplay());
    QCOMPARE(wrong.exitCode, 1);
    QVERIFY(wrong.errors.contains("quack"));
    QCOMPARE(run({u"file"_s}, withoutDisplay()).exitCode, 1);
    const Outcome blind = run({}, withoutDisplay());
    QCOMPARE(blind.exitCode, 3);
    QVERIFY(blind.errors.contains("display"));
}

void TestSecondStart::demonstrationHasItsOwnSocket()
{
    Started usual;
    QVERIFY(listens());
    Started demo({u"--demo"_s});
    QVERIFY(demo.hasWindow());
    QVERIFY(listens(u"tokendesk-demo"_s));
    QCOMPARE(run({u"--demo"_s}).exitCode, 0);
    QCOMPARE(run({}).exitCode, 0);
}

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    if (application.arguments().contains(u"hiddenIsMinimisedHere"_s)) {
        const Started first({u"--hidden"_s});
        const auto windows = [&first] {
            return ask(
                u"xdotool"_s, {u"search"_s, u"--pid"_s, QString::number(first.id()), u"--name"_s, u"^Tokendesk$"_s});
        };
        const bool minimised = QTest::qWaitFor(
            [&] {
                const QList<QByteArray> all = windows().split('\n');
                return std::any_of(all.cbegin(), all.cend(), isMinimised);
            },
            20000);
        return minimised ? 0 : 1;
    }
    TestSecondStart test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_secondstart.moc"
