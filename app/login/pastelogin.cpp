// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/login/pastelogin.h"

namespace Tokendesk {

PasteLogin::PasteLogin(Registry *registry, const Secret &token, QObject *parent)
    : Login(registry, parent), m_token(token)
{
}

void PasteLogin::grant()
{
    setStatus(Status::TemporaryCredentialsReceived);
    proveAndSucceed({.credentials = {.token = m_token, .session = {}}, .identity = {}, .madeToken = false});
}

} // namespace Tokendesk
