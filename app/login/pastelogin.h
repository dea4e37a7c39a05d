// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/login/login.h"

namespace Tokendesk {

/// A token that exists already: whoami proves it before it is saved.
class PasteLogin : public Login {
    Q_OBJECT
public:
    PasteLogin(Registry *registry, const Secret &token, QObject *parent = nullptr);
    void grant() override;

private:
    Secret m_token;
};

} // namespace Tokendesk
