// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/localfacts.h"
#include "app/domain/token.h"
#include "ui/context.h"
#include <QWidget>

class QGridLayout;

namespace Tokendesk {

/// What was done with a token on this computer, the latest first.
class TokenHistory : public QWidget {
    Q_OBJECT
public:
    explicit TokenHistory(const Context &context, QWidget *parent = nullptr);

    void show(const TokenId &token);

private:
    void ask();
    void fill(const QList<TokenEvent> &events);
    QString words(const TokenEvent &event) const;

    Context m_context;
    TokenId m_token;
    QGridLayout *m_grid;
};

} // namespace Tokendesk
