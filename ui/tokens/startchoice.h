// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/token.h"
#include "ui/context.h"
#include <QComboBox>

namespace Tokendesk {

/// What a new token begins with: nothing, or one that the account has already. Belongs to CreateForm.
class StartChoice : public QComboBox {
    Q_OBJECT
public:
    explicit StartChoice(const Context &context, QWidget *parent = nullptr);

    void fill(const AccountId &account); ///< Nothing is chosen then, silently.
    void choose(const TokenId &token); ///< Also one that was not offered.
    std::optional<Token> token() const;

private:
    void add(const QString &name, const TokenId &token);

    Context m_context;
};

} // namespace Tokendesk
