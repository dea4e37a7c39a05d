// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/token.h"
#include "ui/context.h"
#include <QWidget>

class QLayout;
class QPushButton;
class QVBoxLayout;

namespace Tokendesk {

/// The top of the details: what the token is called, whose it is, what can be done with it, and the token that takes
/// its place or whose place it takes.
class DetailsHead : public QWidget {
    Q_OBJECT
public:
    DetailsHead(const Context &context, const Token &token, QWidget *parent = nullptr);

signals:
    void copyRequested();
    void rotateRequested();
    void revokeRequested();
    void pinRequested(bool pinned);

private:
    void buildName(QVBoxLayout *column);
    void buildButtons(QVBoxLayout *column);
    void buildPin(QVBoxLayout *column);
    void buildRotation(QVBoxLayout *column);
    void followState();

    Context m_context;
    Token m_token;
    QPushButton *m_rotate = nullptr;
    QPushButton *m_revoke = nullptr;
};

} // namespace Tokendesk
