// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/account.h"
#include <QDateTime>
#include <QMetaType>

namespace Tokendesk {

/// Who did what to which thing, and when: as a registry tells it, or as this program wrote it down itself.
struct AuditEvent {
    enum class Source { Registry, Local };
    QString id; ///< The source's own, unlike any other of the same account and source.
    AccountId account;
    QDateTime time; ///< UTC; invalid if it could not be read.
    QString action; ///< As the registry spells it: "api_key.create".
    QString actor{}; ///< Id of who did it; empty: the registry does not say, or it did it itself.
    QString actorName{}; ///< What that person is called, if it is known.
    QString targetType{}; ///< "api_key", "service_account", "user"; may be empty.
    QString target{}; ///< Id of what it was done to; may be empty.
    QString targetName{}; ///< What that is called, if it is known.
    QString details{}; ///< The rest, as one line of "name: value, name: value". Never a secret.
    Source source = Source::Registry;

    bool operator==(const AuditEvent &) const = default;
};

/// Which events a registry is asked for. What is empty does not narrow; what the registry cannot filter by is filtered
/// here.
struct EventFilter {
    QString action{};
    QString actor{}; ///< Id.
    QString targetType{};
    QString target{}; ///< Id.
    QDateTime from{};
    QDateTime to{};

    bool operator==(const EventFilter &) const = default;
};

} // namespace Tokendesk

Q_DECLARE_METATYPE(Tokendesk::AuditEvent)
Q_DECLARE_METATYPE(Tokendesk::EventFilter)
