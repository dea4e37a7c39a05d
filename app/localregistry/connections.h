// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace Tokendesk::LocalRegistry {

/// The HTTP library hands out no sockets, so connections are found among our open files by their ports.
void dropConnection(quint16 localPort, quint16 peerPort);
void dropConnections(quint16 localPort);

} // namespace Tokendesk::LocalRegistry
