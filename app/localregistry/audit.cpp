// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/localregistry/audit.h"
#include "app/localregistry/auditwriter.h"
#include "app/localregistry/connection.h"
#include "app/localregistry/isotime.h"
#include "app/localregistry/message.h"
#include "app/localregistry/random.h"
#include <QJsonArray>
#include <QJsonDocument>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace Tokendesk::LocalRegistry {

namespace {

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

/// The running numbers of all events between two moments. Numbers and times grow together, so both ends are found by
/// the index, however long the log is.
struct Span {
    qint64 first = 1;
    qint64 last = 0;

    qint64 size() const
    {
        return std::max<qint64>(0, last - first + 1);
    }
};

Span spanOf(Connection &db, const AuditFilter &filter)
{
    Span span;
    span.last = db.value(u"SELECT max(seq) FROM audit_events"_s).toLongLong();
    if (!filter.from.isNull()) {
        const auto found
            = db.row(u"SELECT seq FROM audit_events WHERE created >= ? ORDER BY created, seq LIMIT 1"_s, {filter.from});
        span.first = found ? found->first().toLongLong() : span.last + 1;
    }
    if (!filter.to.isNull()) {
        const auto found = db.row(
            u"SELECT seq FROM audit_events WHERE created <= ? ORDER BY created DESC, seq DESC LIMIT 1"_s, {filter.to});
        span.last = found ? found->first().toLongLong() : 0;
    }
    return span;
}

QJsonObject pageOf(const QList<Connection::Row> &rows, qint64 total, const AuditFilter &filter)
{
    QJsonArray events;
    for (const QVariantList &row : rows)
        events.append(entryJson(row));
    return {{u"events"_s, events}, {u"total"_s, total}, {u"page"_s, filter.page}, {u"limit"_s, filter.limit}};
}

/// Of a whole span a page is known by its numbers alone.
QJsonObject pageOfSpan(Connection &db, const AuditFilter &filter, const Span &span)
{
    const qint64 last = span.last - qint64(filter.page - 1) * filter.limit;
    const auto rows
        = db.rows(u"SELECT %1 FROM audit_events WHERE seq BETWEEN ? AND ? ORDER BY seq DESC"_s.arg(auditColumns()),
            {std::max(span.first, last - filter.limit + 1), last});
    return pageOf(rows, span.size(), filter);
}

} // namespace

void addAudit(Connection &db, const AuditEntry &entry, qint64 now)
{
    AuditWriter(db).add(entry, now, randomUuid());
}

QJsonObject auditPage(Connection &db, const AuditFilter &filter)
{
    const Span span = spanOf(db, filter);
    Condition condition;
    condition.add(u"action = ?"_s, filter.action);
    condition.add(u"actor = ?"_s, filter.actor);
    condition.add(u"target_type = ?"_s, filter.targetType);
    condition.add(u"target = ?"_s, filter.target);
    if (condition.bound.isEmpty())
        return pageOfSpan(db, filter, span);
    condition.add(u"created >= ?"_s, filter.from);
    condition.add(u"created <= ?"_s, filter.to);
    const qint64 total
        = db.value(u"SELECT count(*) FROM audit_events WHERE "_s + condition.sql, condition.bound).toLongLong();
    const QVariantList paging{filter.limit, qint64(filter.page - 1) * filter.limit};
    const auto rows
        = db.rows(u"SELECT %1 FROM audit_events WHERE %2 ORDER BY created DESC, seq DESC LIMIT ? OFFSET ?"_s.arg(
                      auditColumns(), condition.sql),
            condition.bound + paging);
    return pageOf(rows, total, filter);
}

std::optional<qint64> firstBrokenAudit(Connection &db)
{
    QByteArray chain;
    qint64 expected = 1;
    const auto rows = db.rows(u"SELECT %1, chain FROM audit_events ORDER BY seq"_s.arg(auditColumns()));
    for (const QVariantList &row : rows) {
        chain = auditChain(chain, row.mid(0, row.size() - 1));
        if (row.first().toLongLong() != expected || chain != row.last().toByteArray())
            return expected;
        ++expected;
    }
    return {};
}

} // namespace Tokendesk::LocalRegistry
