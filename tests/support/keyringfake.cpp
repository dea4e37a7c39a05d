// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/keyringfake.h"
#include <QDBusMessage>
#include <QDBusMetaType>
#include <QDBusObjectPath>
#include <QDBusVariant>

namespace Tokendesk {

using namespace Qt::StringLiterals;

namespace {

const auto busName = u"org.freedesktop.secrets"_s;
const auto rootPath = u"/org/freedesktop/secrets"_s;
const auto collectionPath = u"/org/freedesktop/secrets/collection/fake"_s;
const auto promptPath = u"/org/freedesktop/secrets/prompt/p1"_s;
const auto connectionName = u"keyring-fake"_s;

QVariant objectPath(const QString &path)
{
    return QVariant::fromValue(QDBusObjectPath(path));
}

QVariant objectPaths(const QList<QDBusObjectPath> &paths)
{
    return QVariant::fromValue(paths);
}

} // namespace

KeyringFake::KeyringFake(QObject *parent)
    : QDBusVirtualObject(parent), m_bus(QDBusConnection::connectToBus(QDBusConnection::SessionBus, connectionName))
{
}

KeyringFake::~KeyringFake()
{
    end();
    QDBusConnection::disconnectFromBus(connectionName);
}

bool KeyringFake::start()
{
    return m_bus.registerVirtualObject(rootPath, this, QDBusConnection::SubPath) && m_bus.registerService(busName);
}

void KeyringFake::end()
{
    m_bus.unregisterService(busName);
    m_bus.unregisterObject(rootPath);
}

bool KeyringFake::handleMessage(const QDBusMessage &message, const QDBusConnection &connection)
{
    if (message.member() == answersNonsenseTo)
        return connection.send(message.createReply(7));
    if (message.member() == u"OpenSession"_s && !encrypts && message.arguments().constFirst() != u"plain"_s)
        return connection.send(message.createErrorReply(QDBusError::NotSupported, u"only plain"_s));
    const bool sent = connection.send(message.createReply(reply(message)));
    if (message.member() == u"Prompt"_s)
        showPrompt();
    return sent;
}

QString KeyringFake::introspect(const QString &) const
{
    return {};
}

QVariantList KeyringFake::reply(const QDBusMessage &message)
{
    const QString method = message.member();
    if (method == u"ReadAlias"_s)
        return {objectPath(collectionPath)};
    if (method == u"Get"_s)
        return {QVariant::fromValue(QDBusVariant(isLocked))};
    if (method == u"OpenSession"_s)
        return {QVariant::fromValue(QDBusVariant(QByteArray(128, '\x2'))), objectPath(rootPath + u"/session/1"_s)};
    if (method == u"SearchItems"_s)
        return {objectPaths({}), objectPaths({})};
    if (method == u"Unlock"_s)
        return {objectPaths({}), objectPath(promptPath)};
    if (method == u"CreateItem"_s) { // and forgets it
        ++entriesCreated;
        return {objectPath(collectionPath + u"/1"_s), objectPath(u"/"_s)};
    }
    return {};
}

void KeyringFake::showPrompt()
{
    ++promptsShown;
    if (person == Person::Waits)
        return;
    if (person == Person::Accepts && unlocksOnAccept)
        isLocked = false;
    auto completed = QDBusMessage::createSignal(promptPath, u"org.freedesktop.Secret.Prompt"_s, u"Completed"_s);
    completed.setArguments({person == Person::Dismisses, QVariant::fromValue(QDBusVariant(QString()))});
    m_bus.send(completed);
}

} // namespace Tokendesk
