// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/instance/instanceserver.h"
#include "app/base/log.h"
#include "ui/instance/instanceclaim.h"
#include <QLocalSocket>
#include <QTimer>
#include <fcntl.h>

using namespace std::chrono_literals;

namespace Tokendesk {

InstanceServer::InstanceServer(const InstanceClaim &claim, QObject *parent) : QObject(parent)
{
    connect(&m_server, &QLocalServer::newConnection, this, &InstanceServer::takePeer);
    // A descriptor of its own: the claim keeps and closes the other.
    if (claim.listener() >= 0 && !m_server.listen(qintptr(fcntl(claim.listener(), F_DUPFD_CLOEXEC, 0))))
        qCWarning(logUi, "A second start cannot be heard: %s", qPrintable(m_server.errorString()));
}

void InstanceServer::takePeer()
{
    while (QLocalSocket *peer = m_server.nextPendingConnection()) {
        connect(peer, &QLocalSocket::disconnected, peer, &QObject::deleteLater);
        if (!isOwnPeer(peer->socketDescriptor())) {
            refuse(peer, "another user");
            continue;
        }
        peer->setReadBufferSize(InstanceRequest::longest + 1);
        connect(peer, &QLocalSocket::readyRead, this, [this, peer] { readFrom(peer); });
        QTimer::singleShot(2s, peer, [this, peer] { refuse(peer, "silence"); });
        readFrom(peer);
    }
}

void InstanceServer::readFrom(QLocalSocket *peer)
{
    const QByteArray soFar = peer->peek(InstanceRequest::longest + 1);
    if (!soFar.contains('\n')) {
        if (soFar.size() > InstanceRequest::longest)
            refuse(peer, "too long");
        return;
    }
    const std::optional<InstanceRequest> request = InstanceRequest::read(soFar);
    if (!request) {
        refuse(peer, "not a request");
        return;
    }
    disconnect(peer, &QLocalSocket::readyRead, this, nullptr);
    peer->write(instanceAnswer.data(), instanceAnswer.size());
    peer->disconnectFromServer();
    emit requested(*request);
}

/// The log gets the reason and nothing that the peer said.
void InstanceServer::refuse(QLocalSocket *peer, const char *reason)
{
    if (peer->state() != QLocalSocket::ConnectedState)
        return;
    qCWarning(logUi, "A request on the local socket was ignored: %s", reason);
    disconnect(peer, &QLocalSocket::readyRead, this, nullptr);
    peer->abort();
    peer->deleteLater();
}

} // namespace Tokendesk
