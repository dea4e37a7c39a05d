// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/audit/acceptances.h"
#include "app/audit/auditjudge.h"
#include "app/audit/eventcolumns.h"
#include "app/base/clock.h"
#include <QObject>
#include <memory>

namespace Tokendesk {
class AccountBook;
class EventBook;
class JournalBook;
class MemberBook;
class ServiceBook;
class Settings;
class Store;
class TokenBook;

/// What is audited: everything, one account, or one organisation of it.
struct AuditScope {
    AccountId account{}; ///< Empty: all accounts together.
    QString organisation{}; ///< Organisation::id; empty: all of the account.

    QString key() const ///< For files and settings.
    {
        return account + u'/' + organisation;
    }
    bool operator==(const AuditScope &) const = default;
};

/// Judges what the books know, for the audit page: all events as one table, findings and score, what somebody
/// accepted, policies, and the difference to the last look.
class AuditBook : public QObject {
    Q_OBJECT
public:
    struct Books {
        AccountBook *accounts;
        TokenBook *tokens;
        EventBook *events;
        MemberBook *members;
        ServiceBook *services;
        Settings *settings;
        Store *store;
        const Clock *clock;
    };
    explicit AuditBook(const Books &books, QObject *parent = nullptr);

    /// Reads the journal, the acceptances and the last looks: once, at the first look at the audit.
    void load();
    bool isLoaded() const;

    const EventColumns &events() const;
    /// The same, to be read by another thread. Nobody changes it: what comes later goes into a new one.
    std::shared_ptr<const EventColumns> sharedEvents() const;

    /// The tokens as they are now, likewise: one copy for all who ask before they change.
    std::shared_ptr<const TokenTable> sharedTokens() const;

    RowSet rows(const AuditScope &scope) const; ///< Of the token table.
    /// Findings, score, charts and what changed since the last look; events from that moment on. Found in another
    /// thread, and only once until something changes.
    Answer<Judged> judged(const AuditScope &scope, const QDateTime &eventsFrom = {});

    AuditRules rules() const;
    void setRules(const AuditRules &rules);

    QList<Acceptance> acceptances() const; ///< Those whose day is not over.
    /// Accepts the finding's tokens, or the finding itself if it has none.
    void accept(const Finding &finding, const QString &reason, const QDateTime &until);
    void accept(const Finding &finding, const QList<TokenId> &tokens, const QString &reason, const QDateTime &until);
    void endAcceptance(const Acceptance &acceptance);

    QString policyFile(const AuditScope &scope) const; ///< Empty: none.
    /// Empty takes it away. With problems nothing changes.
    QList<ProfileProblem> setPolicyFile(const AuditScope &scope, const QString &file);
    /// The organisation's, else the account's, else the one for all.
    std::optional<Policy> policy(const AuditScope &scope) const;
    /// Of the scope's own file, which was good when it was chosen: then there is no policy.
    QList<ProfileProblem> policyProblems(const AuditScope &scope) const;
    void readPolicies(); ///< Anew from their files.

    /// The next look tells the difference to now.
    void markAsSeen(const AuditScope &scope);

signals:
    void eventsChanged();
    void changed(); ///< Rules, acceptances, policies, looks or people: ask for the report again.

private:
    struct KnownPolicy {
        QString file;
        std::optional<Policy> policy;
        QList<ProfileProblem> problems;
    };
    void readJournal(qint64 before);
    void readLooks(const QHash<QString, QByteArray> &kept);
    void addEvents(const QList<AuditEvent> &events);
    void dropEvents(const QString &account);
    AuditedAccount audited(const AccountId &account) const;
    AuditInput input(const AuditScope &scope) const;
    QSet<AccountId> listed() const;
    QString question(const AuditScope &scope, const QDateTime &eventsFrom) const;
    void savePolicies() const;
    void saveAcceptances();

    Books m_books;
    std::shared_ptr<EventColumns> m_events;
    mutable std::shared_ptr<const TokenTable> m_tokens; ///< Null: nobody asked since they changed.
    AuditJudge m_judge;
    Acceptances m_acceptances;
    QHash<QString, KnownPolicy> m_policies; ///< By AuditScope::key().
    QHash<QString, std::shared_ptr<const Look>> m_looks; ///< The same.
    bool m_loading = false;
    bool m_loaded = false;
};

} // namespace Tokendesk
