// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/token.h"
#include "ui/context.h"
#include <QDialog>

class QLineEdit;
class QPushButton;

namespace Tokendesk {
class MessageBar;

/// Says what breaks, asks, revokes, proves it, and only then closes. "Keep" is what Enter does.
class RevokeDialog : public QDialog {
    Q_OBJECT
public:
    RevokeDialog(const Context &context, const Token &token, QWidget *parent = nullptr);
    void reject() override;

signals:
    void revoked(const Tokendesk::TokenId &token);

private:
    QStringList consequences() const;
    bool needsName() const;
    void run();
    void showFailure(const Tokendesk::Error &error);

    Context m_context;
    Token m_token;
    MessageBar *m_bar;
    QLineEdit *m_name;
    QPushButton *m_keep;
    QPushButton *m_go;
    bool m_busy = false;
};

} // namespace Tokendesk
