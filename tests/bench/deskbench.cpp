// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
// How quickly the program starts, what it holds and does while idle, and how long a click on "Copy" takes, each beside
// a yardstick in the same run. Prints medians and ratios; judges nothing, because only a quiet machine's mean
// something.
//     tests/support/with-keyring.sh tests/support/with-desktop.sh build/release/tests/bench/deskbench [start|idle|copy]
#include "tests/bench/copyclick.h"
#include <QApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QImage>
#include <QProcess>
#include <QScreen>
#include <QTest>
#include <cstdio>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace {

constexpr int runs = 9;
constexpr int idleSeconds = 60;
const QString bare = QStringLiteral(TOKENDESK_BARE);
const QString desk = QStringLiteral(TOKENDESK_PROGRAM);

double median(QList<double> values)
{
    std::sort(values.begin(), values.end());
    return values.isEmpty() ? 0 : values.at(values.size() / 2);
}

QImage middleOfScreen()
{
    const QRect all = QGuiApplication::primaryScreen()->geometry();
    return QGuiApplication::primaryScreen()
        ->grabWindow(0, all.center().x() - 24, 150, 48, 48)
        .toImage()
        .convertToFormat(QImage::Format_RGB32);
}

double fieldOf(const QString &file, const QByteArray &name)
{
    QFile status(file);
    if (!status.open(QFile::ReadOnly))
        return 0;
    const QList<QByteArray> lines = status.readAll().split('\n');
    for (const QByteArray &line : lines) {
        if (line.startsWith(name))
            return line.mid(name.size()).simplified().split(' ').constFirst().toDouble();
    }
    return 0;
}

struct Work {
    double ticks = 0;
    double switches = 0; // the process's own wish, all threads
};

Work workOf(qint64 process)
{
    Work work;
    QDir tasks(u"/proc/%1/task"_s.arg(process));
    const QStringList threads = tasks.entryList(QDir::Dirs | QDir::NoDotAndDotDot);
    for (const QString &thread : threads)
        work.switches += fieldOf(tasks.filePath(thread + u"/status"_s), "voluntary_ctxt_switches:");
    QFile stat(u"/proc/%1/stat"_s.arg(process));
    if (stat.open(QFile::ReadOnly)) {
        const QByteArray line = stat.readAll();
        const QList<QByteArray> fields = line.mid(line.lastIndexOf(')') + 2).split(' ');
        work.ticks = fields.value(11).toDouble() + fields.value(12).toDouble();
    }
    return work;
}

struct Start {
    double painted = 0; // ms
    double memory = 0; // MiB, a while later
};

void end(QProcess &process)
{
    process.terminate();
    if (!process.waitForFinished(8000))
        process.kill();
    process.waitForFinished();
}

Start startOf(const QString &program)
{
    // Whatever was there before has to be gone first.
    QImage before;
    do {
        before = middleOfScreen();
        QTest::qWait(100);
    } while (before != middleOfScreen());
    QProcess process;
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    QElapsedTimer clock;
    clock.start();
    process.start(program, QStringList());
    while (middleOfScreen() == before && clock.elapsed() < 10000)
        usleep(300);
    Start start;
    start.painted = double(clock.nsecsElapsed()) / 1e6;
    QTest::qWait(2000);
    start.memory = fieldOf(u"/proc/%1/status"_s.arg(process.processId()), "VmRSS:") / 1024;
    end(process);
    return start;
}

void benchStart()
{
    QList<double> paintedBare;
    QList<double> paintedDesk;
    QList<double> memoryBare;
    QList<double> memoryDesk;
    startOf(bare); // fills the caches
    startOf(desk);
    for (int run = 0; run < runs; ++run) {
        const Start yardstick = startOf(bare);
        const Start ours = startOf(desk);
        paintedBare << yardstick.painted;
        paintedDesk << ours.painted;
        memoryBare << yardstick.memory;
        memoryDesk << ours.memory;
    }
    std::printf("first paint    bare %7.1f ms    desk %7.1f ms    %.2f x (goal 1.25)\n", median(paintedBare),
        median(paintedDesk), median(paintedDesk) / median(paintedBare));
    std::printf("memory         bare %7.1f MiB   desk %7.1f MiB   %.2f x (goal 1.25)\n", median(memoryBare),
        median(memoryDesk), median(memoryDesk) / median(memoryBare));
}

void printIdle(const char *name, const Work &before, const Work &after)
{
    std::printf("idle %-9s ticks %4.0f    context switches %4.0f    a minute (goals 0 and 3)\n", name,
        (after.ticks - before.ticks) * 60 / idleSeconds, (after.switches - before.switches) * 60 / idleSeconds);
}

void benchIdle()
{
    QProcess yardstick;
    QProcess ours;
    yardstick.start(bare, QStringList());
    ours.start(desk, QStringList());
    QTest::qWait(32000); // the tray is looked for until then
    for (const char *state : {"visible", "hidden"}) {
        if (qstrcmp(state, "hidden") == 0) {
            QProcess::execute(desk, QStringList()); // to the front,
            QTest::qWait(1000);
            QProcess::execute(desk, {u"--toggle"_s}); // and away
            QTest::qWait(5000);
        }
        const Work bareBefore = workOf(yardstick.processId());
        const Work before = workOf(ours.processId());
        QTest::qWait(idleSeconds * 1000);
        printIdle("bare", bareBefore, workOf(yardstick.processId()));
        printIdle(state, before, workOf(ours.processId()));
    }
    end(ours);
    end(yardstick);
}

/// Somebody who was welcomed before: else the welcome would stand before the window and try the keychain.
bool skipWelcome()
{
    const QString folder = QDir::homePath() + u"/.config/tokendesk"_s;
    QFile settings(folder + u"/settings.ini"_s);
    return QDir().mkpath(folder) && settings.open(QIODevice::WriteOnly)
        && settings.write("[state]\nfirstRunDone=true\n") > 0;
}

} // namespace

int main(int argc, char **argv)
{
    const QApplication application(argc, argv);
    const QString part = QApplication::arguments().value(1);
    if (!skipWelcome())
        std::printf("the settings cannot be written: figures are of a first run\n");
    std::setvbuf(stdout, nullptr, _IOLBF, 0);
    if (part.isEmpty() || part == u"copy"_s)
        Tokendesk::benchCopyClick();
    if (part.isEmpty() || part == u"start"_s)
        benchStart();
    if (part.isEmpty() || part == u"idle"_s)
        benchIdle();
    return 0;
}
