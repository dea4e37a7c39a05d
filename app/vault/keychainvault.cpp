// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/vault/keychainvault.h"
#include "app/vault/keychaincheck.h"
#include "app/base/log.h"
#include "app/vault/keychainjob.h"
#include "app/vault/secretservice.h"
#include <QRandomGenerator>

namespace Tokendesk {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto slowAfter = 3s;
constexpr auto stuckAfter = 5s;
constexpr qsizetype dummySize = 512;

#if defined(Q_OS_UNIX) && !defined(Q_OS_DARWIN)
constexpr bool hasSecretService = true;
#else
constexpr bool hasSecretService = false;
#endif

Secret randomSecret(qsizetype size)
{
    QByteArray bytes(size, Qt::Uninitialized);
    for (char &byte : bytes)
        byte = char(QRandomGenerator::global()->bounded(256));
    return Secret::take(std::move(bytes));
}

} // namespace

void prepareKeychainEnvironment()
{
    // libsecret answers through GLib's main loop; with this variable Qt runs one of its own and no job ever finishes.
    qunsetenv("QT_NO_GLIB");
}

KeychainVault::KeychainVault(QObject *parent)
    : Vault(parent), m_service(hasSecretService ? new SecretService(this) : nullptr)
{
    m_slowTimer.setSingleShot(true);
    connect(&m_slowTimer, &QTimer::timeout, this, [this] {
        m_isSlow = true;
        emit slow();
    });
}

Vault::Kind KeychainVault::kind() const
{
    return Kind::Keychain;
}

bool KeychainVault::isBusy() const
{
    return m_isDeedOut || !m_waiting.isEmpty();
}

Answer<void> KeychainVault::probe()
{
    return enqueue<void>([this] { return watched(probeSteps()); });
}

Answer<KeychainFacts> KeychainVault::facts()
{
    return m_service ? m_service->facts() : Vault::facts();
}

Answer<void> KeychainVault::lock()
{
    if (!m_service)
        return Vault::lock();
    return enqueue<void>([this] { return m_service->lock(); });
}

Answer<void> KeychainVault::unlock()
{
    if (!m_service)
        return answered(Result<void>());
    return enqueue<void>([this] { return m_service->unlock(); });
}

Answer<void> KeychainVault::keep(const VaultKey &key, const Secret &secret)
{
    const Result<void> allowed = checkKey(key).and_then([&secret] { return checkSecret(secret); });
    if (!allowed)
        return answered(allowed);
    return enqueue<void>([this, key, secret] { return keepSteps(key, secret); });
}

Answer<Secret> KeychainVault::fetch(const VaultKey &key)
{
    if (const Result<void> allowed = checkKey(key); !allowed)
        return answered<Secret>(failure(allowed.error()));
    return enqueue<Secret>([this, key] { return fetchSteps(key); });
}

Answer<void> KeychainVault::forget(const VaultKey &key)
{
    if (const Result<void> allowed = checkKey(key); !allowed)
        return answered(allowed);
    return enqueue<void>([this, key] { return forgetSteps(key); });
}

template <typename T>
Answer<T> KeychainVault::enqueue(const Deed<T> &deed)
{
    Asked<T> asked;
    m_waiting.enqueue([this, deed, asked]() mutable {
        const Answer<T> answer = m_isStuck
            ? answered<T>(failure(Error::Kind::VaultFailed, u"an earlier keychain job has not finished"_s))
            : deed();
        whenAnswered(this, answer, [this, asked](Result<T> result) mutable {
            asked.finish(std::move(result));
            endDeed();
        });
    });
    if (!m_isDeedOut)
        startNext();
    return asked.answer();
}

void KeychainVault::startNext()
{
    if (m_waiting.isEmpty())
        return;
    m_isDeedOut = true;
    m_slowTimer.start(slowAfter);
    m_waiting.dequeue()();
}

void KeychainVault::endDeed()
{
    m_isDeedOut = false;
    m_slowTimer.stop();
    endSlowness();
    startNext();
    if (!isBusy()) // Queued behind the last answer, whose hearer may ask the next thing.
        QMetaObject::invokeMethod(this, &KeychainVault::tellIdle, Qt::QueuedConnection);
}

void KeychainVault::endSlowness()
{
    if (!m_isSlow || m_isStuck)
        return;
    m_isSlow = false;
    emit answeredAgain();
}

void KeychainVault::tellIdle()
{
    if (!isBusy())
        emit becameIdle();
}

Answer<void> KeychainVault::keepSteps(const VaultKey &key, const Secret &secret)
{
    const Answer<void> written
        = thenAsk<void>(this, countEntries(key), [this, key, secret](const Result<qsizetype> &open) -> Answer<void> {
              if (!open)
                  return answered<void>(failure(open.error()));
              return runJob<void>(key, [key, secret] { return KeychainJob::write(key, secret); });
          });
    return thenAsk<void>(this, written, [this, key, secret](const Result<void> &isWritten) {
        return isWritten ? readBack(key, secret) : answered(isWritten);
    });
}

Answer<void> KeychainVault::readBack(const VaultKey &key, const Secret &secret)
{
    const Answer<Secret> read = runJob<Secret>(key, [key] { return KeychainJob::read(key); });
    return thenAsk<void>(this, read, [secret](const Result<Secret> &found) -> Answer<void> {
        if (found && found->sameAs(secret))
            return answered(Result<void>());
        if (!found && found.error().kind != Error::Kind::SecretMissing)
            return answered<void>(failure(found.error()));
        return answered<void>(failure(Error::Kind::VaultFailed, u"what was written did not come back"_s));
    });
}

