// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/token.h"
#include "ui/context.h"
#include <QScrollArea>

class QFormLayout;
class QPushButton;
class QVBoxLayout;

namespace Tokendesk {

/// Everything about one token, beside the table.
class TokenDetails : public QScrollArea {
    Q_OBJECT
public:
    explicit TokenDetails(const Context &context, QWidget *parent = nullptr);
    void show(const std::optional<Token> &token);

signals:
    void copyRequested();
    void revokeRequested();
    void pinRequested(bool pinned);

private:
    void buildHead(QVBoxLayout *column, const Token &token, const Account *account);
    void buildButtons(QVBoxLayout *column, const Token &token);
    void buildRights(QVBoxLayout *column, const Token &token, const QString &registryId);
    void buildFacts(QVBoxLayout *column, const Token &token, const Account *account);

    Context m_context;
    std::optional<Token> m_token;
};

} // namespace Tokendesk
