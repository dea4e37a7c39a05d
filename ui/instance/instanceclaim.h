// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/instance/instancerequest.h"
#include <QString>
#include <chrono>

namespace Tokendesk {

/// Which of the started programs is the one: the first takes a lock in the user's runtime folder, which the system
/// gives back however the program ends, and listens beside it. Needs no QApplication, so that a second start is over
/// before it has loaded a widget.
class InstanceClaim {
public:
    enum class Place {
        First, ///< We are the one and listen.
        Second, ///< Another one runs: send() to it.
        Alone, ///< No runtime folder that only we can enter: nobody can be asked, everybody starts.
    };

    /// The name tells kinds apart that may run side by side, such as the demonstration.
    explicit InstanceClaim(const QString &name, const QString &folder = runtimeFolder());
    ~InstanceClaim();
    Q_DISABLE_COPY_MOVE(InstanceClaim)

    Place place() const;
    int listener() const; ///< The listening socket if we are First; InstanceServer takes it over.
    /// Whether the running program has taken the request. Waits so long at most, asleep. If the other one ended
    /// meanwhile, place() is First afterwards.
    bool send(const InstanceRequest &request, std::chrono::milliseconds patience = std::chrono::seconds(3));

    /// Empty if there is none, or if others could enter it.
    static QString runtimeFolder();

private:
    void claim();
    void listen();
    bool sendOnce(const QByteArray &line, std::chrono::milliseconds patience) const;

    QByteArray m_socketFile;
    QByteArray m_lockFile;
    int m_lock = -1;
    int m_listener = -1;
    Place m_place = Place::Alone;
};

/// Whether the process at the other end of a local socket belongs to us.
bool isOwnPeer(qintptr socket);

} // namespace Tokendesk
