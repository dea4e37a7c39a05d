// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/instance/instanceclaim.h"
#include "app/base/log.h"
#include <QDeadlineTimer>
#include <QFile>
#include <QThread>
#include <cstring>
#include <fcntl.h>
#include <poll.h>
#include <sys/file.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/un.h>
#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace Tokendesk {

namespace {

constexpr mode_t onlyOwner = S_IRUSR | S_IWUSR;

bool isOurFolder(const QByteArray &path)
{
    struct stat facts { };
    return lstat(path.constData(), &facts) == 0 && S_ISDIR(facts.st_mode) && facts.st_uid == geteuid()
        && (facts.st_mode & (S_IRWXG | S_IRWXO)) == 0;
}

bool fits(const QByteArray &path)
{
    return path.size() < qsizetype(sizeof(sockaddr_un::sun_path));
}

sockaddr_un addressOf(const QByteArray &path)
{
    sockaddr_un address{};
    address.sun_family = AF_UNIX;
    std::memcpy(address.sun_path, path.constData(), size_t(path.size()));
    return address;
}

/// bind() and connect() want the general kind of address.
const sockaddr *general(const sockaddr_un &address)
{
    return reinterpret_cast<const sockaddr *>(&address);
}

int newSocket()
{
    return socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC | SOCK_NONBLOCK, 0);
}

} // namespace

bool isOwnPeer(qintptr socket)
{
#ifdef SO_PEERCRED
    ucred peer{};
    socklen_t size = sizeof(peer);
    return getsockopt(int(socket), SOL_SOCKET, SO_PEERCRED, &peer, &size) == 0 && peer.uid == geteuid();
#else
    uid_t user = 0;
    gid_t group = 0;
    return getpeereid(int(socket), &user, &group) == 0 && user == geteuid();
#endif
}

QString InstanceClaim::runtimeFolder()
{
    for (const QByteArray &folder : {qgetenv("XDG_RUNTIME_DIR"), "/run/user/" + QByteArray::number(geteuid())}) {
        if (!folder.isEmpty() && isOurFolder(folder))
            return QFile::decodeName(folder);
    }
    return {};
}

InstanceClaim::InstanceClaim(const QString &name, const QString &folder)
    : m_socketFile(QFile::encodeName(folder + u'/' + name + u".socket"_s)),
      m_lockFile(QFile::encodeName(folder + u'/' + name + u".lock"_s))
{
    if (folder.isEmpty() || !isOurFolder(QFile::encodeName(folder)) || !fits(m_socketFile)) {
        qCWarning(logUi, "No runtime folder of our own: a second start will open a second window.");
        return;
    }
    claim();
}

InstanceClaim::~InstanceClaim()
{
    if (m_place == Place::First)
        unlink(m_socketFile.constData());
    if (m_listener >= 0)
        close(m_listener);
    if (m_lock >= 0)
        close(m_lock);
}

InstanceClaim::Place InstanceClaim::place() const
{
    return m_place;
}

int InstanceClaim::listener() const
{
    return m_listener;
}

void InstanceClaim::claim()
{
    if (m_lock < 0)
        m_lock = open(m_lockFile.constData(), O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, onlyOwner);
    if (m_lock < 0) {
        qCWarning(logUi, "%s: %s", m_lockFile.constData(), std::strerror(errno));
        return;
    }
    if (flock(m_lock, LOCK_EX | LOCK_NB) != 0) {
        m_place = Place::Second;
        return;
    }
    listen();
}

/// With the lock in hand, whatever stands in the socket's place was left by a program that is gone.
void InstanceClaim::listen()
{
    unlink(m_socketFile.constData());
    m_listener = newSocket();
    const sockaddr_un address = addressOf(m_socketFile);
    constexpr int backlog = 8;
    if (m_listener < 0 || bind(m_listener, general(address), sizeof(address)) != 0
        || chmod(m_socketFile.constData(), onlyOwner) != 0 || ::listen(m_listener, backlog) != 0) {
        qCWarning(logUi, "%s: %s", m_socketFile.constData(), std::strerror(errno));
        m_place = Place::Alone;
        return;
    }
    m_place = Place::First;
}

bool InstanceClaim::send(const InstanceRequest &request, std::chrono::milliseconds patience)
{
    const QByteArray line = request.line();
    const QDeadlineTimer end(patience);
    while (m_place == Place::Second) {
        if (sendOnce(line, std::chrono::milliseconds(end.remainingTime())))
            return true;
        if (end.hasExpired())
            return false;
        // It has the lock and does not listen yet, or it is just ending.
        QThread::msleep(20);
        claim();
    }
    return false;
}

bool InstanceClaim::sendOnce(const QByteArray &line, std::chrono::milliseconds patience) const
{
    const int peer = newSocket();
    const sockaddr_un address = addressOf(m_socketFile);
    QByteArray answer;
    if (peer >= 0 && connect(peer, general(address), sizeof(address)) == 0 && isOwnPeer(peer)
        && ::send(peer, line.constData(), size_t(line.size()), MSG_NOSIGNAL) == line.size()) {
        pollfd readable{peer, POLLIN, 0};
        const QDeadlineTimer end(patience);
        while (answer.size() < instanceAnswer.size() && poll(&readable, 1, int(end.remainingTime())) == 1) {
            char byte = 0;
            if (read(peer, &byte, 1) != 1)
                break;
            answer += byte;
        }
    }
    if (peer >= 0)
        close(peer);
    return answer == instanceAnswer;
}

} // namespace Tokendesk
