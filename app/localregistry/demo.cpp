// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/localregistry/accounts.h"
#include "app/localregistry/history.h"
#include "app/localregistry/password.h"
#include "app/localregistry/random.h"
#include "app/localregistry/samples.h"

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
    {"laptop", 160, 1100, 205 * 24, publish},
    {"laptop", 22, 1, 68 * 24, publish},
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

void addOrg(Connection &db, const QString &name, const QString &slug, const QStringList &members, qint64 moment)
{
    const QString id = randomId();
    db.change(u"INSERT INTO orgs (id, name, slug, created) VALUES (?, ?, ?, ?)"_s, {id, name, slug, moment});
    for (const QString &member : members)
        db.change(u"INSERT INTO members (id, org, owner, role, created) VALUES (?, ?, ?, ?, ?)"_s,
            {randomId(), id, member, member == members.first() ? u"owner"_s : u"member"_s, moment});
}

/// An account as a request would make it, but older, and made by somebody else since.
struct DemoAccount {
    QString name;
    QString description;
    QStringList scopes;
    QString creator;
    int agedDays;
    int usedHoursAgo;
    bool disabled = false;
};

void addServiceAccount(Backend &backend, Connection &db, const QString &administrator, const DemoAccount &demo)
{
    const Request nothing;
    const qint64 now = backend.now();
    Account account;
    account.creator = administrator;
    account.name = demo.name;
    account.description = demo.description;
    const auto made = addAccount({nothing, backend, db, {}, now}, account, demo.scopes);
    if (!made)
        return;
    const qint64 created = now - demo.agedDays * day;
    const QVariant used = demo.usedHoursAgo == never ? QVariant() : QVariant(now - demo.usedHoursAgo * hour - 240'000);
    db.change(u"UPDATE accounts SET creator = ?, created = ?, disabled = ? WHERE id = ?"_s,
        {demo.creator, created, demo.disabled, account.id});
    db.change(u"UPDATE tokens SET created = ?, expires = expires - ?, used = ? WHERE owner = ?"_s,
        {created, demo.agedDays * day, used, account.owner});
}

void addServiceAccounts(Backend &backend, Connection &db, const QString &demo, const DemoPeople &people)
{
    const QStringList mayRead{u"skills:read"_s};
    const QStringList mayPublish{u"skills:publish"_s, u"skills:read"_s};
    const QList<DemoAccount> all{
        {u"Production CI/CD"_s, u"Automated skill publishing"_s, mayPublish, demo, 264, 0},
        {u"Metrics"_s, u"Reads download counts"_s, mayRead, demo, 120, 3},
        {u"Old builder"_s, u"Before the move to containers"_s, mayPublish, people.suspended, 300, never, true},
        {u"Partner sync"_s, {}, {u"skills:admin"_s, u"skills:read"_s}, people.gone, 340, 700},
    };
    for (const DemoAccount &account : all)
        addServiceAccount(backend, db, demo, account);
    const QList<Account> known = allAccounts(db);
    const Request nothing;
    // A second key while the first one is being replaced.
    for (const Account &account : known) {
        if (account.name == all.constFirst().name)
            addAccountKey({nothing, backend, db, {}, backend.now()}, account, demo, mayPublish);
    }
}

} // namespace

void addDemo(Backend &backend, Connection &db, int events)
{
    const qint64 now = backend.now();
    const QString email = QString::fromUtf16(demoEmail);
    if (userByEmail(db, email))
        return;
    const QByteArray password = storedPassword(QString::fromUtf16(demoPassword), backend.options.passwordRounds);
    DemoPeople people;
    people.gone = randomId();
    db.atomically([&] {
        people.demo = makeUser(db, u"Dana Demo"_s, email, password, u"admin"_s, now - 420 * day).id;
        people.all.append(people.demo);
        for (const QString &name :
            {u"Alva Berg"_s, u"Jonas Keller"_s, u"Mei Tanaka"_s, u"Priya Nair"_s, u"Sam Ortiz"_s}) {
            const QString address = name.toLower().replace(u' ', u'.') + u"@tokendesk.example"_s;
            const qint64 joined = now - (380 - people.all.size() * 40) * day;
            people.all.append(makeUser(db, name, address, {}, u"user"_s, joined).id);
            addDemoToken(db, {"laptop", 40, 5, 50 * 24, publish}, people.all.last(), now);
        }
        people.suspended = people.all.last();
        db.change(u"UPDATE users SET status = 'suspended' WHERE id = ?"_s, {people.suspended});
        for (const DemoToken &token : demoTokens)
            addDemoToken(db, token, people.demo, now);
        addDemoHistory(db, people, {backend.secret, events, now});
        addOrg(db, u"Northwind Tools"_s, u"northwind-tools"_s, people.all, now - 400 * day);
        addOrg(db, u"Open Skills"_s, u"open-skills"_s, {people.demo, people.all.last()}, now - 90 * day);
    });
    addServiceAccounts(backend, db, people.demo, people);
}

} // namespace Tokendesk::LocalRegistry
