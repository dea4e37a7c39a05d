// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/localregistry/history.h"
#include "app/localregistry/auditwriter.h"
#include "app/localregistry/random.h"
#include "app/localregistry/schema.h"
#include "app/localregistry/tokens.h"
#include <QDateTime>
#include <QJsonArray>
#include <QRandomGenerator>
#include <QUuid>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace Tokendesk::LocalRegistry {

namespace {

constexpr qint64 minute = 60'000;
constexpr qint64 hour = 60 * minute;
constexpr qint64 day = 24 * hour;
constexpr int sampleDays = 700;
constexpr int worthIt = 10'000; // events, before indexes are made afterwards

/// The chain wants its events in the order of time, so they are gathered first.
struct Happened {
    qint64 moment = 0;
    AuditEntry entry;
};

AuditEntry created(const QString &actor, const QString &id, const QString &name, const QStringList &scopes, int days)
{
    return {u"api_key.create"_s, actor, u"api_key"_s, id,
        {{u"name"_s, name}, {u"scopes"_s, QJsonArray::fromStringList(scopes)}, {u"expiresInDays"_s, days}}};
}

AuditEntry revoked(const QString &actor, const QString &id)
{
    return {u"api_key.revoke"_s, actor, u"api_key"_s, id, {}};
}

void addKnownTokens(QList<Happened> &events, Connection &db, const DemoPeople &people)
{
    for (const QString &person : people.all) {
        TokenCursor cursor(db, person, {});
        while (const std::optional<TokenRow> token = cursor.next())
            events.append({token->created, created(person, token->id, token->name.toString(), token->scopes, 90)});
    }
}

/// Tokens that are gone: only the log still knows them.
void addGoneTokens(QList<Happened> &events, const DemoPeople &people, qint64 now)
{
    for (int i = 0; i < 18; ++i) {
        const QString id = randomId();
        const qint64 made = now - (200 - i * 9) * day;
        events.append({made,
            created(people.demo, id, u"build-agent-%1"_s.arg(i + 1), {u"skills:publish"_s, u"skills:read"_s}, 90)});
        events.append({made + (3 + i * 2) * day, revoked(people.demo, id)});
    }
}

/// So many minutes past midnight, some days ago, by the clock on the wall.
qint64 wallTime(qint64 now, int daysAgo, int minutes)
{
    const QDateTime then = QDateTime::fromMSecsSinceEpoch(now).addDays(-daysAgo);
    return QDateTime(then.date(), QTime(0, 0).addSecs(minutes * 60)).toMSecsSinceEpoch();
}

void addOddities(QList<Happened> &events, const DemoPeople &people, qint64 now)
{
    const QString &jonas = people.all.at(2);
    const QString &mei = people.all.at(3);
    events.append(
        {wallTime(now, 3, 131), created(mei, randomId(), u"admin-key"_s, {u"skills:admin"_s, u"skills:read"_s}, 365)});
    for (int i = 0; i < 40; ++i) {
        const QString id = randomId();
        const qint64 made = wallTime(now, 12, 11 * 60) + i * 4000;
        events.append({made, created(jonas, id, u"batch-%1"_s.arg(i + 1), {u"skills:read"_s}, 30)});
        events.append({made + 2 * hour, revoked(jonas, id)});
    }
    events.append({wallTime(now, 20, 15 * 60 + 20),
        created(people.gone, randomId(), u"handover"_s, {u"skills:publish"_s, u"skills:read"_s}, 90)});
    events.append({wallTime(now, 30, 10 * 60 + 5),
        {u"admin.user.status_suspended"_s, people.demo, u"user"_s, people.suspended,
            {{u"reason"_s, u"left the company"_s}}}});
}

/// Made-up events, the same each time, but for the day. In working hours; ids grow, so that a million of them
/// find their places in the index quickly.
class SampleEvents {
public:
    SampleEvents(const QStringList &people, const SampleHistory &samples) : m_people(people), m_samples(samples)
    {
        m_step = double(sampleDays * day) / std::max(1, samples.events);
        m_start = wallTime(samples.now, sampleDays, 0);
    }

    bool isOver() const
    {
        return m_number >= m_samples.events;
    }
    qint64 moment() const
    {
        const auto whole = qint64(double(m_number) * m_step);
        return std::min(m_samples.now, m_start + whole / day * day + 8 * hour + whole % day * 5 / 12);
    }
    void write(AuditWriter &log)
    {
        const qint64 moment = this->moment();
        const QString actor = m_people.at(qsizetype(m_dice.bounded(quint32(m_people.size()))));
        log.add(entry(actor), moment, id());
        ++m_number;
    }

private:
    AuditEntry entry(const QString &actor)
    {
        const int kind = int(m_dice.bounded(100));
        const QString token = sampleTokenId(m_samples.secret, m_number);
        if (kind < 50)
            return created(actor, token, u"sample-%1"_s.arg(m_number),
                kind < 35 ? QStringList{u"skills:read"_s} : QStringList{u"skills:publish"_s, u"skills:read"_s}, 90);
        if (kind < 92)
            return revoked(actor, token);
        const QString what = kind < 96 ? u"key_create"_s : kind < 98 ? u"update"_s : u"create"_s;
        return {u"admin.service_account."_s + what, m_people.constFirst(), u"service_account"_s,
            u"sa_sample%1"_s.arg(m_number % 500), {{u"displayName"_s, u"Robot %1"_s.arg(m_number % 500)}}};
    }
    QString id()
    {
        return QUuid(uint(m_number), 0, 0x7000, 0x80, 0, uchar(m_dice.bounded(256)), uchar(m_dice.bounded(256)),
            uchar(m_dice.bounded(256)), uchar(m_dice.bounded(256)), uchar(m_dice.bounded(256)),
            uchar(m_dice.bounded(256)))
            .toString(QUuid::WithoutBraces);
    }

    const QStringList &m_people;
    const SampleHistory &m_samples;
    QRandomGenerator m_dice{43};
    double m_step = 1;
    qint64 m_start = 0;
    int m_number = 0;
};

void writeAll(Connection &db, QList<Happened> &events, SampleEvents &&samples, bool many)
{
    if (many)
        setAuditBulkLoading(db, true);
    std::stable_sort(
        events.begin(), events.end(), [](const Happened &a, const Happened &b) { return a.moment < b.moment; });
    AuditWriter log(db);
    for (const Happened &event : std::as_const(events)) {
        while (!samples.isOver() && samples.moment() <= event.moment)
            samples.write(log);
        log.add(event.entry, event.moment, randomUuid());
    }
    while (!samples.isOver())
        samples.write(log);
    if (many)
        setAuditBulkLoading(db, false);
}

} // namespace

QString sampleTokenId(const QByteArray &secret, int number)
{
    return QString::fromLatin1(sealOf(secret, "sample " + QByteArray::number(number)).toHex().left(32));
}

void addDemoHistory(Connection &db, const DemoPeople &people, const SampleHistory &samples)
{
    QList<Happened> events;
    addKnownTokens(events, db, people);
    addGoneTokens(events, people, samples.now);
    addOddities(events, people, samples.now);
    writeAll(db, events, SampleEvents(people.all, samples), samples.events > worthIt);
}

void addPlainHistory(Connection &db, const QStringList &people, const SampleHistory &samples)
{
    QList<Happened> none;
    if (!people.isEmpty())
        writeAll(db, none, SampleEvents(people, samples), samples.events > worthIt);
}

} // namespace Tokendesk::LocalRegistry
