// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/notify/desktopquiet.h"
#include "ui/notify/fullscreen.h"
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusVariant>

using namespace Qt::StringLiterals;

namespace Tokendesk {

namespace {

const auto notifications = u"org.freedesktop.Notifications"_s; // also its interface
const auto notificationsPath = u"/org/freedesktop/Notifications"_s;
const auto properties = u"org.freedesktop.DBus.Properties"_s;
const auto inhibited = u"Inhibited"_s;

} // namespace

DesktopQuiet::DesktopQuiet(QObject *parent) : QObject(parent)
{
}

bool DesktopQuiet::isWanted() const
{
    return m_isInhibited || isWindowFullScreen();
}

void DesktopQuiet::start()
{
    QDBusConnection bus = QDBusConnection::sessionBus();
    if (!bus.isConnected())
        return;
    // Qt compares the slot's signature letter by letter.
    // clang-format off
    bus.connect(QString(), notificationsPath, properties, u"PropertiesChanged"_s, this,
        SLOT(hear(QString,QVariantMap,QStringList)));
    // clang-format on
    ask();
}

void DesktopQuiet::ask()
{
    QDBusMessage question = QDBusMessage::createMethodCall(notifications, notificationsPath, properties, u"Get"_s);
    question.setArguments({notifications, inhibited});
    question.setAutoStartService(false); // a question must not be what starts the desktop's notifications
    auto *watcher = new QDBusPendingCallWatcher(QDBusConnection::sessionBus().asyncCall(question), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher] {
        watcher->deleteLater();
        const QDBusPendingReply<QDBusVariant> reply = *watcher;
        m_isInhibited = !reply.isError() && reply.value().variant().toBool();
    });
}

void DesktopQuiet::hear(const QString &interface, const QVariantMap &changed, const QStringList &unknown)
{
    if (interface != notifications)
        return;
    if (changed.contains(inhibited))
        m_isInhibited = changed.value(inhibited).toBool();
    else if (unknown.contains(inhibited))
        ask();
}

} // namespace Tokendesk
