// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/audit/eventasking.h"
#include "app/desk.h"
#include "app/state/eventbook.h"
#include "app/state/memberbook.h"
#include "app/state/rightsbook.h"
#include <algorithm>

using namespace Qt::StringLiterals;

namespace Tokendesk {

namespace {

using Kind = EventBook::State::Kind;

constexpr int typing = 400; // milliseconds between two letters, at most
constexpr int mostUnasked = 20; // pages: a filter that hardly an event fits must not read a log of a million by itself

/// Somebody whom the members' list knows, by exactly this name, address or id.
QString memberIdOf(const QList<Member> &members, const QString &name)
{
    QStringList ids;
    for (const Member &member : members) {
        const QStringList names{member.name, member.email, member.id};
        if (names.contains(name, Qt::CaseInsensitive) && !ids.contains(member.id))
            ids.append(member.id);
    }
    return !name.isEmpty() && ids.size() == 1 ? ids.constFirst() : QString();
}

} // namespace

EventAsking::EventAsking(const Context &context, QObject *parent) : QObject(parent), m_context(context)
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(typing);
    connect(&m_soon, &QTimer::timeout, this, &EventAsking::ask);
}

QStringList EventAsking::sources() const
{
    QStringList sources = m_context.desk->events()->sources();
    sources.removeIf([this](const QString &each) {
        return (!m_scope.account.isEmpty() && each != m_scope.account)
            || m_context.desk->rights()->missing(each, Right::SeeEvents);
    });
    return sources;
}

void EventAsking::setWanted(const AuditScope &scope, const EventQuery &query)
{
    m_scope = scope;
    m_query = query;
    m_unasked = 0;
}

/// A registry is asked by id, and only for what its log may hold: names and words of ours say nothing to it.
EventFilter EventAsking::filterFor(const AccountId &account) const
{
    const EventColumns &events = m_context.desk->audit()->events();
    EventFilter filter{.action = m_query.action, .from = m_query.from, .to = m_query.until};
    filter.actor = events.actorIdOf(m_query.actor);
    if (filter.actor.isEmpty())
        filter.actor = memberIdOf(m_context.desk->members()->members(account), m_query.actor);
    filter.target = events.targetIdOf(m_query.target);
    return m_context.desk->events()->applied(account, filter);
}

void EventAsking::ask()
{
    m_soon.stop();
    for (const QStringList all = sources(); const QString &account : all)
        m_context.desk->events()->look(account, filterFor(account));
}

void EventAsking::askSoon()
{
    m_soon.start();
}

void EventAsking::readOn()
{
    EventBook *book = m_context.desk->events();
    for (const QStringList all = sources(); const QString &account : all) {
        if (book->state(account).kind == Kind::Idle && book->state(account).asOf.isValid())
            book->more(account);
    }
}

void EventAsking::fill()
{
    if (m_soon.isActive() || m_unasked >= mostUnasked)
        return;
    ++m_unasked;
    readOn();
}

void EventAsking::readAll()
{
    EventBook *book = m_context.desk->events();
    for (const QStringList all = sources(); const QString &account : all) {
        if (book->state(account).kind == Kind::Loading)
            book->stop(account);
        else if (book->state(account).kind != Kind::Whole)
            book->all(account);
    }
}

QString EventAsking::filteredWhere() const
{
    const EventBook *book = m_context.desk->events();
    QStringList there;
    QStringList here;
    for (const QStringList all = sources(); const QString &account : all) {
        if (book->state(account).kind == Kind::Whole)
            continue;
        const EventFilter filter = filterFor(account);
        const auto note = [&](bool isWanted, bool isApplied, const QString &part) {
            QStringList &list = isApplied ? there : here;
            if (isWanted && !list.contains(part))
                list.append(part);
        };
        note(!m_query.action.isEmpty(), !filter.action.isEmpty(), tr("action"));
        note(!m_query.actor.isEmpty(), !filter.actor.isEmpty(), tr("actor"));
        note(!m_query.target.isEmpty(), !filter.target.isEmpty(), tr("target"));
        note(m_query.from.isValid() || m_query.until.isValid(), filter.from.isValid() || filter.to.isValid(),
            tr("time"));
        note(!m_query.text.isEmpty(), false, tr("text"));
    }
    QStringList words;
    const QString between = tr(", ", "between parts of a filter");
    if (!there.isEmpty())
        words.append(tr("The registry filters by %1.", "parts of a filter").arg(there.join(between)));
    if (!here.isEmpty())
        words.append(tr("By %1 only what has been read is filtered.", "parts of a filter").arg(here.join(between)));
    return words.join(u' ');
}

} // namespace Tokendesk
