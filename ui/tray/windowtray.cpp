// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tray/windowtray.h"
#include "ui/clipboard/secretclipboard.h"
#include "ui/clipboard/tokencopier.h"
#include "ui/lock/lock.h"
#include "ui/notify/bell.h"
#include "ui/notify/desktopquiet.h"
#include "ui/notify/noticedesk.h"
#include "ui/quick/quickcopy.h"
#include "ui/text/plaintext.h"
#include "ui/tray/tray.h"
#include <QCursor>

namespace Tokendesk {

WindowTray::WindowTray(const Context &context, TokenCopier *copier, const QWidget *window)
    : m_context(context), m_copier(copier), m_window(window), m_quiet(new DesktopQuiet(this))
{
}

WindowTray::~WindowTray() = default;

void WindowTray::start(TrayBackend *backend)
{
    m_tray = new Tray(m_context, m_copier, backend, this);
    connect(m_tray, &Tray::quickCopyRequested, this, [this] {
        if (m_context.lock->isLocked())
            emit windowRequested();
        else
            quickCopy()->openAt(QCursor::pos());
    });
    connect(m_context.lock, &Lock::changed, m_tray, [this] { m_tray->setLocked(m_context.lock->isLocked()); });
    connect(m_tray, &Tray::endingRequested, this, &WindowTray::endingRequested);
    connect(m_tray, &Tray::windowRequested, this, &WindowTray::windowRequested);
    connect(m_tray, &Tray::notificationClicked, this, &WindowTray::windowRequested);
    connect(m_tray, &Tray::appeared, this, &WindowTray::appeared);
    connect(m_tray, &Tray::quitRequested, this, &WindowTray::quitRequested);
    connect(m_copier, &TokenCopier::copied, this, [this] {
        if (!m_window->isActiveWindow()) // else the footer says it
            m_tray->tell(tr("Copied"), plainText(m_context.clipboard->name()));
    });
    m_tray->show();
    m_quiet->start();
    m_notices = new NoticeDesk(m_context, this);
    connect(m_notices, &NoticeDesk::noticed, this, &WindowTray::tellNotice);
    connect(m_notices, &NoticeDesk::changed, this, [this] {
        if (m_notices->clockIsWrong() && !m_clockIsWrong)
            emit clockFoundWrong();
        m_clockIsWrong = m_notices->clockIsWrong();
    });
}

/// Nobody is interrupted who wants quiet: the bell has it in its list, and the tray icon its dot.
void WindowTray::tellNotice(const QString &text)
{
    if (!m_quiet->isWanted())
        m_tray->tell(tr("Tokens that end"), text);
}

NoticeDesk *WindowTray::notices() const
{
    return m_notices;
}

Bell *WindowTray::makeBell()
{
    auto *bell = new Bell(m_notices);
    connect(bell, &Bell::endingRequested, this, &WindowTray::endingRequested);
    return bell;
}

bool WindowTray::isThere() const
{
    return m_tray && m_tray->isThere();
}

void WindowTray::openQuickCopy()
{
    quickCopy()->openInMiddle();
}

QuickCopy *WindowTray::quickCopy()
{
    if (!m_quick) {
        // Without a parent: it is there while the window is hidden or minimised.
        m_quick = std::make_unique<QuickCopy>(m_context, m_copier);
        connect(m_quick.get(), &QuickCopy::showRequested, this, &WindowTray::tokenRequested);
    }
    return m_quick.get();
}

} // namespace Tokendesk
