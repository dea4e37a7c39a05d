// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/account.h"
#include "ui/context.h"
#include <QComboBox>

namespace Tokendesk {

/// One of the accounts whose registries make tokens. Belongs to CreateForm.
class AccountChoice : public QComboBox {
    Q_OBJECT
public:
    explicit AccountChoice(const Context &context, QWidget *parent = nullptr);

    void choose(const AccountId &account); ///< The first one if it is not there.
    AccountId account() const; ///< Empty if there is none.
};

} // namespace Tokendesk
