// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/instance/instancerequest.h"
#include <QLocalServer>
#include <QObject>

class QLocalSocket;

namespace Tokendesk {
class InstanceClaim;

/// Hears what second starts ask. Whoever is not us, says too much, too little or something else is hung up on, with one
/// line in the log; nothing that a peer sends can do more than show or hide our windows.
class InstanceServer : public QObject {
    Q_OBJECT
public:
    /// The claim outlives us.
    explicit InstanceServer(const InstanceClaim &claim, QObject *parent = nullptr);

signals:
    void requested(const Tokendesk::InstanceRequest &request);

private:
    void takePeer();
    void readFrom(QLocalSocket *peer);
    void refuse(QLocalSocket *peer, const char *reason);

    QLocalServer m_server;
};

} // namespace Tokendesk
