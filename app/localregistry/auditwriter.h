// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/localregistry/audit.h"
#include "app/localregistry/connection.h"

namespace Tokendesk::LocalRegistry {

QString auditColumns(); ///< Of a row, in the order in which its chain value covers them.
QByteArray auditChain(const QByteArray &last, const QVariantList &row);

/// Appends to the log. Many at once if kept: it knows then where the chain ends. Inside a transaction.
class AuditWriter {
public:
    explicit AuditWriter(Connection &db);

    void add(const AuditEntry &entry, qint64 moment, const QString &id);

private:
    Connection &m_db;
    QSqlQuery m_insert;
    QByteArray m_chain;
    qint64 m_number = 0;
    qint64 m_moment = 0;
};

} // namespace Tokendesk::LocalRegistry
