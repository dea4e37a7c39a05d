// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/error.h"
#include <QElapsedTimer>
#include <QObject>
#include <QPointer>
#include <QTimer>
#include <QWidget>

namespace Tokendesk {
class Desk;
class SecretClipboard;
class SessionWatch;

/// Whether the desk is locked: because a person wants it (Ctrl+L), nobody was there for a while, or the screen locked.
///
/// What it does: takes the token off the clipboard, closes what shows a secret, hides every other window of ours and
/// what stands in the main one, hands out no secret and no key, and locks the keychain if the person wants that too.
/// What it cannot do: keep other programs of the same person away from a keychain that is open.
class Lock : public QObject {
    Q_OBJECT
public:
    enum class Cause { Person, Idle, Screen };

    Lock(Desk *desk, SecretClipboard *clipboard, QObject *parent = nullptr);
    ~Lock() override;

    bool isLocked() const;
    /// Whether unlocking means opening the keychain.
    bool hasLockedKeychain() const;
    bool isUnlocking() const;
    /// The window with the lock page: stays in sight.
    void setMainWindow(QWidget *window);
    void finishStart(); ///< Listens to the session.

public slots:
    void lockNow(Tokendesk::Lock::Cause cause = Cause::Person);
    void unlock();

signals:
    void locking(); ///< Who shows a secret puts it away now.
    void changed();
    void unlockFailed(const Tokendesk::Error &error);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void lockKeychain();
    void hideWindows();
    void showWindows();
    void open();
    void watchIdleness();
    void lookWhetherIdle();

    Desk *m_desk;
    SecretClipboard *m_clipboard;
    SessionWatch *m_session;
    QPointer<QWidget> m_main;
    QList<QPointer<QWidget>> m_hidden;
    QElapsedTimer m_lastInput;
    QTimer m_idle;
    bool m_locked = false;
    bool m_keychainLocked = false;
    bool m_unlocking = false;
};

} // namespace Tokendesk
