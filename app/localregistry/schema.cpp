// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/localregistry/schema.h"
#include "app/localregistry/connection.h"

using namespace Qt::StringLiterals;

namespace Tokendesk::LocalRegistry {

namespace {

constexpr int applicationId = 0x54444b52; // "TDKR": refuses to write into a stranger's database
constexpr int version = 1;

// Times are milliseconds since 1970. Of passwords, sessions, poll tokens and tokens only hashes are here.
const char *const tables[] = {
    "CREATE TABLE settings (name TEXT PRIMARY KEY, value BLOB NOT NULL) WITHOUT ROWID",
    "CREATE TABLE users (id TEXT PRIMARY KEY, name TEXT, email TEXT UNIQUE COLLATE NOCASE, password BLOB,"
    " role TEXT NOT NULL DEFAULT 'user', status TEXT NOT NULL DEFAULT 'active',"
    " created INTEGER NOT NULL, updated INTEGER NOT NULL) WITHOUT ROWID",
    "CREATE TABLE sessions (id TEXT PRIMARY KEY, hash BLOB NOT NULL UNIQUE,"
    " owner TEXT NOT NULL REFERENCES users(id) ON DELETE CASCADE, created INTEGER NOT NULL,"
    " expires INTEGER NOT NULL, agent TEXT) WITHOUT ROWID",
    "CREATE TABLE tokens (row INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, hash BLOB NOT NULL UNIQUE,"
    " owner TEXT NOT NULL, name TEXT, prefix TEXT NOT NULL, start TEXT NOT NULL, made_by TEXT NOT NULL, enabled "
    "INTEGER NOT NULL DEFAULT 1,"
    " scopes TEXT NOT NULL, created INTEGER NOT NULL, updated INTEGER NOT NULL, expires INTEGER, used INTEGER,"
    " max INTEGER NOT NULL, period INTEGER NOT NULL, period_start INTEGER, requests INTEGER NOT NULL DEFAULT 0,"
    " burst_start INTEGER, burst INTEGER NOT NULL DEFAULT 0)",
    "CREATE TABLE token_counts (owner TEXT PRIMARY KEY, tokens INTEGER NOT NULL) WITHOUT ROWID",
    "CREATE TRIGGER token_gone AFTER DELETE ON tokens BEGIN"
    " UPDATE token_counts SET tokens = tokens - 1 WHERE owner = old.owner; END",
    "CREATE TABLE logins (code TEXT PRIMARY KEY, proof BLOB NOT NULL, status TEXT NOT NULL DEFAULT 'pending',"
    " owner TEXT, created INTEGER NOT NULL, expires INTEGER NOT NULL) WITHOUT ROWID",
    "CREATE INDEX logins_by_proof ON logins (proof)",
    "CREATE TABLE accounts (id TEXT PRIMARY KEY, owner TEXT NOT NULL, creator TEXT NOT NULL, org TEXT,"
    " name TEXT NOT NULL, description TEXT, disabled INTEGER NOT NULL DEFAULT 0,"
    " created INTEGER NOT NULL, updated INTEGER NOT NULL) WITHOUT ROWID",
    "CREATE UNIQUE INDEX accounts_by_owner ON accounts (owner)",
    "CREATE TABLE orgs (id TEXT PRIMARY KEY, name TEXT NOT NULL, slug TEXT NOT NULL UNIQUE,"
    " created INTEGER NOT NULL) WITHOUT ROWID",
    "CREATE TABLE members (id TEXT PRIMARY KEY, org TEXT NOT NULL REFERENCES orgs(id) ON DELETE CASCADE,"
    " owner TEXT NOT NULL REFERENCES users(id) ON DELETE CASCADE, role TEXT NOT NULL,"
    " created INTEGER NOT NULL, UNIQUE (org, owner)) WITHOUT ROWID",
    "CREATE TABLE skills (name TEXT PRIMARY KEY, version TEXT NOT NULL, owner TEXT NOT NULL,"
    " created INTEGER NOT NULL, updated INTEGER NOT NULL) WITHOUT ROWID",
    "CREATE TABLE audit_events (seq INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, action TEXT NOT NULL, actor TEXT,"
    " target_type TEXT, target TEXT, metadata TEXT, created INTEGER NOT NULL, chain BLOB NOT NULL)",
    "CREATE TRIGGER audit_kept BEFORE DELETE ON audit_events BEGIN"
    " SELECT RAISE(ABORT, 'audit events are append-only'); END",
    "CREATE TRIGGER audit_unchanged BEFORE UPDATE ON audit_events BEGIN"
    " SELECT RAISE(ABORT, 'audit events are append-only'); END",
};

const char *const fastAudit[] = {
    "CREATE INDEX audit_by_action ON audit_events (action, created)",
    "CREATE INDEX audit_by_time ON audit_events (created)",
    "CREATE INDEX audit_by_actor ON audit_events (actor, created)",
    "CREATE INDEX audit_by_target ON audit_events (target, created)",
    // INSERT OR REPLACE deletes without asking the trigger for deletions.
    "CREATE TRIGGER audit_not_replaced BEFORE INSERT ON audit_events"
    " WHEN EXISTS (SELECT 1 FROM audit_events WHERE seq = new.seq OR id = new.id) BEGIN"
    " SELECT RAISE(ABORT, 'audit events are append-only'); END",
};
const char *const slowAudit[] = {
    "DROP INDEX IF EXISTS audit_by_action",
    "DROP INDEX IF EXISTS audit_by_time",
    "DROP INDEX IF EXISTS audit_by_actor",
    "DROP INDEX IF EXISTS audit_by_target",
    "DROP TRIGGER audit_not_replaced",
};

// What keeps lists and counts fast, and a million insertions slow.
const char *const fastTokens[] = {
    "CREATE INDEX tokens_by_age ON tokens (owner, created)",
    "CREATE INDEX tokens_by_name ON tokens (owner, name)",
    "CREATE INDEX tokens_by_end ON tokens (owner, expires)",
    "CREATE INDEX tokens_by_use ON tokens (owner, used)",
    "CREATE INDEX tokens_to_sweep ON tokens (expires) WHERE expires IS NOT NULL",
    "CREATE TRIGGER token_made AFTER INSERT ON tokens BEGIN"
    " INSERT INTO token_counts VALUES (new.owner, 1)"
    " ON CONFLICT (owner) DO UPDATE SET tokens = tokens + 1; END",
};
const char *const slowTokens[] = {
    "DROP INDEX tokens_by_age",
    "DROP INDEX tokens_by_name",
    "DROP INDEX tokens_by_end",
    "DROP INDEX tokens_by_use",
    "DROP INDEX tokens_to_sweep",
    "DROP TRIGGER token_made",
};

void makeSchema(Connection &connection)
{
    for (const char *const statement : tables)
        connection.change(QString::fromLatin1(statement));
    setBulkLoading(connection, false);
    setAuditBulkLoading(connection, false);
    connection.change(u"PRAGMA application_id=%1"_s.arg(applicationId));
    connection.change(u"PRAGMA user_version=%1"_s.arg(version));
}

} // namespace

void setBulkLoading(Connection &connection, bool on)
{
    for (const char *const statement : on ? slowTokens : fastTokens)
        connection.change(QString::fromLatin1(statement));
}

void setAuditBulkLoading(Connection &connection, bool on)
{
    for (const char *const statement : on ? slowAudit : fastAudit)
        connection.change(QString::fromLatin1(statement));
}

bool prepareSchema(Connection &connection)
{
    bool ours = false;
    const bool done = connection.atomically([&] {
        if (connection.value(u"PRAGMA application_id"_s).toInt() == applicationId) {
            ours = connection.value(u"PRAGMA user_version"_s).toInt() == version;
            return;
        }
        ours = connection.value(u"SELECT count(*) FROM sqlite_schema"_s).toInt() == 0;
        if (ours)
            makeSchema(connection);
    });
    return done && ours;
}

} // namespace Tokendesk::LocalRegistry
