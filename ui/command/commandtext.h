// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/account.h"
#include "app/domain/token.h"

namespace Tokendesk {
class AccountBook;

/// What commands write for people: lines and tables without colours. Names from registries stay plain.
namespace CommandText {

/// "Tank · john (https://…)"
QString accountLine(const Account &account, const AccountBook *book);
/// Columns as wide as they need.
QString table(const QList<QStringList> &rows);
QString tokenTable(const QList<Token> &tokens, const AccountBook *book, const QDateTime &now);
QString stateWord(TokenState state);

void print(const QString &text); ///< With the line's end.
void complain(const QString &text); ///< To where errors go.

} // namespace CommandText

} // namespace Tokendesk
