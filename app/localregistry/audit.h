// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QString>
#include <QVariant>
#include <optional>

namespace Tokendesk::LocalRegistry {

class Connection;

struct AuditEntry {
    QString action;
    QVariant actor;
    QVariant targetType;
    QVariant target;
    QJsonObject metadata;
};

struct AuditFilter {
    QString action;
    QString actor;
    QString targetType;
    QString target;
    QVariant from; ///< milliseconds, both ends included
    QVariant to;
    int page = 1;
    int limit = 50;
};

/// Each entry's chain value covers the one before it, so that a changed or missing row shows. Inside a transaction.
/// The log's time never goes back: an entry is as late as the one before it.
void addAudit(Connection &db, const AuditEntry &entry, qint64 now);
QJsonObject auditPage(Connection &db, const AuditFilter &filter);
std::optional<qint64> firstBrokenAudit(Connection &db); ///< Its running number; nothing when the chain holds.

} // namespace Tokendesk::LocalRegistry
