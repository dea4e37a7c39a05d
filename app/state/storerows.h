// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/state/store.h"
#include <QSqlQuery>
#include <QVariant>

/// What the rows of the store's file mean. Used by Store alone, on its thread.
namespace Tokendesk::StoreRows {

/// A statement and its values.
using Statement = std::pair<QString, QVariantList>;

QString text(const QDateTime &time);
QDateTime time(const QString &text);

Result<QSqlQuery> executed(QSqlDatabase &database, const QString &statement, const QVariantList &values);
/// Several statements, all or none.
Result<void> together(QSqlDatabase &database, const QList<Statement> &statements);

Result<Store::Saved> loaded(QSqlDatabase &database);
QList<Statement> savedAccount(const Account &account, bool signedOut);
QList<Statement> savedFacts(const TokenId &token, const LocalFacts &facts);

} // namespace Tokendesk::StoreRows
