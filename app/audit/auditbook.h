// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/audit/auditinput.h"
#include "app/audit/auditscore.h"
#include "app/audit/eventcolumns.h"
#include "app/audit/lookback.h"
#include <QObject>
#include <QTimer>

namespace Tokendesk {
class AccountBook;
class ImportBook;
class JournalBook;
class Settings;
class Store;
class TokenBook;

/// What is audited: everything, one account, or one organisation of it.
struct AuditScope {
    AccountId account{}; ///< Empty: all accounts together.
    QString organisation{}; ///< Organisation::id; empty: all of the account.

    bool operator==(const AuditScope &) const = default;
};

struct AuditReport {
    QList<Finding> findings{};
    AuditScore score{};
};

/// Judges what the books know, for the audit page: all events as one table, findings and score, what somebody
/// accepted, policies, and the difference to the last look.
class AuditBook : public QObject {
    Q_OBJECT
public:
    struct Books {
        AccountBook *accounts;
        TokenBook *tokens;
        JournalBook *journal;
        ImportBook *import;
        Settings *settings;
        Store *store;
        const Clock *clock;
    };
    explicit AuditBook(const Books &books, QObject *parent = nullptr);

    /// Reads the journal, the acceptances and the last looks; once, at the first look at the audit.
    void load();
    bool isLoaded() const;

    const EventColumns &events() const;
    void addEvents(const QList<AuditEvent> &events); ///< From a registry, as its pages come.

    RowSet rows(const AuditScope &scope) const; ///< Of the token table.
    /// Made anew at each call: about a millisecond for ten thousand tokens.
    AuditReport report(const AuditScope &scope, const QDateTime &eventsFrom = {}) const;
    AuditInput input(const AuditScope &scope) const;

    AuditRules rules() const;
    void setRules(const AuditRules &rules);

    QList<Acceptance> acceptances() const; ///< Those whose day is not over.
    /// Accepts the finding's tokens, or the finding itself if it has none.
    void accept(const Finding &finding, const QString &reason, const QDateTime &until);
    void accept(const Finding &finding, const QList<TokenId> &tokens, const QString &reason, const QDateTime &until);
    void endAcceptance(const Acceptance &acceptance);

    /// What a registry told of the people and machines there; nothing is found out about owners and actors without.
    void setMembers(const AccountId &account, const QList<Member> &members);
    void setKnownActors(const AccountId &account, const QSet<QString> &idsAndNames);
    void setLimit(const AccountId &account, const RateLimit &limit);

    QString policyFile(const AuditScope &scope) const; ///< Empty: none.
    /// Empty takes it away. With problems nothing changes.
    QList<ProfileProblem> setPolicyFile(const AuditScope &scope, const QString &file);
    std::optional<Policy> policy(const AuditScope &scope) const; ///< The organisation's, else the account's.
    QList<ProfileProblem> policyProblems(const AuditScope &scope) const; ///< Of a file that was good once.

    LookBack lookBack(const AuditScope &scope) const;
    void markAsSeen(const AuditScope &scope);

signals:
    void eventsChanged();
    void changed(); ///< Rules, acceptances, policies, looks or people: ask for the report again.

private:
    Books m_books;
};

} // namespace Tokendesk
