// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/audit/eventwords.h"
#include "app/domain/auditevent.h"
#include <QDate>
#include <QHash>
#include <QTimeZone>
#include <array>
#include <vector>

namespace Tokendesk {

/// What a person looks for among the events. What is empty does not narrow. Names are found by part, in any case of
/// letters; the action whole, or by its beginning with "*" ("api_key.*").
struct EventQuery {
    QString action{};
    QString actor{};
    QString target{};
    QString text{}; ///< Words, each anywhere in action, actor, target or details.
    QDateTime from{};
    QDateTime until{}; ///< Without that moment.
    AccountId account{};
    std::optional<AuditEvent::Source> source{};

    bool isEmpty() const
    {
        return *this == EventQuery();
    }
    bool operator==(const EventQuery &) const = default;
};

/// All events of registries and journal as columns, about 60 bytes an event: each different word once. Rows stand in
/// the order in which they came; order() and find() have the latest first. A value: copies share nothing.
class EventColumns {
public:
    quint32 count() const
    {
        return quint32(m_times.size());
    }
    qint64 time(quint32 row) const ///< Milliseconds since 1970 UTC; lowest(): not known.
    {
        return m_times[row];
    }
    AuditEvent event(quint32 row) const;
    QString id(quint32 row) const;
    QString action(quint32 row) const;
    QString actor(quint32 row) const; ///< What they are called, else the id; empty: not told.
    QString actorId(quint32 row) const;
    QString target(quint32 row) const;
    QString targetId(quint32 row) const;
    QString details(quint32 row) const;
    AccountId account(quint32 row) const;
    AuditEvent::Source source(quint32 row) const;
    // The same as numbers, which compare quicker.
    quint16 accountNumber(quint32 row) const;
    bool isLocal(quint32 row) const;
    quint32 actionNumber(quint32 row) const
    {
        return m_actions[row];
    }
    quint32 targetNumber(quint32 row) const
    {
        return m_targets[row];
    }
    quint32 detailsNumber(quint32 row) const
    {
        return m_details[row];
    }
    const EventWords &actionWords() const
    {
        return m_actionWords;
    }
    const EventWords &actorWords() const
    {
        return m_actorWords;
    }
    const EventWords &targetWords() const
    {
        return m_targetWords;
    }
    const EventWords &detailWords() const
    {
        return m_detailWords;
    }
    const std::vector<AccountId> &accounts() const
    {
        return m_accountIds;
    }
    quint32 actorNumber(quint32 row) const ///< 0: not told.
    {
        return m_actors[row];
    }

    /// What is there already (same account, source and id) is not added again. Returns how many are new.
    quint32 append(const QList<AuditEvent> &events);
    void removeAccount(const AccountId &account); ///< What its registry told; what we did there stays.
    void clear();

    /// All rows, the latest first; those without a time last.
    const std::vector<quint32> &order() const
    {
        return m_order;
    }
    /// The rows that fit, the latest first.
    std::vector<quint32> find(const EventQuery &query) const;
    QStringList actions() const; ///< Each once, sorted.
    QStringList actors() const;
    /// The id of the one who, or which, has exactly this name or id; empty: none has, or several.
    QString actorIdOf(const QString &name) const
    {
        return m_actorWords.idOf(name);
    }
    QString targetIdOf(const QString &name) const
    {
        return m_targetWords.idOf(name);
    }

    /// How many of the rows (the latest first, as find() gives them) fall on each day of the zone, first and last
    /// included.
    std::vector<quint32> perDay(const std::vector<quint32> &rows, QDate first, QDate last, const QTimeZone &zone) const;
    size_t bytes() const;

private:
    struct Sieve;
    quint16 knownAccount(const AccountId &account);
    bool noteKey(quint64 key);
    void appendRow(const AuditEvent &event);
    void mergeOrder(quint32 firstNew);
    Sieve sieveFor(const EventQuery &query) const;
    bool passes(quint32 row, const Sieve &sieve) const;

    std::vector<qint64> m_times;
    std::vector<quint16> m_actions;
    std::vector<quint32> m_actors;
    std::vector<quint32> m_targets;
    std::vector<quint32> m_details;
    std::vector<quint16> m_accounts; ///< Number of the account; its highest bit: Source::Local.
    std::vector<quint32> m_ids; ///< Where the id begins in m_idText.
    std::vector<quint32> m_order;
    std::vector<quint64> m_keys; ///< Open hash of what is there already, a power of two in size; 0: free.
    std::vector<char> m_idText; ///< UUIDs as their 16 bytes after a zero.
    EventWords m_actionWords; ///< With the target's type.
    EventWords m_actorWords;
    EventWords m_targetWords;
    EventWords m_detailWords;
    std::vector<AccountId> m_accountIds;
};

} // namespace Tokendesk
