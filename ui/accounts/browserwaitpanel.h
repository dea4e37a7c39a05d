// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/login/browserpolllogin.h"
#include <QPointer>
#include <QWidget>

class QLineEdit;
class QPushButton;

namespace Tokendesk {
class MessageBar;
class PlainLabel;

/// Shown while the browser has the word: the address to open or copy, what we wait for, and how long still.
class BrowserWaitPanel : public QWidget {
    Q_OBJECT
public:
    explicit BrowserWaitPanel(QWidget *parent = nullptr);
    void follow(BrowserPollLogin *login);
    void windowBecameActive();

protected:
    void timerEvent(QTimerEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void showPage();
    void openPage();
    void showTime();

    QPointer<BrowserPollLogin> m_login;
    MessageBar *m_bar;
    PlainLabel *m_steps;
    PlainLabel *m_code;
    QLineEdit *m_link;
    QPushButton *m_copy;
    QPushButton *m_open;
    PlainLabel *m_time;
    QBasicTimer m_second;
};

} // namespace Tokendesk
