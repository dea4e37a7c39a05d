// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/audit/eventmodel.h"
#include "app/audit/auditbook.h"
#include "app/desk.h"
#include "ui/text/eventlook.h"
#include "ui/text/plaintext.h"
#include "ui/text/tokenwords.h"

using namespace Qt::StringLiterals;

namespace Tokendesk {

EventModel::EventModel(const Context &context, QObject *parent) : QAbstractTableModel(parent), m_context(context)
{
    refresh();
}

void EventModel::setQuery(const EventQuery &query)
{
    if (query == m_query && m_only.isEmpty())
        return;
    m_query = query;
    m_only.clear();
    refresh();
}

const EventQuery &EventModel::query() const
{
    return m_query;
}

void EventModel::setOnly(const QList<quint32> &events)
{
    m_only = events;
    refresh();
}

bool EventModel::hasOnly() const
{
    return !m_only.isEmpty();
}

void EventModel::refresh()
{
    const EventColumns &events = m_context.desk->audit()->events();
    beginResetModel();
    if (!m_only.isEmpty())
        m_rows.assign(m_only.cbegin(), m_only.cend());
    else if (m_query.isEmpty())
        m_rows = events.order();
    else
        m_rows = events.find(m_query);
    endResetModel();
}

const std::vector<quint32> &EventModel::events() const
{
    return m_rows;
}

int EventModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int EventModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString EventModel::text(quint32 event, int column) const
{
    const EventColumns &events = m_context.desk->audit()->events();
    switch (column) {
    case Time:
        return eventTime(events.time(event), m_context.desk->clock()->now());
    case Action:
        return eventLook(events.action(event)).text;
    case Actor:
        return events.actor(event).isEmpty() && events.source(event) == AuditEvent::Source::Local
            ? sourceWord(AuditEvent::Source::Local)
            : plainText(events.actor(event));
    case Target:
        return plainText(events.target(event));
    case Details:
        return plainText(events.details(event));
    case Source:
        return sourceWord(events.source(event));
    default:
        return {};
    }
}

QString EventModel::toolTip(quint32 event, int column) const
{
    const EventColumns &events = m_context.desk->audit()->events();
    if (column == Action)
        return toToolTip(events.action(event));
    if (column == Time && events.time(event) > 0)
        return toToolTip(m_context.words->moment(events.time(event) / 1000));
    return toToolTip(text(event, column));
}

QVariant EventModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const quint32 event = m_rows.at(size_t(index.row()));
    if (event >= m_context.desk->audit()->events().count())
        return {}; // it has gone, and the reset is on its way
    switch (role) {
    case Qt::DisplayRole:
        return text(event, index.column());
    case Qt::ToolTipRole:
        return toolTip(event, index.column());
    case Qt::AccessibleTextRole:
        return tr("%1, %2, by %3, %4, %5", "time, action, actor, target, source")
            .arg(text(event, Time), text(event, Action), text(event, Actor), text(event, Target), text(event, Source));
    case Qt::UserRole: // for the delegate
        return m_context.desk->audit()->events().action(event);
    default:
        return {};
    }
}

QVariant EventModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Time:
        return tr("Time");
    case Action:
        return tr("Action");
    case Actor:
        return tr("Actor");
    case Target:
        return tr("Target");
    case Details:
        return tr("Details");
    case Source:
        return tr("Source");
    default:
        return {};
    }
}

} // namespace Tokendesk
