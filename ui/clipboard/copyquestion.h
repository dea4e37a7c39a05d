// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/token.h"
#include "ui/clipboard/copyform.h"

class QWidget;

namespace Tokendesk {
class TokenCopier;

/// Says that the token does not work before it is copied; copies it if the person wants that all the same.
void askBeforeCopying(TokenCopier *copier, const Token &token, CopyForm form, TokenState state, QWidget *parent);

} // namespace Tokendesk
