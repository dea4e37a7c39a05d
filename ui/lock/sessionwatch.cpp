// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lock/sessionwatch.h"
#include <QCoreApplication>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusObjectPath>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>

using namespace Qt::StringLiterals;

namespace Tokendesk {

namespace {

const auto login = u"org.freedesktop.login1"_s;
const auto loginPath = u"/org/freedesktop/login1"_s;
const auto loginInterface = u"org.freedesktop.login1.Manager"_s;

} // namespace

SessionWatch::SessionWatch(QObject *parent) : QObject(parent)
{
}

void SessionWatch::start()
{
    QDBusConnection session = QDBusConnection::sessionBus();
    if (session.isConnected()) {
        // The same signal from KDE, GNOME, Cinnamon, MATE and Xfce.
        for (const QString &name : {u"org.freedesktop.ScreenSaver"_s, u"org.gnome.ScreenSaver"_s,
                 u"org.cinnamon.ScreenSaver"_s, u"org.mate.ScreenSaver"_s, u"org.xfce.ScreenSaver"_s})
            session.connect(QString(), QString(), name, u"ActiveChanged"_s, this, SLOT(hearActive(bool)));
    }
    QDBusConnection system = QDBusConnection::systemBus();
    if (system.isConnected()) {
        system.connect(login, loginPath, loginInterface, u"PrepareForSleep"_s, this, SLOT(hearActive(bool)));
        listenToSession();
    }
}

/// Only of our own session: others on this computer may lock theirs as they like.
void SessionWatch::listenToSession()
{
    QDBusMessage question = QDBusMessage::createMethodCall(login, loginPath, loginInterface, u"GetSessionByPID"_s);
    question.setArguments({uint(QCoreApplication::applicationPid())});
    auto *watcher = new QDBusPendingCallWatcher(QDBusConnection::systemBus().asyncCall(question), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher] {
        watcher->deleteLater();
        const QDBusPendingReply<QDBusObjectPath> reply = *watcher;
        if (!reply.isError())
            QDBusConnection::systemBus().connect(
                login, reply.value().path(), u"org.freedesktop.login1.Session"_s, u"Lock"_s, this, SLOT(hearLock()));
    });
}

void SessionWatch::hearActive(bool active)
{
    if (active)
        emit screenLocked();
}

void SessionWatch::hearLock()
{
    emit screenLocked();
}

} // namespace Tokendesk
