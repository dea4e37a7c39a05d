// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/error.h"
#include "app/domain/auditevent.h"
#include <QHash>
#include <QObject>
#include <optional>

namespace Tokendesk {
class AccountBook;
class EventReading;
class MemberBook;
class RightsBook;

/// Reads the event logs of the registries, newest first, page by page as somebody scrolls. Keeps no events: who listens
/// puts them where they belong. The logs grow at their top while they are read: each event arrives once all the same.
class EventBook : public QObject {
    Q_OBJECT
public:
    struct State {
        enum class Kind {
            Idle, ///< Nothing was asked yet, or there is more and nobody wants it now.
            Loading,
            Whole, ///< All events that fit the filter have arrived.
            Failed, ///< See error; more() or load() tries again.
        };
        Kind kind = Kind::Idle;
        std::optional<Error> error{};
        qint64 arrived = 0; ///< Events so far.
        qint64 total = -1; ///< As the registry says, for this filter; -1: it does not.
        QDateTime asOf{}; ///< When the first page came; invalid: not yet.

        bool operator==(const State &) const = default;
    };

    EventBook(AccountBook *accounts, RightsBook *rights, MemberBook *members, QObject *parent = nullptr);
    ~EventBook() override;

    /// Accounts whose registries have an event log; see RightsBook for whether they may read it.
    QStringList sources() const;
    State state(const AccountId &account) const;
    EventFilter filter(const AccountId &account) const;
    /// The parts of the filter that the registry applies itself.
    EventFilter applied(const AccountId &account, const EventFilter &wanted) const;

    /// Begins anew with the first page.
    void load(const AccountId &account, const EventFilter &filter = {});
    /// What somebody looks at now: goes on with the reading that has these parts of the filter, or begins it. What
    /// arrived before stays. A log that has arrived whole is not asked again.
    void look(const AccountId &account, const EventFilter &wanted);
    /// The next rows, if there are any; the first ones if nothing was asked yet. Pages that are on their way count.
    void more(const AccountId &account, qint64 rows = 100);
    void all(const AccountId &account); ///< Everything there is, six pages at a time.
    void stop(const AccountId &account); ///< Asks for no more; what is on its way still arrives.

signals:
    void restarted(const QString &account); ///< What arrived of this account before counts no more.
    void arrived(const QString &account, const QList<Tokendesk::AuditEvent> &events); ///< Newest first.
    void stateChanged(const QString &account);

private:
    void forgetGone();
    void follow(EventReading *reading);
    void begin(const AccountId &account, const EventFilter &filter);

    AccountBook *m_accounts;
    RightsBook *m_rights;
    MemberBook *m_members;
    QHash<AccountId, EventReading *> m_readings; ///< What somebody looks at.
    QHash<AccountId, EventReading *> m_unfiltered; ///< Stands still while a filtered one is looked at.
};

} // namespace Tokendesk
