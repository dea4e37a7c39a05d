// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/localregistry/random.h"
#include "app/localregistry/samples.h"
#include "app/localregistry/schema.h"
#include <QRandomGenerator>
#include <array>

using namespace Qt::StringLiterals;

namespace Tokendesk::LocalRegistry {

namespace {

constexpr qint64 hour = 3'600'000;
constexpr qint64 day = 24 * hour;

const std::array who{"ci", "nightly", "metrics", "staging", "release", "johns", "meis", "docs", "backup", "mobile",
    "search", "billing", "edge", "partner", "audit", "preview"};
const std::array does{"deploy", "mirror", "collector", "publish", "build", "sync", "scan", "import", "export", "report",
    "cache", "index"};
const std::array where{"web", "api", "laptop", "runner", "eu-west", "us-east", "desktop", "cluster", "worker", "lab"};

QString nameOf(int i)
{
    const auto n = size_t(i);
    const size_t kinds = who.size() * does.size() * where.size();
    const QString name = u"%1-%2-%3"_s.arg(QLatin1StringView(who.at(n % who.size())),
        QLatin1StringView(does.at(n / who.size() % does.size())),
        QLatin1StringView(where.at(n / who.size() / does.size() % where.size())));
    return n < kinds ? name : name + u'-' + QString::number(n / kinds + 1);
}

QVariant endOf(QRandomGenerator &dice, qint64 created, qint64 now)
{
    const int kind = int(dice.bounded(100));
    if (kind < 20)
        return {};
    if (kind < 35)
        return std::min(now - hour, created + qint64(dice.bounded(1, 90)) * day);
    if (kind < 38)
        return now + qint64(dice.bounded(6, 30)) * hour;
    if (kind < 48)
        return now + qint64(dice.bounded(3, 14)) * day;
    return now + qint64(dice.bounded(15, 365)) * day;
}

QString scopesOf(QRandomGenerator &dice)
{
    const int kind = int(dice.bounded(100));
    if (kind < 60)
        return u"skills:read"_s;
    return kind < 92 ? u"skills:publish skills:read"_s : u"skills:admin skills:read"_s;
}

QVariantList rowOf(int i, const QString &owner, const QByteArray &secret, QRandomGenerator &dice, qint64 now)
{
    const qint64 created = now - qint64(dice.bounded(1, 700)) * day - qint64(dice.bounded(24)) * hour;
    const bool neverUsed = dice.bounded(100) < 25;
    const QVariant used
        = neverUsed ? QVariant() : QVariant(now - qint64(dice.generateDouble() * double(now - created)));
    // Nobody knows a text with this hash, so nobody can use a sample.
    const QByteArray hash = sealOf(secret, "sample " + QByteArray::number(i));
    const QString id = QString::fromLatin1(hash.toHex().left(32));
    const QString start = u"tank_"_s + QString::fromLatin1(hash.toHex().mid(32, 5));
    return {id, hash, owner, nameOf(i), start, dice.bounded(100) >= 4, scopesOf(dice), created, created,
        endOf(dice, created, now), used};
}

QString ownerOfSamples(Connection &db)
{
    return db
        .value(u"SELECT id FROM users WHERE role <> 'service' ORDER BY email <> ?, created, id LIMIT 1"_s,
            {QString::fromUtf16(demoEmail)})
        .toString();
}

} // namespace

void addSampleTokens(Backend &backend, Connection &db, int count)
{
    const QString owner = ownerOfSamples(db);
    const qint64 now = backend.now();
    QRandomGenerator dice(42);
    db.change(u"PRAGMA cache_size=-400000"_s); // hashes arrive in no order: their index has to fit
    db.atomically([&] {
        setBulkLoading(db, true);
        QSqlQuery insert = db.prepared(
            u"INSERT OR IGNORE INTO tokens (id, hash, owner, name, prefix, start, made_by, enabled, scopes, created,"
            " updated, expires, used, max, period) VALUES (?, ?, ?, ?, 'tank_', ?, 'sample', ?, ?, ?, ?, ?, ?, 1000,"
            " 3600000)"_s);
        for (int i = 0; i < count; ++i) {
            const QVariantList row = rowOf(i, owner, backend.secret, dice, now);
            for (qsizetype column = 0; column < row.size(); ++column)
                insert.bindValue(int(column), row.at(column));
            if (!insert.exec())
                db.reportFailure(insert);
        }
        insert.finish();
        setBulkLoading(db, false);
        db.change(u"INSERT OR REPLACE INTO token_counts SELECT owner, count(*) FROM tokens WHERE owner = ?"
                  " GROUP BY owner"_s,
            {owner});
    });
    db.change(u"PRAGMA cache_size=-32000"_s);
}

} // namespace Tokendesk::LocalRegistry
