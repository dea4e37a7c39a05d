// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/clipboard/secretclipboard.h"
#include "ui/clipboard/clipboardplace.h"
#include "ui/clipboard/secretmime.h"
#include <QCoreApplication>
#include <QCryptographicHash>
#include <ctime>

using namespace std::chrono_literals;

namespace Tokendesk {

namespace {

std::chrono::milliseconds sinceBoot()
{
#ifdef CLOCK_BOOTTIME
    timespec now{};
    clock_gettime(CLOCK_BOOTTIME, &now);
    return std::chrono::seconds(now.tv_sec) + std::chrono::milliseconds(now.tv_nsec / 1'000'000);
#else
    return std::chrono::duration_cast<std::chrono::milliseconds>(std::chrono::steady_clock::now().time_since_epoch());
#endif
}

} // namespace

SecretClipboard::SecretClipboard(QObject *parent) : SecretClipboard(new SystemClipboard, sinceBoot, parent)
{
}

SecretClipboard::SecretClipboard(ClipboardPlace *place, TimeSource time, QObject *parent)
    : QObject(parent), m_place(place), m_time(std::move(time))
{
    place->setParent(this);
    m_timer.setSingleShot(true);
    m_timer.setTimerType(Qt::PreciseTimer); // a coarse one comes early and shows a second twice
    connect(&m_timer, &QTimer::timeout, this, &SecretClipboard::step);
    connect(place, &ClipboardPlace::changed, this, &SecretClipboard::watch);
    // Before the toolkit hands the clipboard over to the desktop's clipboard manager.
    connect(qApp, &QCoreApplication::aboutToQuit, this, &SecretClipboard::clearNow);
}

SecretClipboard::~SecretClipboard()
{
    clearNow();
}

void SecretClipboard::copy(const Secret &secret, const QString &name)
{
    m_holding = false; // the change that follows is ours
    m_mime = new SecretMime(secret);
    m_fingerprint = QCryptographicHash::hash(secret.reveal(), QCryptographicHash::Sha256);
    m_place->put(m_mime);
    m_holding = true;
    m_name = name;
    m_end = m_lifetime > 0s ? m_time() + m_lifetime : 0ms;
    schedule();
    emit copied(name, int(m_lifetime.count()));
}

bool SecretClipboard::isHolding() const
{
    return m_holding;
}

bool SecretClipboard::isTicking() const
{
    return m_timer.isActive();
}

QString SecretClipboard::name() const
{
    return m_name;
}

std::chrono::seconds SecretClipboard::lifetime() const
{
    return m_lifetime;
}

std::chrono::seconds SecretClipboard::remaining() const
{
    return m_holding && m_end > 0ms ? std::max(0s, std::chrono::ceil<std::chrono::seconds>(m_end - m_time())) : 0s;
}

void SecretClipboard::setLifetime(std::chrono::seconds lifetime)
{
    m_lifetime = lifetime;
}

/// To the next full second before the end, so that every number is shown once.
void SecretClipboard::schedule()
{
    if (m_end == 0ms) {
        m_timer.stop();
        return;
    }
    const std::chrono::milliseconds part = (m_end - m_time()) % 1s;
    m_timer.start(part > 0ms ? part : 1000ms);
}

void SecretClipboard::step()
{
    if (!m_holding || m_end == 0ms)
        return;
    if (m_time() >= m_end) {
        clearNow();
        return;
    }
    schedule();
    emit stepped();
}

void SecretClipboard::end()
{
    m_timer.stop();
    m_holding = false;
    m_name.clear();
}

void SecretClipboard::clearNow()
{
    if (!m_holding)
        return;
    const bool isThere = m_place->isOurs() || m_place->fingerprint() == m_fingerprint;
    end();
    if (!isThere) {
        emit replaced();
        return;
    }
    // Whatever the system does with the object: who asks it from now on gets nothing.
    if (m_mime)
        m_mime->forget();
    m_place->clear([self = QPointer(this)](bool isCertain) {
        if (!self)
            return;
        if (isCertain && self->m_place->fingerprint() != self->m_fingerprint)
            emit self->cleared();
        else
            emit self->notCleared();
    });
}

/// Clipboard managers take over what they find: the same text in other hands is still ours to clear.
void SecretClipboard::watch()
{
    if (!m_holding || m_place->isOurs() || m_place->fingerprint() == m_fingerprint)
        return;
    end();
    emit replaced();
}

} // namespace Tokendesk
