// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/login/passwordlogin.h"
#include <QPointer>
#include <QWidget>

class QPushButton;

namespace Tokendesk {
class FieldBlock;
class PlainLabel;
class SecretEdit;

/// The second step of a sign-in by password: the code of an app, or one of those for when the device is lost. A wrong
/// one says so and can be mended.
class OneTimeCodePanel : public QWidget {
    Q_OBJECT
public:
    explicit OneTimeCodePanel(QWidget *parent = nullptr);
    void follow(PasswordLogin *login);
    void start(); ///< The registry wants a code.
    void send();

signals:
    void busyChanged(bool busy);

private:
    void setRecovery(bool recovery);
    void showRefusal(const Tokendesk::Error &error);

    QPointer<PasswordLogin> m_login;
    PlainLabel *m_task;
    SecretEdit *m_code;
    FieldBlock *m_codeBlock;
    QPushButton *m_other;
    bool m_recovery = false;
};

} // namespace Tokendesk
