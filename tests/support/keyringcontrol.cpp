// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/keyringcontrol.h"
#include <QDBusArgument>
#include <QDBusConnectionInterface>
#include <QDBusInterface>
#include <QDBusMetaType>
#include <QDBusObjectPath>
#include <QDBusReply>
#include <QDebug>
#include <QElapsedTimer>
#include <QTest>
#include <csignal>

namespace Tokendesk {

using namespace Qt::StringLiterals;

namespace {

using Attributes = QMap<QString, QString>;

const auto busName = u"org.freedesktop.secrets"_s;
const auto rootPath = u"/org/freedesktop/secrets"_s;
const auto onlyCollection = u"/org/freedesktop/secrets/collection/login"_s;

/// A secret as it travels; in the clear, because the keychain holds nothing but test data.
struct PlainSecret {
    QDBusObjectPath session;
    QByteArray parameters;
    QByteArray value;
    QString contentType;
};

QDBusArgument &operator<<(QDBusArgument &argument, const PlainSecret &secret)
{
    argument.beginStructure();
    argument << secret.session << secret.parameters << secret.value << secret.contentType;
    argument.endStructure();
    return argument;
}

const QDBusArgument &operator>>(const QDBusArgument &argument, PlainSecret &secret)
{
    argument.beginStructure();
    argument >> secret.session >> secret.parameters >> secret.value >> secret.contentType;
    argument.endStructure();
    return argument; // NOLINT(bugprone-return-const-ref-from-parameter): the form that Qt asks for
}

} // namespace

} // namespace Tokendesk

Q_DECLARE_METATYPE(Tokendesk::PlainSecret)

namespace Tokendesk {

namespace {

QDBusMessage ask(const QString &path, const QString &interface, const QString &method, const QVariantList &arguments)
{
    QDBusMessage question = QDBusMessage::createMethodCall(busName, path, interface, method);
    question.setArguments(arguments);
    QDBusMessage reply = QDBusConnection::sessionBus().call(question);
    if (reply.type() != QDBusMessage::ReplyMessage)
        qWarning() << method << reply.errorName() << reply.errorMessage();
    return reply;
}

bool worked(const QDBusMessage &reply)
{
    return reply.type() == QDBusMessage::ReplyMessage;
}

PlainSecret plainSecret(const QByteArray &value)
{
    const QDBusMessage session = ask(rootPath, u"org.freedesktop.Secret.Service"_s, u"OpenSession"_s,
        {u"plain"_s, QVariant::fromValue(QDBusVariant(QString()))});
    const auto path = session.arguments().value(1).value<QDBusObjectPath>();
    return {path, {}, value, u"text/plain"_s};
}

bool waitFor(const std::function<bool()> &condition)
{
    return QTest::qWaitFor(condition, 10000);
}

bool isServiceThere()
{
    return QDBusConnection::sessionBus().interface()->isServiceRegistered(busName);
}

bool isOpen()
{
    QDBusMessage question = QDBusMessage::createMethodCall(
        busName, u"/org/freedesktop/secrets/aliases/default"_s, u"org.freedesktop.DBus.Properties"_s, u"Get"_s);
    question.setArguments({u"org.freedesktop.Secret.Collection"_s, u"Locked"_s});
    const QDBusReply<QVariant> locked = QDBusConnection::sessionBus().call(question);
    return locked.isValid() && !locked.value().toBool();
}

} // namespace

KeyringControl::KeyringControl()
{
    qDBusRegisterMetaType<PlainSecret>();
    qDBusRegisterMetaType<Attributes>();
}

KeyringControl::~KeyringControl()
{
    resume();
    m_second.kill();
    m_second.waitForFinished();
}

bool KeyringControl::lock()
{
    const QList<QDBusObjectPath> paths{QDBusObjectPath(onlyCollection)};
    return worked(ask(rootPath, u"org.freedesktop.Secret.Service"_s, u"Lock"_s, {QVariant::fromValue(paths)}));
}

bool KeyringControl::unlock()
{
    const PlainSecret password = plainSecret(qgetenv("KEYRING_PASSWORD"));
    return worked(
        ask(rootPath, u"org.gnome.keyring.InternalUnsupportedGuiltRiddenInterface"_s, u"UnlockWithMasterPassword"_s,
            {QVariant::fromValue(QDBusObjectPath(onlyCollection)), QVariant::fromValue(password)}));
}

bool KeyringControl::kill()
{
    const uint victim = pid();
    if (victim == 0 || ::kill(pid_t(victim), SIGKILL) != 0)
        return false;
    if (m_second.state() != QProcess::NotRunning)
        m_second.waitForFinished();
    return waitFor([] { return !isServiceThere(); });
}

bool KeyringControl::restart()
{
    return kill() && start();
}

bool KeyringControl::start()
{
    m_second.setStandardErrorFile(QProcess::nullDevice());
    m_second.start(u"gnome-keyring-daemon"_s, {u"--foreground"_s, u"--unlock"_s, u"--components=secrets"_s});
    m_second.write(qgetenv("KEYRING_PASSWORD"));
    m_second.closeWriteChannel();
    // It takes its name first and reads its files afterwards.
    return waitFor([] { return isServiceThere() && isOpen(); });
}

bool KeyringControl::pause()
{
    m_paused = pid();
    return m_paused != 0 && ::kill(pid_t(m_paused), SIGSTOP) == 0;
}

bool KeyringControl::resume()
{
    if (m_paused == 0)
        return false;
    return ::kill(pid_t(std::exchange(m_paused, 0)), SIGCONT) == 0;
}

QStringList KeyringControl::publicFaces() const
{
    QStringList faces;
    const QStringList paths = entries();
    for (const QString &path : paths) {
        const QDBusMessage reply
            = ask(path, u"org.freedesktop.DBus.Properties"_s, u"GetAll"_s, {u"org.freedesktop.Secret.Item"_s});
        const auto facts = qdbus_cast<QVariantMap>(reply.arguments().value(0));
        QString face = u"label=%1"_s.arg(facts.value(u"Label"_s).toString());
        const auto attributes = qdbus_cast<Attributes>(facts.value(u"Attributes"_s));
        for (auto it = attributes.begin(); it != attributes.end(); ++it)
            face += u" %1=%2"_s.arg(it.key(), it.value());
        faces += face;
    }
    return faces;
}

bool KeyringControl::removeAllEntries()
{
    const QStringList paths = entries();
    return std::all_of(paths.begin(), paths.end(),
        [](const QString &path) { return worked(ask(path, u"org.freedesktop.Secret.Item"_s, u"Delete"_s, {})); });
}

bool KeyringControl::replaceSecret(const QByteArray &base64)
{
    const QStringList paths = entries();
    return paths.size() == 1
        && worked(ask(paths.constFirst(), u"org.freedesktop.Secret.Item"_s, u"SetSecret"_s,
            {QVariant::fromValue(plainSecret(base64))}));
}

QStringList KeyringControl::entries() const
{
    const Attributes ours{{u"server"_s, u"Tokendesk"_s}};
    const QDBusMessage reply
        = ask(rootPath, u"org.freedesktop.Secret.Service"_s, u"SearchItems"_s, {QVariant::fromValue(ours)});
    QStringList paths;
    for (int i = 0; i < 2; ++i) { // unlocked, locked
        const auto found = qdbus_cast<QList<QDBusObjectPath>>(reply.arguments().value(i));
        for (const QDBusObjectPath &path : found)
            paths += path.path();
    }
    return paths;
}

uint KeyringControl::pid() const
{
    return QDBusConnection::sessionBus().interface()->servicePid(busName);
}

} // namespace Tokendesk
