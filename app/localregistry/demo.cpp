// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/localregistry/accounts.h"
#include "app/localregistry/audit.h"
#include "app/localregistry/password.h"
#include "app/localregistry/random.h"
#include "app/localregistry/samples.h"
#include <QJsonArray>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace Tokendesk::LocalRegistry {

namespace {

constexpr qint64 hour = 3'600'000;
constexpr qint64 day = 24 * hour;
constexpr int never = -1;
constexpr int noEnd = 100'000;

struct DemoToken {
    const char *name;
    int agedDays;
    int usedHoursAgo;
    int endsInHours; ///< Below zero: it ended.
    const char *scopes;
    bool enabled = true;
};

const char *const read = "skills:read";
const char *const publish = "skills:publish skills:read";
const char *const admin = "skills:admin skills:read";

const DemoToken demoTokens[] = {
    {"ci-deploy-web", 62, 1, 28 * 24, publish},
    {"nightly-mirror", 81, 9, 9 * 24, read},
    {"metrics-collector", 140, 0, 225 * 24, read},
    {"johns-laptop", 12, 3, 78 * 24, publish},
    {"release-signing", 89, 50, 26, publish},
    {"old-jenkins", 410, 2900, noEnd, admin},
    {"migration-2025", 300, 6100, noEnd, admin},
    {"github-actions", 33, 2, 57 * 24, publish},
    {"gitlab-runner-eu", 33, 5, 57 * 24, publish},
    {"staging-smoke-test", 20, 30, 70 * 24, read},
    {"docs-preview", 95, 1500, -5 * 24, read},
    {"summer-intern", 120, 2200, -30 * 24, publish},
    {"conference-demo", 48, never, 42 * 24, publish},
    {"backup-restore-drill", 75, never, 15 * 24, admin},
    {"mobile-build-farm", 51, 4, 39 * 24, publish},
    {"partner-northwind", 180, 26, 185 * 24, read},
    {"security-scanner", 7, 1, 83 * 24, read},
    {"renovate-bot", 66, 6, 24 * 24, publish},
    {"data-science-notebook", 31, never, 334 * 24, read},
    {"office-dashboard", 210, 0, 155 * 24, read},
    {"incident-4711", 14, 320, 20, admin},
    {"paused-crawler", 100, 700, 265 * 24, read, false},
    {"test-key", 3, never, 87 * 24, read},
    {"edge-cache-warmer", 25, 2, 65 * 24, read},
};

QStringList words(const char *text)
{
    return QString::fromLatin1(text).split(u' ');
}

void addDemoToken(Connection &db, const DemoToken &token, const QString &owner, qint64 now)
{
    const qint64 created = now - token.agedDays * day;
    NewToken wanted{owner, QString::fromLatin1(token.name), u"sample"_s, {}, words(token.scopes), {}};
    if (token.endsInHours != noEnd)
        wanted.lifetime = now + token.endsInHours * hour - created;
    const TokenRow row = makeToken(db, wanted, Dialect::Seed, created).row;
    const QVariant used
        = token.usedHoursAgo == never ? QVariant() : QVariant(now - token.usedHoursAgo * hour - 240'000);
    db.change(u"UPDATE tokens SET used = ?, enabled = ? WHERE row = (SELECT row FROM tokens WHERE id = ?)"_s,
        {used, token.enabled, row.id});
}

void addCreated(Connection &db, const QString &owner, const QString &id, const QString &name, const QStringList &scopes,
    qint64 moment)
{
    const QJsonObject metadata{
        {u"name"_s, name}, {u"scopes"_s, QJsonArray::fromStringList(scopes)}, {u"expiresInDays"_s, 90}};
    addAudit(db, {u"api_key.create"_s, owner, u"api_key"_s, id, metadata}, moment);
}

/// The chain wants its events in the order of time, so they are gathered first.
struct Happened {
    qint64 moment;
    std::function<void()> write;
};

void addHistory(Connection &db, const QString &owner, qint64 now)
{
    QList<Happened> events;
    TokenCursor cursor(db, owner, {});
    while (const std::optional<TokenRow> token = cursor.next())
        events.append({token->created, [&db, token = *token] {
                           addCreated(db, token.owner, token.id, token.name.toString(), token.scopes, token.created);
                       }});
    // Tokens that are gone: only the log still knows them.
    for (int i = 0; i < 18; ++i) {
        const QString id = randomId();
        const qint64 made = now - (200 - i * 9) * day;
        const qint64 gone = made + (3 + i * 2) * day;
        const QString name = u"build-agent-%1"_s.arg(i + 1);
        events.append({made, [&db, owner, id, name, made] {
                           addCreated(db, owner, id, name, {u"skills:publish"_s, u"skills:read"_s}, made);
                       }});
        events.append({gone, [&db, owner, id, gone] {
                           addAudit(db, {u"api_key.revoke"_s, owner, u"api_key"_s, id, {}}, gone);
                       }});
    }
    std::stable_sort(
        events.begin(), events.end(), [](const Happened &a, const Happened &b) { return a.moment < b.moment; });
    for (const Happened &event : std::as_const(events))
        event.write();
}

void addOrg(Connection &db, const QString &name, const QString &slug, const QStringList &members, qint64 moment)
{
    const QString id = randomId();
    db.change(u"INSERT INTO orgs (id, name, slug, created) VALUES (?, ?, ?, ?)"_s, {id, name, slug, moment});
    for (const QString &member : members)
        db.change(u"INSERT INTO members (id, org, owner, role, created) VALUES (?, ?, ?, ?, ?)"_s,
            {randomId(), id, member, member == members.first() ? u"owner"_s : u"member"_s, moment});
}

/// Through the same door as a request, so that accounts have all that accounts have.
void addServiceAccount(Backend &backend, Connection &db, const QString &creator, const QString &name,
    const QString &description, const QStringList &scopes)
{
    const Request nothing;
    Account account;
    account.creator = creator;
    account.name = name;
    account.description = description;
    addAccount({nothing, backend, db, {}, backend.now()}, account, scopes);
}

} // namespace

void addDemo(Backend &backend, Connection &db)
{
    const qint64 now = backend.now();
    const QString email = QString::fromUtf16(demoEmail);
    if (userByEmail(db, email))
        return;
    const QByteArray password = storedPassword(QString::fromUtf16(demoPassword), backend.options.passwordRounds);
    QString demo;
    db.atomically([&] {
        demo = makeUser(db, u"Dana Demo"_s, email, password, u"admin"_s, now - 420 * day).id;
        QStringList people{demo};
        for (const QString &name : {u"Alva Berg"_s, u"Jonas Keller"_s, u"Mei Tanaka"_s, u"Priya Nair"_s}) {
            const QString address = name.toLower().replace(u' ', u'.') + u"@tokendesk.example"_s;
            const qint64 joined = now - (380 - people.size() * 40) * day;
            people.append(makeUser(db, name, address, {}, u"user"_s, joined).id);
            addDemoToken(db, {"laptop", 40, 5, 50 * 24, publish}, people.last(), now);
        }
        for (const DemoToken &token : demoTokens)
            addDemoToken(db, token, demo, now);
        addHistory(db, demo, now);
        addOrg(db, u"Northwind Tools"_s, u"northwind-tools"_s, people, now - 400 * day);
        addOrg(db, u"Open Skills"_s, u"open-skills"_s, {demo, people.last()}, now - 90 * day);
    });
    addServiceAccount(backend, db, demo, u"Production CI/CD"_s, u"Automated skill publishing"_s,
        {u"skills:publish"_s, u"skills:read"_s});
    addServiceAccount(backend, db, demo, u"Metrics"_s, u"Reads download counts"_s, {u"skills:read"_s});
}

} // namespace Tokendesk::LocalRegistry
