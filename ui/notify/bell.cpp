// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/notify/bell.h"
#include "ui/notify/noticedesk.h"
#include "ui/notify/noticepanel.h"
#include "ui/theme/icons.h"
#include <QLocale>

using namespace Qt::StringLiterals;

namespace Tokendesk {

Bell::Bell(NoticeDesk *notices, QWidget *parent) : QToolButton(parent), m_notices(notices)
{
    setObjectName(u"bell"_s);
    setIcon(Icons::get(u"bell"_s));
    setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    setFocusPolicy(Qt::StrongFocus);
    connect(this, &QToolButton::clicked, this, &Bell::open);
    connect(notices, &NoticeDesk::changed, this, &Bell::follow);
    follow();
}

void Bell::follow()
{
    const int unread = m_notices->unread();
    setText(unread > 0 ? QLocale().toString(unread) : QString());
    const QString words = unread > 0 ? tr("%n unread notice(s)", nullptr, unread) : tr("Notices: nothing new");
    setToolTip(words);
    setAccessibleName(words);
}

void Bell::open()
{
    if (!m_panel) {
        m_panel = new NoticePanel(m_notices, this);
        connect(m_panel, &NoticePanel::endingRequested, this, &Bell::endingRequested);
    }
    const bool rightToLeft = layoutDirection() == Qt::RightToLeft;
    m_panel->openBelow(mapToGlobal(rightToLeft ? rect().bottomLeft() : rect().bottomRight()), rightToLeft);
    m_notices->markRead();
}

} // namespace Tokendesk
