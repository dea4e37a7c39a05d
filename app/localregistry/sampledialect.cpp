// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/localregistry/dialects.h"
#include "app/localregistry/password.h"
#include "app/localregistry/random.h"
#include "app/localregistry/samples.h"

using namespace Qt::StringLiterals;

namespace Tokendesk::LocalRegistry {

namespace {

constexpr qint64 day = 86'400'000;
const char *const names[] = {"ci-deploy", "bot-readonly", "release", "nightly", "laptop", "docs-preview", "scanner"};

QStringList scopesOf(Dialect dialect, int number)
{
    switch (dialect) {
    case Dialect::SkillReg:
        return number % 5 == 4 ? QStringList{u"admin"_s}
            : number % 2       ? QStringList{u"read"_s}
                               : QStringList{u"read"_s, u"write"_s};
    case Dialect::Tusky:
        return number % 6 == 5 ? QStringList()
            : number % 2       ? QStringList{u"files:read"_s}
                               : QStringList{u"volumes:read"_s, u"files:write"_s};
    case Dialect::TuskyV1:
        return number % 2 ? QStringList{u"files:read"_s} : QStringList{u"environments:read"_s, u"files:write"_s};
    case Dialect::Apkg:
        return number % 3 ? QStringList{u"read"_s} : QStringList{u"ci"_s};
    case Dialect::Npm:
    case Dialect::Seed:
    case Dialect::Live:
        break;
    }
    return {};
}

TokenOrder order(Dialect dialect, const QString &owner, const QString &org, int number)
{
    const QString name = QString::fromLatin1(names[size_t(number) % std::size(names)]) + u'-' + QString::number(number);
    TokenOrder order{owner, org, name, scopesOf(dialect, number), {}, {}};
    if (dialect == Dialect::Apkg)
        order.lifetime = (number % 4 ? 90 : 10) * day;
    else if (dialect == Dialect::Tusky && number % 3)
        order.lifetime = (10 + number % 200) * day;
    if (dialect == Dialect::Apkg)
        order.extra = {{u"expiresIn"_s, u"90d"_s}};
    if (dialect == Dialect::Npm)
        order.extra = {{u"readonly"_s, number % 2 == 0}};
    return order;
}

/// What others have made in the organisation: one of them has left it, and some tokens are of an older form or for
/// tests.
void addColleagues(Backend &backend, Connection &db)
{
    const QString org = u"northwind-tools"_s;
    const QString mei = makeUser(db, u"mei"_s, u"mei.tanaka@tokendesk.example"_s, {}, u"user"_s, backend.now()).id;
    const QString sam = makeUser(db, u"sam"_s, u"sam.ortiz@tokendesk.example"_s, {}, u"user"_s, backend.now()).id;
    addMember(db, org, mei, u"admin"_s, backend.now());
    const QStringList mayWrite{u"read"_s, u"write"_s};
    for (const TokenOrder &order : {TokenOrder{mei, org, u"mei-laptop"_s, mayWrite, {}, {}},
             TokenOrder{mei, org, u"settings-sync"_s, {u"admin"_s}, {}, {}},
             TokenOrder{sam, org, u"sams-deploy"_s, mayWrite, {}, {}},
             TokenOrder{sam, org, u"old-runner"_s, mayWrite, {}, {}, "sk_"},
             TokenOrder{mei, org, u"production-smoke"_s, {u"read"_s}, {}, {}, "sr_test_"}})
        makeDialectToken(backend, db, order);
}

} // namespace

void addOrganisation(Connection &db, const QString &slug, const QString &name, qint64 now)
{
    db.change(
        u"INSERT OR IGNORE INTO orgs (id, name, slug, created) VALUES (?, ?, ?, ?)"_s, {randomId(), name, slug, now});
}

void addMember(Connection &db, const QString &slug, const QString &owner, const QString &role, qint64 now)
{
    db.change(u"INSERT OR REPLACE INTO members (id, org, owner, role, created) "
              "SELECT ?, id, ?, ?, ? FROM orgs WHERE slug = ?"_s,
        {randomId(), owner, role, now, slug});
}

void addDialectDemo(Backend &backend, Connection &db)
{
    const QString email = QString::fromUtf16(demoEmail);
    if (userByEmail(db, email))
        return;
    const QByteArray password = storedPassword(QString::fromUtf16(demoPassword), backend.options.passwordRounds);
    const User demo = makeUser(db, u"demo"_s, email, password, u"admin"_s, backend.now());
    addOrganisation(db, u"northwind-tools"_s, u"Northwind Tools"_s, backend.now());
    addOrganisation(db, u"open-skills"_s, u"Open Skills"_s, backend.now());
    addMember(db, u"northwind-tools"_s, demo.id, u"owner"_s, backend.now());
    addMember(db, u"open-skills"_s, demo.id, u"member"_s, backend.now());
    addDialectTokens(backend, db, 12);
    if (backend.options.dialect == Dialect::SkillReg)
        addColleagues(backend, db);
}

void addDialectTokens(Backend &backend, Connection &db, int count)
{
    const QString demo = QString::fromUtf16(demoEmail);
    const QVariant owner = db.value(u"SELECT id FROM users ORDER BY email = ? DESC, created LIMIT 1"_s, {demo});
    const bool byOrganisation = backend.options.dialect == Dialect::SkillReg;
    const QList<Membership> memberships = membershipsOf(db, owner.toString());
    const QString org = byOrganisation && !memberships.isEmpty() ? memberships.constFirst().slug : QString();
    db.atomically([&] {
        for (int i = 0; i < count; ++i)
            makeDialectToken(backend, db, order(backend.options.dialect, owner.toString(), org, i));
    });
}

} // namespace Tokendesk::LocalRegistry
