// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/audit/lookback.h"
#include "app/state/tokentable.h"
#include <QCborArray>
#include <QHash>
#include <QVariant>
#include <algorithm>

namespace Tokendesk {

namespace {

using Kind = LookBack::Change::Kind;

/// A day of review is the person's own and ends nothing.
qint64 endOf(const TokenTable &table, quint32 row)
{
    return table.isReview(row) ? TokenTable::never : table.expires(row);
}

QStringList sorted(QStringList list)
{
    list.sort();
    return list;
}

QStringList without(const QStringList &list, const QStringList &others)
{
    QStringList rest;
    for (const QString &one : list) {
        if (!others.contains(one))
            rest.append(one);
    }
    return sorted(rest);
}

QDateTime dateOf(qint64 seconds)
{
    return seconds < TokenTable::never ? QDateTime::fromSecsSinceEpoch(seconds, Qt::UTC) : QDateTime();
}

void compare(const Look::Seen &before, const TokenTable &table, quint32 row, QList<LookBack::Change> &changes)
{
    const QStringList &scopes = table.scopes(row);
    const bool everything = table.isUnrestricted(row);
    const LookBack::Change base{.token = before.id, .name = table.name(row)};
    LookBack::Change gained = base;
    gained.kind = Kind::GainedRights;
    gained.rights = without(scopes, before.scopes);
    gained.everything = everything && !before.unrestricted;
    LookBack::Change lost = base;
    lost.kind = Kind::LostRights;
    lost.rights = without(before.scopes, scopes);
    lost.everything = !everything && before.unrestricted;
    for (const LookBack::Change &change : {gained, lost}) {
        if (!change.rights.isEmpty() || change.everything)
            changes.append(change);
    }
    if (endOf(table, row) == before.expires)
        return;
    LookBack::Change end = base;
    end.kind = Kind::ChangedEnd;
    end.before = dateOf(before.expires);
    end.after = dateOf(endOf(table, row));
    changes.append(end);
}

} // namespace

Look Look::at(const TokenTable &table, const RowSet &rows, const QDateTime &now)
{
    Look look{.time = now, .tokens = {}};
    look.tokens.reserve(rows.count());
    rows.forEach([&](quint32 row) {
        look.tokens.append({.id = table.id(row),
            .name = table.name(row),
            .scopes = sorted(table.scopes(row)),
            .unrestricted = table.isUnrestricted(row),
            .expires = endOf(table, row)});
    });
    std::sort(look.tokens.begin(), look.tokens.end(), [](const Seen &a, const Seen &b) { return a.id < b.id; });
    return look;
}

QByteArray Look::packed() const
{
    QCborArray rows{time.toMSecsSinceEpoch()};
    for (const Seen &seen : tokens) {
        rows.append(QCborArray{seen.id.account, seen.id.id, seen.name, QCborArray::fromStringList(seen.scopes),
            seen.unrestricted, seen.expires});
    }
    return rows.toCborValue().toCbor();
}

Look Look::unpacked(const QByteArray &bytes)
{
    const QCborArray rows = QCborValue::fromCbor(bytes).toArray();
    Look look;
    if (rows.isEmpty() || !rows.at(0).isInteger())
        return look;
    look.time = QDateTime::fromMSecsSinceEpoch(rows.at(0).toInteger(), Qt::UTC);
    for (qsizetype i = 1; i < rows.size(); ++i) {
        const QCborArray row = rows.at(i).toArray();
        look.tokens.append({.id = {row.at(0).toString(), row.at(1).toString()},
            .name = row.at(2).toString(),
            .scopes = QVariant(row.at(3).toArray().toVariantList()).toStringList(),
            .unrestricted = row.at(4).toBool(),
            .expires = row.at(5).toInteger()});
    }
    return look;
}

int LookBack::count(Change::Kind kind) const
{
    return int(
        std::count_if(changes.cbegin(), changes.cend(), [kind](const Change &change) { return change.kind == kind; }));
}

LookBack LookBack::between(
    const Look &before, const TokenTable &table, const RowSet &rows, const QSet<AccountId> &listed)
{
    LookBack back{.since = before.time, .changes = {}};
    if (!before.time.isValid())
        return back;
    QHash<TokenId, const Look::Seen *> known;
    known.reserve(before.tokens.size());
    for (const Look::Seen &seen : before.tokens)
        known.insert(seen.id, &seen);
    rows.forEach([&](quint32 row) {
        const TokenId id = table.id(row);
        if (const Look::Seen *seen = known.take(id))
            compare(*seen, table, row, back.changes);
        else
            back.changes.append({.kind = Kind::New, .token = id, .name = table.name(row)});
    });
    for (const Look::Seen &seen : before.tokens) {
        if (known.contains(seen.id) && listed.contains(seen.id.account))
            back.changes.append({.kind = Kind::Gone, .token = seen.id, .name = seen.name});
    }
    return back;
}

} // namespace Tokendesk