Answer<Secret> KeychainVault::fetchSteps(const VaultKey &key)
{
    const Answer<void> readable = m_service
        ? m_service->checkReadable(KeychainJob::service(), KeychainJob::entryName(key))
        : answered(Result<void>());
    const Answer<Secret> read
        = thenAsk<Secret>(this, readable, [this, key](const Result<void> &isReadable) -> Answer<Secret> {
              if (!isReadable)
                  return answered<Secret>(failure(isReadable.error()));
              return runJob<Secret>(key, [key] { return KeychainJob::read(key); });
          });
    return thenAsk<Secret>(this, read, [this, key](const Result<Secret> &found) -> Answer<Secret> {
        if (found || found.error().kind != Error::Kind::SecretMissing)
            return answered(found);
        // It may have been locked meanwhile, and then "not found" says nothing.
        return thenAsk<Secret>(this, proveAbsent(key), [](const Result<void> &absent) {
            return answered<Secret>(absent ? failure(Error::Kind::SecretMissing) : failure(absent.error()));
        });
    });
}

Answer<void> KeychainVault::forgetSteps(const VaultKey &key)
{
    const Answer<void> removed
        = thenAsk<void>(this, countEntries(key), [this, key](const Result<qsizetype> &open) -> Answer<void> {
              if (!open)
                  return answered<void>(failure(open.error()));
              return runJob<void>(key, [key] { return KeychainJob::remove(key); });
          });
    const Answer<Secret> read = thenAsk<Secret>(this, removed, [this, key](const Result<void> &isRemoved) {
        if (!isRemoved && isRemoved.error().kind != Error::Kind::SecretMissing)
            return answered<Secret>(failure(isRemoved.error()));
        return runJob<Secret>(key, [key] { return KeychainJob::read(key); });
    });
    return thenAsk<void>(this, read, [this, key](const Result<Secret> &found) -> Answer<void> {
        if (found)
            return answered<void>(failure(Error::Kind::VaultFailed, u"still there after deleting"_s));
        if (found.error().kind != Error::Kind::SecretMissing)
            return answered<void>(failure(found.error()));
        return proveAbsent(key);
    });
}

Answer<void> KeychainVault::proveAbsent(const VaultKey &key)
{
    return thenAsk<void>(this, countEntries(key), [](const Result<qsizetype> &entries) -> Answer<void> {
        if (!entries)
            return answered<void>(failure(entries.error()));
        if (*entries > 0)
            return answered<void>(failure(Error::Kind::VaultFailed, u"the entry is there, but not readable"_s));
        return answered(Result<void>());
    });
}

Answer<void> KeychainVault::probeSteps()
{
    const VaultKey key = newKey();
    const Answer<void> kept = keepSteps(key, randomSecret(dummySize));
    return thenAsk<void>(this, kept, [this, key](const Result<void> &isKept) -> Answer<void> {
        if (!isKept && isKept.error().kind != Error::Kind::VaultFailed)
            return answered(isKept);
        return thenAsk<void>(this, forgetSteps(key),
            [isKept](const Result<void> &isForgotten) { return answered(isKept ? isForgotten : isKept); });
    });
}

Answer<void> KeychainVault::watched(const Answer<void> &steps)
{
    Asked<void> asked;
    auto *watchdog = new QTimer(this);
    watchdog->setSingleShot(true);
    connect(watchdog, &QTimer::timeout, this, [this, asked]() mutable {
        m_isStuck = true;
        qCWarning(logVault) << "a keychain job does not finish";
        asked.finish(failure(Error::Kind::VaultFailed, u"the keychain did not finish a job in 5 s"_s));
    });
    watchdog->start(stuckAfter);
    whenAnswered(this, steps, [this, asked, watchdog](Result<void> result) mutable {
        watchdog->deleteLater();
        watchdog->stop();
        m_isStuck = false;
        endSlowness();
        asked.finish(std::move(result));
    });
    return asked.answer();
}

Answer<qsizetype> KeychainVault::countEntries(const VaultKey &key)
{
    if (!m_service)
        return answered<qsizetype>(0);
    return m_service->count(KeychainJob::service(), KeychainJob::entryName(key));
}

template <typename T>
Answer<T> KeychainVault::runJob(const VaultKey &key, const Deed<T> &job)
{
    if (isSessionOld())
        renewSession();
    return thenAsk<T>(this, job(), [this, key, job](const Result<T> &result) {
        if (result || result.error().kind != Error::Kind::VaultFailed)
            return answered(result);
        // Restarted while the job was out, or before the bus told us: all jobs may be repeated.
        if (!isSessionOld() && !result.error().detail.contains(u"session"_s, Qt::CaseInsensitive))
            return answered(result);
        renewSession();
        // Asked anew: a service that has not read its files yet makes libsecret create a collection, which prompts, and
        // in 0.20 that job never finishes if the service ends meanwhile.
        return thenAsk<T>(this, countEntries(key),
            [job](const Result<qsizetype> &open) { return open ? job() : answered<T>(failure(open.error())); });
    });
}

bool KeychainVault::isSessionOld() const
{
    return m_service && m_service->restarts() != m_sessionMadeAt;
}

void KeychainVault::renewSession()
{
    if (!m_service)
        return;
    m_sessionMadeAt = m_service->restarts();
    KeychainJob::forgetSession();
}

} // namespace Tokendesk
