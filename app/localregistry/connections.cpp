// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/localregistry/connections.h"
#include <QDir>
#include <arpa/inet.h>
#include <optional>
#include <sys/socket.h>

namespace Tokendesk::LocalRegistry {

namespace {

using Asking = int (*)(int, sockaddr *, socklen_t *);

std::optional<quint16> portOf(Asking ask, int file)
{
    sockaddr_in address{};
    socklen_t size = sizeof(address);
    if (ask(file, reinterpret_cast<sockaddr *>(&address), &size) != 0 || address.sin_family != AF_INET)
        return {};
    return ntohs(address.sin_port);
}

template <typename Wanted>
void dropWhere(quint16 localPort, Wanted wanted)
{
    const QStringList files = QDir(QStringLiteral("/proc/self/fd")).entryList(QDir::Files | QDir::System);
    for (const QString &name : files) {
        const int file = name.toInt();
        if (portOf(::getsockname, file) != localPort)
            continue;
        const std::optional<quint16> peer = portOf(::getpeername, file); // none: the listening socket
        if (peer && wanted(*peer))
            ::shutdown(file, SHUT_RDWR);
    }
}

} // namespace

void dropConnection(quint16 localPort, quint16 peerPort)
{
    dropWhere(localPort, [peerPort](quint16 peer) { return peer == peerPort; });
}

void dropConnections(quint16 localPort)
{
    dropWhere(localPort, [](quint16) { return true; });
}

} // namespace Tokendesk::LocalRegistry
