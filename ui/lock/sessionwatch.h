// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QDBusMessage;

namespace Tokendesk {

/// Hears when the desktop locks its screen or the computer goes to sleep. Never blocks, never asks again; silent where
/// nobody tells. Any program of this person may send these signals too: all they can do is lock us.
class SessionWatch : public QObject {
    Q_OBJECT
public:
    explicit SessionWatch(QObject *parent = nullptr);

    void start();

signals:
    void screenLocked();

private slots:
    void hearActive(bool active);
    void hearLock();

private:
    void listenToSession();
};

} // namespace Tokendesk
