// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tray/tray.h"
#include "app/desk.h"
#include "app/state/settings.h"
#include "app/state/tokenbook.h"
#include "ui/clipboard/secretclipboard.h"
#include "ui/clipboard/tokencopier.h"
#include "ui/text/plaintext.h"
#include "ui/tray/traybackend.h"
#include "ui/tray/traymenu.h"
#include <QSystemTrayIcon>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace Tokendesk {

Tray::Tray(const Context &context, TokenCopier *copier, TrayBackend *backend, QObject *parent)
    : QObject(parent), m_context(context), m_backend(backend ? backend : new SystemTray),
      m_menu(std::make_unique<TrayMenu>(context, copier))
{
    m_backend->setParent(this);
    m_backend->setMenu(m_menu.get());
    m_backend->setIcon(trayIcon(m_look));
    m_single.setSingleShot(true);
    m_single.setInterval(150ms);
    m_retry.setInterval(5s);
    connect(&m_single, &QTimer::timeout, this, &Tray::click);
    connect(&m_retry, &QTimer::timeout, this, &Tray::lookForTray);
    connect(m_backend, &TrayBackend::clicked, &m_single, qOverload<>(&QTimer::start));
    connect(m_backend, &TrayBackend::doubleClicked, this, &Tray::doubleClick);
    connect(m_backend, &TrayBackend::middleClicked, this, &Tray::windowRequested);
    connect(m_backend, &TrayBackend::notificationClicked, this, &Tray::notificationClicked);
    connect(m_menu.get(), &TrayMenu::quickCopyRequested, this, &Tray::quickCopyRequested);
    connect(m_menu.get(), &TrayMenu::endingRequested, this, &Tray::endingRequested);
    connect(m_menu.get(), &TrayMenu::windowRequested, this, &Tray::windowRequested);
    connect(m_menu.get(), &TrayMenu::quitRequested, this, &Tray::quitRequested);
    const SecretClipboard *clipboard = context.clipboard;
    connect(clipboard, &SecretClipboard::copied, this, &Tray::showLook);
    connect(clipboard, &SecretClipboard::stepped, this, &Tray::showLook);
    connect(clipboard, &SecretClipboard::cleared, this, &Tray::showLook);
    connect(clipboard, &SecretClipboard::replaced, this, &Tray::showLook);
    connect(clipboard, &SecretClipboard::notCleared, this, &Tray::showLook);
    // Desktops that draw the menu themselves read it without asking first.
    connect(context.desk->tokens(), &TokenBook::secretsChanged, this, &Tray::refreshMenu);
    connect(context.desk->tokens(), &TokenBook::refreshed, this, [this] {
        m_ending = endingThisWeek(m_context);
        showLook();
        refreshMenu();
    });
    connect(copier->recent(), &RecentCopies::changed, this, &Tray::refreshMenu);
    m_menu->fill();
    showLook();
}

Tray::~Tray() = default;

bool Tray::isAvailable()
{
    return QSystemTrayIcon::isSystemTrayAvailable();
}

bool Tray::isThere() const
{
    return m_backend->isAvailable();
}

void Tray::show()
{
    m_backend->show();
    if (!isThere())
        m_retry.start(); // the desktop may still be starting
}

void Tray::lookForTray()
{
    if (isThere()) {
        m_retry.stop();
        m_backend->show();
        emit appeared();
    } else if (--m_retries <= 0) {
        m_retry.stop();
    }
}

void Tray::setLocked(bool locked)
{
    m_locked = locked;
    showLook();
    refreshMenu();
}

TrayLook Tray::look() const
{
    return m_look;
}

TrayMenu *Tray::menu() const
{
    return m_menu.get();
}

void Tray::tell(const QString &title, const QString &text)
{
    if (isThere())
        m_backend->tell(title, text);
}

void Tray::click()
{
    if (m_context.desk->settings()->trayClick() == Settings::TrayClick::Window)
        emit windowRequested();
    else
        emit quickCopyRequested();
}

void Tray::doubleClick()
{
    m_single.stop();
    emit windowRequested();
}

void Tray::refreshMenu()
{
    if (!m_menu->isVisible()) // nothing moves under the pointer
        m_menu->fill();
}

void Tray::showLook()
{
    const SecretClipboard *clipboard = m_context.clipboard;
    const TrayLook look = m_locked ? TrayLook::Lock
        : clipboard->isHolding()   ? TrayLook::Ring
        : m_ending > 0             ? TrayLook::Dot
                                   : TrayLook::Plain;
    if (look != m_look) {
        m_look = look;
        m_backend->setIcon(trayIcon(look));
        refreshMenu();
    }
    QString text = u"Tokendesk"_s;
    if (clipboard->isHolding() && clipboard->isTicking())
        text = tr("%1 copied – clears in %n s", nullptr, int(clipboard->remaining().count()))
                   .arg(plainText(clipboard->name()));
    else if (m_ending > 0)
        text += u" – "_s + tr("%n token(s) end this week", nullptr, m_ending);
    m_backend->setToolTip(text);
}

} // namespace Tokendesk
