// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/auditevent.h"
#include "app/domain/member.h"
#include "app/domain/servicewish.h"
#include "app/registry/registry.h"
#include <QJsonArray>

namespace Tokendesk {

/// Where a page of events begins: before it stood so many pages, or the cursor that the page before it gave.
struct EventMark {
    qint64 page = 0;
    int pageSize = 0; ///< Rows that the registry really gives a page, once it is known; 0: as many as were asked for.
    QString cursor{};
};

struct EventPage {
    QList<AuditEvent> events; ///< Newest first, as the registry orders them.
    qsizetype rows = 0; ///< Those that could not be read count too.
    qint64 total = -1; ///< Of all pages; -1: not told.
    QString next{}; ///< The next page's cursor; empty: there is none, or pages are numbered.
};

/// The questions of an administrator, asked as the registry's profile says. A view of a Registry: as good as that
/// lives. Error kinds: those of Registry.
class Administration {
public:
    explicit Administration(Registry *registry);

    /// What the filter names and the registry cannot filter by does not narrow the page.
    Answer<EventPage> events(
        const Credentials &credentials, const EventFilter &filter, const EventMark &mark = {}) const;
    /// Which parts of a filter the registry applies itself: action, actor, targetType, target, from, to.
    static bool filtersBy(const RegistryProfile &profile, const QString &part);

    Answer<QList<Member>> members(const Credentials &credentials) const;
    Answer<QList<Organisation>> organisations(const Credentials &credentials) const;
    Answer<QList<Member>> membersOf(const Credentials &credentials, const QString &organisation) const;

    Answer<QList<ServiceAccount>> services(const Credentials &credentials) const;
    /// One POST; whatever leaves it open whether something was made has Error::mayHaveArrived. Never adds rights: a
    /// wish without scopes is sent only if it says unrestricted.
    Answer<CreatedServiceAccount> createService(const Credentials &credentials, const ServiceWish &wish) const;
    Answer<void> changeService(const Credentials &credentials, const QString &id, const ServiceChange &change) const;
    Answer<void> deleteService(const Credentials &credentials, const QString &id) const;
    Answer<CreatedServiceKey> createKey(
        const Credentials &credentials, const QString &id, const QStringList &scopes) const;
    Answer<void> deleteKey(const Credentials &credentials, const QString &id, const QString &keyId) const;

private:
    const DeedFacts *deed(const QString &name) const;
    const ListFacts *record(const QString &name) const;
    Answer<QList<Member>> membersIn(
        const ListFacts *facts, const Credentials &credentials, const QString &organisation) const;
    Answer<void> change(const QString &name, const Credentials &credentials, const TemplateValues &values) const;

    Registry *m_registry;
};

} // namespace Tokendesk
