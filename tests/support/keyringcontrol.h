// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMap>
#include <QProcess>
#include <QString>

namespace Tokendesk {

/// The hands of the user and of fate on the keychain of with-keyring.sh, by ways that the program under test does not
/// use. Blocks. Every deed says whether it worked.
class KeyringControl {
public:
    KeyringControl();
    ~KeyringControl();
    Q_DISABLE_COPY_MOVE(KeyringControl)

    bool lock();
    /// Without a prompt, through gnome-keyring's internal interface.
    bool unlock();
    /// Kills the keychain service and starts another on the same files, unlocked.
    bool restart();
    bool kill();
    bool start();
    /// Stops it from answering; resume() or our end wakes it up.
    bool pause();
    bool resume();

    /// What anybody can read of our entries, locked or not: one text per entry with its label and attributes.
    QStringList publicFaces() const;
    /// Removes all of our entries, as the user can in the system's own program.
    bool removeAllEntries();
    /// Replaces the bytes of our only entry.
    bool replaceSecret(const QByteArray &base64);

private:
    QStringList entries() const;
    uint pid() const;

    QProcess m_second;
    uint m_paused = 0;
};

} // namespace Tokendesk
