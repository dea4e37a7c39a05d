// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/localregistry/audit.h"
#include "app/localregistry/connection.h"
#include "app/localregistry/isotime.h"
#include "app/localregistry/message.h"
#include "app/localregistry/random.h"
#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace Tokendesk::LocalRegistry {

namespace {

QString columns()
{
    return u"seq, id, action, actor, target_type, target, metadata, created"_s;
}

QByteArray chainAfter(const QByteArray &last, const QVariantList &row)
{
    QByteArray covered = last;
    for (const QVariant &value : row) {
        const QByteArray bytes = value.toString().toUtf8();
        // With its length and kind: "ab","c" and "a","bc", or null and "", must not look the same.
        covered += (value.isNull() ? "-" : QByteArray::number(bytes.size())) + ':' + bytes;
    }
    return hashOf(covered);
}

QJsonObject entryJson(const QVariantList &row)
{
    return {{u"id"_s, row.at(1).toString()}, {u"action"_s, row.at(2).toString()}, {u"actorId"_s, textOrNull(row.at(3))},
        {u"targetType"_s, textOrNull(row.at(4))}, {u"targetId"_s, textOrNull(row.at(5))},
        {u"metadata"_s, QJsonDocument::fromJson(row.at(6).toString().toUtf8()).object()},
        {u"createdAt"_s, isoValue(row.at(7))}};
}

struct Condition {
    QString sql = u"1"_s;
    QVariantList bound;

    void add(const QString &test, const QVariant &value)
    {
        if (value.isNull() || value.toString().isEmpty())
            return;
        sql += u" AND "_s + test;
        bound.append(value);
    }
};

} // namespace

void addAudit(Connection &db, const AuditEntry &entry, qint64 now)
{
    const auto last = db.row(u"SELECT seq, chain FROM audit_events ORDER BY seq DESC LIMIT 1"_s);
    QVariantList row{last ? last->at(0).toLongLong() + 1 : 1, randomUuid(), entry.action, entry.actor, entry.targetType,
        entry.target, QString::fromUtf8(QJsonDocument(entry.metadata).toJson(QJsonDocument::Compact)), now};
    row.append(chainAfter(last ? last->at(1).toByteArray() : QByteArray(), row));
    db.change(u"INSERT INTO audit_events (%1, chain) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)"_s.arg(columns()), row);
}

QJsonObject auditPage(Connection &db, const AuditFilter &filter)
{
    Condition condition;
    condition.add(u"action = ?"_s, filter.action);
    condition.add(u"actor = ?"_s, filter.actor);
    condition.add(u"target_type = ?"_s, filter.targetType);
    condition.add(u"target = ?"_s, filter.target);
    condition.add(u"created >= ?"_s, filter.from);
    condition.add(u"created <= ?"_s, filter.to);
    const int total = db.value(u"SELECT count(*) FROM audit_events WHERE "_s + condition.sql, condition.bound).toInt();
    const QVariantList paging{filter.limit, qint64(filter.page - 1) * filter.limit};
    const auto rows
        = db.rows(u"SELECT %1 FROM audit_events WHERE %2 ORDER BY created DESC, seq DESC LIMIT ? OFFSET ?"_s.arg(
                      columns(), condition.sql),
            condition.bound + paging);
    QJsonArray events;
    for (const QVariantList &row : rows)
        events.append(entryJson(row));
    return {{u"events"_s, events}, {u"total"_s, total}, {u"page"_s, filter.page}, {u"limit"_s, filter.limit}};
}

std::optional<qint64> firstBrokenAudit(Connection &db)
{
    QByteArray chain;
    qint64 expected = 1;
    const auto rows = db.rows(u"SELECT %1, chain FROM audit_events ORDER BY seq"_s.arg(columns()));
    for (const QVariantList &row : rows) {
        chain = chainAfter(chain, row.mid(0, row.size() - 1));
        if (row.first().toLongLong() != expected || chain != row.last().toByteArray())
            return expected;
        ++expected;
    }
    return {};
}

} // namespace Tokendesk::LocalRegistry
