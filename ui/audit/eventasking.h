// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/audit/auditbook.h"
#include "app/domain/auditevent.h"
#include "ui/context.h"
#include <QObject>
#include <QTimer>

namespace Tokendesk {

/// Asks the registries for the events that somebody wants to see: each with those parts of the filter that it applies
/// itself, and page by page. Whatever a registry does not apply, the table does.
class EventAsking : public QObject {
    Q_OBJECT
public:
    explicit EventAsking(const Context &context, QObject *parent = nullptr);

    /// Registries of the scope whose log may be read.
    QStringList sources() const;
    void setWanted(const AuditScope &scope, const EventQuery &query); ///< Asks nobody yet.
    void ask();
    void askSoon(); ///< Once whoever types has stopped.
    void readOn(); ///< Somebody came to the end of the table.
    void fill(); ///< The table has room for more.
    void readAll(); ///< Or stops reading.
    /// Who applies which part of the filter; empty: nothing is left to be asked for.
    QString filteredWhere() const;

private:
    EventFilter filterFor(const AccountId &account) const;

    Context m_context;
    AuditScope m_scope;
    EventQuery m_query;
    QTimer m_soon;
    int m_unasked = 0; ///< Pages that only the room in the table asked for.
};

} // namespace Tokendesk
