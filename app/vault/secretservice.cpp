// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/vault/secretservice.h"
#include "app/vault/keychaincheck.h"
#include "app/vault/unlockprompt.h"
#include <QDBusMessage>
#include <QDBusMetaType>
#include <QDBusObjectPath>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusServiceWatcher>
#include <QDBusVariant>
#include <QFile>
#include <QFileInfo>
#include <QMap>
#include <QRandomGenerator>

namespace Tokendesk {

using namespace Qt::StringLiterals;

namespace {

using Attributes = QMap<QString, QString>;

const auto busName = u"org.freedesktop.secrets"_s;
const auto servicePath = u"/org/freedesktop/secrets"_s;
const auto serviceInterface = u"org.freedesktop.Secret.Service"_s;
const auto collectionInterface = u"org.freedesktop.Secret.Collection"_s;

Error errorOf(const QDBusError &error)
{
    const QString detail = u"%1: %2"_s.arg(error.name(), error.message());
    switch (error.type()) {
    case QDBusError::ServiceUnknown:
    case QDBusError::Disconnected:
    case QDBusError::NoServer:
        return {.kind = Error::Kind::VaultMissing, .detail = SecretService::noProvider()};
    default:
        break;
    }
    if (error.name().startsWith(u"org.freedesktop.DBus.Error.Spawn."_s)
        || error.name() == u"org.freedesktop.DBus.Error.NameHasNoOwner"_s)
        return {.kind = Error::Kind::VaultMissing, .detail = SecretService::noProvider()};
    return {.kind = Error::Kind::VaultFailed, .detail = detail};
}

/// The name of its program: a link where the system lets us look, else the name that the process gave itself.
QString programOf(uint process)
{
    const QString folder = u"/proc/%1/"_s.arg(process);
    const QString target = QFileInfo(folder + u"exe"_s).symLinkTarget();
    if (!target.isEmpty())
        return QFileInfo(target).fileName();
    QFile name(folder + u"comm"_s);
    return name.open(QIODevice::ReadOnly) ? QString::fromUtf8(name.readAll()).trimmed() : QString();
}

/// Any number that is neither tiny nor larger than the group's prime will do: we ask only whether the provider plays
/// along, the session is never used.
QByteArray anyPublicKey()
{
    QByteArray key(128, Qt::Uninitialized);
    auto *words = reinterpret_cast<quint32 *>(key.data());
    QRandomGenerator::system()->fillRange(words, key.size() / qsizetype(sizeof(quint32)));
    key[0] = 1;
    return key;
}

} // namespace

SecretService::SecretService(QObject *parent) : QObject(parent), m_bus(QDBusConnection::sessionBus())
{
    qDBusRegisterMetaType<Attributes>();
    auto *watcher = new QDBusServiceWatcher(busName, m_bus, QDBusServiceWatcher::WatchForOwnerChange, this);
    connect(watcher, &QDBusServiceWatcher::serviceOwnerChanged, this, &SecretService::changeOwner);
}

QString SecretService::noSessionBus()
{
    return u"no session bus"_s;
}

QString SecretService::noProvider()
{
    return u"no secret service"_s;
}

QString SecretService::noDefaultCollection()
{
    return u"no default collection"_s;
}

int SecretService::restarts() const
{
    return m_restarts;
}

Answer<qsizetype> SecretService::count(const QString &server, const QString &user)
{
    const Answer<void> unlocked
        = thenAsk<void>(this, defaultCollection(), [this](const Result<QString> &collection) -> Answer<void> {
              return collection ? checkUnlocked(*collection) : answered<void>(failure(collection.error()));
          });
    const Answer<void> encrypted = thenAsk<void>(this, unlocked,
        [this](const Result<void> &isUnlocked) { return isUnlocked ? checkEncryption() : answered(isUnlocked); });
    return thenAsk<qsizetype>(
        this, encrypted, [this, server, user](const Result<void> &isEncrypted) -> Answer<qsizetype> {
            return isEncrypted ? countEntries(server, user) : answered<qsizetype>(failure(isEncrypted.error()));
        });
}

Answer<void> SecretService::checkReadable(const QString &server, const QString &user)
{
    return thenAsk<void>(
        this, countEntries(server, user), [this, server, user](const Result<qsizetype> &open) -> Answer<void> {
            if (!open)
                return answered<void>(failure(open.error()));
            if (*open > 0)
                return checkEncryption();
            // A collection that was never open since the provider started may not know its entries.
            return thenAsk<void>(this, count(server, user), [](const Result<qsizetype> &counted) {
                return answered(counted ? Result<void>() : Result<void>(failure(counted.error())));
            });
        });
}

Answer<void> SecretService::unlock()
{
    return thenAsk<void>(this, defaultCollection(), [this](const Result<QString> &collection) -> Answer<void> {
        if (!collection)
            return answered<void>(failure(collection.error()));
        return thenAsk<void>(this, unlockCollection(*collection), [this, path = *collection](const Result<void> &done) {
            // The provider's word that it unlocked is not enough.
            return done ? checkUnlocked(path) : answered(done);
        });
    });
}

Answer<void> SecretService::lock()
{
    return thenAsk<void>(this, defaultCollection(), [this](const Result<QString> &collection) -> Answer<void> {
        if (!collection)
            return answered<void>(failure(collection.error()));
        return thenAsk<void>(this, change(u"Lock"_s, *collection),
            [this, path = *collection](const Result<void> &done) { return done ? proveLocked(path) : answered(done); });
    });
}

Answer<void> SecretService::proveLocked(const QString &collection)
{
    return thenAsk<void>(this, checkUnlocked(collection), [](const Result<void> &open) -> Answer<void> {
        if (open)
            return answered<void>(failure(Error::Kind::VaultFailed, u"still open after Lock"_s));
        return open.error().kind == Error::Kind::VaultLocked ? answered(Result<void>()) : answered(open);
    });
}

Answer<KeychainFacts> SecretService::facts()
{
    return thenAsk<KeychainFacts>(
        this, defaultCollection(), [this](const Result<QString> &collection) -> Answer<KeychainFacts> {
            return collection ? describe(*collection) : answered<KeychainFacts>(failure(collection.error()));
        });
}

Answer<KeychainFacts> SecretService::describe(const QString &collection)
{
    const auto asked
        = call(collection, u"org.freedesktop.DBus.Properties"_s, u"GetAll"_s, {collectionInterface}, u"a{sv}"_s);
    return thenAsk<KeychainFacts>(this, asked, [this](const Result<QVariantList> &reply) -> Answer<KeychainFacts> {
        if (!reply)
            return answered<KeychainFacts>(failure(reply.error()));
        const auto properties = qdbus_cast<QVariantMap>(reply->constFirst());
        const KeychainFacts facts{{}, properties.value(u"Label"_s).toString(), properties.value(u"Locked"_s).toBool()};
        return thenAsk<KeychainFacts>(this, providerProcess(), [facts](const Result<uint> &process) {
            KeychainFacts all = facts;
            all.program = process ? programOf(*process) : QString();
            return answered<KeychainFacts>(all);
        });
    });
}

/// The bus knows it: the provider itself could say anything.
Answer<uint> SecretService::providerProcess()
{
    QDBusMessage question = QDBusMessage::createMethodCall(u"org.freedesktop.DBus"_s, u"/org/freedesktop/DBus"_s,
        u"org.freedesktop.DBus"_s, u"GetConnectionUnixProcessID"_s);
    question.setArguments({busName});
    Asked<uint> asked;
    auto *watcher = new QDBusPendingCallWatcher(m_bus.asyncCall(question), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [watcher, asked] {
        watcher->deleteLater();
        const QDBusPendingReply<uint> reply = *watcher;
        asked.finish(reply.isError() ? Result<uint>(failure(errorOf(reply.error()))) : Result<uint>(reply.value()));
    });
    return asked.answer();
}

Answer<QString> SecretService::defaultCollection()
{
    return thenAsk<QString>(this, callService(u"ReadAlias"_s, {u"default"_s}, u"o"_s), //
        [](const Result<QVariantList> &reply) -> Answer<QString> {
            if (!reply)
                return answered<QString>(failure(reply.error()));
            const QString path = reply->constFirst().value<QDBusObjectPath>().path();
            if (path == u"/"_s)
                return answered<QString>(failure(Error::Kind::VaultMissing, noDefaultCollection()));
            return answered<QString>(path);
        });
}

Answer<void> SecretService::checkUnlocked(const QString &collection)
{
    const auto asked
        = call(collection, u"org.freedesktop.DBus.Properties"_s, u"Get"_s, {collectionInterface, u"Locked"_s}, u"v"_s);
    return thenAsk<void>(this, asked, [](const Result<QVariantList> &reply) -> Answer<void> {
        if (!reply)
            return answered<void>(failure(reply.error()));
        const QVariant locked = reply->constFirst().value<QDBusVariant>().variant();
        if (locked.typeId() != QMetaType::Bool)
            return answered<void>(failure(Error::Kind::VaultFailed, u"no truth value in Locked"_s));
        if (locked.toBool())
            return answered<void>(failure(Error::Kind::VaultLocked, u"default collection"_s));
        return answered(Result<void>());
    });
}

Answer<void> SecretService::checkEncryption()
{
    if (m_encryptionProven)
        return answered(Result<void>());
    // libsecret falls back to sending secrets in the clear when this algorithm is refused, and does not tell.
    const QVariantList offer{
        u"dh-ietf1024-sha256-aes128-cbc-pkcs7"_s, QVariant::fromValue(QDBusVariant(anyPublicKey()))};
    return thenAsk<void>(this, callService(u"OpenSession"_s, offer, u"vo"_s), //
        [this](const Result<QVariantList> &reply) -> Answer<void> {
            if (!reply && reply.error().kind != Error::Kind::VaultFailed)
                return answered<void>(failure(reply.error()));
            if (!reply)
                return answered<void>(
                    failure(Error::Kind::VaultFailed, u"no encrypted session, "_s + reply.error().detail));
            m_encryptionProven = true;
            call(reply->at(1).value<QDBusObjectPath>().path(), u"org.freedesktop.Secret.Session"_s, u"Close"_s, {}, {});
            return answered(Result<void>());
        });
}

Answer<qsizetype> SecretService::countEntries(const QString &server, const QString &user)
{
    const Attributes attributes{{u"server"_s, server}, {u"user"_s, user}};
    return thenAsk<qsizetype>(this, callService(u"SearchItems"_s, {QVariant::fromValue(attributes)}, u"aoao"_s),
        [](const Result<QVariantList> &reply) -> Answer<qsizetype> {
            if (!reply)
                return answered<qsizetype>(failure(reply.error()));
            const auto unlocked = qdbus_cast<QList<QDBusObjectPath>>(reply->at(0));
            const auto locked = qdbus_cast<QList<QDBusObjectPath>>(reply->at(1));
            // It can lie in another collection: the default one changes when the person says so.
            if (!locked.isEmpty())
                return answered<qsizetype>(failure(Error::Kind::VaultLocked, u"collection of the entry"_s));
            return answered<qsizetype>(unlocked.size());
        });
}

Answer<void> SecretService::unlockCollection(const QString &collection)
{
    return change(u"Unlock"_s, collection);
}

Answer<void> SecretService::change(const QString &method, const QString &collection)
{
    const QList<QDBusObjectPath> paths{QDBusObjectPath(collection)};
    return thenAsk<void>(this, callService(method, {QVariant::fromValue(paths)}, u"aoo"_s), //
        [this](const Result<QVariantList> &reply) -> Answer<void> {
            if (!reply)
                return answered<void>(failure(reply.error()));
            const QString prompt = reply->at(1).value<QDBusObjectPath>().path();
            if (prompt == u"/"_s)
                return answered(Result<void>());
            auto *shown = new UnlockPrompt(m_bus, busName, prompt, this);
            connect(this, &SecretService::providerLost, shown, &UnlockPrompt::loseProvider);
            return shown->answer();
        });
}

Answer<QVariantList> SecretService::callService(
    const QString &method, const QVariantList &arguments, const QString &replySignature)
{
    return call(servicePath, serviceInterface, method, arguments, replySignature);
}

Answer<QVariantList> SecretService::call(const QString &path, const QString &interface, const QString &method,
    const QVariantList &arguments, const QString &replySignature)
{
    if (!m_bus.isConnected())
        return answered<QVariantList>(failure(Error::Kind::VaultMissing, noSessionBus()));
    QDBusMessage question = QDBusMessage::createMethodCall(busName, path, interface, method);
    question.setArguments(arguments);
    Asked<QVariantList> asked;
    auto *watcher = new QDBusPendingCallWatcher(m_bus.asyncCall(question), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [watcher, asked, replySignature, method]() mutable {
        watcher->deleteLater();
        const QDBusMessage reply = QDBusPendingReply<>(*watcher).reply();
        if (watcher->isError())
            asked.finish(failure(errorOf(watcher->error())));
        else if (reply.signature() != replySignature)
            asked.finish(failure(Error::Kind::VaultFailed, u"%1 answered %2"_s.arg(method, reply.signature())));
        else
            asked.finish(reply.arguments());
    });
    return asked.answer();
}

void SecretService::changeOwner(const QString &, const QString &oldOwner, const QString &)
{
    if (oldOwner.isEmpty())
        return;
    ++m_restarts;
    m_encryptionProven = false;
    emit providerLost();
}

} // namespace Tokendesk
