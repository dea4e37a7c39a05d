// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/localregistry/auditwriter.h"
#include "app/localregistry/random.h"
#include <QJsonDocument>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace Tokendesk::LocalRegistry {

QString auditColumns()
{
    return u"seq, id, action, actor, target_type, target, metadata, created"_s;
}

QByteArray auditChain(const QByteArray &last, const QVariantList &row)
{
    QByteArray covered = last;
    for (const QVariant &value : row) {
        const QByteArray bytes = value.toString().toUtf8();
        // With its length and kind: "ab","c" and "a","bc", or null and "", must not look the same.
        covered += (value.isNull() ? "-" : QByteArray::number(bytes.size())) + ':' + bytes;
    }
    return hashOf(covered);
}

AuditWriter::AuditWriter(Connection &db)
    : m_db(db), m_insert(db.prepared(
                    u"INSERT INTO audit_events (%1, chain) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)"_s.arg(auditColumns())))
{
    if (const auto last = db.row(u"SELECT seq, chain, created FROM audit_events ORDER BY seq DESC LIMIT 1"_s)) {
        m_number = last->at(0).toLongLong();
        m_chain = last->at(1).toByteArray();
        m_moment = last->at(2).toLongLong();
    }
}

void AuditWriter::add(const AuditEntry &entry, qint64 moment, const QString &id)
{
    m_moment = std::max(m_moment, moment);
    const QVariantList row{++m_number, id, entry.action, entry.actor, entry.targetType, entry.target,
        QString::fromUtf8(QJsonDocument(entry.metadata).toJson(QJsonDocument::Compact)), m_moment};
    m_chain = auditChain(m_chain, row);
    for (qsizetype column = 0; column < row.size(); ++column)
        m_insert.bindValue(int(column), Connection::bindable(row.at(column)));
    m_insert.bindValue(int(row.size()), m_chain);
    if (!m_insert.exec())
        m_db.reportFailure(m_insert);
    m_insert.finish();
}

} // namespace Tokendesk::LocalRegistry
