// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/registry/administration.h"
#include "app/state/eventbook.h"
#include <QHash>

namespace Tokendesk {
class AccountBook;

/// Reads one registry's event log with one filter: page after page, or six at a time when much is wanted, and hands
/// the events on in their order. What happens while it reads is left for the next reading: where the registry can
/// filter by time, all pages are of the moment of the first.
class EventReading : public QObject {
    Q_OBJECT
public:
    EventReading(AccountBook *accounts, const AccountId &account, const EventFilter &filter, QObject *parent);

    const AccountId &account() const;
    const EventFilter &filter() const;
    const EventBook::State &state() const;
    void want(qint64 rows); ///< So many more than have arrived or are on their way.
    void wantAll();
    void stop();

signals:
    void arrived(const QList<Tokendesk::AuditEvent> &events);
    void stateChanged();
    void answered(const std::optional<Tokendesk::Error> &error); ///< Of each page.

private:
    void goOn();
    bool mayAsk() const;
    void ask(qint64 page);
    Answer<Credentials> credentials();
    void take(qint64 number, int generation, const Result<EventPage> &page);
    void deliver(const EventPage &page);
    void learn(const EventPage &first);
    QList<AuditEvent> fresh(const QList<AuditEvent> &events);
    void fail(const Error &error);
    void setKind(EventBook::State::Kind kind);

    AccountBook *m_accounts;
    AccountId m_account;
    EventFilter m_filter; // as it was wished
    EventFilter m_sent; // with the moment of the first page
    EventBook::State m_state;
    PagingFacts m_paging;
    Credentials m_credentials; // for the pages of one go: the keychain is not asked for each
    int m_credentialUses = 0;
    QHash<qint64, EventPage> m_waiting; // pages that came before the ones in front of them
    QStringList m_recent; // ids of the last pages, in order
    QSet<QString> m_recentIds;
    QString m_cursor;
    int m_pageSize = 0; // as the registry really gives them; 0: not known yet
    qint64 m_wanted = 0; // rows
    qint64 m_rows = 0; // that were delivered, readable or not
    qint64 m_asked = 0; // pages
    qint64 m_delivered = 0; // pages
    int m_open = 0;
    int m_generation = 0; // answers to pages that were asked for before a failure count no more
    bool m_pausing = false; // the registry asked to wait
};

} // namespace Tokendesk
