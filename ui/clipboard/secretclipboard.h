// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/secret.h"
#include <QObject>
#include <QPointer>
#include <QTimer>
#include <chrono>
#include <functional>

namespace Tokendesk {
class ClipboardPlace;
class SecretMime;

/// Puts a secret on the clipboard and takes it away again: after a while, on demand, and when we quit - but only if it
/// is still there, which it knows by the SHA-256 of the text and not by keeping it. Clipboard histories are asked to
/// look away; the selection buffer is never touched. Moves once a second while it holds something that will go.
class SecretClipboard : public QObject {
    Q_OBJECT
public:
    /// Time that also passes while the computer sleeps.
    using TimeSource = std::function<std::chrono::milliseconds()>;

    explicit SecretClipboard(QObject *parent = nullptr);
    /// Takes the place over.
    SecretClipboard(ClipboardPlace *place, TimeSource time, QObject *parent = nullptr);
    ~SecretClipboard() override;

    void copy(const Secret &secret, const QString &name);
    void clearNow();
    bool isHolding() const;
    bool isTicking() const; ///< Else nothing of us costs time.
    QString name() const; ///< Of what is on the clipboard: for people.
    std::chrono::seconds lifetime() const; ///< 0: until somebody clears it.
    std::chrono::seconds remaining() const; ///< Rounded up: 1 until the end.
    void setLifetime(std::chrono::seconds lifetime); ///< For the next copy.
    /// Looks at the time; the timer's slot.
    void step();

signals:
    void copied(const QString &name, int seconds);
    void stepped();
    void cleared();
    void replaced(); ///< Somebody copied something else: nothing is left to clear.
    void notCleared(); ///< It may still be there (Wayland without focus): nobody could confirm that it is gone.

private:
    void watch();
    void end();
    void schedule();

    ClipboardPlace *m_place;
    TimeSource m_time;
    QTimer m_timer;
    std::chrono::seconds m_lifetime{30};
    std::chrono::milliseconds m_end{0};
    QByteArray m_fingerprint;
    QPointer<SecretMime> m_mime;
    QString m_name;
    bool m_holding = false;
};

} // namespace Tokendesk
