// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/audit/auditinput.h"
#include "app/audit/eventcolumns.h"
#include "app/state/tokentable.h"

namespace Tokendesk {

/// A registry with rights of all three risks, one account on it, and whatever tokens and events a test puts there.
class AuditCase {
public:
    AuditCase()
    {
        m_input.now = QDateTime(QDate(2026, 11, 22), QTime(12, 0), Qt::UTC);
        m_account.formats = {{QStringLiteral("sr_live_"), TokenFormat::Kind::Live, 0, {}},
            {QStringLiteral("sr_test_"), TokenFormat::Kind::Test, 0, {}},
            {QStringLiteral("sr_"), TokenFormat::Kind::Legacy, 0, {}}};
        m_account.scopes = {{QStringLiteral("read"), {}, {}, Risk::Low, {}},
            {QStringLiteral("write"), {}, {}, Risk::Medium, {QStringLiteral("read")}},
            {QStringLiteral("admin"), {}, {}, Risk::High, {}}};
        m_account.presets = {{QStringLiteral("ci"), {}, {QStringLiteral("write")}},
            {QStringLiteral("admin"), {}, {QStringLiteral("admin")}}};
        m_account.identity = {QStringLiteral("u-1"), QStringLiteral("john"), QStringLiteral("john@example.org")};
    }

    /// One that nothing is wrong with.
    Token good(const QString &name) const
    {
        Token token;
        token.id = {QStringLiteral("a"), name};
        token.name = name;
        token.prefix = QStringLiteral("sr_live_ab");
        token.scopes = {QStringLiteral("read")};
        token.created = daysAgo(10);
        token.lastUsed = daysAgo(1);
        token.lastUsedReported = true;
        token.expires = daysAgo(-60);
        token.expiresReported = true;
        return token;
    }
    QDateTime daysAgo(int days) const
    {
        return m_input.now.addDays(-days);
    }
    void put(const Token &token)
    {
        m_tokens.append(token);
    }
    void happened(const QString &actor, const QDateTime &time, AuditEvent::Source source = AuditEvent::Source::Registry)
    {
        AuditEvent event;
        event.id = QString::number(m_events.count());
        event.account = QStringLiteral("a");
        event.time = time;
        event.action = QStringLiteral("api_key.create");
        event.actor = actor;
        event.source = source;
        m_events.append({event});
    }
    AuditedAccount &account()
    {
        return m_account;
    }
    AuditInput &input()
    {
        return m_input;
    }
    QList<Finding> findings()
    {
        m_table.setAccount(QStringLiteral("a"),
            {QStringLiteral("john"), QStringLiteral("SkillReg"), QStringLiteral("skillreg"), {QStringLiteral("admin")},
                {}, {QStringLiteral("write")}},
            m_tokens);
        m_input.tokens = &m_table;
        m_input.rows = RowSet(m_table.count(), true);
        m_input.events = &m_events;
        m_input.accounts = {{QStringLiteral("a"), m_account}};
        return findingsOf(m_input);
    }
    QList<Finding> findings(FindingKind kind)
    {
        QList<Finding> all = findings();
        all.removeIf([kind](const Finding &finding) { return finding.kind != kind; });
        return all;
    }
    /// The names of the tokens that were found to be of this kind, sorted.
    QStringList found(FindingKind kind)
    {
        QStringList names;
        const QList<Finding> all = findings(kind);
        for (const Finding &finding : all) {
            for (const TokenId &token : finding.tokens)
                names.append(token.id);
        }
        names.sort();
        return names;
    }
    const TokenTable &table() const
    {
        return m_table;
    }

private:
    AuditInput m_input;
    AuditedAccount m_account;
    QList<Token> m_tokens;
    TokenTable m_table;
    EventColumns m_events;
};

} // namespace Tokendesk
