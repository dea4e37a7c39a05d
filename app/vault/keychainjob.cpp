// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/vault/keychainjob.h"
#include "app/base/log.h"
#include <qt6keychain/keychain.h>
#include <QDir>
#include <QLibrary>
#include <QSettings>
#include <QUuid>
#include <cstring>

namespace Tokendesk::KeychainJob {

using namespace Qt::StringLiterals;

namespace {

/// The KWallet back end prefers an entry of this file to the wallet's own, so it must be one that nobody can have put
/// there. Nothing is ever written to it.
QString unguessableSettingsPath()
{
    static const QString path
        = QDir::temp().filePath(u"tokendesk-%1.ini"_s.arg(QUuid::createUuid().toString(QUuid::WithoutBraces)));
    return path;
}

/// Overwrites the one buffer that we and the job share. wipe() would leave a shared buffer alone.
void wipeShared(const QByteArray &bytes)
{
    if (bytes.isEmpty())
        return;
    auto *start = const_cast<char *>(bytes.constData());
    std::memset(start, 0, size_t(bytes.size()));
    asm volatile("" : : "r"(start) : "memory"); // keeps the memset
}

Error errorOf(const QKeychain::Job *job)
{
    const QString detail = u"keychain error %1: %2"_s.arg(int(job->error())).arg(job->errorString());
    switch (job->error()) {
    case QKeychain::EntryNotFound:
        return {.kind = Error::Kind::SecretMissing, .detail = detail};
    case QKeychain::AccessDenied:
    case QKeychain::AccessDeniedByUser:
        return {.kind = Error::Kind::VaultLocked, .detail = detail};
    case QKeychain::NoBackendAvailable:
    case QKeychain::NotImplemented:
        return {.kind = Error::Kind::VaultMissing, .detail = detail};
    case QKeychain::NoError:
    case QKeychain::CouldNotDeleteEntry:
    case QKeychain::OtherError:
        break;
    }
    return {.kind = Error::Kind::VaultFailed, .detail = detail};
}

/// Starts a job that nobody owns: deleting one before it finished is a use after free, so it outlives its vault, and
/// handler, which is called in the job's own context, must hold nothing that can go away.
template <typename Job, typename Handler>
void start(Job *job, const VaultKey &key, Handler handler)
{
    job->setAutoDelete(true);
    job->setKey(entryName(key));
    job->setSettings(new QSettings(unguessableSettingsPath(), QSettings::IniFormat, job));
    QObject::connect(job, &QKeychain::Job::finished, job, [job, handler]() mutable { handler(job); });
    job->start();
}

Result<void> resultOf(const QKeychain::Job *job)
{
    if (job->error() != QKeychain::NoError)
        return failure(errorOf(job));
    return {};
}

} // namespace

QString service()
{
    return u"Tokendesk"_s;
}

QString entryName(const VaultKey &key)
{
    // Windows knows an entry by this name alone, so that it says whose it is.
    return u"Tokendesk/v1/"_s + key;
}

Answer<Secret> read(const VaultKey &key)
{
    Asked<Secret> asked;
    start(new QKeychain::ReadPasswordJob(service()), key, [asked](const QKeychain::ReadPasswordJob *job) mutable {
        if (job->error() != QKeychain::NoError) {
            asked.finish(failure(errorOf(job)));
            return;
        }
        const QByteArray shared = job->binaryData();
        Secret secret = Secret::take(QByteArray(shared.constData(), shared.size()));
        wipeShared(shared);
        if (secret.isEmpty()) // what KWallet says when it could not read
            asked.finish(failure(Error::Kind::VaultFailed, u"keychain gave an empty entry"_s));
        else
            asked.finish(std::move(secret));
    });
    return asked.answer();
}

Answer<void> write(const VaultKey &key, const Secret &secret)
{
    Asked<void> asked;
    const QByteArray bytes(secret.reveal().data(), secret.size());
    auto *job = new QKeychain::WritePasswordJob(service());
    job->setBinaryData(bytes); // text mode would cut at a NUL, and text and binary of one key shadow each other
    start(job, key, [asked, bytes](const QKeychain::WritePasswordJob *finished) mutable {
        wipeShared(bytes);
        asked.finish(resultOf(finished));
    });
    return asked.answer();
}

Answer<void> remove(const VaultKey &key)
{
    Asked<void> asked;
    start(new QKeychain::DeletePasswordJob(service()), key,
        [asked](const QKeychain::DeletePasswordJob *job) mutable { asked.finish(resultOf(job)); });
    return asked.answer();
}

void forgetSession()
{
    QLibrary libsecret(u"secret-1"_s, 0);
    // QtKeychain has the library open already; this only looks it up.
    const auto disconnect = reinterpret_cast<void (*)()>(libsecret.resolve("secret_service_disconnect"));
    if (disconnect)
        disconnect();
    else
        qCWarning(logVault) << "libsecret cannot be told to connect anew";
}

} // namespace Tokendesk::KeychainJob
