// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QToolButton>

namespace Tokendesk {
class NoticeDesk;
class NoticePanel;

/// The bell in the top bar: how many notices are unread; a click lists the last fifty.
class Bell : public QToolButton {
    Q_OBJECT
public:
    explicit Bell(NoticeDesk *notices, QWidget *parent = nullptr);

signals:
    void endingRequested(); ///< The window shall show what ends this week.

private:
    void follow();
    void open();

    NoticeDesk *m_notices;
    NoticePanel *m_panel = nullptr;
};

} // namespace Tokendesk
