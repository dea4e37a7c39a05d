// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/login/polllogin.h"
#include <QBasicTimer>
#include <QPointer>
#include <QWidget>

class QLineEdit;
class QPushButton;

namespace Tokendesk {
class MessageBar;
class PlainLabel;

/// Shown while the browser has the word: the address to open or copy, the code to compare or to type there, what we
/// wait for, and how long still.
class BrowserWaitPanel : public QWidget {
    Q_OBJECT
public:
    explicit BrowserWaitPanel(QWidget *parent = nullptr);
    void follow(BrowserLogin *login);
    void windowBecameActive();

protected:
    void timerEvent(QTimerEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void buildCode();
    void showPage();
    void showCode();
    void openPage();
    void copy(const QString &text, QPushButton *button);
    void showTime();

    QPointer<BrowserLogin> m_login;
    MessageBar *m_bar;
    PlainLabel *m_steps;
    QWidget *m_codeBox;
    PlainLabel *m_codeTask;
    QLineEdit *m_code;
    QPushButton *m_copyCode;
    PlainLabel *m_hint;
    QLineEdit *m_link;
    QPushButton *m_copy;
    QPushButton *m_open;
    PlainLabel *m_time;
    QBasicTimer m_second;
};

} // namespace Tokendesk
