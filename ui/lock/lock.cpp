// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lock/lock.h"
#include "app/desk.h"
#include "app/state/settings.h"
#include "app/state/tokenbook.h"
#include "app/state/vaultswitch.h"
#include "ui/clipboard/secretclipboard.h"
#include "ui/lock/sessionwatch.h"
#include <QAction>
#include <QApplication>
#include <QDialog>
#include <QEvent>

using namespace Qt::StringLiterals;
using namespace std::chrono;

namespace Tokendesk {

namespace {

/// What still works while locked.
const QStringList harmlessActions{u"quit"_s, u"lock"_s};

bool isInput(QEvent::Type type)
{
    switch (type) {
    case QEvent::KeyPress:
    case QEvent::MouseButtonPress:
    case QEvent::MouseMove:
    case QEvent::Wheel:
    case QEvent::TouchBegin:
    case QEvent::TabletPress:
        return true;
    default:
        return false;
    }
}

} // namespace

Lock::Lock(Desk *desk, SecretClipboard *clipboard, QObject *parent)
    : QObject(parent), m_desk(desk), m_clipboard(clipboard), m_session(new SessionWatch(this))
{
    m_lastInput.start();
    m_idle.setSingleShot(true);
    connect(&m_idle, &QTimer::timeout, this, &Lock::lookWhetherIdle);
    connect(desk->settings(), &Settings::changed, this, &Lock::watchIdleness);
    connect(m_session, &SessionWatch::screenLocked, this, [this] {
        if (m_desk->settings()->isOn(Setting::LockWithScreen))
            lockNow(Cause::Screen);
    });
    qApp->installEventFilter(this);
    watchIdleness();
}

Lock::~Lock() = default;

bool Lock::isLocked() const
{
    return m_locked;
}

bool Lock::hasLockedKeychain() const
{
    return m_keychainLocked;
}

bool Lock::isUnlocking() const
{
    return m_unlocking;
}

void Lock::setMainWindow(QWidget *window)
{
    m_main = window;
}

void Lock::finishStart()
{
    m_session->start();
}

void Lock::lockNow(Cause cause)
{
    if (m_locked)
        return;
    m_locked = true;
    m_idle.stop();
    m_clipboard->clearNow();
    m_desk->tokens()->setLocked(true);
    emit locking();
    hideWindows();
    // The screen's own lock guards the keychain already, and other programs go on working behind it.
    if (cause != Cause::Screen && m_desk->settings()->isOn(Setting::LockKeychain))
        lockKeychain();
    emit changed();
}

void Lock::lockKeychain()
{
    whenAnswered(this, m_desk->vaults()->keychain()->lock(), [this](const Result<void> &locked) {
        m_keychainLocked = locked.has_value() && m_locked;
        emit changed();
    });
}

void Lock::unlock()
{
    if (!m_locked || m_unlocking)
        return;
    if (!m_keychainLocked) {
        open();
        return;
    }
    m_unlocking = true;
    emit changed();
    whenAnswered(this, m_desk->vaults()->keychain()->unlock(), [this](const Result<void> &unlocked) {
        m_unlocking = false;
        // A keychain that went away keeps nobody out, and must not keep its owner out either.
        if (unlocked || unlocked.error().kind == Error::Kind::VaultMissing) {
            open();
            return;
        }
        emit changed();
        emit unlockFailed(unlocked.error());
    });
}

void Lock::open()
{
    const bool keychainWasLocked = m_keychainLocked;
    m_locked = false;
    m_keychainLocked = false;
    m_desk->tokens()->setLocked(false);
    m_lastInput.restart();
    watchIdleness();
    emit changed();
    showWindows();
    if (keychainWasLocked) {
        m_desk->vaults()->check();
        m_desk->tokens()->refresh();
    }
}

/// Dialogs are put aside as they are: what was typed into them is there again afterwards.
void Lock::hideWindows()
{
    const QWidgetList windows = QApplication::topLevelWidgets();
    for (QWidget *window : windows) {
        if (!window->isVisible() || window == m_main)
            continue;
        if (qobject_cast<QDialog *>(window))
            m_hidden.append(window);
        window->hide();
    }
}

void Lock::showWindows()
{
    const QList<QPointer<QWidget>> hidden = std::exchange(m_hidden, {});
    for (const QPointer<QWidget> &window : hidden) {
        // open() and not show(): hiding it has also ended that it was modal.
        if (auto *dialog = qobject_cast<QDialog *>(window.data()))
            dialog->open();
    }
}

void Lock::watchIdleness()
{
    const minutes patience = m_desk->settings()->lockAfter();
    if (m_locked || patience == 0min)
        m_idle.stop();
    else
        m_idle.start(std::max(1ms, duration_cast<milliseconds>(patience) - milliseconds(m_lastInput.elapsed())));
}

/// Input only notes its time, so that moving the mouse costs nothing; the one timer then waits for the rest.
void Lock::lookWhetherIdle()
{
    if (milliseconds(m_lastInput.elapsed()) >= m_desk->settings()->lockAfter())
        lockNow(Cause::Idle);
    else
        watchIdleness();
}

bool Lock::eventFilter(QObject *watched, QEvent *event)
{
    if (isInput(event->type()))
        m_lastInput.restart();
    // Keys that belong to actions of windows that are put away.
    if (m_locked && event->type() == QEvent::Shortcut && !harmlessActions.contains(watched->objectName()))
        return qobject_cast<QAction *>(watched) != nullptr;
    return QObject::eventFilter(watched, event);
}

} // namespace Tokendesk
