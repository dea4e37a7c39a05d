// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QPushButton;

namespace Tokendesk {
class Lock;
class MessageBar;
class PlainLabel;

/// What the main window shows while it is locked: that it is, what this protects and what not, and the way back.
class LockPage : public QWidget {
    Q_OBJECT
public:
    explicit LockPage(Lock *lock, QWidget *parent = nullptr);
    void takeFocus();

private:
    void update();

    Lock *m_lock;
    MessageBar *m_bar;
    PlainLabel *m_words;
    QPushButton *m_unlock;
};

} // namespace Tokendesk
