// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/localregistry/commandline.h"
#include "app/localregistry/server.h"
#include <QCoreApplication>
#include <QTextStream>
#include <csignal>
#include <poll.h>
#include <pthread.h>
#include <sys/signalfd.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace Tokendesk;
using namespace Tokendesk::LocalRegistry;

namespace {

/// Blocked in every thread, so that only our file hears them.
int signalFile()
{
    sigset_t wanted;
    sigemptyset(&wanted);
    sigaddset(&wanted, SIGTERM);
    sigaddset(&wanted, SIGINT);
    pthread_sigmask(SIG_BLOCK, &wanted, nullptr);
    return ::signalfd(-1, &wanted, SFD_CLOEXEC);
}

bool inputEnded()
{
    char skipped[256];
    return ::read(STDIN_FILENO, skipped, sizeof(skipped)) <= 0;
}

void waitForTheEnd(int endings, bool watchInput)
{
    pollfd files[] = {{endings, POLLIN, 0}, {watchInput ? STDIN_FILENO : -1, POLLIN, 0}};
    for (;;) {
        if (::poll(files, std::size(files), -1) < 0)
            continue;
        if (files[0].revents != 0 || (files[1].revents != 0 && inputEnded()))
            return;
    }
}

Result<void> fill(Server &server, const CommandLine &wishes)
{
    Result<void> done;
    for (const UserWish &user : wishes.users) {
        if (done)
            done = server.addUser(user);
    }
    if (done)
        done = server.addSamples(wishes.samples);
    for (const UserWish &user : wishes.users) {
        if (done && wishes.secondStep)
            done = server.askForOneTimeCode(user.email);
    }
    return done;
}

int fail(const QString &why)
{
    QTextStream(stderr) << "tokendesk-registry: " << why << Qt::endl;
    return 1;
}

} // namespace

int main(int argc, char **argv)
{
    ::umask(077);
    const int endings = signalFile();
    const QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(u"tokendesk-registry"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(TOKENDESK_VERSION));
    const Result<CommandLine> wishes = readCommandLine(QCoreApplication::arguments());
    if (!wishes)
        return fail(wishes.error().detail);
    if (!wishes->output.isEmpty()) {
        QTextStream(stdout) << wishes->output;
        return 0;
    }
    Server server(wishes->options);
    Result<void> ready = server.start();
    if (ready)
        ready = fill(server, *wishes);
    if (!ready)
        return fail(ready.error().detail);
    QTextStream(stdout) << "ready " << server.baseUrl() << Qt::endl;
    waitForTheEnd(endings, wishes->exitWithParent);
    server.stop();
    return 0;
}
