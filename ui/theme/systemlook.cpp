// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/systemlook.h"
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>

using namespace Qt::StringLiterals;

namespace Tokendesk {

namespace {

const auto portal = u"org.freedesktop.portal.Desktop"_s;
const auto portalPath = u"/org/freedesktop/portal/desktop"_s;
const auto portalInterface = u"org.freedesktop.portal.Settings"_s;
const auto appearance = u"org.freedesktop.appearance"_s;
const auto colorScheme = u"color-scheme"_s; // 0: no wish, 1: dark, 2: light
const auto contrast = u"contrast"_s; // 1: more

} // namespace

SystemLook::SystemLook(bool dark, QObject *parent) : QObject(parent), m_dark(dark)
{
}

bool SystemLook::isDark() const
{
    return m_dark;
}

bool SystemLook::wantsContrast() const
{
    return m_contrast;
}

void SystemLook::ask()
{
    QDBusConnection bus = QDBusConnection::sessionBus();
    if (!bus.isConnected())
        return;
    // Qt compares the slot's signature letter by letter.
    // clang-format off
    bus.connect(QString(), portalPath, portalInterface, u"SettingChanged"_s, this,
        SLOT(hear(QString,QString,QDBusVariant)));
    // clang-format on
    read(colorScheme);
    read(contrast);
}

void SystemLook::read(const QString &key)
{
    QDBusMessage question = QDBusMessage::createMethodCall(portal, portalPath, portalInterface, u"Read"_s);
    question.setArguments({appearance, key});
    auto *watcher = new QDBusPendingCallWatcher(QDBusConnection::sessionBus().asyncCall(question), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher, key] {
        watcher->deleteLater();
        const QDBusPendingReply<QDBusVariant> reply = *watcher;
        if (!reply.isError())
            take(key, reply.value().variant());
    });
}

void SystemLook::hear(const QString &area, const QString &key, const QDBusVariant &value)
{
    if (area == appearance)
        take(key, value.variant());
}

void SystemLook::take(const QString &key, QVariant value)
{
    // Read() wraps the value twice, the signal once.
    while (value.canConvert<QDBusVariant>())
        value = value.value<QDBusVariant>().variant();
    bool isNumber = false;
    const uint number = value.toUInt(&isNumber);
    if (!isNumber)
        return;
    const bool dark = key == colorScheme && number != 0 ? number == 1 : m_dark;
    const bool more = key == contrast ? number == 1 : m_contrast;
    if (dark == m_dark && more == m_contrast)
        return;
    m_dark = dark;
    m_contrast = more;
    emit changed();
}

} // namespace Tokendesk
